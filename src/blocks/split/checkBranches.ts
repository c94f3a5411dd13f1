import type { CheckScope } from '#blocks/define.ts';
import { checkCondition } from '#fields/checkCondition.ts';
import type { Issue } from '#model/issue.ts';
import type { SplitData } from './split.ts';

/** What is wrong with the branches of a split: two that are called the same, conditions that cannot be judged. */
export function checkBranches(data: SplitData, scope: CheckScope): readonly Issue[] {
  return [...checkNames(data, scope), ...(data.mode === 'chosen' ? checkConditions(data, scope) : [])];
}

function checkNames({ branches }: SplitData, { block }: CheckScope): readonly Issue[] {
  const names = branches.map(({ name }) => name.trim());
  return names.flatMap((name, at): readonly Issue[] => {
    const first = names.indexOf(name);
    if (name === '' || first === at) return [];
    const place = { block: block.id, path: `branches.${at}.name` };
    return [{ severity: 'error', code: 'split.sameName', params: { name, first: first + 1, number: at + 1 }, place }];
  });
}

function checkConditions({ branches, otherwise }: SplitData, scope: CheckScope): readonly Issue[] {
  const block = scope.block.id;
  const faults = branches.flatMap(({ id, when }, at) =>
    id === otherwise || when === null
      ? []
      : checkCondition(when, scope, `branches.${at}.when`).map(({ path, ...fault }): Issue => ({
          ...fault,
          place: { block, path },
        })),
  );
  const isCovered = branches.some(({ id, when }) => id === otherwise || when === null);
  const place = { block, path: 'otherwise' };
  return isCovered ? faults : [...faults, { severity: 'warning', code: 'split.noOtherwise', params: {}, place }];
}
