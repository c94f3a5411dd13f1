import { useSearchParams } from 'react-router';
import { explain } from '#runtime/explain.ts';
import { useDirectory } from '../SessionProvider.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { HoldNotice } from './HoldNotice.tsx';
import { MailsTab } from './MailsTab.tsx';
import { OpenSteps } from './OpenSteps.tsx';
import styles from './RequestBody.module.css';
import { RequestFacts } from './RequestFacts.tsx';
import { RequestHeading } from './RequestHeading.tsx';
import { RequestPicture } from './RequestPicture.tsx';
import { RequestTabs } from './RequestTabs.tsx';
import type { RequestView } from './requestView.ts';
import { stepParam } from './stepPath.ts';
import { StoppedNotice } from './StoppedNotice.tsx';
import { useDo } from './useDo.ts';
import { VisitsTab } from './VisitsTab.tsx';
import { WaitingPanel } from './WaitingPanel.tsx';

/** What the page of a request holds, from where it stands to what happened. */
export function RequestBody({ view }: { readonly view: RequestView }) {
  const [params] = useSearchParams();
  const directory = useDirectory();
  const ask = useDo();
  const explanation = explain({ ...view, process: view.published.value, directory });
  return (
    <div className={styles.page}>
      <RequestHeading view={view} />
      {view.request.stopped !== null && <StoppedNotice request={view.request} why={view.request.stopped} ask={ask} />}
      {explanation.held !== null && <HoldNotice {...explanation.held} />}
      <RequestPicture view={view} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <OpenSteps view={view} wanted={params.get(stepParam)} />
          <RequestTabs
            view={view}
            contents={{
              form: <VisitsTab view={view} ask="form" />,
              vote: <VisitsTab view={view} ask="vote" />,
              task: <VisitsTab view={view} ask="task" />,
              mails: <MailsTab mails={view.mails} />,
              history: <HistoryTab events={view.history} />,
            }}
          />
        </div>
        <div className={styles.side}>
          <WaitingPanel view={view} steps={explanation.steps} />
          <RequestFacts view={view} />
        </div>
      </div>
    </div>
  );
}
