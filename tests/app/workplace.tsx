import 'fake-indexeddb/auto';
import { configure, render, type RenderResult } from '@testing-library/react';
import { Suspense, type ComponentType } from 'react';
import { MemoryRouter, Route, Routes, useLocation, useNavigate, useParams } from 'react-router';
import { createServices, type Services } from '#app/services.ts';
import { ServicesProvider } from '#app/ServicesProvider.tsx';
import { SessionProvider } from '#app/SessionProvider.tsx';
import { CatalogPage } from '#app/work/CatalogPage.tsx';
import { groupsOf } from '#app/work/groupsOf.ts';
import { OutboxPage } from '#app/work/OutboxPage.tsx';
import { RequestPage } from '#app/work/RequestPage.tsx';
import { RequestsPage } from '#app/work/RequestsPage.tsx';
import { SendRequestPage } from '#app/work/SendRequestPage.tsx';
import { WorkPage } from '#app/work/WorkPage.tsx';
import { vi } from 'vitest';
import type { Act, WorkItem } from '#blocks/work.ts';
import type { Person, PersonId } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Request } from '#runtime/records.ts';
import type { Storage } from '#storage/storage.ts';
import { sampleOrganisation } from '#templates/sample.ts';
import { NavigateProvider } from '#ui/navigation.tsx';
import { UiProvider } from '#ui/UiProvider.tsx';
import { openFresh } from '../storage/opening.ts';

/** The sample organisation with one published process, the real services, and pages to look at it with. */
export interface Workplace {
  readonly storage: Storage;
  readonly services: Services;
  /** The id of the process that was published. */
  readonly process: string;
  /** Shows a page as one of the sample people, or as the owner. */
  readonly show: (path: string, as?: PersonId, services?: Services) => RenderResult;
  /** Sends a request without a page. */
  readonly begin: (values: Values, as: PersonId) => Promise<Request>;
  /** Does what a person has to do, or the first of it, without a page. */
  readonly act: (as: PersonId, act: (item: WorkItem) => Act) => Promise<void>;
}

/** Who the copy of every workplace belongs to. */
export const owner: Person = {
  id: 'p-owner',
  name: 'Olga Prieto',
  email: 'olga@example.com',
  role: 'administrator',
  manager: null,
  active: true,
};

/** The category that the process of every workplace serves. */
export const category = 'c-software';

// What is waited for always comes; on a busy machine it may take its time.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

/** Opens a workplace; time goes on by a second with each look at the clock. */
export async function workplace(process: Process): Promise<Workplace> {
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 10, 23, 12, 0, (seconds += 1))).toISOString();
  const storage = await openFresh({ now });
  await storage.owner.begin({ owner, ...sampleOrganisation('es') });
  const record = await storage.processes.create(process, owner.id);
  await storage.processes.publish(record.id, record.draft.revision, owner.id, '');
  await storage.catalogue.assign(category, record.id);
  const services = createServices(storage, {
    now,
    zone: 'America/Bogota',
    newId: () => crypto.randomUUID(),
    readBytes: () => Promise.reject(new Error('no files are read here')),
  });
  const directory = await storage.directory.read();
  const engine = await services.engine();

  return {
    storage,
    services,
    process: record.id,
    show: (path, as = owner.id, given = services) =>
      render(
        <UiProvider>
          <ServicesProvider services={given}>
            <SessionProvider owner={owner} directory={directory} port={{ read: () => as, write: () => undefined }}>
              <MemoryRouter initialEntries={[path]}>
                <Suspense fallback={null}>
                  <Pages />
                </Suspense>
              </MemoryRouter>
            </SessionProvider>
          </ServicesProvider>
        </UiProvider>,
      ),
    begin: async (values, as) => {
      const id = crypto.randomUUID();
      const given = { id: crypto.randomUUID(), by: owner.id, as };
      const outcome = await engine.do({ ...given, do: 'begin', request: id, category, values });
      if ('refused' in outcome) throw new Error(outcome.refused.code);
      return outcome.done;
    },
    act: async (as, act) => {
      const [item] = await storage.requests.inbox(as, groupsOf(directory, as));
      if (item === undefined) throw new Error(`nothing waits for ${as}`);
      const given = { id: crypto.randomUUID(), by: owner.id, as };
      const { request, visit } = item;
      const outcome = await engine.do({ ...given, do: 'act', request, visit, act: act(item) });
      if ('refused' in outcome) throw new Error(outcome.refused.code);
    },
  };
}

function Pages() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (
    <NavigateProvider navigate={(href) => void navigate(href)}>
      <main data-path={pathname}>
        <Routes>
          <Route path="/catalogo" element={<CatalogPage />} />
          <Route path="/catalogo/:id" element={<OfId page={SendRequestPage} />} />
          <Route path="/solicitudes" element={<RequestsPage />} />
          <Route path="/solicitudes/:id" element={<OfId page={RequestPage} />} />
          <Route path="/trabajo" element={<WorkPage />} />
          <Route path="/correo" element={<OutboxPage />} />
        </Routes>
      </main>
    </NavigateProvider>
  );
}

function OfId({ page: Shown }: { readonly page: ComponentType<{ readonly id: string }> }) {
  const { id = '' } = useParams();
  return <Shown key={id} id={id} />;
}
