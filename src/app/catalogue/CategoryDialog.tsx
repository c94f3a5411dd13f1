import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Area, Category } from '#storage/records.ts';
import type { Said } from '#text/said.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { contentOption } from '../contentOption.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { checkName, nextOrder, type Catalogue } from './catalogue.ts';
import { catalogueWords } from './catalogue.text.ts';

interface CategoryDialogProps {
  /** Null for a new one. */
  readonly category: Category | null;
  /** Where a new one goes. */
  readonly area: Area;
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
}

/** Adds or changes a category: name, description, area. */
export function CategoryDialog({ category, area, catalogue, onClose }: CategoryDialogProps) {
  const t = useWords(catalogueWords);
  const say = useSay();
  const { storage, newId } = useServices();
  const attempt = useAttempt();
  const [draft, setDraft] = useState<Category>(() => category ?? freshCategory(newId(), area.id, catalogue));
  const [problem, setProblem] = useState<Said | null>(null);

  async function save() {
    const others = catalogue.categories.filter((one) => one.area === draft.area && one.id !== draft.id);
    const found = checkName(
      draft.name,
      others.map((one) => one.name),
    );
    setProblem(found);
    if (found !== null) return false;
    const tidy = { ...draft, name: draft.name.trim(), description: draft.description.trim() };
    return attempt(() => storage.catalogue.keepCategory(tidy));
  }

  const title = t(category === null ? 'addCategory' : 'editCategory');
  return (
    <FormDialog title={title} act={t('save')} onAct={save} onClose={onClose}>
      <TextInput
        label={t('name')}
        value={draft.name}
        data-autofocus
        autoComplete="off"
        error={problem === null ? null : say(problem)}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
      />
      <Textarea
        label={t('description')}
        description={t('descriptionHelp')}
        value={draft.description}
        autosize
        minRows={2}
        maxLength={500}
        onChange={(event) => setDraft({ ...draft, description: event.currentTarget.value })}
      />
      <Select
        label={t('area')}
        data={catalogue.areas.map(({ id, name }) => ({ value: id, label: name }))}
        renderOption={contentOption}
        value={draft.area}
        allowDeselect={false}
        onChange={(next) => next !== null && setDraft({ ...draft, area: next })}
      />
    </FormDialog>
  );
}

function freshCategory(id: string, area: string, { categories }: Catalogue): Category {
  return { id, area, name: '', description: '', process: null, order: nextOrder(categories) };
}
