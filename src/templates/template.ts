import type { Process } from '#model/process.ts';
import type { Lang } from '#text/langs.ts';

/** A process to start from. */
export interface Template {
  readonly id: string;
  readonly nameOf: (lang: Lang) => string;
  readonly aboutOf: (lang: Lang) => string;
  /** The process, in a language. It names people and groups of the sample organisation by their ids. */
  readonly process: (lang: Lang) => Process;
}
