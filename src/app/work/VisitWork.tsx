import { blockFaceOf } from '#blocks/faces.tsx';
import { lockedBy } from '#blocks/locks.ts';
import type { Act, Visit } from '#blocks/work.ts';
import type { Refusal } from '#model/issue.ts';
import type { Block } from '#model/process.ts';
import { useEngine, useServices } from '../ServicesProvider.tsx';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { begunBy } from './begunBy.tsx';
import type { RequestView } from './requestView.ts';
import { useDo } from './useDo.ts';
import type { Draft } from './WithDraft.tsx';

export interface VisitWorkProps {
  readonly view: RequestView;
  readonly visit: Visit;
  readonly block: Block;
  /** Null for a visit that only is read. */
  readonly draft: Pick<Draft, 'value' | 'keep' | 'drop'> | null;
  readonly onAnswer?: (refused: Refusal | null) => void;
}

/** What the block of a visit shows and lets people do, joined to the engine in the name of whoever acts. */
export function VisitWork({ view, visit, block, draft, onAnswer }: VisitWorkProps) {
  const engine = useEngine();
  const { files } = useServices();
  const { as } = useMe();
  const directory = useDirectory();
  const ask = useDo();
  const { Work } = blockFaceOf(block.kind);
  if (Work === undefined) return null;
  const { request, published, visits, items } = view;

  async function act(what: Act): Promise<Refusal | null> {
    const outcome = await ask({ do: 'act', request: request.id, visit: visit.id, act: what });
    const refused = 'refused' in outcome ? outcome.refused : null;
    const isOver = 'done' in outcome && !outcome.done.open.includes(visit.block);
    if (isOver) await draft?.drop();
    onAnswer?.(refused);
    return refused;
  }

  return (
    <Work
      key={as}
      visit={visit}
      block={block}
      process={published.value}
      items={items.filter((item) => item.visit === visit.id)}
      values={request.values}
      locked={lockedBy(published.value, visits)}
      requester={request.requester}
      directory={directory}
      me={as}
      files={files}
      may={(what) => engine.may({ published, request, visits, items, directory, visit: visit.id }, what, as)}
      act={act}
      begun={begunBy(view.begun, visit.id)}
      draft={draft ?? unkept}
    />
  );
}

const unkept: Pick<Draft, 'value' | 'keep'> = { value: null, keep: () => undefined };
