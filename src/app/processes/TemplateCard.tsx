import { Button, Modal, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Template } from '#templates/template.ts';
import { Content } from '#ui/Content.tsx';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { downloadText, fileNameOf } from '../download.ts';
import { processesWords } from './processes.text.ts';
import { ProcessPicture } from './ProcessPicture.tsx';
import styles from './TemplateGallery.module.css';
import { usePicture } from './usePicture.ts';

interface TemplateCardProps {
  readonly template: Template;
  readonly onUse: () => void;
}

/** A template: its live preview, what it is for, and the way to use it. */
export function TemplateCard({ template, onUse }: TemplateCardProps) {
  const t = useWords(processesWords);
  const { lang } = useLang();
  const pictureOf = usePicture();
  const theme = useComputedColorScheme('light');
  const [isLarge, setLarge] = useState(false);
  const process = useMemo(() => template.process(lang), [template, lang]);
  const name = template.nameOf(lang);
  const download = () => downloadText(pictureOf(process, theme), fileNameOf(name, 'svg'), 'image/svg+xml');
  return (
    <article className={styles.card} aria-labelledby={`plantilla-${template.id}`}>
      <UnstyledButton
        className={styles.preview ?? ''}
        aria-label={t('template.enlarge', { name })}
        onClick={() => setLarge(true)}
      >
        <ProcessPicture process={process} className={styles.picture} />
      </UnstyledButton>
      <div className={styles.words}>
        <h3 id={`plantilla-${template.id}`} className={styles.name}>
          <Content lang={lang}>{name}</Content>
        </h3>
        <p className={styles.text}>
          <Content lang={lang}>{template.aboutOf(lang)}</Content>
        </p>
        <div className={styles.actions}>
          <Button variant="filled" onClick={onUse}>
            {t('template.use')}
          </Button>
          <Button leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
            {t('template.preview')}
          </Button>
        </div>
      </div>
      <Modal opened={isLarge} onClose={() => setLarge(false)} title={<Content lang={lang}>{name}</Content>} size="90%">
        {/* A scroller takes the focus so that the keyboard can scroll it. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={styles.large} tabIndex={0} role="group" aria-label={name}>
          <ProcessPicture process={process} className={styles.largePicture} />
        </div>
      </Modal>
    </article>
  );
}
