import type { Issue } from '#model/issue.ts';
import { checkText } from '#model/text.ts';
import type { CheckScope } from './define.ts';

/** What is wrong with a text with answers at `path` of a block's data. */
export function checkTextAt(source: string, path: string, { block, process }: CheckScope): readonly Issue[] {
  return checkText(source, process.fields).map((said) => ({
    ...said,
    severity: 'error',
    place: { block: block.id, path },
  }));
}
