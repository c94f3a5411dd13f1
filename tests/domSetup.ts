// What the simulated page lacks and every browser has.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() });
