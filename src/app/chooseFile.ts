/** Files that can be chosen. */
export interface FileKind {
  /** With the dot: `.sdw`. */
  readonly extension: string;
  readonly mimeType: string;
}

/** Lets the person choose a file; null when they changed their mind. `about` names such files in the picker. */
export async function chooseFile(about: string, { extension, mimeType }: FileKind): Promise<File | null> {
  const { fileOpen } = await import('browser-fs-access');
  return orNull(fileOpen({ description: about, extensions: [extension], mimeTypes: [mimeType] }));
}

/** Lets the person keep a file that is still being made; false when they changed their mind. */
export async function keepFile(file: Promise<Blob>, name: string, { extension, mimeType }: FileKind): Promise<boolean> {
  const { fileSave } = await import('browser-fs-access');
  const kept = fileSave(file, { fileName: name, extensions: [extension], mimeTypes: [mimeType] }).then(() => true);
  return (await orNull(kept)) ?? false;
}

/** Nothing where the person closed the picker. */
async function orNull<T>(choosing: Promise<T>): Promise<T | null> {
  try {
    return await choosing;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
