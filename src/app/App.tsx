import { useSyncExternalStore } from 'react';
import { BrowserRouter } from 'react-router';
import { UiProvider } from '#ui/UiProvider.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Home } from './Home.tsx';
import { ServicesProvider } from './ServicesProvider.tsx';
import { ClosedNotice } from './start/ClosedNotice.tsx';
import { StartupScreen } from './start/StartupScreen.tsx';
import type { StartupStore } from './startup.ts';

/** The whole application, from the moment the database is asked for. */
export function App({ startup }: { readonly startup: StartupStore }) {
  const state = useSyncExternalStore(startup.subscribe, startup.read);
  return (
    <UiProvider>
      <ErrorBoundary>
        {state.is === 'open' ? (
          <ServicesProvider services={state.services}>
            <BrowserRouter>
              {state.closed !== null && <ClosedNotice why={state.closed} />}
              <Home />
            </BrowserRouter>
          </ServicesProvider>
        ) : (
          <StartupScreen state={state} />
        )}
      </ErrorBoundary>
    </UiProvider>
  );
}
