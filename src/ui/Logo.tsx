import styles from './Logo.module.css';

/** Three banks of a river joining: the product's own mark. */
export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <svg className={styles.logo} width={size} height={size} viewBox="0 0 24 24" aria-hidden focusable="false">
      <rect width="24" height="24" rx="6" className={styles.ground} />
      <path d="M5 6c3.5 0 4 6 8 6h6.5" />
      <path d="M5 12h14.5" />
      <path d="M5 18c3.5 0 4-6 8-6h6.5" />
    </svg>
  );
}
