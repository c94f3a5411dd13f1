import type { SettingsProps } from '#blocks/face.ts';
import type { FormItem } from '#fields/form.ts';
import { TextWithAnswers } from '#inputs/TextWithAnswers.tsx';
import type { JsonObject } from '#model/json.ts';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { FieldsSettings } from './FieldsSettings.tsx';
import { FormPreview } from './FormPreview.tsx';
import styles from './FormPreview.module.css';
import { formSettingsWords } from './FormSettings.text.ts';

interface FormBuilderProps extends SettingsProps {
  readonly items: readonly FormItem[];
  readonly instructions: string;
  /** The form's settings with other questions, or other instructions. */
  readonly withItems: (items: readonly FormItem[]) => JsonObject;
  readonly withInstructions: (instructions: string) => JsonObject;
}

/** The questions of a form with its preview, for the start and for forms in mid-process. */
export function FormBuilder(props: FormBuilderProps) {
  const { block, process, directory, files, items, instructions, withInstructions, change } = props;
  const t = useWords(formSettingsWords);
  return (
    <div className={styles.columns}>
      <div className={styles.beside}>
        <div>
          <FieldsSettings {...props} />
          <Section title={t('instructions.section')}>
            <div data-path="instructions">
              <TextWithAnswers
                label={t('instructions')}
                rows={2}
                value={instructions}
                fields={process.fields}
                lang={process.lang}
                onChange={(next) =>
                  change(
                    { code: 'form.did.instructions', params: { block: block.name } },
                    withInstructions(next),
                    'instructions',
                  )
                }
              />
            </div>
          </Section>
        </div>
        <FormPreview
          block={block}
          process={process}
          directory={directory}
          files={files}
          items={items}
          instructions={instructions}
        />
      </div>
    </div>
  );
}
