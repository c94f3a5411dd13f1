import { useWords } from '#ui/useWords.ts';
import { requestWords } from './request.text.ts';
import styles from './RequestPicture.module.css';

/** What the looks of blocks in the picture mean. */
export function PictureLegend() {
  const t = useWords(requestWords);
  return (
    <ul className={styles.legend} aria-label={t('picture.legend')}>
      {(['done', 'current', 'rest'] as const).map((what) => (
        <li key={what} data-what={what}>
          {t(`picture.${what}`)}
        </li>
      ))}
    </ul>
  );
}
