import { Button } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { Loading } from '#ui/Loading.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { LiveView } from '../LiveView.tsx';
import { Page } from '../Page.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useLive } from '../useLive.ts';
import { DropZone } from './DropZone.tsx';
import type { ImportSource } from './ImportDialog.tsx';
import { lazily } from '#ui/lazily.ts';
import { chooseFile } from '../chooseFile.ts';
import { ProcessList } from './ProcessList.tsx';
import { processesWords } from './processes.text.ts';
import { readRows } from './processState.ts';
import { useNewProcess } from './useNewProcess.ts';

// Both draw processes; the list does without, so it is there first.
const TemplateGallery = lazily(() => import('./TemplateGallery.tsx'), 'TemplateGallery');
const ImportDialog = lazily(() => import('./ImportDialog.tsx'), 'ImportDialog');

/** Configuración › Solicitudes › Procesos: the processes, and what one can start from. */
export function ProcessesPage() {
  const t = useWords(processesWords);
  const tApp = useWords(appWords);
  const { storage } = useServices();
  const live = useLive(() => readRows(storage), [storage]);
  const [source, setSource] = useState<ImportSource | null>(null);
  const addProcess = useNewProcess();

  async function choose() {
    const file = await chooseFile(t('import.files'), { extension: '.sdw', mimeType: 'application/json' });
    if (file !== null) setSource({ files: [file] });
  }

  const actions = (
    <>
      <Button leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => void choose()}>
        {t('bringIn')}
      </Button>
      <Button variant="filled" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void addProcess()}>
        {t('add')}
      </Button>
    </>
  );
  return (
    <Page title={t('title')} crumbs={[{ label: tApp('crumb.settings') }, { label: tApp('crumb.requests') }]}>
      <DropZone onFiles={(files) => setSource({ files })}>
        <PageHeader title={t('title')} description={t('about')} actions={actions} />
        <LiveView live={live}>{(rows) => <ProcessList rows={rows} />}</LiveView>
        <Suspense fallback={<Loading shape="cards" count={2} />}>
          <TemplateGallery />
        </Suspense>
      </DropZone>
      {source !== null && (
        <Suspense fallback={null}>
          <ImportDialog source={source} onAnother={() => void choose()} onClose={() => setSource(null)} />
        </Suspense>
      )}
    </Page>
  );
}
