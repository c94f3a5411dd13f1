import { expect, test } from 'vitest';
import { faceOf } from '#blocks/faceOf.ts';
import { exitsOf } from '#blocks/index.ts';
import { pictureOf } from '#picture/picture.ts';
import { templates } from '#templates/index.ts';

test.each(templates.flatMap((template) => (['es', 'en'] as const).map((lang) => ({ template, lang }))))(
  'no name is cut in the picture of $template.id in $lang',
  ({ template, lang }) => {
    const process = template.process(lang);

    const svg = pictureOf(process, { theme: 'light', lang, say: () => '', exitsOf, faceOf: (b) => faceOf(b, process) });

    expect(svg.match(/[^<>]*…[^<>]*/gu) ?? []).toEqual([]);
  },
);
