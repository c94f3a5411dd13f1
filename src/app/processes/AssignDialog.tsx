import { Modal } from '@mantine/core';
import { useWords } from '#ui/useWords.ts';
import { uiWords } from '#ui/ui.text.ts';
import { readCatalogue } from '../catalogue/catalogue.ts';
import { LiveView } from '../LiveView.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useLive } from '../useLive.ts';
import { AssignForm } from './AssignForm.tsx';
import { publishWords } from './publish.text.ts';

interface AssignDialogProps {
  readonly process: string;
  readonly onClose: () => void;
}

/** Asignar a categoría: chooses the category whose requests follow the process from now on. */
export function AssignDialog({ process, onClose }: AssignDialogProps) {
  const t = useWords(publishWords);
  const tUi = useWords(uiWords);
  const { storage } = useServices();
  const live = useLive(() => readCatalogue(storage), [storage]);
  return (
    <Modal opened onClose={onClose} title={t('assignTitle')} size="md" closeOnClickOutside={false}>
      <LiveView live={live} shape="fields">
        {(catalogue) => {
          const record = catalogue.processes.find((one) => one.id === process);
          if (record === undefined) return null;
          return <AssignForm record={record} catalogue={catalogue} cancel={tUi('cancel')} onClose={onClose} />;
        }}
      </LiveView>
    </Modal>
  );
}
