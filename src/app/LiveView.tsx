import type { ReactNode } from 'react';
import { ErrorState } from '#ui/ErrorState.tsx';
import { Loading, type LoadingProps } from '#ui/Loading.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { appWords } from './app.text.ts';
import { detailOf, whyFailed } from './whyFailed.ts';
import type { Live } from './useLive.ts';

export interface LiveViewProps<T> {
  readonly live: Live<T>;
  /** The shape of what is on its way. */
  readonly shape?: LoadingProps['shape'];
  readonly children: (value: T) => ReactNode;
}

/** Shows what a live query gave; before, its grey shape, and when it failed, why and the way to try again. */
export function LiveView<T>({ live, shape = 'rows', children }: LiveViewProps<T>) {
  const t = useWords(appWords);
  const say = useSay();
  switch (live.is) {
    case 'loading':
      return <Loading shape={shape} />;
    case 'failed':
      return (
        <ErrorState
          title={t('live.failed')}
          text={say(whyFailed(live.error))}
          detail={detailOf(live.error)}
          retry={live.retry}
        />
      );
    case 'here':
      return <>{children(live.value)}</>;
  }
}
