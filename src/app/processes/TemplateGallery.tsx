import { useState } from 'react';
import { templates } from '#templates/index.ts';
import type { Template } from '#templates/template.ts';
import { useWords } from '#ui/useWords.ts';
import { processesWords } from './processes.text.ts';
import { SamplePeopleDialog } from './SamplePeopleDialog.tsx';
import { TemplateCard } from './TemplateCard.tsx';
import styles from './TemplateGallery.module.css';
import { useTemplate } from './useTemplate.ts';

/** Plantillas: whole processes to start from. */
export function TemplateGallery() {
  const t = useWords(processesWords);
  const { needsPeople, take } = useTemplate();
  const [asked, setAsked] = useState<Template | null>(null);
  return (
    <section id="plantillas" aria-labelledby="plantillas-titulo" className={styles.section}>
      <h2 id="plantillas-titulo" className={styles.title}>
        {t('templates')}
      </h2>
      <p className={styles.about}>{t('templates.about')}</p>
      <ul className={styles.cards}>
        {templates.map((template) => (
          <li key={template.id}>
            <TemplateCard
              template={template}
              onUse={() => (needsPeople(template) ? setAsked(template) : void take(template))}
            />
          </li>
        ))}
      </ul>
      {asked !== null && (
        <SamplePeopleDialog
          template={asked}
          onChoose={(withPeople) => take(asked, withPeople)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
