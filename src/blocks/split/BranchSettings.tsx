import { Button, TextInput } from '@mantine/core';
import { IconFilter, IconFilterOff } from '@tabler/icons-react';
import type { SettingsProps } from '#blocks/face.ts';
import type { useProblems } from '#blocks/useProblems.tsx';
import { ConditionInput } from '#inputs/condition/ConditionInput.tsx';
import { freshCondition } from '#inputs/condition/edits.ts';
import { useWords } from '#ui/useWords.ts';
import type { Branch } from './split.ts';
import { splitSettingsWords } from './SplitSettings.text.ts';

export interface BranchSettingsProps extends Pick<SettingsProps, 'process' | 'directory'> {
  readonly branch: Branch;
  /** How it is called without a name of its own. */
  readonly unnamed: string;
  /** Whether it has a condition to ask. */
  readonly isAsked: boolean;
  readonly path: string;
  readonly problems: ReturnType<typeof useProblems>;
  /** `group` joins keystrokes into one undo step. */
  readonly onBranch: (branch: Branch, group?: string) => void;
}

/** The name of a branch and, where branches are chosen, when it begins. */
export function BranchSettings(props: BranchSettingsProps) {
  const { branch, unnamed, isAsked, path, process, directory, problems, onBranch } = props;
  const t = useWords(splitSettingsWords);
  return (
    <>
      <TextInput
        label={t('name')}
        description={t('name.help')}
        data-path={`${path}.name`}
        placeholder={unnamed}
        lang={process.lang}
        maxLength={60}
        value={branch.name}
        error={problems.error(`${path}.name`)}
        onChange={(event) => onBranch({ ...branch, name: event.currentTarget.value }, `name ${branch.id}`)}
      />
      {isAsked && branch.when === null && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFilter size={16} aria-hidden />}
          onClick={() => onBranch({ ...branch, when: freshCondition })}
        >
          {t('when.add')}
        </Button>
      )}
      {isAsked && branch.when !== null && (
        <>
          <ConditionInput
            label={t('when')}
            value={branch.when}
            path={`${path}.when`}
            process={process}
            directory={directory}
            onChange={(when, group) =>
              onBranch({ ...branch, when }, group === undefined ? undefined : `${branch.id} ${group}`)
            }
          />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFilterOff size={16} aria-hidden />}
            onClick={() => onBranch({ ...branch, when: null })}
          >
            {t('when.remove')}
          </Button>
        </>
      )}
    </>
  );
}
