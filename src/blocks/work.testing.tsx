import { render } from '@testing-library/react';
import { useState } from 'react';
import type { JsonObject } from '#model/json.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import { UiProvider } from '#ui/UiProvider.tsx';
import type { BegunRequest } from './face.ts';
import { blockFaceOf } from './faces.tsx';
import { unlocked, type Locked } from './locked.ts';
import { kindOf } from './index.ts';
import { directory, play } from './scene.testing.ts';
import type { Act, Visit, Working } from './work.ts';

/** What is at work: who acts, what was done before, and what is shown of it. */
export interface Playing {
  readonly me: string;
  readonly values?: Values;
  readonly before?: readonly (readonly [as: string, act: Act])[];
  readonly draft?: JsonObject;
  /** Shows the visit as it is read when it is over. */
  readonly isClosed?: boolean;
  readonly begun?: readonly BegunRequest[];
  readonly locked?: Locked;
}

/** What came of working in a visit. */
export interface Played {
  readonly working: () => Working;
  readonly draft: () => JsonObject | null;
}

/** Shows the work of a visit in a block by its name, joined to what the block does. */
export function showWork(process: Process, name: string, playing: Playing): Played {
  const { me, values = {}, before = [], draft: begun = null, isClosed = false, begun: requests = [] } = playing;
  const { locked = unlocked } = playing;
  const at = play(process, name, values, 'luis', locked);
  const { block, scene } = at;
  const { hold } = kindOf(block);
  const { Work } = blockFaceOf(block.kind);
  if (hold === undefined || Work === undefined) throw new Error(`"${name}" holds nothing`);
  const now: { working: Working; draft: JsonObject | null } = { working: at.after(...before), draft: begun };

  function Shown() {
    const [working, setWorking] = useState(now.working);
    const [draft, setDraft] = useState(begun);
    const attempt = (act: Act) => hold?.act(block.data, working.work, act, { ...scene, as: me });
    if (Work === undefined) return null;
    return (
      <UiProvider>
        <Work
          visit={visitOf(working, block.id, isClosed)}
          block={block}
          process={process}
          items={[]}
          values={{ ...values, ...working.answers }}
          locked={locked}
          requester={scene.requester}
          directory={directory}
          me={me}
          files={{ keep: () => Promise.reject(new Error('no files here')), open: () => Promise.resolve(null) }}
          may={(act) => {
            const outcome = attempt(act);
            return outcome !== undefined && 'refused' in outcome ? outcome.refused : true;
          }}
          act={(act) => {
            const outcome = attempt(act);
            if (outcome === undefined || 'refused' in outcome) return Promise.resolve(outcome?.refused ?? null);
            now.working = outcome;
            setWorking(outcome);
            return Promise.resolve(null);
          }}
          begun={requests}
          draft={{
            value: draft,
            keep: (next) => {
              now.draft = next;
              setDraft(next);
            },
          }}
        />
      </UiProvider>
    );
  }

  render(<Shown />);
  return { working: () => now.working, draft: () => now.draft };
}

function visitOf(working: Working, block: string, isClosed: boolean): Visit {
  const isDone = working.exit !== undefined;
  return {
    id: 'r1/v1',
    request: 'r1',
    block,
    round: 1,
    state: isDone ? 'done' : isClosed ? 'abandoned' : 'open',
    enteredAt: '2026-10-05T08:00:00.000Z',
    leftAt: isDone ? '2026-10-05T09:00:00.000Z' : null,
    exit: working.exit ?? null,
    work: working.work,
    sent: working.answers ?? null,
  };
}
