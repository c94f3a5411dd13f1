import type { Chosen, Scene, Stopped } from '#blocks/work.ts';
import { checkCondition } from '#fields/checkCondition.ts';
import { judge } from '#fields/judge.ts';
import type { Said, SaidParams } from '#text/said.ts';
import type { Branch, SplitData } from './split.ts';

/** Which branches begin: those whose condition holds; the one for otherwise when none does. */
export function chooseBranches({ branches, otherwise }: SplitData, scene: Scene): Chosen | Stopped {
  const asked = branches.filter((branch) => branch.id !== otherwise);
  const faulty = asked.map((branch) => faultIn(branch, scene)).find((why) => why !== null);
  if (faulty !== undefined) return stop('split.cannotJudge', scene, { why: faulty });
  const judged = asked.map((branch) => ({ branch, came: judgedBranch(branch, scene) }));
  const begun = judged.filter(({ came }) => came.holds).map(({ branch }) => branch.id);
  const facts = { branches: judged.map(({ branch, came }) => ({ branch: branch.id, ...came })) };
  if (begun.length > 0) return { exits: begun, facts };
  if (branches.some((branch) => branch.id === otherwise) && otherwise !== null) return { exits: [otherwise], facts };
  return stop('split.noneHolds', scene);
}

/** Why a condition cannot be judged as it is written; null when it can. */
function faultIn({ when }: Branch, { process, world }: Scene): Said | null {
  if (when === null) return null;
  const faults = checkCondition(when, { process, directory: world.directory });
  const fault = faults.find(({ severity }) => severity === 'error');
  return fault === undefined
    ? null
    : { code: fault.code, ...(fault.params === undefined ? {} : { params: fault.params }) };
}

function stop(code: string, { block }: Scene, params: SaidParams = {}): Stopped {
  const place = { block: block.id, path: 'branches' };
  return { stopped: { code, params: { block: block.name, ...params }, place } };
}

/** What was asked and answered, so that the history can explain it. */
function judgedBranch({ when }: Branch, scene: Scene) {
  if (when === null) return { holds: true, tests: [] };
  const { holds, tests } = judge(when, scene);
  return {
    holds,
    tests: tests.map(({ path, test, answer, holds: held }) => ({
      path,
      field: test.field,
      op: test.op,
      answer,
      holds: held,
    })),
  };
}
