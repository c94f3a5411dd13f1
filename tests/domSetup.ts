import { cleanup } from '@testing-library/react';
import { afterAll, afterEach } from 'vitest';

// What the simulated page lacks and every browser has.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() });

afterEach(cleanup);

// React ends its work in turns of its own; the page must not be taken away before the last of them.
afterAll(async () => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
});
