import { Button } from '@mantine/core';
import type { ProcessRecord, VersionRecord } from '#storage/records.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { useNavigateTo } from '#ui/navigation.tsx';
import { useWords } from '#ui/useWords.ts';
import { Content } from '#ui/Content.tsx';
import { appWords } from '../app.text.ts';
import { LiveView } from '../LiveView.tsx';
import { MissingPage } from '../MissingPage.tsx';
import { Page } from '../Page.tsx';
import { editorPath, paths } from '../paths.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useLive } from '../useLive.ts';
import { processesWords } from './processes.text.ts';
import { ProcessStateBadge } from './ProcessStateBadge.tsx';
import { VersionCard } from './VersionCard.tsx';
import styles from './VersionsPage.module.css';

/** The versions of one process: numbered, each with its picture, who published it and why. */
export function VersionsPage({ id }: { readonly id: string }) {
  const { storage } = useServices();
  const live = useLive(async () => {
    const [record, versions] = await Promise.all([storage.processes.read(id), storage.processes.versions(id)]);
    return { record, versions: versions.toSorted((one, other) => other.number - one.number) };
  }, [storage, id]);
  return <LiveView live={live}>{(found) => <Versions id={id} found={found} />}</LiveView>;
}

interface VersionsProps {
  readonly id: string;
  readonly found: { readonly record: ProcessRecord | null; readonly versions: readonly VersionRecord[] };
}

function Versions({ id, found: { record, versions } }: VersionsProps) {
  const t = useWords(processesWords);
  const tApp = useWords(appWords);
  const navigate = useNavigateTo();
  if (record === null) return <MissingPage what="process" />;
  const { name, lang } = record.draft.process;
  const crumbs = [
    { label: tApp('crumb.settings') },
    { label: tApp('crumb.requests') },
    { label: t('title'), href: paths.processes },
    { label: <Content lang={lang}>{name}</Content> },
  ];
  const edit = <Button onClick={() => navigate?.(editorPath(id))}>{t('versions.edit')}</Button>;
  return (
    <Page title={t('versions.title')} crumbs={crumbs}>
      <PageHeader
        title={t('versions.of', { name })}
        badge={<ProcessStateBadge record={record} />}
        description={t('versions.about')}
        actions={edit}
      />
      {versions.length === 0 ? (
        <EmptyState title={t('versions.empty')} text={t('versions.emptyText')} />
      ) : (
        <ol className={styles.list} reversed>
          {versions.map((version) => (
            <li key={version.number}>
              <VersionCard version={version} />
            </li>
          ))}
        </ol>
      )}
    </Page>
  );
}
