import { Button, Input, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { IconButton } from '#ui/IconButton.tsx';
import { useWords } from '#ui/useWords.ts';
import type { Offered } from './offered.ts';
import { offeredWords } from './offered.text.ts';
import styles from './OfferedBuilder.module.css';

export interface OfferedBuilderProps {
  readonly offered: readonly Offered[];
  readonly onChange: (offered: readonly Offered[]) => void;
  readonly freshId: (prefix: string) => string;
}

/** The answers that a field offers: add, write, move, remove. Enter adds the next one. */
export function OfferedBuilder({ offered, onChange, freshId }: OfferedBuilderProps) {
  const t = useWords(offeredWords);
  const add = () => onChange([...offered, { id: freshId('o'), label: '' }]);
  const write = (id: string, label: string) => onChange(offered.map((one) => (one.id === id ? { id, label } : one)));
  return (
    <Input.Wrapper labelElement="div" label={t('options')}>
      <ol className={styles.list}>
        {offered.map(({ id, label }, at) => (
          <li key={id} className={styles.line}>
            <TextInput
              className={styles.label ?? ''}
              aria-label={t('option', { position: at + 1 })}
              placeholder={t('option', { position: at + 1 })}
              maxLength={500}
              // Whoever adds an option goes on to write it; those that were there keep the focus where it is.
              autoFocus={label === '' && at === offered.length - 1}
              value={label}
              onChange={(event) => write(id, event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                if (label !== '') add();
              }}
            />
            <IconButton
              label={t('up', { position: at + 1 })}
              icon={<IconArrowUp size={16} aria-hidden />}
              disabled={at === 0}
              onClick={() => onChange(moved(offered, at, at - 1))}
            />
            <IconButton
              label={t('down', { position: at + 1 })}
              icon={<IconArrowDown size={16} aria-hidden />}
              disabled={at === offered.length - 1}
              onClick={() => onChange(moved(offered, at, at + 1))}
            />
            <IconButton
              label={t('remove', { position: at + 1 })}
              icon={<IconTrash size={16} aria-hidden />}
              onClick={() => onChange(offered.filter((one) => one.id !== id))}
            />
          </li>
        ))}
      </ol>
      <Button size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
        {t('add')}
      </Button>
    </Input.Wrapper>
  );
}

function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}
