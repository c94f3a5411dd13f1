import { Suspense, type ComponentType } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router';
import { Loading } from '#ui/Loading.tsx';
import { AdminOnly } from './frame/AdminOnly.tsx';
import { Frame } from './frame/Frame.tsx';
import { MissingPage } from './MissingPage.tsx';
import { pages } from './pages.ts';
import { paths } from './paths.ts';
import { useMe } from './SessionProvider.tsx';

/** Which page each address shows. */
export function Routing() {
  const { role } = useMe();
  const home = role === 'administrator' ? paths.processes : paths.work;
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        {role === 'administrator' && <Route path={editor} element={<OfId page={pages.Editor} />} />}
        <Route element={<Frame />}>
          <Route index element={<Navigate to={home} replace />} />
          <Route path={paths.work} element={<pages.Work />} />
          <Route path={paths.requests} element={<pages.Requests />} />
          <Route path={`${paths.requests}/:id`} element={<OfId page={pages.Request} />} />
          <Route path={paths.portal} element={<pages.Portal />} />
          <Route path={`${paths.portal}/:id`} element={<OfId page={pages.Category} />} />
          <Route path={paths.outbox} element={<pages.Outbox />} />
          <Route element={<AdminOnly />}>
            <Route path={paths.processes} element={<pages.Processes />} />
            <Route path={`${paths.processes}/:id/versiones`} element={<OfId page={pages.Versions} />} />
            <Route path={paths.catalogue} element={<pages.Catalogue />} />
            <Route path={paths.people} element={<pages.People />} />
            <Route path={paths.copies} element={<pages.Copies />} />
            <Route path={editor} element={null} />
          </Route>
          <Route path="*" element={<MissingPage />} />
        </Route>
      </Routes>
    </Suspense>
  );
}

/** The editor takes the whole window; whoever is not shown it is told so inside the frame. */
const editor = `${paths.processes}/:id/editor`;

/** A page of the thing in the address; another thing makes another page. */
function OfId({ page: Page }: { readonly page: ComponentType<{ readonly id: string }> }) {
  const { id = '' } = useParams();
  return <Page key={id} id={id} />;
}
