import { Button, FileButton } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Said } from '#text/said.ts';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import type { EditProps } from '../face.ts';
import { FieldGroup } from '../FieldGroup.tsx';
import { labelled } from '../labelled.tsx';
import { fileOptions, toFiles } from './file.ts';
import styles from './FileEdit.module.css';
import { fileWords } from './file.text.ts';
import { FileLink } from './FileLink.tsx';
import { keepFiles } from './keepFiles.ts';

/** Files to attach: each is kept at once, so that a half-filled form has them after a reload. */
export function FileEdit(props: EditProps) {
  const t = useWords(fileWords);
  const say = useSay();
  const { field, answer, files, onAnswer } = props;
  const { readOnly, ...words } = labelled(props);
  const { maxCount } = fileOptions.parse(field.options);
  const [keeping, setKeeping] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState<readonly Said[]>([]);
  const kept = toFiles(answer);
  const attach = async (chosen: readonly File[]) => {
    setKeeping(chosen.map(({ name }) => name));
    const outcome = await keepFiles(chosen, maxCount - kept.length, files);
    setKeeping([]);
    setFailed(outcome.failed);
    if (outcome.kept.length > 0) onAnswer([...kept, ...outcome.kept].map((one) => ({ ...one })));
  };
  return (
    <FieldGroup {...words}>
      <ul className={styles.list}>
        {kept.map((file) => (
          <li key={file.id} className={styles.line}>
            <FileLink file={file} files={files} />
            {!readOnly && (
              <IconButton
                label={t('remove', { name: file.name })}
                icon={<IconX size={14} aria-hidden />}
                disabled={keeping.length > 0}
                onClick={() => onAnswer(kept.filter(({ id }) => id !== file.id).map((one) => ({ ...one })))}
              />
            )}
          </li>
        ))}
      </ul>
      {!readOnly && kept.length < maxCount && (
        <div className={styles.choose}>
          <FileButton multiple onChange={(chosen) => void attach(chosen)} disabled={keeping.length > 0}>
            {(button) => (
              <Button {...button} loading={keeping.length > 0} leftSection={<IconPaperclip size={16} aria-hidden />}>
                {t('choose', { count: maxCount })}
              </Button>
            )}
          </FileButton>
          <Hint>{t('limit', { count: maxCount })}</Hint>
        </div>
      )}
      <div role="status">
        {keeping.map((name) => (
          <Hint key={name}>{t('keeping', { name })}</Hint>
        ))}
      </div>
      {failed.map((said, at) => (
        <Hint key={at} tone="problem">
          <Content>{say(said)}</Content>
        </Hint>
      ))}
    </FieldGroup>
  );
}
