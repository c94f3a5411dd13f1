/** What a keyboard event must tell to be matched; a real KeyboardEvent does. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly getModifierState: (key: 'AltGraph') => boolean;
}

/**
 * Whether keys such as "Mod+Shift+Z" were pressed. Mod is Ctrl, or Cmd on a Mac. Letters go by what they write, digits
 * and punctuation by where they are, so that both work on every layout; AltGr is never Ctrl with Alt.
 */
export function isPressed(keys: string, event: Pressed): boolean {
  const parts = keys.split('+');
  const main = parts.at(-1) ?? '';
  const isWritten = main === '?';
  const isAltGr = event.getModifierState('AltGraph');
  if (parts.includes('Mod') !== (event.ctrlKey || event.metaKey) || isAltGr) return false;
  if (parts.includes('Alt') !== event.altKey) return false;
  if (!isWritten && parts.includes('Shift') !== event.shiftKey) return false;
  return isMainKey(main, event);
}

function isMainKey(main: string, { key, code }: Pressed): boolean {
  if (/^\d$/u.test(main)) return code === `Digit${main}` || code === `Numpad${main}`;
  if (Object.hasOwn(places, main)) return code === places[main];
  return key.toLowerCase() === (main === 'Space' ? ' ' : main.toLowerCase());
}

const places: Readonly<Record<string, string>> = { '.': 'Period', ',': 'Comma' };
