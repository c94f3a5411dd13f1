import { useState } from 'react';
import type { ProcessHead } from '#storage/records.ts';
import { useWords } from '#ui/useWords.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { editingWords } from './editing.text.ts';

type Published = ProcessHead['published'];

/** The version of a process that is published, and how it is read again. */
export function usePublished(id: string, first: Published) {
  const t = useWords(editingWords);
  const { storage } = useServices();
  const attempt = useAttempt();
  const [published, setPublished] = useState<Published>(first);

  function readPublished(): Promise<boolean> {
    return attempt(
      async () => setPublished((await storage.processes.read(id))?.published ?? null),
      t('published.unread'),
    );
  }
  return { published, readPublished };
}
