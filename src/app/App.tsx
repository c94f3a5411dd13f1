import { Suspense, useSyncExternalStore, type ReactNode } from 'react';
import { BrowserRouter } from 'react-router';
import { Loading } from '#ui/Loading.tsx';
import { UiProvider } from '#ui/UiProvider.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Home } from './Home.tsx';
import { lazily } from '#ui/lazily.ts';
import { ServicesProvider } from './ServicesProvider.tsx';
import { StartFrame } from './start/StartFrame.tsx';
import type { Startup, StartupStore } from './startup.ts';

// Screens that most starts do not show.
const StartupScreen = lazily(() => import('./start/StartupScreen.tsx'), 'StartupScreen');
const ClosedNotice = lazily(() => import('./start/ClosedNotice.tsx'), 'ClosedNotice');
const TroubleNotice = lazily(() => import('./start/TroubleNotice.tsx'), 'TroubleNotice');
// Needed only once something waits for its time; the first page does not wait for it.
const Running = lazily(() => import('./running/Running.tsx'), 'Running');
const Upgrading = lazily(() => import('./start/Upgrading.tsx'), 'Upgrading');

/** The whole application, from the moment the database is asked for. */
export function App({ startup }: { readonly startup: StartupStore }) {
  const state = useSyncExternalStore(startup.subscribe, startup.read);
  return (
    <UiProvider>
      <ErrorBoundary>
        <Suspense fallback={<Opening />}>{screenOf(state)}</Suspense>
      </ErrorBoundary>
    </UiProvider>
  );
}

function screenOf(state: Startup): ReactNode {
  switch (state.is) {
    case 'opening':
      return <Opening />;
    case 'open':
      return (
        <ServicesProvider services={state.services}>
          <BrowserRouter>
            <Suspense fallback={null}>{noticeOf(state)}</Suspense>
            <Suspense fallback={null}>{state.closed === null && <Running />}</Suspense>
            <Home />
          </BrowserRouter>
        </ServicesProvider>
      );
    case 'upgrading':
      return <Upgrading />;
    case 'blocked':
    case 'lost':
    case 'newer':
    case 'failed':
      return <StartupScreen state={state} />;
  }
}

/** What stands over every page while nothing can be saved. */
function noticeOf({ closed, trouble }: Extract<Startup, { readonly is: 'open' }>): ReactNode {
  if (closed !== null) return <ClosedNotice why={closed} />;
  return trouble !== null && <TroubleNotice trouble={trouble} />;
}

/** While the database opens: nothing for 150 ms, then a grey shape. */
function Opening() {
  return (
    <StartFrame>
      <Loading />
    </StartFrame>
  );
}
