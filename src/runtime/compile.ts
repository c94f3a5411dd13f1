import type { Process } from '#model/process.ts';
import type { Machine } from './machine.ts';

/** Makes the machine of a process. It never throws on a draft: what is not drawn yet becomes a stop with its place. */
export declare function compile(process: Process): Machine;
