import { Content } from '#ui/Content.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import styles from './RequestHeading.module.css';
import { RequestState } from './RequestState.tsx';
import type { RequestView } from './requestView.ts';

/** Number, title and state of a request. */
export function RequestHeading({ view: { request, published } }: { readonly view: RequestView }) {
  return (
    <PageHeader
      title={
        <>
          <Content className={styles.number}>{request.number}</Content>{' '}
          <Content lang={published.value.lang}>{request.title}</Content>
        </>
      }
      badge={<RequestState request={request} />}
    />
  );
}
