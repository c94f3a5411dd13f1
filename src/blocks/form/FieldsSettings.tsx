import { useState } from 'react';
import { CardList, type Card } from '#blocks/CardList.tsx';
import type { SettingsProps } from '#blocks/face.ts';
import { moved, replaced, without } from '#blocks/moved.ts';
import { useOpenCards } from '#blocks/useOpenCards.tsx';
import { useProblems } from '#blocks/useProblems.tsx';
import type { FormItem } from '#fields/form.ts';
import { fieldKindOf } from '#fields/index.ts';
import { changeBlock } from '#model/edits/changeBlock.ts';
import { changeField } from '#model/edits/changeField.ts';
import type { Refusal } from '#model/issue.ts';
import type { JsonObject } from '#model/json.ts';
import { BlockIcon } from '#ui/BlockIcon.tsx';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { AddField } from './AddField.tsx';
import { askNewField, askNoMore, fieldsBeside, freshField, isInAnotherForm } from './fieldEdits.ts';
import { FieldSettings } from './FieldSettings.tsx';
import { formSettingsWords } from './FormSettings.text.ts';

interface FieldsSettingsProps extends SettingsProps {
  readonly items: readonly FormItem[];
  /** The form's settings with other questions. */
  readonly withItems: (items: readonly FormItem[]) => JsonObject;
}

/** The questions of a form: add, remove, put in order, and the settings of each. */
export function FieldsSettings(props: FieldsSettingsProps) {
  const { block, process, directory, issues, items, withItems, transact, freshId } = props;
  const t = useWords(formSettingsWords);
  const say = useSay();
  const problems = useProblems(issues);
  const open = useOpenCards();
  const [refused, setRefused] = useState<Refusal | null>(null);
  const labelOf = (item: FormItem | undefined) => process.fields[item?.field ?? '']?.label.trim() || t('unnamed');
  const did = (what: string, name = '') => ({ code: `form.did.${what}`, params: { block: block.name, name } });
  const ask = (next: readonly FormItem[], what: string, name?: string, group?: string) =>
    setRefused(transact(did(what, name), changeBlock(block.id, withItems(next), ['sent']), group));
  const add = (type: string) => {
    const id = freshId('f');
    const field = freshField(id, type, say({ code: `${type}.name` }), process);
    open.begin(id);
    const item = { field: id, required: false, readOnly: false };
    setRefused(transact(did('add'), askNewField(block, field, withItems([...items, item]))));
  };
  const remove = (at: number) => {
    const item = items[at];
    if (item === undefined) return;
    const edit = askNoMore(block, item.field, withItems(without(items, at)), process);
    setRefused(transact(did('remove', labelOf(item)), edit));
  };
  const cardOf = (item: FormItem, at: number): Card => {
    const field = process.fields[item.field];
    const path = `items.${at}`;
    const detail = [
      item.required ? t('detail.required') : '',
      item.readOnly ? t('detail.readOnly') : '',
      item.showWhen === undefined ? '' : t('detail.showWhen'),
    ];
    if (field === undefined) {
      return {
        id: item.field,
        name: t('gone'),
        title: t('gone'),
        isWrong: true,
        body: <Hint tone="problem">{t('gone.help')}</Hint>,
      };
    }
    return {
      id: item.field,
      name: labelOf(item),
      title: field.label.trim() === '' ? t('unnamed') : <Content lang={process.lang}>{field.label}</Content>,
      detail: [say({ code: `${field.type}.name` }), ...detail].filter((part) => part !== '').join(' · '),
      icon: <BlockIcon name={fieldKindOf(field.type).icon} />,
      isWrong: problems.has(path),
      body: (
        <FieldSettings
          field={field}
          item={item}
          path={path}
          process={process}
          directory={directory}
          problems={problems}
          freshId={freshId}
          isShared={isInAnotherForm(process, block, item.field)}
          onField={(next, group) =>
            setRefused(transact(did('change', labelOf(item)), changeField(next), group && `${group} ${next.id}`))
          }
          onItem={(next, group) =>
            ask(replaced(items, at, next), 'change', labelOf(item), group && `${group} ${item.field}`)
          }
        />
      ),
    };
  };

  return (
    <Section
      title={t('fields')}
      actions={
        <AddField
          existing={fieldsBeside(items, process)}
          lang={process.lang}
          onNew={add}
          onExisting={(field) => {
            open.begin(field);
            ask([...items, { field, required: false, readOnly: true }], 'add');
          }}
        />
      }
    >
      {problems.error('items') !== null && <Hint tone="problem">{problems.error('items')}</Hint>}
      {refused !== null && <Hint tone="problem">{say(refused)}</Hint>}
      <CardList
        label={t('fields')}
        open={open}
        cards={items.map(cardOf)}
        onMove={(from, to) => ask(moved(items, from, to), 'move', labelOf(items[from]))}
        onRemove={remove}
      />
    </Section>
  );
}
