import { NumberInput, Select, TextInput } from '@mantine/core';
import type { Problems } from '#blocks/useProblems.tsx';
import { Warnings } from '#blocks/Warnings.tsx';
import { ActorsPicker } from '#inputs/ActorsPicker.tsx';
import type { Directory } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { useWords } from '#ui/useWords.ts';
import { approvalSettingsWords } from './ApprovalSettings.text.ts';
import type { Body } from './data.ts';
import type { Rule } from './decide.ts';

interface BodySettingsProps {
  readonly body: Body;
  readonly path: string;
  /** With more than one body, each needs a name. */
  readonly isNamed: boolean;
  readonly process: Process;
  readonly directory: Directory;
  readonly problems: Problems;
  readonly onBody: (did: string, body: Body, group?: string) => void;
}

/** One body: its voters and its rule. */
export function BodySettings({ body, path, isNamed, process, directory, problems, onBody }: BodySettingsProps) {
  const t = useWords(approvalSettingsWords);
  return (
    <>
      {isNamed && (
        <TextInput
          label={t('body.name')}
          data-path={`${path}.name`}
          lang={process.lang}
          maxLength={500}
          value={body.name}
          error={problems.error(`${path}.name`)}
          onChange={(event) => onBody('bodyName', { ...body, name: event.currentTarget.value }, 'name')}
        />
      )}
      <div data-path={`${path}.voters`}>
        <ActorsPicker
          label={t('voters')}
          description={t('voters.help')}
          error={problems.error(`${path}.voters`)}
          value={body.voters}
          directory={directory}
          fields={process.fields}
          onChange={(voters) => onBody('voters', { ...body, voters: [...voters] })}
        />
        <Warnings of={problems} path={`${path}.voters`} />
      </div>
      <div data-path={`${path}.rule`}>
        <Select
          label={t('rule')}
          error={body.rule.is === 'number' ? undefined : problems.error(`${path}.rule`)}
          allowDeselect={false}
          data={ruleKinds.map((is) => ({ value: is, label: t(`rule.${is}`) }))}
          value={body.rule.is}
          onChange={(is) => onBody('rule', { ...body, rule: ruleOf(is) })}
        />
      </div>
      {body.rule.is === 'number' && (
        <NumberInput
          label={t('rule.number.label')}
          description={t('rule.number.help')}
          error={problems.error(`${path}.rule`)}
          min={1}
          max={1000}
          clampBehavior="strict"
          allowDecimal={false}
          value={body.rule.number}
          onChange={(number) => {
            if (typeof number === 'number') onBody('rule', { ...body, rule: { is: 'number', number } }, 'number');
          }}
        />
      )}
    </>
  );
}

const ruleKinds = ['anyone', 'all', 'majority', 'number'] as const;

function ruleOf(is: string | null): Rule {
  const kind = ruleKinds.find((one) => one === is) ?? 'all';
  return kind === 'number' ? { is: 'number', number: 1 } : { is: kind };
}
