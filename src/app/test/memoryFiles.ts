import type { FilePort } from '#fields/face.ts';

/** Files of a test: they stay in memory, like everything else of it. */
export function memoryFiles(newId: () => string): FilePort {
  const kept = new Map<string, Blob>();
  return {
    keep: (file) => {
      const id = newId();
      kept.set(id, file);
      return Promise.resolve({ id, name: file.name, size: file.size, type: file.type });
    },
    open: (id) => Promise.resolve(kept.get(id) ?? null),
  };
}
