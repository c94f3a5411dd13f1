import { Suspense } from 'react';
import { Loading } from '#ui/Loading.tsx';
import { lazily } from '#ui/lazily.ts';
import { LiveView } from '../LiveView.tsx';
import { MissingPage } from '../MissingPage.tsx';
import { Page } from '../Page.tsx';
import { paths } from '../paths.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useLive } from '../useLive.ts';
import { useWords } from '#ui/useWords.ts';
import { requestsWords } from './requests.text.ts';
import { requestViewOf } from './requestView.ts';

// It brings the work views of every block kind along, and the picture.
const RequestBody = lazily(() => import('./RequestBody.tsx'), 'RequestBody');

/** One request, kept up to date while others act on it. @param props the id in the address */
export function RequestPage({ id }: { readonly id: string }) {
  const t = useWords(requestsWords);
  const { storage } = useServices();
  const live = useLive(() => requestViewOf(storage, id), [storage, id]);
  return (
    <LiveView live={live} shape="cards">
      {(view) =>
        view === null ? (
          <MissingPage what="request" />
        ) : (
          <Page isContent title={view.request.number} crumbs={[{ label: t('title'), href: paths.requests }]}>
            <Suspense fallback={<Loading shape="cards" />}>
              <RequestBody view={view} />
            </Suspense>
          </Page>
        )
      }
    </LiveView>
  );
}
