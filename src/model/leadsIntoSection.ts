import type { BlockId } from './process.ts';
import type { Held, Sections } from './sections.ts';

/**
 * Whether a request that goes to a block from any of some others would come into the middle of a section: into a branch
 * in which not all of them stand, or into a woven section, whose blocks wait for each other.
 */
export function leadsIntoSection(sections: Sections, from: readonly BlockId[], to: BlockId): boolean {
  return branchesAround(sections, to).some(
    (branch) => branch.exit === null || !from.every((block) => stands(sections, block, branch)),
  );
}

function stands(sections: Sections, block: BlockId, branch: Held): boolean {
  return branchesAround(sections, block).some(({ split, exit }) => split === branch.split && exit === branch.exit);
}

/** The branches in which a block stands, innermost first. */
function branchesAround({ held }: Sections, block: BlockId): readonly Held[] {
  const around: Held[] = [];
  for (let at = held.get(block); at !== undefined; at = held.get(at.split)) around.push(at);
  return around;
}
