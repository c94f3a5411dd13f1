import { expect, test } from 'vitest';
import { kindOf, newBlock } from '#blocks/index.ts';
import { say } from '#text/i18n.ts';
import { emptyProcess } from '#model/process.ts';

const at = { x: 0, y: 0 };

test('an end leaves the request with its result and its own label', () => {
  const block = newBlock('end', 'b1', 'Rechazada', at, 'es');

  expect(kindOf(block).fragment({ result: 'rejected', label: 'No procede' })).toEqual({
    is: 'end',
    result: { state: 'rejected', label: 'No procede' },
  });
  expect(kindOf(block).exits(block.data)).toEqual([]);
});

test.each(['completed', 'rejected', 'cancelled'] as const)('%s is a result of its own', (result) => {
  const block = newBlock('end', 'b1', '', at, 'es');

  expect(kindOf(block).fragment({ result, label: '' })).toEqual({ is: 'end', result: { state: result, label: '' } });
});

test('its summary is the label or, without one, the word of the result', () => {
  const kind = kindOf(newBlock('end', 'b1', '', at, 'es'));
  const summary = (label: string) =>
    kind.face({ result: 'cancelled', label }, emptyProcess('P', 'es')).summary.map((said) => say(said, 'es'));

  expect(summary('')).toEqual(['Cancelada']);
  expect(summary('Retirada')).toEqual(['Retirada']);
});
