import { Button, Menu, ScrollArea } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { useRef } from 'react';
import { fieldKindOf } from '#fields/index.ts';
import type { FieldId, Process } from '#model/process.ts';
import { toShown } from '#model/text.ts';
import { BlockIcon } from '#ui/BlockIcon.tsx';
import { Content } from '#ui/Content.tsx';
import { useWords } from '#ui/useWords.ts';
import { inputsWords } from './inputs.text.ts';
import styles from './TextWithAnswers.module.css';

export interface InsertAnswerProps {
  readonly fields: Process['fields'];
  readonly lang: string;
  readonly onInsert: (field: FieldId) => void;
}

/** The menu of the answers that a text can hold. */
export function InsertAnswer({ fields, lang, onInsert }: InsertAnswerProps) {
  const t = useWords(inputsWords);
  const button = useRef<HTMLButtonElement>(null);
  const asked = Object.values(fields).filter(({ type }) => fieldKindOf(type).asks);
  return (
    // The one who inserts goes on writing; the text takes the focus after this.
    <Menu returnFocus={false} onClose={() => button.current?.focus()}>
      <Menu.Target>
        <Button
          ref={button}
          size="xs"
          variant="transparent"
          className={styles.insert ?? ''}
          leftSection={<IconBraces size={14} aria-hidden />}
        >
          {t('text.insert')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {asked.length === 0 && <Menu.Label>{t('text.noFields')}</Menu.Label>}
        <ScrollArea.Autosize mah={280} type="auto">
          {asked.map(({ id, type, label }) => (
            <Menu.Item
              key={id}
              leftSection={<BlockIcon name={fieldKindOf(type).icon} size={16} />}
              onClick={() => onInsert(id)}
            >
              <Content lang={lang}>{label}</Content>
              <Content className={styles.key}>{toShown(`{{ ${id} }}`, fields)}</Content>
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}
