import type { ReactNode } from 'react';
import { LangMenu } from '#ui/LangMenu.tsx';
import { Logo } from '#ui/Logo.tsx';
import { ThemeMenu } from '#ui/ThemeMenu.tsx';
import styles from './StartFrame.module.css';

const productName = 'Cauce';

/** The frame of every screen that comes before there is somebody to act. */
export function StartFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <title>{productName}</title>
      <header className={styles.bar}>
        <span className={styles.brand} translate="no">
          <Logo size={24} />
          {productName}
        </span>
        <LangMenu />
        <ThemeMenu />
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
