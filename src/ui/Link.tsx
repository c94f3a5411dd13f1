import type { AnchorHTMLAttributes } from 'react';
import styles from './Link.module.css';
import { useFollow } from './navigation.tsx';

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
  /** Without the look of a link: a row, a card, an item of navigation. */
  readonly plain?: boolean;
}

/** A real link that travels inside the application. */
export function Link({ href, plain = false, className, onClick, children, ...rest }: LinkProps) {
  const follow = useFollow();
  const look = plain ? styles.plain : styles.link;
  return (
    <a
      {...rest}
      href={href}
      className={[look, className].filter(Boolean).join(' ')}
      onClick={(event) => {
        onClick?.(event);
        follow(event);
      }}
    >
      {children}
    </a>
  );
}
