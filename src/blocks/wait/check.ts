import { checkDateField, checkFieldAt } from '#blocks/checkFieldAt.ts';
import type { CheckScope } from '#blocks/define.ts';
import { checkCondition } from '#fields/checkCondition.ts';
import type { Issue } from '#model/issue.ts';
import type { WaitData } from './data.ts';

/** What is wrong with the settings of a wait. */
export function checkWait({ until }: WaitData, scope: CheckScope): readonly Issue[] {
  switch (until.is) {
    case 'span':
      return [];
    case 'moment':
      return until.at === null
        ? [{ severity: 'error', code: 'wait.chooseMoment', place: { block: scope.block.id, path: 'until.at' } }]
        : [];
    case 'date':
      return checkDateField(until.field, 'until.field', scope);
    case 'condition':
      return checkCondition(until.when, scope, 'until.when').map(({ path, ...fault }) => ({
        ...fault,
        place: { block: scope.block.id, path },
      }));
    case 'request':
      return checkFieldAt(until.field, 'until.field', scope, ({ type }) =>
        type === 'shortText' ? null : 'blocks.field.noText',
      );
  }
}
