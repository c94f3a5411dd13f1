import type { ReactNode } from 'react';

export interface ContentProps {
  /** The language it was written in; empty when nobody said. */
  readonly lang?: string | undefined;
  readonly className?: string | undefined;
  /** The whole of what is cut here; content as well. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** What people wrote (names, titles, answers): never translated, and marked with its language. */
export function Content({ lang = '', className, title, children }: ContentProps) {
  return (
    <span lang={lang} translate="no" data-content className={className} title={title}>
      {children}
    </span>
  );
}
