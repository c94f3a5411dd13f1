import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Category } from '#storage/records.ts';
import { Hint } from '#ui/Hint.tsx';
import { toast } from '#ui/toasts.tsx';
import { useWords } from '#ui/useWords.ts';
import { contentOption } from '../contentOption.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { inForce, type Catalogue } from './catalogue.ts';
import { catalogueWords } from './catalogue.text.ts';

interface AssignToCategoryProps {
  readonly category: Category;
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
}

const none = '';

/** Chooses the process that one category follows from now on, or none. */
export function AssignToCategory({ category, catalogue, onClose }: AssignToCategoryProps) {
  const t = useWords(catalogueWords);
  const { storage } = useServices();
  const attempt = useAttempt();
  const processes = inForce(catalogue.processes);
  const [chosen, setChosen] = useState(category.process ?? none);

  async function assign() {
    const process = processes.find((one) => one.id === chosen);
    const isDone = await attempt(() => storage.catalogue.assign(category.id, process?.id ?? null));
    const names = { category: category.name, process: process?.name ?? '' };
    if (isDone) toast(process === undefined ? t('freed', names) : t('assigned', names));
    return isDone;
  }

  return (
    <FormDialog title={t('assignTitle', { name: category.name })} act={t('assignNow')} onAct={assign} onClose={onClose}>
      <Select
        label={t('process')}
        data={[
          { value: none, label: t('noProcess') },
          ...processes.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        renderOption={(item) => (item.option.value === none ? t('noProcess') : contentOption(item))}
        value={chosen}
        allowDeselect={false}
        searchable
        data-autofocus
        onChange={(value) => setChosen(value ?? none)}
      />
      <Hint>{processes.length === 0 ? t('noPublished') : t('assignHelp')}</Hint>
    </FormDialog>
  );
}
