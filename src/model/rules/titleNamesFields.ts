import type { Graph } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';
import { checkText } from '#model/text.ts';

/** The title of requests is a text that can be read, and names fields of the process. An empty one is fine: the number stands alone. */
export function titleNamesFields({ process }: Graph): readonly Issue[] {
  return checkText(process.requestTitle, process.fields).map((what) => ({
    severity: 'error',
    code: 'model.rule.titleText',
    params: { what },
    place: { path: 'requestTitle' },
  }));
}
