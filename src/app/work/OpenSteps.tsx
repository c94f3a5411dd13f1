import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '#model/issue.ts';
import { OpenStep } from './OpenStep.tsx';
import { RefusedNotice } from './RefusedNotice.tsx';
import type { RequestView } from './requestView.ts';
import styles from './OpenStep.module.css';
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
  const place = useRef<HTMLDivElement>(null);
  useFocusAfter(place, last, view);
  const isGone = last !== null && !open.some((visit) => visit.id === last.visit);
  return (
    <div ref={place} className={styles.steps}>
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
    </div>
  );
}

/**
 * What took the keyboard is often gone after an act: the focus stays in its step, or goes on to the next one.
 * Once for each act, when what it changed is drawn.
 */
function useFocusAfter(
  place: { readonly current: HTMLElement | null },
  act: { readonly visit: string } | null,
  view: RequestView,
): void {
  const settled = useRef(act);
  useEffect(() => {
    if (act === null || settled.current === act || document.activeElement !== document.body) return;
    const open = view.visits.filter((visit) => visit.state === 'open').map((visit) => visit.id);
    const wanted = open.includes(act.visit) ? act.visit : open[0];
    const steps = [...(place.current?.querySelectorAll<HTMLElement>('[data-visit]') ?? [])];
    const step = steps.find(({ dataset }) => dataset['visit'] === wanted) ?? document.getElementById('contenido');
    step?.focus({ preventScroll: true });
    settled.current = act;
  }, [place, act, view]);
}
