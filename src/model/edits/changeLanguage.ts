import type { Edit } from '#model/edit.ts';

/** Says in which language people wrote the process (BCP 47). */
export function changeLanguage(lang: string): Edit {
  return (process) => ({ process: { ...process, lang } });
}
