import { Drawer } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand, IconMenu2 } from '@tabler/icons-react';
import { useRef, useState, type MouseEvent, type ReactNode } from 'react';
import styles from './AppFrame.module.css';
import { IconButton } from './IconButton.tsx';
import { LangMenu } from './LangMenu.tsx';
import { Link } from './Link.tsx';
import { Logo } from './Logo.tsx';
import { NavigateProvider, type Navigate } from './navigation.tsx';
import { NavList, type NavSection } from './NavList.tsx';
import { remember, remembered } from './remember.ts';
import { ThemeMenu } from './ThemeMenu.tsx';
import { uiWords } from './ui.text.ts';
import { useRegions } from './useRegions.ts';
import { useWords } from './useWords.ts';

export interface AppFrameProps {
  readonly sections: readonly NavSection[];
  /** The path that is open. */
  readonly path: string;
  readonly onNavigate: Navigate;
  readonly breadcrumb?: ReactNode;
  readonly search?: ReactNode;
  /** Who acts: an ActorMenu. */
  readonly actor?: ReactNode;
  /** Under the top bar, over every page: somebody acts as somebody else, this tab is old. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

/** The frame around every page but the editor: places at the left, the top bar, the page. F6 goes round them. */
export function AppFrame({ sections, path, onNavigate, breadcrumb, search, actor, banner, children }: AppFrameProps) {
  const t = useWords(uiWords);
  const [isFolded, setFolded] = useState(() => remembered('nav') === 'folded');
  const [isOpen, setOpen] = useState(false);
  const page = useRef<HTMLElement>(null);
  useRegions();

  function fold() {
    remember('nav', isFolded ? 'wide' : 'folded');
    setFolded(!isFolded);
  }
  function travel(href: string) {
    setOpen(false);
    onNavigate(href);
  }

  // Focus moves without a fragment in the address, which the router would take for a place.
  function skip(event: MouseEvent) {
    event.preventDefault();
    page.current?.focus();
  }

  const foldIcon = isFolded ? (
    <IconLayoutSidebarLeftExpand aria-hidden />
  ) : (
    <IconLayoutSidebarLeftCollapse aria-hidden />
  );
  return (
    <NavigateProvider navigate={travel}>
      <div className={styles.frame} data-folded={isFolded || undefined}>
        <a href="#contenido" className={styles.skip} onClick={skip}>
          {t('frame.skip')}
        </a>
        <nav className={styles.nav} aria-label={t('frame.navigation')} data-region tabIndex={-1}>
          <Brand label={t('frame.home')} />
          <div className={styles.places}>
            <NavList sections={sections} path={path} isFolded={isFolded} />
          </div>
          <div className={styles.fold}>
            <IconButton
              label={t(isFolded ? 'frame.unfold' : 'frame.fold')}
              icon={foldIcon}
              tooltipSide="right"
              aria-expanded={!isFolded}
              onClick={fold}
            />
          </div>
        </nav>
        <header className={styles.bar} aria-label={t('frame.topBar')} data-region tabIndex={-1}>
          <span className={styles.narrow}>
            <IconButton
              label={t('frame.openNavigation')}
              icon={<IconMenu2 aria-hidden />}
              aria-expanded={isOpen}
              onClick={() => setOpen(true)}
            />
          </span>
          <div className={styles.crumbs}>{breadcrumb}</div>
          {search}
          <LangMenu />
          <ThemeMenu />
          {actor}
        </header>
        <main id="contenido" ref={page} className={styles.main} data-region tabIndex={-1}>
          {banner}
          <div className={styles.page}>{children}</div>
        </main>
        <Drawer
          opened={isOpen}
          onClose={() => setOpen(false)}
          size={280}
          title={<Brand label={t('frame.home')} />}
          padding="xs"
        >
          <nav aria-label={t('frame.navigation')}>
            <NavList sections={sections} path={path} />
          </nav>
        </Drawer>
      </div>
    </NavigateProvider>
  );
}

const productName = 'Cauce';

function Brand({ label }: { readonly label: string }) {
  return (
    <Link plain href="/" className={styles.brand} aria-label={label}>
      <Logo size={24} />
      <span className={styles.brandName} translate="no">
        {productName}
      </span>
    </Link>
  );
}
