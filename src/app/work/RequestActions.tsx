import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowRight, IconBan, IconDots, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { looksAfterRequests } from '#model/directory.ts';
import { useWords } from '#ui/useWords.ts';
import { useMe } from '../SessionProvider.tsx';
import { explainWords } from './explain.text.ts';
import { ReasonDialog, type Reasoned, type Steered } from './ReasonDialog.tsx';

/** What can be done with a whole request: hold, resume, move and cancel it; for those who may. */
export function RequestActions(steered: Steered) {
  const t = useWords(explainWords);
  const { role, as } = useMe();
  const [asking, setAsking] = useState<Reasoned | null>(null);
  const { request, ask } = steered;
  const isAgent = looksAfterRequests(role);
  if (request.endedAt !== null || (!isAgent && request.requester !== as)) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t('actions')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isAgent && request.held === null && (
            <>
              <Menu.Item leftSection={<IconPlayerPause size={16} aria-hidden />} onClick={() => setAsking('hold')}>
                {t('hold')}
              </Menu.Item>
              <Menu.Item leftSection={<IconArrowRight size={16} aria-hidden />} onClick={() => setAsking('move')}>
                {t('move')}
              </Menu.Item>
            </>
          )}
          {isAgent && request.held !== null && (
            <Menu.Item
              leftSection={<IconPlayerPlay size={16} aria-hidden />}
              onClick={() => void ask({ do: 'resume', request: request.id })}
            >
              {t('resume')}
            </Menu.Item>
          )}
          <Menu.Item color="red" leftSection={<IconBan size={16} aria-hidden />} onClick={() => setAsking('cancel')}>
            {t('cancel')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking !== null && <ReasonDialog {...steered} what={asking} onClose={() => setAsking(null)} />}
    </>
  );
}
