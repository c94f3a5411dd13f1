import type { Passed, Scene, Stopped } from '#blocks/work.ts';
import { checkCondition } from '#fields/checkCondition.ts';
import { conditionSaid } from '#fields/conditionSaid.ts';
import { judge, type JudgedTest } from '#fields/judge.ts';
import { langOf } from '#fields/langOf.ts';
import type { Condition } from '#model/condition.ts';
import { refuse } from '#model/issue.ts';
import type { JsonObject } from '#model/json.ts';
import type { ExitId } from '#model/process.ts';
import type { Said } from '#text/said.ts';

interface Case {
  readonly id: ExitId;
  readonly name: string;
  readonly when: Condition;
}

/**
 * Leaves by the first case that holds, or by `otherwise`; stopped at a case that cannot be judged. The facts are what
 * every case that was looked at asked and found.
 */
export function decide(cases: readonly Case[], otherwise: ExitId, scene: Scene): Passed | Stopped {
  const judged: JsonObject[] = [];
  for (const [at, one] of cases.entries()) {
    const [fault] = checkCondition(one.when, { process: scene.process, directory: scene.world.directory }).filter(
      ({ severity }) => severity === 'error',
    );
    if (fault !== undefined) return stop(one, at, fault, scene);
    const { holds, tests } = judge(one.when, scene);
    judged.push({ case: one.id, holds, tests: tests.map(toFact) });
    if (holds) {
      const params = { exit: nameOf(one, at), why: whySaid(one.when, scene) };
      return { effects: [], exit: one.id, told: { code: 'condition.took', params }, facts: { judged } };
    }
  }
  return { effects: [], exit: otherwise, told: { code: 'condition.tookOtherwise' }, facts: { judged } };
}

/** How a case is called: by its name, or by its number. */
export function nameOf({ name }: Pick<Case, 'name'>, at: number): string | Said {
  return name.trim() === '' ? { code: 'condition.exit.case', params: { number: at + 1 } } : name;
}

function whySaid(when: Condition, { process, world }: Scene): Said {
  return conditionSaid(when, process, { directory: world.directory, zone: world.zone, lang: langOf(process) });
}

function toFact({ path, test, answer, holds }: JudgedTest): JsonObject {
  return { path, field: test.field, op: test.op, answer, holds };
}

function stop(one: Case, at: number, fault: Said, scene: Scene): Stopped {
  const { block } = scene;
  const why = { code: fault.code, ...(fault.params === undefined ? {} : { params: fault.params }) };
  const params = { block: block.name, case: nameOf(one, at), why };
  return { stopped: refuse('condition.stopped', params, { block: block.id, path: `cases.${at}.when` }).refused };
}
