import { slugOf } from './plain.ts';

/** Hands a text to the person as a file; the browser keeps it where downloads go. */
export function downloadText(text: string, file: string, type: string): void {
  downloadBlob(new Blob([text], { type }), file);
}

/** Hands bytes to the person as a file. */
function downloadBlob(blob: Blob, file: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), minute);
}

/** A file name made of what people wrote: "Gestión de lanzamientos" → `gestion-de-lanzamientos.sdw`. */
export function fileNameOf(name: string, extension: string): string {
  const slug = slugOf(name).slice(0, 80);
  return `${slug === '' ? 'cauce' : slug}.${extension}`;
}

const minute = 60_000;
