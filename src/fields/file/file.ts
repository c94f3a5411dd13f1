import { z } from '#model/zod.ts';
import type { Json } from '#model/json.ts';
import { formatList } from '#text/numbers.ts';
import { defineField, wrongShape } from '../define.ts';
import './file.text.ts';

/** No file is larger, bytes: 20 MB. */
export const largestFile = 20 * 1000 * 1000;

/** Options of a file: how many an answer may hold. */
export const fileOptions = z.strictObject({ maxCount: z.int().min(1).max(20) });

/** A file of an answer; where its bytes are kept is the application's. */
const storedFileSchema = z.strictObject({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(500),
  size: z.int().min(0),
  type: z.string().max(200),
});

/** The files that an answer holds; none for anything else. */
export function toFiles(answer: Json): readonly z.infer<typeof storedFileSchema>[] {
  return answerSchema.safeParse(answer).data ?? [];
}

/** One or more files, kept in this browser. */
export const file = defineField({
  type: 'file',
  takesInitial: false,
  options: fileOptions,
  fresh: () => ({ maxCount: 5 }),
  empty: [],
  check: (answer, { maxCount }) => {
    const files = answerSchema.safeParse(answer);
    if (!files.success) return wrongShape;
    if (files.data.length > maxCount) return { code: 'file.tooMany', params: { count: maxCount } };
    const large = files.data.find(({ size }) => size > largestFile);
    return large === undefined ? null : { code: 'file.tooLarge', params: { name: large.name } };
  },
  text: (answer, _options, { lang }) =>
    formatList(
      toFiles(answer).map(({ name }) => name),
      lang,
    ),
});

const answerSchema = z.array(storedFileSchema);
