import { Tabs } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatNumber } from '#text/numbers.ts';
import { useLang } from '#ui/useLang.ts';
import { useWords } from '#ui/useWords.ts';
import { requestWords } from './request.text.ts';
import styles from './RequestTabs.module.css';
import type { RequestView } from './requestView.ts';
import { visitsAsking } from './visitsAsking.ts';

const tabs = ['form', 'vote', 'task', 'mails', 'history'] as const;

type Tab = (typeof tabs)[number];

export interface RequestTabsProps {
  readonly view: RequestView;
  readonly contents: Readonly<Record<Tab, ReactNode>>;
}

/** What was answered, voted, done, written and what happened, a tab each with how many there are. */
export function RequestTabs({ view, contents }: RequestTabsProps) {
  const t = useWords(requestWords);
  const { lang } = useLang();
  const [tab, setTab] = useState<Tab>('form');
  const counts: Readonly<Record<Tab, number>> = {
    form: visitsAsking(view, 'form').length,
    vote: visitsAsking(view, 'vote').length,
    task: visitsAsking(view, 'task').length,
    mails: view.mails.length,
    history: view.history.length,
  };
  return (
    <section className={styles.panel}>
      <Tabs value={tab} onChange={(value) => setTab(tabs.find((one) => one === value) ?? 'form')} keepMounted={false}>
        <Tabs.List aria-label={t('tabs')} className={styles.tabs ?? ''}>
          {tabs.map((one) => (
            <Tabs.Tab
              key={one}
              value={one}
              rightSection={<span className={styles.count}>{formatNumber(counts[one], lang)}</span>}
            >
              {t(`tabs.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((one) => (
          <Tabs.Panel key={one} value={one}>
            {contents[one]}
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}
