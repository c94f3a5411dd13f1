import { Button, Menu, ScrollArea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { fieldKindOf, fieldKinds } from '#fields/index.ts';
import type { Field, FieldId } from '#model/process.ts';
import { BlockIcon } from '#ui/BlockIcon.tsx';
import { Content } from '#ui/Content.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { formSettingsWords } from './FormSettings.text.ts';

interface AddFieldProps {
  /** Fields of the process that the form does not have yet. */
  readonly existing: readonly Field[];
  readonly lang: string;
  readonly onNew: (type: string) => void;
  readonly onExisting: (field: FieldId) => void;
}

/** The menu of all field kinds, and of the fields that other forms ask. */
export function AddField({ existing, lang, onNew, onExisting }: AddFieldProps) {
  const t = useWords(formSettingsWords);
  const say = useSay();
  return (
    <Menu returnFocus={false} width={260}>
      <Menu.Target>
        <Button size="xs" data-path="items" leftSection={<IconPlus size={16} aria-hidden />}>
          {t('add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={420} type="auto">
          <Menu.Label>{t('add.new')}</Menu.Label>
          {fieldKinds.map(({ type, icon }) => (
            <Menu.Item key={type} leftSection={<BlockIcon name={icon} />} onClick={() => onNew(type)}>
              {say({ code: `${type}.name` })}
            </Menu.Item>
          ))}
          {existing.length > 0 && (
            <>
              <Menu.Divider />
              <Menu.Label>{t('add.existing')}</Menu.Label>
              {existing.map(({ id, type, label }) => (
                <Menu.Item
                  key={id}
                  leftSection={<BlockIcon name={fieldKindOf(type).icon} />}
                  onClick={() => onExisting(id)}
                >
                  <Content lang={lang}>{label}</Content>
                </Menu.Item>
              ))}
            </>
          )}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  );
}
