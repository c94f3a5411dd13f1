import { Suspense } from 'react';
import { Loading } from '#ui/Loading.tsx';
import { lazily } from '#ui/lazily.ts';
import { LiveView } from '../LiveView.tsx';
import { MissingPage } from '../MissingPage.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useLive } from '../useLive.ts';
import { offerOf } from './offers.ts';

// It brings the controls of every field kind along.
const OfferedRequest = lazily(() => import('./OfferedRequest.tsx'), 'OfferedRequest');

/** The start form of a category. @param props the category's id in the address */
export function SendRequestPage({ id }: { readonly id: string }) {
  const { storage } = useServices();
  const live = useLive(() => offerOf(storage, id), [storage, id]);
  return (
    <LiveView live={live} shape="fields">
      {(offer) =>
        offer === null ? (
          <MissingPage what="category" />
        ) : (
          <Suspense fallback={<Loading shape="fields" />}>
            <OfferedRequest offer={offer} />
          </Suspense>
        )
      }
    </LiveView>
  );
}
