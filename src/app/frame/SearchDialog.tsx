import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconArrowRight, IconSearch, IconSitemap, IconTicket } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { looksAfterRequests } from '#model/directory.ts';
import { Content } from '#ui/Content.tsx';
import { useWords } from '#ui/useWords.ts';
import { editorPath, requestPath } from '../paths.ts';
import { useMe } from '../SessionProvider.tsx';
import { useServices } from '../ServicesProvider.tsx';
import { useLive } from '../useLive.ts';
import styles from './SearchDialog.module.css';
import { searchWords } from './search.text.ts';
import { useSections } from './useSections.tsx';

interface SearchDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const mostShown = 30;

/** Finds pages, processes and requests by name or number, and goes there. */
export function SearchDialog({ isOpen, onClose }: SearchDialogProps) {
  const t = useWords(searchWords);
  const [[store, spotlight]] = useState(createSpotlight);
  const actions = useActions();
  // The dialog keeps its own state outside React; ours only says when it opens and closes.
  useEffect(() => (isOpen ? spotlight.open() : spotlight.close()), [isOpen, spotlight]);
  return (
    <Spotlight
      store={store}
      shortcut={null}
      actions={[...actions]}
      limit={mostShown}
      scrollable
      centered={false}
      overlayProps={{ blur: 0 }}
      attributes={{ content: { 'aria-label': t('open') } }}
      maxHeight={420}
      nothingFound={t('nothing')}
      onSpotlightClose={onClose}
      searchProps={{
        placeholder: t('open'),
        'aria-label': t('open'),
        leftSection: <IconSearch size={18} stroke={1.75} aria-hidden />,
      }}
    />
  );
}

function useActions(): readonly SpotlightActionGroupData[] {
  const t = useWords(searchWords);
  const navigate = useNavigate();
  const found = useFound();
  const sections = useSections();
  const pages = sections.flatMap((section) => section.items.map((item) => ({ ...item, section: section.label })));
  const go = (href: string) => () => void navigate(href);
  const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;
  return [
    {
      group: t('pages'),
      actions: pages.map(({ label, href, section }) => ({
        id: href,
        label,
        ...(section === undefined ? {} : { description: section }),
        leftSection: <IconArrowRight {...icon} />,
        onClick: go(href),
      })),
    },
    {
      group: t('processes'),
      actions: found.processes.map(({ id, name, lang }) => ({
        id,
        label: name,
        children: <Named icon={<IconSitemap {...icon} />} name={name} lang={lang} />,
        onClick: go(editorPath(id)),
      })),
    },
    {
      group: t('requests'),
      actions: found.requests.map(({ id, number, title }) => {
        const label = title === '' ? number : `${number} · ${title}`;
        return {
          id,
          label,
          children: <Named icon={<IconTicket {...icon} />} name={label} />,
          onClick: go(requestPath(id)),
        };
      }),
    },
  ];
}

interface NamedProps {
  readonly icon: ReactNode;
  readonly name: string;
  readonly lang?: string;
}

/** Something that people named. */
function Named({ icon, name, lang }: NamedProps) {
  return (
    <span className={styles.named}>
      {icon}
      <Content lang={lang}>{name}</Content>
    </span>
  );
}

/** What whoever acts is shown: an administrator and an agent all requests, others their own. */
function useFound() {
  const { storage } = useServices();
  const { role, as } = useMe();
  const live = useLive(async () => {
    const mine = looksAfterRequests(role) ? {} : { requester: as };
    const [processes, requests] = await Promise.all([
      role === 'administrator' ? storage.processes.list() : [],
      storage.requests.list(mine),
    ]);
    return { processes, requests };
  }, [storage, role, as]);
  return live.is === 'here' ? live.value : { processes: [], requests: [] };
}
