import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { Editor, type Head } from '#editor/Editor.tsx';
import { writeSdw } from '#exchange/sdw/write.ts';
import { LangMenu } from '#ui/LangMenu.tsx';
import { NavigateProvider } from '#ui/navigation.tsx';
import { ThemeMenu } from '#ui/ThemeMenu.tsx';
import { useWords } from '#ui/useWords.ts';
import { downloadText, fileNameOf } from '../download.ts';
import { Actor } from '../frame/Actor.tsx';
import { Page } from '../Page.tsx';
import { paths } from '../paths.ts';
import { PublishDialog } from '../processes/PublishDialog.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { TestRun } from '../test/TestRun.tsx';
import { useAttempt } from '../useAttempt.ts';
import { editingWords } from './editing.text.ts';
import { journalPort } from './journalPort.ts';
import type { Opening } from './readForEditor.ts';

interface EditorDeskProps {
  readonly id: string;
  readonly opening: Opening;
  /** Opens the process again, as it is now. */
  readonly onReload: () => void;
}

/** The editor with everything that the application gives it. */
export function EditorDesk({ id, opening, onReload }: EditorDeskProps) {
  const t = useWords(editingWords);
  const { storage, files, now, zone, newId } = useServices();
  const { as, isOther } = useMe();
  const directory = useDirectory();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const [published, setPublished] = useState(opening.published);
  const [isPublishing, setPublishing] = useState(false);
  const port = useMemo(() => journalPort(storage, id, as), [storage, id, as]);

  function exportHead({ process }: Head) {
    downloadText(writeSdw(process, directory), fileNameOf(process.name, 'sdw'), 'application/json');
  }
  function endPublishing() {
    setPublishing(false);
    void attempt(async () => setPublished((await storage.processes.read(id))?.published ?? null));
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
          files={files}
          now={now}
          zone={zone}
          newId={newId}
          backHref={paths.processes}
          onBack={() => void navigate(paths.processes)}
          onPublish={() => setPublishing(true)}
          onExport={exportHead}
          onReload={onReload}
          renderTest={(slot) => <TestRun slot={slot} />}
          topExtras={
            <>
              <LangMenu />
              <ThemeMenu />
              {isOther && <Actor />}
            </>
          }
        />
        {isPublishing && <PublishDialog process={id} onClose={endPublishing} />}
      </Page>
    </NavigateProvider>
  );
}
