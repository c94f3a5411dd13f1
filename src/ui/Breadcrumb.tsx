import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Breadcrumb.module.css';
import { Link } from './Link.tsx';
import { uiWords } from './ui.text.ts';
import { useWords } from './useWords.ts';

/** One stretch of the way to this page; the last one is the page itself. */
export interface Crumb {
  readonly label: ReactNode;
  readonly href?: string;
}

/** Where this page is: "Configuración › Solicitudes › Procesos". */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useWords(uiWords);
  return (
    <nav aria-label={t('frame.breadcrumb')} className={styles.nav}>
      <ol className={styles.list}>
        {crumbs.map(({ label, href }, at) => {
          const isHere = at === crumbs.length - 1;
          return (
            <li key={at} className={styles.crumb}>
              {at > 0 && <IconChevronRight size={14} aria-hidden className={styles.arrow} />}
              {href === undefined || isHere ? (
                <span className={styles.words} aria-current={isHere ? 'page' : undefined}>
                  {label}
                </span>
              ) : (
                <Link plain href={href} className={styles.words}>
                  {label}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
