import { useState, type ReactNode } from 'react';
import type { JsonObject } from '#model/json.ts';
import { LiveView } from '../LiveView.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useMe } from '../SessionProvider.tsx';
import { useLive } from '../useLive.ts';
import { draftWriter, type Kept } from './draftWriter.ts';

/** What somebody filled in and did not send yet. */
export interface Draft {
  readonly value: JsonObject | null;
  readonly keep: (value: JsonObject) => void;
  /** It was sent, or is not wanted any more. */
  readonly drop: () => Promise<void>;
  readonly kept: Kept;
}

export interface WithDraftProps {
  /** A visit or a category. */
  readonly of: string;
  readonly children: (draft: Draft) => ReactNode;
}

/** Gives what whoever acts left unsent here, and the way to keep it: it survives a reload and a closed tab. */
export function WithDraft({ of, children }: WithDraftProps) {
  const { storage } = useServices();
  const { as } = useMe();
  const live = useLive(() => storage.forms.read(of, as), [storage, of, as]);
  return (
    <LiveView live={live} shape="fields">
      {(found) => (
        <Keeping key={`${of} ${as}`} of={of} found={found}>
          {children}
        </Keeping>
      )}
    </LiveView>
  );
}

/** From the first reading on, what is typed here counts, not what comes back from storage. */
function Keeping({ of, found, children }: WithDraftProps & { readonly found: JsonObject | null }) {
  const { storage } = useServices();
  const { as } = useMe();
  const [value, setValue] = useState(found);
  const [kept, setKept] = useState<Kept>({ is: found === null ? 'idle' : 'kept' });
  const [writer] = useState(() =>
    draftWriter(
      (next) => storage.forms.keep(of, as, next),
      () => storage.forms.drop(of, as),
      setKept,
    ),
  );
  function keep(next: JsonObject) {
    setValue(next);
    writer.keep(next);
  }
  return <>{children({ value, keep, drop: writer.drop, kept })}</>;
}
