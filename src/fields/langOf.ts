import type { Process } from '#model/process.ts';
import { langs, type Lang } from '#text/langs.ts';

/** The language of what people wrote in a process, among those that the interface knows. */
export function langOf(process: Pick<Process, 'lang'>): Lang {
  return langs.find((lang) => process.lang === lang || process.lang.startsWith(`${lang}-`)) ?? 'es';
}
