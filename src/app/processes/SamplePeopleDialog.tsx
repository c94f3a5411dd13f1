import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { actorsIn } from '#model/actor.ts';
import type { Directory } from '#model/directory.ts';
import { processFor } from '#templates/processFor.ts';
import type { Template } from '#templates/template.ts';
import { formatList } from '#text/numbers.ts';
import type { Lang } from '#text/langs.ts';
import { Hint } from '#ui/Hint.tsx';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { useDirectory } from '../SessionProvider.tsx';
import { processesWords } from './processes.text.ts';
import styles from './PublishDialog.module.css';

interface SamplePeopleDialogProps {
  readonly template: Template;
  readonly onChoose: (withPeople: boolean) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks before sample people are added: a template names somebody who is not here. */
export function SamplePeopleDialog({ template, onChoose, onClose }: SamplePeopleDialogProps) {
  const t = useWords(processesWords);
  const { lang } = useLang();
  const directory = useDirectory();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const who = formatList(missingNames(template, lang, directory), lang);

  async function choose(withPeople: boolean) {
    setChosen(withPeople);
    const isDone = await onChoose(withPeople);
    setChosen(null);
    if (isDone) onClose();
  }

  return (
    <Modal opened onClose={onClose} title={t('people.title')} size="md">
      <div className={styles.form}>
        <p className={styles.text}>{t('people.text', { name: template.nameOf(lang), who })}</p>
        <Hint tone="note">{t('people.help')}</Hint>
        <div className={styles.foot}>
          <Button loading={chosen === false} onClick={() => void choose(false)}>
            {t('people.without')}
          </Button>
          <Button variant="filled" loading={chosen === true} data-autofocus onClick={() => void choose(true)}>
            {t('people.with')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** The names of those whom a template names and who are not here, each once. */
function missingNames(template: Template, lang: Lang, directory: Directory): readonly string[] {
  const blocks = Object.values(processFor(template, lang, directory).blocks);
  const names = blocks.flatMap((block) =>
    actorsIn(block.data).flatMap((actor) => (actor.is === 'unknown' ? [actor.who.name] : [])),
  );
  return [...new Set(names)];
}
