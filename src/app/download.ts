import { saveBlob } from '#ui/saveBlob.ts';
import { slugOf } from './plain.ts';

/** Hands a text to the person as a file; the browser keeps it where downloads go. */
export function downloadText(text: string, file: string, type: string): void {
  saveBlob(new Blob([text], { type }), file);
}

/** A file name made of what people wrote: "Gestión de lanzamientos" → `gestion-de-lanzamientos.sdw`. */
export function fileNameOf(name: string, extension: string): string {
  const slug = slugOf(name).slice(0, 80);
  return `${slug === '' ? 'cauce' : slug}.${extension}`;
}
