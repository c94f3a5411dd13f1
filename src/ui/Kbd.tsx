import styles from './Kbd.module.css';
import { uiWords } from './ui.text.ts';
import { useWords } from './useWords.ts';

/** Keys as they are printed on this keyboard: "Mod+Shift+Z" is ⌘⇧Z on a Mac and Ctrl Mayús Z elsewhere. */
export function Kbd({ keys }: { readonly keys: string }) {
  const t = useWords(uiWords);
  const isMac = /mac|iphone|ipad/iu.test(navigator.userAgent);
  return (
    <span className={styles.keys}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={styles.key}>
          {isMac
            ? (macKeys[key] ?? key)
            : namedKeys.has(key)
              ? t(`kbd.${key}` as 'kbd.Shift')
              : (otherKeys[key] ?? key)}
        </kbd>
      ))}
    </span>
  );
}

const macKeys: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Delete: '⌫',
};
const otherKeys: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const namedKeys: ReadonlySet<string> = new Set([
  'Shift',
  'Delete',
  'Escape',
  'Enter',
  'Space',
  'Home',
  'End',
  'Backspace',
]);
