import { PageHeader } from '#ui/PageHeader.tsx';
import { useWords } from '#ui/useWords.ts';
import { LiveView } from '../LiveView.tsx';
import { Page } from '../Page.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { useLive } from '../useLive.ts';
import { Inbox } from './Inbox.tsx';
import { inboxOf } from './inbox.ts';
import { workWords } from './work.text.ts';

/** Mi trabajo: one inbox of all that waits for whoever acts. */
export function WorkPage() {
  const t = useWords(workWords);
  const { storage } = useServices();
  const { as } = useMe();
  const directory = useDirectory();
  const live = useLive(() => inboxOf(storage, directory, as), [storage, directory, as]);
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} description={t('about')} />
      <LiveView live={live}>{(rows) => <Inbox key={as} rows={rows} />}</LiveView>
    </Page>
  );
}
