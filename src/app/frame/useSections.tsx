import {
  IconBooks,
  IconChecklist,
  IconDatabaseExport,
  IconLayoutGrid,
  IconMailForward,
  IconSitemap,
  IconTicket,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { NavSection } from '#ui/NavList.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { paths } from '../paths.ts';
import { useDirectory, useMe } from '../SessionProvider.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useLive } from '../useLive.ts';

/** The places that the role of whoever acts is shown. */
export function useSections(): readonly NavSection[] {
  const t = useWords(appWords);
  const { role } = useMe();
  const waiting = useWaitingCount();
  const icon = { size: 18, stroke: 1.75 } as const;
  const daily = [
    { label: t('nav.work'), href: paths.work, icon: <IconChecklist {...icon} />, count: waiting },
    { label: t('nav.requests'), href: paths.requests, icon: <IconTicket {...icon} /> },
    { label: t('nav.portal'), href: paths.portal, icon: <IconLayoutGrid {...icon} /> },
  ];
  const outbox = { label: t('nav.outbox'), href: paths.outbox, icon: <IconMailForward {...icon} /> };
  const settings = {
    label: t('nav.settings'),
    items: [
      { label: t('nav.processes'), href: paths.processes, icon: <IconSitemap {...icon} /> },
      { label: t('nav.catalogue'), href: paths.catalogue, icon: <IconBooks {...icon} /> },
      { label: t('nav.people'), href: paths.people, icon: <IconUsersGroup {...icon} /> },
      { label: t('nav.copies'), href: paths.copies, icon: <IconDatabaseExport {...icon} /> },
    ],
  };
  switch (role) {
    case 'administrator':
      return [{ items: [...daily, outbox] }, settings];
    case 'agent':
    case 'approver':
    case 'requester':
      // Whoever is not an administrator finds their notices there.
      return [{ items: [...daily, outbox] }];
  }
}

/** Whoever has more than this to do needs no number. */
const mostCounted = 999;

/** How much waits for whoever acts. */
function useWaitingCount(): number {
  const { storage } = useServices();
  const { as } = useMe();
  const { groups } = useDirectory();
  const mine = Object.values(groups)
    .filter((group) => group.members.includes(as))
    .map((group) => group.id);
  const live = useLive(() => storage.requests.waiting(as, mine, mostCounted), [storage, as, mine.join(' ')]);
  return live.is === 'here' ? live.value : 0;
}
