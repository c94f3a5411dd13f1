import { useState } from 'react';
import { LiveView } from '../LiveView.tsx';
import { MissingPage } from '../MissingPage.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useOnce } from '../useOnce.ts';
import { EditorDesk } from './EditorDesk.tsx';
import { readForEditor } from './readForEditor.ts';

/** Editor de Diagramas of one process. From here on the editor holds the draft, so it is read once and not live. */
export function EditorPage({ id }: { readonly id: string }) {
  const { storage } = useServices();
  const [opened, setOpened] = useState(0);
  const found = useOnce(() => readForEditor(storage, id), [storage, id, opened]);
  return (
    <LiveView live={found}>
      {(opening) =>
        opening === null ? (
          <MissingPage what="process" />
        ) : (
          <EditorDesk key={opened} id={id} opening={opening} onReload={() => setOpened(opened + 1)} />
        )
      }
    </LiveView>
  );
}
