import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { CardList } from '#blocks/CardList.tsx';
import type { SettingsProps } from '#blocks/face.ts';
import { moved, replaced, without } from '#blocks/moved.ts';
import { useOpenCards } from '#blocks/useOpenCards.tsx';
import { useProblems } from '#blocks/useProblems.tsx';
import { TextWithAnswers } from '#inputs/TextWithAnswers.tsx';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { Section } from '#ui/Section.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { approvalSettingsWords } from './ApprovalSettings.text.ts';
import { BodyDetail } from './BodyDetail.tsx';
import { BodySettings } from './BodySettings.tsx';
import { bodySaid, readApproval, type ApprovalData, type Body } from './data.ts';
import { OutcomesSettings } from './OutcomesSettings.tsx';

/** Who approves, with which rule, and what they may decide. */
export function ApprovalSettings({ block, process, directory, issues, change, freshId }: SettingsProps) {
  const t = useWords(approvalSettingsWords);
  const say = useSay();
  const problems = useProblems(issues);
  const open = useOpenCards();
  const data = readApproval(block.data);
  const { bodies } = data;
  const apply = (did: string, next: Partial<ApprovalData>, group?: string) =>
    change({ code: `approval.did.${did}`, params: { block: block.name } }, { ...data, ...next }, group);
  const changeBody = (at: number) => (did: string, body: Body, group?: string) =>
    apply(did, { bodies: [...replaced(bodies, at, body)] }, group === undefined ? undefined : `${group} ${body.id}`);
  const add = () => {
    const id = freshId('o');
    open.begin(id);
    apply('addBody', { bodies: [...bodies, { id, name: '', voters: [], rule: { is: 'all' } }] });
  };
  const settingsOf = (body: Body, at: number) => (
    <BodySettings
      body={body}
      path={`bodies.${at}`}
      isNamed={bodies.length > 1}
      process={process}
      directory={directory}
      problems={problems}
      onBody={changeBody(at)}
    />
  );
  const [only] = bodies;

  return (
    <>
      <Section title={t('bodies')} description={bodies.length > 1 ? t('bodies.help') : undefined}>
        {problems.error('bodies') !== null && <Hint tone="problem">{problems.error('bodies')}</Hint>}
        {bodies.length === 1 && only !== undefined ? (
          settingsOf(only, 0)
        ) : (
          <CardList
            label={t('bodies.list')}
            open={open}
            cards={bodies.map((body, at) => ({
              id: body.id,
              name: say(bodySaid(data, body)),
              title: <Content lang={process.lang}>{say(bodySaid(data, body))}</Content>,
              detail: <BodyDetail body={body} process={process} directory={directory} />,
              isWrong: problems.has(`bodies.${at}`),
              body: settingsOf(body, at),
            }))}
            onMove={(from, to) => apply('moveBody', { bodies: [...moved(bodies, from, to)] })}
            onRemove={(at) => apply('removeBody', { bodies: [...without(bodies, at)] })}
          />
        )}
        <div>
          <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('body.add')}
          </Button>
        </div>
      </Section>
      <OutcomesSettings
        data={data}
        lang={process.lang}
        problems={problems}
        freshId={freshId}
        onOutcomes={(did, outcomes, group) => apply(did, { outcomes }, group)}
      />
      <Section title={t('forVoters')}>
        <div data-path="instructions">
          <TextWithAnswers
            label={t('instructions')}
            rows={2}
            value={data.instructions}
            fields={process.fields}
            lang={process.lang}
            onChange={(instructions) => apply('instructions', { instructions }, 'instructions')}
          />
        </div>
      </Section>
    </>
  );
}
