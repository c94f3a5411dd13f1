import { Tooltip } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { formatNumber } from '#text/numbers.ts';
import { Link } from './Link.tsx';
import styles from './NavList.module.css';
import { useLang } from './useLang.ts';

/** One place of the application. */
export interface NavItem {
  readonly label: string;
  readonly href: string;
  readonly icon: ReactNode;
  /** What waits there; zero is not shown. */
  readonly count?: number;
}

/** Places under one heading; the first section has none. */
export interface NavSection {
  readonly label?: string;
  readonly items: readonly NavItem[];
}

export interface NavListProps {
  readonly sections: readonly NavSection[];
  /** The path that is open; the item with the longest matching address is marked. */
  readonly path: string;
  readonly isFolded?: boolean;
}

/** The places of the application, in sections. */
export function NavList({ sections, path, isFolded = false }: NavListProps) {
  const here = hereOf(sections, path);
  return (
    <div className={styles.nav} data-folded={isFolded || undefined}>
      {sections.map((section, at) => (
        <Section key={section.label ?? at} section={section} here={here} isFolded={isFolded} />
      ))}
    </div>
  );
}

interface SectionProps {
  readonly section: NavSection;
  readonly here: string | undefined;
  readonly isFolded: boolean;
}

function Section({ section, here, isFolded }: SectionProps) {
  const id = useId();
  const { lang } = useLang();
  return (
    <div className={styles.section}>
      {section.label !== undefined && (
        <p id={id} className={styles.heading}>
          <span>{section.label}</span>
        </p>
      )}
      <ul className={styles.list} aria-labelledby={section.label === undefined ? undefined : id}>
        {section.items.map(({ label, href, icon, count = 0 }) => (
          <li key={href}>
            <Tooltip label={label} position="right" disabled={!isFolded}>
              <Link plain href={href} className={styles.item} aria-current={href === here ? 'page' : undefined}>
                <span aria-hidden className={styles.icon}>
                  {icon}
                </span>
                <span className={styles.label}>{label}</span>
                {count > 0 && <span className={styles.count}>{formatNumber(count, lang)}</span>}
              </Link>
            </Tooltip>
          </li>
        ))}
      </ul>
    </div>
  );
}

function hereOf(sections: readonly NavSection[], path: string): string | undefined {
  return sections
    .flatMap((section) => section.items.map((item) => item.href))
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .toSorted((one, other) => other.length - one.length)[0];
}
