import type { Process } from '#model/process.ts';

/** Whether a block, flow, field or stage has this id. */
export function isTaken(process: Process, id: string): boolean {
  return [process.blocks, process.flows, process.fields, process.stages].some((things) => Object.hasOwn(things, id));
}
