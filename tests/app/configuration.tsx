import 'fake-indexeddb/auto';
import { configure, render, type RenderResult } from '@testing-library/react';
import { Suspense } from 'react';
import { MemoryRouter, Route, Routes, useLocation, useNavigate } from 'react-router';
import { vi } from 'vitest';
import { CataloguePage } from '#app/catalogue/CataloguePage.tsx';
import { PeoplePage } from '#app/people/PeoplePage.tsx';
import { ProcessesPage } from '#app/processes/ProcessesPage.tsx';
import { createServices, type Services } from '#app/services.ts';
import { ServicesProvider } from '#app/ServicesProvider.tsx';
import { SessionProvider } from '#app/SessionProvider.tsx';
import { useLive } from '#app/useLive.ts';
import { readSdw } from '#exchange/sdw/read.ts';
import type { Person } from '#model/directory.ts';
import { sampleOrganisation } from '#templates/sample.ts';
import { NavigateProvider } from '#ui/navigation.tsx';
import { UiProvider } from '#ui/UiProvider.tsx';
import { openFresh } from '../storage/opening.ts';

/** Who the copy belongs to. */
export const owner: Person = {
  id: 'p-owner',
  name: 'Olga Prieto',
  email: 'olga@example.com',
  role: 'administrator',
  manager: null,
  active: true,
};

// What is waited for always comes; on a busy machine it may take its time.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

/** The pages of Configuración with the real services, on the sample organisation or on nothing. */
export async function configuration(withSample = true): Promise<{
  readonly services: Services;
  readonly show: (path: string) => RenderResult;
}> {
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 10, 23, 12, 0, (seconds += 1))).toISOString();
  const storage = await openFresh({ now });
  const nothing = { people: [], groups: [], areas: [], categories: [] };
  await storage.owner.begin({ owner, ...(withSample ? sampleOrganisation('es') : nothing) });
  const services = createServices(storage, {
    now,
    zone: 'America/Bogota',
    newId: () => crypto.randomUUID(),
    readBytes: ({ bytes, file, directory, processes }) => Promise.resolve(readSdw(bytes, file, directory, processes)),
  });
  return {
    services,
    show: (path) =>
      render(
        <UiProvider>
          <ServicesProvider services={services}>
            <MemoryRouter initialEntries={[path]}>
              <Session services={services} />
            </MemoryRouter>
          </ServicesProvider>
        </UiProvider>,
      ),
  };
}

function Session({ services: { storage } }: { readonly services: Services }) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const live = useLive(() => storage.directory.read(), [storage]);
  if (live.is !== 'here') return null;
  return (
    <SessionProvider owner={owner} directory={live.value} port={{ read: () => null, write: () => undefined }}>
      <NavigateProvider navigate={(href) => void navigate(href)}>
        <main data-path={pathname}>
          <Suspense fallback={null}>
            <Routes>
              <Route path="/configuracion/solicitudes/procesos" element={<ProcessesPage />} />
              <Route path="/configuracion/catalogo" element={<CataloguePage />} />
              <Route path="/configuracion/personas" element={<PeoplePage />} />
              <Route path="*" element={null} />
            </Routes>
          </Suspense>
        </main>
      </NavigateProvider>
    </SessionProvider>
  );
}
