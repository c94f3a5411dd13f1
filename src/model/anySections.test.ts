import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';
import { sketch } from './sketch.ts';

/** Random drawings: whatever is drawn, the search ends and says something about every split and join. */
test('every reached split and join is in a section or has a problem', { timeout: 60_000 }, () => {
  const names = ['a', 'b', 'c', 'split1', 'split2', 'split3', 'join1', 'join2', 'fin'];
  const target = fc.constantFrom(...names);
  const drawing = fc.record({
    wires: fc.array(fc.tuple(target, target), { minLength: names.length, maxLength: names.length }),
    named: fc.tuple(
      fc.constantFrom('split1', 'split2', 'split3', 'a', ''),
      fc.constantFrom('split1', 'split2', 'split3'),
    ),
  });
  fc.assert(
    fc.property(drawing, ({ wires, named }) => {
      const lines = names.flatMap((name, at) => {
        if (name === 'fin') return ['fin:'];
        const [x = 'a', y = 'a'] = wires[at] ?? [];
        return [
          `${name}${name === 'join1' ? `(${named[0]})` : name === 'join2' ? `(${named[1]})` : ''}: x>${x} y>${y}`,
        ];
      });
      const { sections, held: inside, broken, problems } = sectionsOf(sketch('inicio: sent>a', ...lines));
      const closing = new Set([...sections.values()].map(({ join }) => join));
      const reached = reachedIn(names, wires);
      for (const id of names.filter((name) => /^(?:split|join)/u.test(name) && reached.has(name))) {
        const isRun = sections.has(id) || closing.has(id) || inside.get(id)?.exit === null;
        expect(isRun || broken.has(id)).toBe(true);
      }
      expect(new Set(broken.values())).toEqual(new Set(problems));
    }),
    { numRuns: 500 },
  );
});

function reachedIn(names: readonly string[], wires: readonly (readonly [string, string])[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const todo = ['a'];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    if (id !== 'fin') todo.push(...(wires[names.indexOf(id)] ?? []));
  }
  return reached;
}
