import { Content } from '#ui/Content.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { RequestActions } from './RequestActions.tsx';
import styles from './RequestHeading.module.css';
import { RequestState } from './RequestState.tsx';
import { useDo } from './useDo.ts';
import type { RequestView } from './requestView.ts';

/** Number, title and state of a request. */
export function RequestHeading({ view }: { readonly view: RequestView }) {
  const { request, published } = view;
  const ask = useDo();
  return (
    <PageHeader
      title={
        <>
          <Content className={styles.number}>{request.number}</Content>{' '}
          <Content lang={published.value.lang}>{request.title}</Content>
        </>
      }
      badge={<RequestState request={request} />}
      actions={<RequestActions request={request} published={published} ask={ask} />}
    />
  );
}
