import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Area } from '#storage/records.ts';
import type { Said } from '#text/said.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { FormDialog } from '../FormDialog.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { checkName, nextOrder } from './catalogue.ts';
import { catalogueWords } from './catalogue.text.ts';

interface AreaDialogProps {
  /** Null for a new one. */
  readonly area: Area | null;
  readonly areas: readonly Area[];
  readonly onClose: () => void;
}

/** Adds an area or gives it another name. */
export function AreaDialog({ area, areas, onClose }: AreaDialogProps) {
  const t = useWords(catalogueWords);
  const say = useSay();
  const { storage, newId } = useServices();
  const attempt = useAttempt();
  const [name, setName] = useState(area?.name ?? '');
  const [problem, setProblem] = useState<Said | null>(null);

  async function save() {
    const found = checkName(
      name,
      areas.filter((one) => one.id !== area?.id).map((one) => one.name),
    );
    setProblem(found);
    if (found !== null) return false;
    const kept = area ?? { id: newId(), order: nextOrder(areas) };
    return attempt(() => storage.catalogue.keepArea({ ...kept, name: name.trim() }));
  }

  return (
    <FormDialog title={t(area === null ? 'addArea' : 'renameArea')} act={t('save')} onAct={save} onClose={onClose}>
      <TextInput
        label={t('name')}
        value={name}
        data-autofocus
        autoComplete="off"
        error={problem === null ? null : say(problem)}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
