/** A choice of this browser (language, theme, folded navigation), or nothing when none was kept. */
export function remembered(name: string): string | undefined {
  try {
    return localStorage.getItem(`cauce.${name}`) ?? undefined;
  } catch (error) {
    if (isStorageRefused(error)) return undefined;
    throw error;
  }
}

/** Keeps a choice of this browser; where storage is refused or full it lasts as long as the tab. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`cauce.${name}`, value);
  } catch (error) {
    if (!isStorageRefused(error)) throw error;
  }
}

function isStorageRefused(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'SecurityError' || error.name === 'QuotaExceededError');
}
