import { Button, Select, Switch, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { CardList } from '#blocks/CardList.tsx';
import { moved, replaced, without } from '#blocks/moved.ts';
import { useOpenCards } from '#blocks/useOpenCards.tsx';
import type { Problems } from '#blocks/useProblems.tsx';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { approvalSettingsWords } from './ApprovalSettings.text.ts';
import styles from './ApprovalSettings.module.css';
import { addedOf, mostAdded, outcomeSaid, type AddedOutcome, type ApprovalData } from './data.ts';
import { meanings } from './decide.ts';

interface AddedOutcomesProps {
  readonly data: ApprovalData;
  readonly lang: string;
  readonly problems: Problems;
  readonly freshId: (prefix: string) => string;
  readonly onAdded: (did: string, added: readonly AddedOutcome[], group?: string) => void;
}

/** The outcomes that the administrator adds: name, comment, and what a vote for them counts as. */
export function AddedOutcomes({ data, lang, problems, freshId, onAdded }: AddedOutcomesProps) {
  const t = useWords(approvalSettingsWords);
  const say = useSay();
  const open = useOpenCards();
  const added = addedOf(data.outcomes);
  const add = () => {
    const id = freshId('x');
    open.begin(id);
    onAdded('addOutcome', [...added, { id, name: '', comment: false, as: 'accepted' }]);
  };
  const settingsOf = (outcome: AddedOutcome, at: number) => {
    const put = (next: Partial<AddedOutcome>, group?: string) =>
      onAdded('outcomes', replaced(added, at, { ...outcome, ...next }), group);
    return (
      <>
        <TextInput
          label={t('added.name')}
          data-path={`outcomes.added.${at}.name`}
          lang={lang}
          maxLength={60}
          value={outcome.name}
          error={problems.error(`outcomes.added.${at}.name`)}
          onChange={(event) => put({ name: event.currentTarget.value }, `outcome ${outcome.id}`)}
        />
        <Select
          label={t('added.as')}
          allowDeselect={false}
          data={meanings.map((as) => ({ value: as, label: t(`as.${as}`) }))}
          value={outcome.as}
          onChange={(value) => put({ as: meanings.find((as) => as === value) ?? outcome.as })}
        />
        <Switch
          label={t('outcome.comment')}
          checked={outcome.comment}
          onChange={(event) => put({ comment: event.currentTarget.checked })}
        />
      </>
    );
  };
  return (
    <>
      {added.length > 0 && <Hint>{t('added.help')}</Hint>}
      {added.length > 0 && (
        <CardList
          label={t('added.list')}
          open={open}
          cards={added.map((outcome, at) => ({
            id: outcome.id,
            name: say(outcomeSaid(data, outcome.id)),
            title: <Content lang={lang}>{say(outcomeSaid(data, outcome.id))}</Content>,
            detail: t(`as.${outcome.as}`),
            icon: <span className={styles.dot} data-outcome={outcome.as} aria-hidden />,
            isWrong: problems.has(`outcomes.added.${at}`),
            body: settingsOf(outcome, at),
          }))}
          onMove={(from, to) => onAdded('moveOutcome', moved(added, from, to))}
          onRemove={(at) => onAdded('removeOutcome', without(added, at))}
        />
      )}
      <div>
        <Button
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={added.length >= mostAdded}
          onClick={add}
        >
          {t('added.add')}
        </Button>
      </div>
    </>
  );
}
