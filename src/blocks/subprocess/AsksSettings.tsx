import type { SettingsProps } from '#blocks/face.ts';
import type { Problems } from '#blocks/useProblems.tsx';
import { fieldKindOf } from '#fields/index.ts';
import { ExpressionInput } from '#inputs/expression/ExpressionInput.tsx';
import type { Expression } from '#model/expression.ts';
import type { OtherProcess } from '#model/otherProcess.ts';
import type { Field } from '#model/process.ts';
import { BlockIcon } from '#ui/BlockIcon.tsx';
import { Content } from '#ui/Content.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import type { SubprocessData } from './data.ts';
import { askedOf } from './otherFields.ts';
import styles from './SubprocessSettings.module.css';
import { subprocessSettingsWords } from './SubprocessSettings.text.ts';

/** What the parts of the settings work with. */
export interface PartProps extends SettingsProps {
  readonly data: SubprocessData;
  readonly other: OtherProcess;
  readonly problems: Problems;
  readonly onData: (did: keyof SubprocessData, data: SubprocessData, group?: string) => void;
}

/** Where the answers come from that the start of the other process asks. */
export function AsksSettings({ data, other, problems, process, directory, onData }: PartProps) {
  const t = useWords(subprocessSettingsWords);
  const asked = askedOf(other);
  const give = ({ key, type }: Field, value: Expression, group?: string) => {
    const rest = data.asks.filter((ask) => ask.key !== key);
    const asks = value.is === 'empty' ? rest : [...rest, { key, type, value }];
    onData('asks', { ...data, asks }, group && `asks.${key} ${group}`);
  };
  return (
    <Section title={t('asks')} description={t(asked.length === 0 ? 'asks.none' : 'asks.help', { name: other.name })}>
      {asked.map(({ field, required }) => {
        const path = `asks.${field.key}`;
        return (
          <div key={field.key} className={styles.field} data-path={path} role="group" aria-label={field.label}>
            <p className={styles.label}>
              <BlockIcon name={fieldKindOf(field.type).icon} size={16} />
              <Content lang={other.lang}>{field.label}</Content>
              {required && <span className={styles.required}>{t('required')}</span>}
            </p>
            <ExpressionInput
              value={data.asks.find(({ key }) => key === field.key)?.value ?? { is: 'empty' }}
              // The ids of fields are those of each process: the same one twice is a coincidence.
              target={{ ...field, id: '' }}
              process={process}
              directory={directory}
              errorAt={(inside) => problems.error(inside === '' ? path : `${path}.${inside}`)}
              onChange={(value, group) => give(field, value, group)}
            />
          </div>
        );
      })}
    </Section>
  );
}
