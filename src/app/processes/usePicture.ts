import { useMemo } from 'react';
import { exitsOf } from '#blocks/index.ts';
import { faceOf } from '#blocks/faceOf.ts';
import type { Process } from '#model/process.ts';
import { pictureOf } from '#picture/picture.ts';
import { useLang } from '#ui/useLang.ts';
import { useSay } from '#ui/useSay.ts';

/** Draws processes as SVG text in the language of the interface. */
export function usePicture(): (process: Process, theme: 'light' | 'dark') => string {
  const { lang } = useLang();
  const say = useSay();
  return useMemo(
    () => (process, theme) =>
      pictureOf(process, { theme, lang, say, exitsOf, faceOf: (block) => faceOf(block, process) }),
    [lang, say],
  );
}
