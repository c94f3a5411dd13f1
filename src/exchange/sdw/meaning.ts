import { exitsOf } from '#blocks/index.ts';
import { refuse, type Refusal } from '#model/issue.ts';
import type { Process } from '#model/process.ts';
import { limits } from '#exchange/limits.ts';

/**
 * What a strict schema cannot tell: every thing carries the id that it is filed under, flows join exits and blocks that
 * exist, an exit has one flow, and the process is not beyond size. Problems of the drawing itself (an exit without a
 * flow) are no reason to refuse a file: the editor shows them.
 */
export function checkMeaning(process: Process, file: string): { readonly refused: Refusal } | null {
  if (Object.keys(process.blocks).length > limits.blocks)
    return refuse('exchange.tooManyBlocks', { file, most: limits.blocks });
  return wrongId(process, file) ?? longLabel(process, file) ?? wrongFlow(process, file) ?? wrongStage(process, file);
}

function wrongId(process: Process, file: string): { readonly refused: Refusal } | null {
  const { blocks, fields, flows, stages } = process;
  for (const [folder, things] of Object.entries({ blocks, fields, flows, stages })) {
    for (const [id, thing] of Object.entries(things)) {
      if (thing.id !== id) return refuse('exchange.wrongId', { file, at: `process.${folder}.${id}`, id: thing.id });
    }
  }
  return null;
}

function longLabel(process: Process, file: string): { readonly refused: Refusal } | null {
  const labels: readonly (readonly [string, string])[] = [
    ['process.name', process.name],
    ...Object.values(process.blocks).map((block) => [`process.blocks.${block.id}.name`, block.name] as const),
    ...Object.values(process.fields).map((field) => [`process.fields.${field.id}.label`, field.label] as const),
    ...Object.values(process.stages).map((stage) => [`process.stages.${stage.id}.name`, stage.name] as const),
  ];
  const long = labels.find(([, label]) => label.length > limits.label);
  return long === undefined ? null : refuse('exchange.longLabel', { file, at: long[0], most: limits.label });
}

function wrongFlow(process: Process, file: string): { readonly refused: Refusal } | null {
  const taken = new Set<string>();
  for (const flow of Object.values(process.flows)) {
    const at = `process.flows.${flow.id}`;
    const from = process.blocks[flow.from.block];
    if (from === undefined) return refuse('exchange.flowFromNowhere', { file, at, block: flow.from.block });
    if (process.blocks[flow.to] === undefined) return refuse('exchange.flowToNowhere', { file, at, block: flow.to });
    if (!exitsOf(from).some((exit) => exit.id === flow.from.exit)) {
      return refuse('exchange.flowFromNoExit', { file, at, block: flow.from.block, exit: flow.from.exit });
    }
    const exit = `${flow.from.block} ${flow.from.exit}`;
    if (taken.has(exit)) return refuse('exchange.twoFlows', { file, at, block: flow.from.block, exit: flow.from.exit });
    taken.add(exit);
  }
  return null;
}

function wrongStage(process: Process, file: string): { readonly refused: Refusal } | null {
  const lost = Object.values(process.blocks).find(
    (block) => block.stage !== undefined && process.stages[block.stage] === undefined,
  );
  return lost === undefined
    ? null
    : refuse('exchange.noStage', { file, at: `process.blocks.${lost.id}`, stage: lost.stage ?? '' });
}
