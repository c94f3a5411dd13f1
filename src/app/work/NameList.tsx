import { Content } from '#ui/Content.tsx';
import { useWords } from '#ui/useWords.ts';
import { requestsWords } from './requests.text.ts';

export interface NameListProps {
  readonly names: readonly string[];
  /** Language of the names; empty for names of people. */
  readonly lang?: string;
}

const mostShown = 2;

/** The first names of a list, and how many more there are; all of them in its tooltip. */
export function NameList({ names, lang = '' }: NameListProps) {
  const t = useWords(requestsWords);
  if (names.length === 0) return null;
  const more = names.length - mostShown;
  return (
    <span>
      <Content lang={lang} title={more > 0 ? names.join(', ') : undefined}>
        {names.slice(0, mostShown).join(', ')}
      </Content>
      {more > 0 && ` ${t('waitsFor.more', { count: more })}`}
    </span>
  );
}
