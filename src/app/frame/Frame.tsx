import { Suspense, useEffect, useRef, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { AppFrame } from '#ui/AppFrame.tsx';
import { Loading } from '#ui/Loading.tsx';
import { PersonLabel } from '#ui/PersonLabel.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { lazily } from '#ui/lazily.ts';
import { useMe } from '../SessionProvider.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useLive } from '../useLive.ts';
import { CrumbSlot } from './crumbSlot.ts';
import styles from './Frame.module.css';
import { Search } from './Search.tsx';
import { useSections } from './useSections.tsx';

// It brings the list of people along, which nobody opens before the page is there.
const Actor = lazily(() => import('./Actor.tsx'), 'Actor');

/** The frame around every page but the editor: places, breadcrumb, search, who acts. */
export function Frame() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const { person } = useMe();
  const sections = useSections();
  useArrival(pathname);
  return (
    <AppFrame
      sections={sections}
      path={pathname}
      onNavigate={(href) => void navigate(href)}
      breadcrumb={<div ref={setSlot} className={styles.crumbs} />}
      search={<Search />}
      actor={
        <Suspense fallback={<PersonLabel name={person.name} />}>
          <Actor />
        </Suspense>
      }
    >
      <CrumbSlot value={slot}>
        <div className={styles.content}>
          <ErrorBoundary key={pathname}>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </div>
        <Foot />
      </CrumbSlot>
    </AppFrame>
  );
}

/** Where the data lives, and what the browser said when it was asked to keep it. */
function Foot() {
  const t = useWords(appWords);
  const { storage } = useServices();
  const live = useLive(() => storage.persistence(), [storage]);
  const isKept = live.is === 'here' ? live.value : null;
  return (
    <footer className={styles.foot}>
      {t('onlyHere')}
      {isKept !== null && ` ${t(isKept ? 'kept' : 'notKept')}`}
    </footer>
  );
}

/** A new page begins at its top, and with the focus in it, so that the keyboard and readers go on from there. */
function useArrival(path: string): void {
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    const main = document.getElementById('contenido');
    if (main === null || main.contains(document.activeElement)) return;
    main.scrollTop = 0;
    // Nobody pressed a key to come to the page itself: its ring would only frame everything.
    main.focus({ preventScroll: true, focusVisible: false });
  }, [path]);
}
