import { Alert, Tabs } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { looksAfterRequests } from '#model/directory.ts';
import { Loading } from '#ui/Loading.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { useWords } from '#ui/useWords.ts';
import { lazily } from '#ui/lazily.ts';
import { LiveView } from '../LiveView.tsx';
import { Page } from '../Page.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useMe } from '../SessionProvider.tsx';
import { useLive } from '../useLive.ts';
import { isFor, mailRowsOf } from './mailRows.ts';
import { outboxWords } from './outbox.text.ts';
import styles from './Outbox.module.css';

const Outbox = lazily(() => import('./Outbox.tsx'), 'Outbox');

/** Bandeja de salida: the mails that processes prepared, and those to whoever acts. */
export function OutboxPage() {
  const t = useWords(outboxWords);
  const { storage } = useServices();
  const { person, role } = useMe();
  const live = useLive(() => mailRowsOf(storage), [storage]);
  const maySeeAll = looksAfterRequests(role);
  const [chosen, setChosen] = useState<'all' | 'mine'>('all');
  const tab = maySeeAll ? chosen : 'mine';
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')}>
        <Alert color="indigo" icon={<IconInfoCircle aria-hidden />} className={styles.about ?? ''}>
          {t('about')}
        </Alert>
      </PageHeader>
      <Tabs value={tab} onChange={(value) => setChosen(value === 'mine' ? 'mine' : 'all')} keepMounted={false}>
        <Tabs.List aria-label={t('tabs')} className={styles.tabs ?? ''}>
          {maySeeAll && <Tabs.Tab value="all">{t('tabs.all')}</Tabs.Tab>}
          <Tabs.Tab value="mine">{t('tabs.mine')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="all">
          <Suspense fallback={<Loading />}>
            <LiveView live={live}>{(rows) => <Outbox rows={rows} isMine={false} />}</LiveView>
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="mine">
          <Suspense fallback={<Loading />}>
            <LiveView live={live}>
              {(rows) => <Outbox rows={rows.filter((row) => isFor(row.mail, person.email))} isMine />}
            </LiveView>
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
