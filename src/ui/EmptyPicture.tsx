import styles from './EmptyPicture.module.css';

/** A process drawn with the product's own block shapes: a start, a form, an approval that parts in two, and ends. */
export function EmptyPicture() {
  return (
    <svg className={styles.picture} viewBox="0 0 320 120" width="320" height="120" aria-hidden focusable="false">
      <g className={styles.flows}>
        <path d="M46 60H70" />
        <path d="M142 60h22" />
        <path d="M236 52h14q6 0 6-6V36q0-6 6-6h6" />
        <path d="M236 68h14q6 0 6 6v10q0 6 6 6h6" />
      </g>
      <g className={styles.arrows}>
        <path d="m66 56 6 4-6 4zM160 56l6 4-6 4zM264 26l6 4-6 4zM264 86l6 4-6 4z" />
      </g>
      <rect className={styles.pill} x="6" y="48" width="40" height="24" rx="12" />
      <path className={styles.startMark} d="m22 55 9 5-9 5z" />
      <Card x={72} family={styles.forms} />
      <Card x={166} family={styles.approvals} />
      <rect className={styles.good} x="270" y="19" width="42" height="22" rx="11" />
      <path className={styles.goodMark} d="m286 30 4 4 7-8" />
      <rect className={styles.quiet} x="270" y="79" width="42" height="22" rx="11" />
      <path className={styles.quietMark} d="m288 87 6 6m0-6-6 6" />
    </svg>
  );
}

function Card({ x, family }: { readonly x: number; readonly family: string | undefined }) {
  return (
    <g>
      <rect className={styles.card} x={x} y="40" width="70" height="40" rx="8" />
      <rect className={family} x={x + 8} y="49" width="22" height="22" rx="6" />
      <rect className={styles.line} x={x + 37} y="53" width="25" height="5" rx="2.5" />
      <rect className={styles.lineDim} x={x + 37} y="63" width="17" height="4" rx="2" />
    </g>
  );
}
