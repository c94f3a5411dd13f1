import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { looksAfterRequests } from '#model/directory.ts';
import { useNavigateTo } from '#ui/navigation.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { useWords } from '#ui/useWords.ts';
import { LiveView } from '../LiveView.tsx';
import { Page } from '../Page.tsx';
import { paths } from '../paths.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { useLive } from '../useLive.ts';
import { requestRowsOf } from './requestRows.ts';
import { RequestTable } from './RequestTable.tsx';
import { requestsWords } from './requests.text.ts';

/** Solicitudes: mine, and for whoever serves requests all of them. */
export function RequestsPage() {
  const t = useWords(requestsWords);
  const { storage } = useServices();
  const { as, role } = useMe();
  const directory = useDirectory();
  const navigate = useNavigateTo();
  const maySeeAll = looksAfterRequests(role);
  const [scope, setScope] = useState<'mine' | 'all'>('all');
  const isAll = maySeeAll && scope === 'all';
  const live = useLive(() => requestRowsOf(storage, directory, isAll ? null : as), [storage, directory, as, isAll]);
  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        description={t(isAll ? 'aboutAll' : 'about')}
        actions={
          <>
            {maySeeAll && (
              <SegmentedControl
                aria-label={t('scope')}
                value={scope}
                onChange={setScope}
                data={[
                  { value: 'mine', label: t('scope.mine') },
                  { value: 'all', label: t('scope.all') },
                ]}
              />
            )}
            <Button
              variant="filled"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => navigate?.(paths.portal)}
            >
              {t('new')}
            </Button>
          </>
        }
      />
      <LiveView live={live}>{(rows) => <RequestTable rows={rows} isAll={isAll} />}</LiveView>
    </Page>
  );
}
