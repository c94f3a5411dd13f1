import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '#ui/useWords.ts';
import { LiveView } from '../LiveView.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useDirectory } from '../SessionProvider.tsx';
import { useLive } from '../useLive.ts';
import { publishWords } from './publish.text.ts';
import { Published } from './Published.tsx';
import { PublishForm } from './PublishForm.tsx';
import { readPublishing } from './publishing.ts';

export interface PublishDialogProps {
  readonly process: string;
  readonly onClose: () => void;
}

/** Publicar versión: what holds it back, what is published, the release note; then the category. */
export function PublishDialog({ process, onClose }: PublishDialogProps) {
  const t = useWords(publishWords);
  const { storage } = useServices();
  const directory = useDirectory();
  const [number, setNumber] = useState<number | null>(null);
  const live = useLive(() => readPublishing(storage, process, directory), [storage, process, directory]);
  const title = number === null ? t('title') : t('done', { number });
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={false}>
      <LiveView live={live} shape="fields">
        {(publishing) => {
          if (publishing === null) return null;
          // What was just published may not have been read again yet.
          const isRead = number !== null && (publishing.record.published?.number ?? 0) >= number;
          return !isRead ? (
            <PublishForm publishing={publishing} onPublished={setNumber} onClose={onClose} />
          ) : (
            <Published publishing={publishing} onClose={onClose} />
          );
        }}
      </LiveView>
    </Modal>
  );
}
