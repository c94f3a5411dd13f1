/** Lets the person choose a .sdw file; null when they changed their mind. `about` names such files in the picker. */
export async function chooseFile(about: string): Promise<File | null> {
  const { fileOpen } = await import('browser-fs-access');
  try {
    return await fileOpen({ description: about, extensions: ['.sdw'], mimeTypes: ['application/json'] });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
