import type { Passed, Scene, Stopped } from '#blocks/work.ts';
import { evaluate } from '#fields/evaluate.ts';
import { fieldKindOf } from '#fields/index.ts';
import { langOf } from '#fields/langOf.ts';
import { fieldIn } from '#fields/operands.ts';
import type { Expression } from '#model/expression.ts';
import { refuse } from '#model/issue.ts';
import type { Json } from '#model/json.ts';
import type { ExitId, Field, FieldId } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Said, SaidParams } from '#text/said.ts';

/** Sets fields in order, each from the answers as those before it left them; stopped, with nothing set, at one that cannot be. */
export function setAll(
  sets: readonly { readonly field: FieldId; readonly value: Expression }[],
  exit: ExitId,
  scene: Scene,
): Passed | Stopped {
  let answers: Values = {};
  const said: Said[] = [];
  for (const [at, { field, value }] of sets.entries()) {
    const target = fieldIn(scene.process, field);
    if (target === undefined) return stop('assign.stoppedField', {}, `sets.${at}.field`, scene);
    const outcome = evaluate(value, target, { ...scene, values: { ...scene.values, ...answers } });
    if ('wrong' in outcome) {
      return stop('assign.stopped', { field: target.label, why: outcome.wrong }, `sets.${at}.value`, scene);
    }
    answers = { ...answers, [target.id]: outcome.answer };
    said.push(setSaid(target, outcome.answer, scene));
  }
  return { effects: [], exit, answers, told: { code: 'assign.did', params: { sets: said } } };
}

function setSaid(target: Field, answer: Json, { process, world }: Scene): Said {
  const reader = { directory: world.directory, zone: world.zone, lang: langOf(process) };
  const text = fieldKindOf(target.type).toText(answer, target, reader);
  if (text === '') return { code: 'assign.didEmpty', params: { field: target.label } };
  return { code: 'assign.didSet', params: { field: target.label, answer: shortened(text) } };
}

/** A line of the history is no place for a whole text. */
function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function stop(code: string, params: SaidParams, path: string, { block }: Scene): Stopped {
  return { stopped: refuse(code, { block: block.name, ...params }, { block: block.id, path }).refused };
}
