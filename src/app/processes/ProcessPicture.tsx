import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import type { Process } from '#model/process.ts';
import { useWords } from '#ui/useWords.ts';
import { processesWords } from './processes.text.ts';
import { usePicture } from './usePicture.ts';

interface ProcessPictureProps {
  readonly process: Process;
  readonly className?: string | undefined;
}

/** A process as a picture, drawn from what it is now, in the theme and language of the interface. */
export function ProcessPicture({ process, className }: ProcessPictureProps) {
  const t = useWords(processesWords);
  const pictureOf = usePicture();
  const theme = useComputedColorScheme('light');
  // As the address of an image the text is never part of the page: nothing in it can run.
  const address = useMemo(
    () => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureOf(process, theme))}`,
    [pictureOf, process, theme],
  );
  return <img src={address} alt={t('picture', { name: process.name })} className={className} />;
}
