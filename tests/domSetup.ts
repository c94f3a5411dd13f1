import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach } from 'vitest';

// What the simulated page lacks and every browser has.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() });

// Without layout everything has no size, and a menu hides itself because its button seems to be out of sight.
Element.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 20, 20);
for (const side of ['clientWidth', 'clientHeight'] as const) {
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 1000 });
}

// A time says nothing about what is right: on a busy machine a turn takes long.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);

// React ends its work in turns of its own; the page must not be taken away before the last of them.
afterAll(async () => {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
});
