import { useState } from 'react';
import type { Refusal } from '#model/issue.ts';
import { OpenStep } from './OpenStep.tsx';
import { RefusedNotice } from './RefusedNotice.tsx';
import type { RequestView } from './requestView.ts';
import { shortOf } from './stepPath.ts';

export interface OpenStepsProps {
  readonly view: RequestView;
  /** The step in the address (`v7`), which is brought into view. */
  readonly wanted: string | null;
}

/** The steps that are open now, each with its work. */
export function OpenSteps({ view, wanted }: OpenStepsProps) {
  const [last, setLast] = useState<{ readonly visit: string; readonly refused: Refusal | null } | null>(null);
  const open = view.visits.filter((visit) => visit.state === 'open');
  // A step says itself why it refused; when it is closed and gone, the words must stay.
  const isGone = last !== null && !open.some((visit) => visit.id === last.visit);
  return (
    <>
      {isGone && last.refused !== null && <RefusedNotice refused={last.refused} onClose={() => setLast(null)} />}
      {open.map((visit) => (
        <OpenStep
          key={visit.id}
          view={view}
          visit={visit}
          isWanted={shortOf(visit.id) === wanted}
          onAnswer={(refused) => setLast({ visit: visit.id, refused })}
        />
      ))}
    </>
  );
}
