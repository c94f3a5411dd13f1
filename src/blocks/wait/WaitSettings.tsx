import { Select } from '@mantine/core';
import type { SettingsProps } from '#blocks/face.ts';
import { useProblems } from '#blocks/useProblems.tsx';
import { freshCondition } from '#inputs/condition/edits.ts';
import { Section } from '#ui/Section.tsx';
import { useWords } from '#ui/useWords.ts';
import { atMostOf, readWait, type Until } from './data.ts';
import { LimitSettings } from './LimitSettings.tsx';
import { UntilSettings } from './UntilSettings.tsx';
import { waitSettingsWords } from './WaitSettings.text.ts';

/** What a request waits for, and how long at most. */
export function WaitSettings(props: SettingsProps) {
  const { block, issues, change } = props;
  const t = useWords(waitSettingsWords);
  const problems = useProblems(issues);
  const { until } = readWait(block.data);
  const apply = (next: Until, group?: string) =>
    change({ code: 'wait.did.until', params: { block: block.name } }, { until: next }, group);
  return (
    <Section title={t('until')} description={t('until.help')}>
      <Select
        label={t('what')}
        data-path="until"
        allowDeselect={false}
        data={ways.map((is) => ({ value: is, label: t(`what.${is}`) }))}
        value={until.is}
        onChange={(is) => {
          const way = ways.find((one) => one === is);
          if (way !== undefined && way !== until.is) apply(freshUntil(way, until));
        }}
      />
      <UntilSettings {...props} until={until} problems={problems} onUntil={apply} />
      {(until.is === 'condition' || until.is === 'request') && (
        <LimitSettings atMost={until.atMost} onAtMost={(atMost) => apply({ ...until, atMost }, 'atMost')} />
      )}
    </Section>
  );
}

const ways = ['span', 'moment', 'date', 'condition', 'request'] as const;

/** What a wait is for after it was chosen anew; the limit stays where there is one. */
function freshUntil(is: Until['is'], before: Until): Until {
  switch (is) {
    case 'span':
      return { is, span: { days: 1 } };
    case 'moment':
      return { is, at: null };
    case 'date':
      return { is, field: '', shift: null, way: 'before' };
    case 'condition':
      return { is, when: freshCondition, atMost: atMostOf(before) };
    case 'request':
      return { is, field: '', atMost: atMostOf(before) };
  }
}
