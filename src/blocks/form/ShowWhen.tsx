import { Button } from '@mantine/core';
import { IconFilter, IconFilterOff } from '@tabler/icons-react';
import type { FormItem } from '#fields/form.ts';
import { ConditionInput } from '#inputs/condition/ConditionInput.tsx';
import { blankTest } from '#inputs/condition/edits.ts';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { useWords } from '#ui/useWords.ts';
import { formSettingsWords } from './FormSettings.text.ts';

interface ShowWhenProps {
  readonly item: FormItem;
  readonly path: string;
  readonly process: Process;
  readonly directory: Directory;
  /** `group` joins keystrokes into one undo step. */
  readonly onItem: (item: FormItem, group?: string) => void;
}

/** When a question is there: always, or only where a condition on earlier answers holds. */
export function ShowWhen({ item, path, process, directory, onItem }: ShowWhenProps) {
  const t = useWords(formSettingsWords);
  const { showWhen, ...always } = item;
  if (showWhen === undefined) {
    return (
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFilter size={16} aria-hidden />}
        onClick={() => onItem({ ...item, showWhen: { is: 'all', of: [blankTest] } })}
      >
        {t('showWhen.add')}
      </Button>
    );
  }
  return (
    <>
      <ConditionInput
        label={t('showWhen')}
        value={showWhen}
        path={`${path}.showWhen`}
        process={process}
        directory={directory}
        onChange={(next, group) => onItem({ ...item, showWhen: next }, group)}
      />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFilterOff size={16} aria-hidden />}
        onClick={() => onItem(always)}
      >
        {t('showWhen.remove')}
      </Button>
    </>
  );
}
