import { Autocomplete, Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ProcessHead } from '#storage/records.ts';
import { Hint } from '#ui/Hint.tsx';
import { toast } from '#ui/toasts.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { contentOption } from '../contentOption.tsx';
import { fullNameOf, type Catalogue } from '../catalogue/catalogue.ts';
import { catalogueWords } from '../catalogue/catalogue.text.ts';
import { useServices } from '../ServicesProvider.tsx';
import { useAttempt } from '../useAttempt.ts';
import { likelyFor, newChoice, toCategory, type Choice } from './assigning.ts';
import styles from './PublishDialog.module.css';
import { publishWords } from './publish.text.ts';

interface AssignFormProps {
  readonly record: ProcessHead;
  readonly catalogue: Catalogue;
  /** The word of the way out. */
  readonly cancel: string;
  readonly onClose: () => void;
}

/** Chooses a category, or makes one, and assigns the process to it. */
export function AssignForm({ record, catalogue, cancel, onClose }: AssignFormProps) {
  const t = useWords(catalogueWords);
  const tPublish = useWords(publishWords);
  const say = useSay();
  const assign = useAssign(record, catalogue);
  const [choice, setChoice] = useState<Choice>(() => ({ id: likelyFor(record, catalogue), area: '', name: '' }));
  const [isBusy, setBusy] = useState(false);
  const [wasTried, setTried] = useState(false);
  const wanted = toCategory(choice, catalogue);
  const problems = wasTried && 'problems' in wanted ? wanted.problems : {};
  const isUnpublished = record.published === null;

  async function go() {
    setTried(true);
    if ('problems' in wanted) return;
    setBusy(true);
    const isDone = await assign(wanted);
    setBusy(false);
    if (isDone) onClose();
  }

  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      {isUnpublished && <Hint tone="warning">{tPublish('unpublished')}</Hint>}
      <Select
        label={t('category')}
        data={[
          ...catalogue.categories.map((one) => ({ value: one.id, label: fullNameOf(one, catalogue.areas) })),
          { value: newChoice, label: t('newCategory') },
        ]}
        renderOption={(item) => (item.option.value === newChoice ? t('newCategory') : contentOption(item))}
        value={choice.id}
        allowDeselect={false}
        searchable
        data-autofocus
        onChange={(id) => setChoice({ ...choice, id: id ?? newChoice })}
      />
      {choice.id === newChoice && (
        <>
          <Autocomplete
            label={t('newArea')}
            description={t('newAreaHelp')}
            data={catalogue.areas.map((area) => area.name)}
            value={choice.area}
            error={problems.area && say(problems.area)}
            onChange={(area) => setChoice({ ...choice, area })}
          />
          <TextInput
            label={t('newName')}
            value={choice.name}
            autoComplete="off"
            error={problems.name && say(problems.name)}
            onChange={(event) => setChoice({ ...choice, name: event.currentTarget.value })}
          />
        </>
      )}
      <AssignHint record={record} catalogue={catalogue} category={choice.id} />
      <div className={styles.foot}>
        <Button onClick={onClose}>{cancel}</Button>
        <Button type="submit" variant="filled" loading={isBusy} disabled={isUnpublished}>
          {t('assignNow')}
        </Button>
      </div>
    </form>
  );
}

interface AssignHintProps {
  readonly record: ProcessHead;
  readonly catalogue: Catalogue;
  readonly category: string;
}

/** What assigning will mean. */
function AssignHint({ record, catalogue, category }: AssignHintProps) {
  const t = useWords(catalogueWords);
  const server = catalogue.categories.find((one) => one.id === category)?.process ?? null;
  if (server === record.id) return <Hint tone="note">{t('already')}</Hint>;
  const other = catalogue.processes.find((one) => one.id === server);
  if (other === undefined) return <Hint>{t('assignHelp')}</Hint>;
  return <Hint tone="warning">{t('replaces', { process: other.name })}</Hint>;
}

function useAssign(record: ProcessHead, { areas }: Catalogue) {
  const t = useWords(catalogueWords);
  const { storage, newId } = useServices();
  const attempt = useAttempt();
  return async (wanted: Exclude<ReturnType<typeof toCategory>, { readonly problems: unknown }>): Promise<boolean> => {
    const { category, area } = wanted.is === 'known' ? { category: wanted.category, area: null } : wanted.make(newId);
    const isDone = await attempt(async () => {
      if (area !== null) await storage.catalogue.keepArea(area);
      if (wanted.is === 'new') await storage.catalogue.keepCategory(category);
      await storage.catalogue.assign(category.id, record.id);
    });
    const known = area === null ? areas : [...areas, area];
    if (isDone) toast(t('assigned', { category: fullNameOf(category, known), process: record.name }));
    return isDone;
  };
}
