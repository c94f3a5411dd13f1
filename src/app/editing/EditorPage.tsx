import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { LiveView } from '../LiveView.tsx';
import { MissingPage } from '../MissingPage.tsx';
import { blockParam } from '../paths.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useOnce } from '../useOnce.ts';
import { EditorDesk } from './EditorDesk.tsx';
import { readForEditor } from './readForEditor.ts';

/** Editor de Diagramas of one process. From here on the editor holds the draft, so it is read once and not live. */
export function EditorPage({ id }: { readonly id: string }) {
  const [params] = useSearchParams();
  const block = params.get(blockParam);
  const { storage } = useServices();
  const [opened, setOpened] = useState(0);
  const found = useOnce(() => readForEditor(storage, id), [storage, id, opened, block]);
  return (
    <LiveView live={found}>
      {(opening) =>
        opening === null ? (
          <MissingPage what="process" />
        ) : (
          <EditorDesk
            key={`${opened} ${block}`}
            id={id}
            opening={opening}
            block={block}
            onReload={() => setOpened(opened + 1)}
          />
        )
      }
    </LiveView>
  );
}
