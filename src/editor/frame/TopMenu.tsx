import { Menu } from '@mantine/core';
import { IconAdjustments, IconDots, IconDownload, IconKeyboard, IconPlayerPlay, IconUpload } from '@tabler/icons-react';
import { IconButton } from '#ui/IconButton.tsx';
import { useWords } from '#ui/useWords.ts';
import { openSettings } from '../commands/look.ts';
import { useDesk } from '../desk.ts';
import { editorWords } from '../editor.text.ts';
import type { TopActions } from './TopBar.tsx';

/** On a narrow screen, what does not fit into the bar. */
export function TopMenu({ onTest, onExport, onPublish }: TopActions) {
  const desk = useDesk();
  const t = useWords(editorWords);
  return (
    <Menu>
      <Menu.Target>
        <IconButton label={t('top.more')} icon={<IconDots aria-hidden />} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPlayerPlay aria-hidden />} onClick={onTest}>
          {t('top.test')}
        </Menu.Item>
        <Menu.Item leftSection={<IconUpload aria-hidden />} onClick={onPublish}>
          {t('top.publish')}
        </Menu.Item>
        <Menu.Item leftSection={<IconDownload aria-hidden />} onClick={onExport}>
          {t('top.export')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconAdjustments aria-hidden />} onClick={() => openSettings(desk, null)}>
          {t('top.settings')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconKeyboard aria-hidden />}
          onClick={() => desk.store.look({ asking: { is: 'keys' } })}
        >
          {t('top.keys')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
