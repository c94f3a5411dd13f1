import type { SettingsProps } from '#blocks/face.ts';
import { useProblems } from '#blocks/useProblems.tsx';
import { Warnings } from '#blocks/Warnings.tsx';
import { ActorsPicker } from '#inputs/ActorsPicker.tsx';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { readForm } from './form.ts';
import { FormBuilder } from './FormBuilder.tsx';
import { formSettingsWords } from './FormSettings.text.ts';

/** Who fills a form in, and what it asks. */
export function FormSettings(props: SettingsProps) {
  const { block, process, directory, issues, change } = props;
  const t = useWords(formSettingsWords);
  const problems = useProblems(issues);
  const data = readForm(block.data);
  return (
    <>
      <Section title={t('who.section')}>
        <div data-path="who">
          <ActorsPicker
            label={t('who')}
            description={t('who.help')}
            error={problems.error('who')}
            isSingle
            value={data.who === null ? [] : [data.who]}
            directory={directory}
            fields={process.fields}
            onChange={([who]) =>
              change({ code: 'form.did.who', params: { block: block.name } }, { ...data, who: who ?? null })
            }
          />
          <Warnings of={problems} path="who" />
        </div>
      </Section>
      <FormBuilder
        {...props}
        items={data.items}
        instructions={data.instructions}
        withItems={(items) => ({ ...data, items: items.map((item) => ({ ...item })) })}
        withInstructions={(instructions) => ({ ...data, instructions })}
      />
    </>
  );
}
