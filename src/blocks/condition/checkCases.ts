import type { CheckScope } from '#blocks/define.ts';
import { alwaysHolds } from '#fields/alwaysHolds.ts';
import { checkCondition } from '#fields/checkCondition.ts';
import { canonicalJson } from '#model/canonical.ts';
import { within } from '#model/condition.ts';
import type { Issue } from '#model/issue.ts';
import type { SaidParams } from '#text/said.ts';
import type { ConditionData } from './condition.ts';
import { nameOf } from './decide.ts';

/** What is wrong with the cases of a condition: none, wrong ones, two alike, and some that can never be reached. */
export function checkCases({ cases }: ConditionData, scope: CheckScope): readonly Issue[] {
  const say = (severity: Issue['severity'], code: string, path: string, params: SaidParams = {}): Issue => ({
    severity,
    code,
    params,
    place: { block: scope.block.id, path },
  });
  if (cases.length === 0) return [say('error', 'condition.noCases', 'cases')];
  const texts = cases.map(({ when }) => canonicalJson(when));
  const names = cases.map(({ name }) => name.trim());
  const always = cases.findIndex(({ when }) => alwaysHolds(when));
  return cases.flatMap((one, at): readonly Issue[] => {
    const path = `cases.${at}`;
    const faults = checkCondition(one.when, scope).map(({ severity, code, params, path: inside }) =>
      say(severity, code, within(`${path}.when`, inside), params),
    );
    const [twin, namesake] = [texts.indexOf(texts[at] ?? ''), names.indexOf(names[at] ?? '')];
    const called = (index: number) => nameOf(cases[index] ?? one, index);
    return [
      ...faults,
      ...(namesake < at && names[at] !== ''
        ? [say('error', 'condition.sameName', `${path}.name`, { name: one.name.trim() })]
        : []),
      ...(twin < at && faults.length === 0
        ? [say('error', 'condition.sameCase', `${path}.when`, { case: called(at), other: called(twin) })]
        : []),
      ...(always !== -1 && always < at && twin === at
        ? [say('warning', 'condition.unreachable', `${path}.when`, { case: called(at), other: called(always) })]
        : []),
    ];
  });
}
