import { Suspense, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { Editor, type Head } from '#editor/Editor.tsx';
import { Loading } from '#ui/Loading.tsx';
import { LangMenu } from '#ui/LangMenu.tsx';
import { NavigateProvider } from '#ui/navigation.tsx';
import { ThemeMenu } from '#ui/ThemeMenu.tsx';
import { useWords } from '#ui/useWords.ts';
import { lazily } from '#ui/lazily.ts';
import { otherProcessesFor } from '../inForce.ts';
import { Page } from '../Page.tsx';
import { paths } from '../paths.ts';
import { exportProcess } from '../processes/exportProcess.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { editingWords } from './editing.text.ts';
import { journalPort } from './journalPort.ts';
import type { Opening } from './readForEditor.ts';
import { usePublished } from './usePublished.ts';

const Actor = lazily(() => import('../frame/Actor.tsx'), 'Actor');
const PublishDialog = lazily(() => import('../processes/PublishDialog.tsx'), 'PublishDialog');
const TestRun = lazily(() => import('../test/TestRun.tsx'), 'TestRun');

interface EditorDeskProps {
  readonly id: string;
  readonly opening: Opening;
  /** The block in the address. */
  readonly block: string | null;
  /** Opens the process again, as it is now. */
  readonly onReload: () => void;
}

/** The editor with everything that the application gives it. */
export function EditorDesk({ id, opening, block, onReload }: EditorDeskProps) {
  const t = useWords(editingWords);
  const { storage, files, now, zone, newId } = useServices();
  const { as, isOther } = useMe();
  const directory = useDirectory();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const { published, readPublished } = usePublished(id, opening.published);
  const processes = useMemo(() => otherProcessesFor(id, opening.inForce), [id, opening]);
  const [isPublishing, setPublishing] = useState(false);
  const port = useMemo(() => journalPort(storage, id, as), [storage, id, as]);

  function endPublishing() {
    setPublishing(false);
    void readPublished();
  }

  return (
    <NavigateProvider navigate={(href) => void navigate(href)}>
      <Page title={t('title')}>
        <Editor
          processId={id}
          draft={opening.draft}
          journal={opening.journal}
          port={port}
          published={published}
          directory={directory}
          processes={processes}
          files={files}
          now={now}
          zone={zone}
          newId={newId}
          backHref={paths.processes}
          onBack={() => void navigate(paths.processes)}
          onPublish={() => setPublishing(true)}
          onExport={({ process }: Head) => void attempt(() => exportProcess(process, directory))}
          {...(block !== null && block in opening.draft.process.blocks ? { openAt: block } : {})}
          onReload={onReload}
          renderTest={(slot) => (
            <Suspense fallback={<Loading shape="fields" />}>
              <TestRun id={id} slot={slot} inForce={opening.inForce} />
            </Suspense>
          )}
          topExtras={
            <>
              <LangMenu />
              <ThemeMenu />
              <Suspense fallback={null}>{isOther && <Actor />}</Suspense>
            </>
          }
        />
        {isPublishing && (
          <Suspense fallback={null}>
            <PublishDialog process={id} onClose={endPublishing} />
          </Suspense>
        )}
      </Page>
    </NavigateProvider>
  );
}
