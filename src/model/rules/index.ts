import type { Graph } from '#model/graph.ts';
import type { Issue } from '#model/issue.ts';
import { duplicateKeys } from './duplicateKeys.ts';
import { everyBlockCanEnd } from './everyBlockCanEnd.ts';
import { everyBlockNamed } from './everyBlockNamed.ts';
import { everyBlockReachable } from './everyBlockReachable.ts';
import { everyExitWired } from './everyExitWired.ts';
import { flowsJoin } from './flowsJoin.ts';
import { hasName } from './hasName.ts';
import { oneStart } from './oneStart.ts';
import { sectionsClose } from './sectionsClose.ts';
import { titleNamesFields } from './titleNamesFields.ts';
import { validKeys } from './validKeys.ts';

/** A rule that holds for a whole process, whatever its kinds. */
export type Rule = (graph: Graph) => readonly Issue[];

/** Every rule, by the name of its file. */
export const rules: Readonly<Record<string, Rule>> = {
  hasName,
  everyBlockNamed,
  oneStart,
  everyExitWired,
  everyBlockReachable,
  everyBlockCanEnd,
  flowsJoin,
  sectionsClose,
  validKeys,
  duplicateKeys,
  titleNamesFields,
};
