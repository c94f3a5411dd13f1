import { Alert, UnstyledButton } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { Field, FieldId } from '#model/process.ts';
import type { Said } from '#text/said.ts';
import { Content } from '#ui/Content.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { fieldsWords } from './fields.text.ts';
import type { FormItem } from './form.ts';
import styles from './FormView.module.css';

export interface FormSummaryProps {
  readonly wrong: Readonly<Record<FieldId, Said>>;
  readonly lines: readonly (readonly [FormItem, Field])[];
  readonly lang: string;
  readonly onLead: (field: FieldId) => void;
}

/** What keeps a form from being sent; each line leads to its field. It goes as the answers are mended. */
export function FormSummary({ wrong, lines, lang, onLead }: FormSummaryProps) {
  const t = useWords(fieldsWords);
  const say = useSay();
  const found = lines.flatMap(([, field]) => {
    const said = wrong[field.id];
    return said === undefined ? [] : [{ field, said }];
  });
  if (found.length === 0) return null;
  return (
    <Alert color="red" title={t('wrong', { count: found.length })} icon={<IconAlertCircle aria-hidden />}>
      <ul className={styles.wrong}>
        {found.map(({ field, said }) => (
          <li key={field.id}>
            <UnstyledButton className={styles.lead ?? ''} onClick={() => onLead(field.id)}>
              <Content lang={lang}>{field.label}</Content>
            </UnstyledButton>
            {` – ${say(said)}`}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
