import { Button, Textarea } from '@mantine/core';
import { IconBan, IconCheck, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { WorkProps } from '#blocks/face.ts';
import { keptText } from '#blocks/keptText.ts';
import { RefusedHint } from '#blocks/RefusedHint.tsx';
import type { Refusal } from '#model/issue.ts';
import { formatList } from '#text/numbers.ts';
import { Hint } from '#ui/Hint.tsx';
import { useLang } from '#ui/useLang.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './ApprovalWork.module.css';
import { approvalWorkWords } from './ApprovalWork.text.ts';
import { addedOf, bodySaid, outcomeSaid, outcomesOf, type AddedOutcome, type ApprovalData } from './data.ts';
import type { Meaning } from './decide.ts';

interface VoteBoxProps extends Pick<WorkProps, 'may' | 'act' | 'draft'> {
  readonly data: ApprovalData;
  readonly bodyId: string;
}

/** The vote of whoever acts, in one body: a comment and one button an outcome. */
export function VoteBox({ data, bodyId, may, act, draft }: VoteBoxProps) {
  const t = useWords(approvalWorkWords);
  const say = useSay();
  const { lang } = useLang();
  const box = useRef<HTMLTextAreaElement>(null);
  const [comment, setComment] = useState(() => keptText(draft.value, bodyId));
  const [sending, setSending] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const body = data.bodies.find(({ id }) => id === bodyId);
  const isNamed = data.bodies.length > 1 && body !== undefined;
  const outcomes = outcomesOf(data);
  const needing = outcomes.filter((outcome) => outcome.comment).map(({ id }) => say(outcomeSaid(data, id)));
  const lacksComment = refused?.code === noComment;

  const type = (text: string) => {
    setComment(text);
    setRefused(null);
    draft.keep({ ...draft.value, [bodyId]: text });
  };
  const vote = async (outcome: string) => {
    setSending(outcome);
    const why = await act({ do: 'vote', body: bodyId, outcome, comment });
    setSending(null);
    setRefused(why);
    if (why?.code === noComment) box.current?.focus();
  };
  const whyNot = (outcome: string): Refusal | null => {
    const allowed = may({ do: 'vote', body: bodyId, outcome, comment });
    return allowed === true || allowed.code === noComment ? null : allowed;
  };
  const added = addedOf(data.outcomes);
  const countsAs = ({ id, as }: AddedOutcome) => t(`counts.${as}`, { outcome: say(outcomeSaid(data, id)) });
  const held = outcomes.map(({ id }) => whyNot(id)).find((why) => why !== null) ?? null;

  return (
    <div className={styles.box}>
      <Textarea
        ref={box}
        label={isNamed ? t('comment.of', { body: say(bodySaid(data, body)) }) : t('comment')}
        description={
          needing.length === 0 ? t('comment.optional') : t('comment.needed', { outcomes: formatList(needing, lang) })
        }
        error={lacksComment ? say(refused) : undefined}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={5000}
        value={comment}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <div
        className={styles.buttons}
        role="group"
        aria-label={isNamed ? t('vote.for', { body: say(bodySaid(data, body)) }) : t('vote.as')}
      >
        {outcomes.map(({ id, as }) => (
          <Button
            key={id}
            className={styles.outcome ?? ''}
            data-outcome={as}
            leftSection={icons[as]}
            loading={sending === id}
            disabled={whyNot(id) !== null || (sending !== null && sending !== id)}
            onClick={() => void vote(id)}
          >
            {say(outcomeSaid(data, id))}
          </Button>
        ))}
      </div>
      {added.length > 0 && <Hint>{added.map(countsAs).join(' ')}</Hint>}
      {held === null ? <Hint>{t('vote.final')}</Hint> : <Hint tone="note">{say(held)}</Hint>}
      {!lacksComment && <RefusedHint refused={refused} />}
    </div>
  );
}

const noComment = 'approval.noComment';

const icons = {
  accepted: <IconCheck size={16} aria-hidden />,
  rejected: <IconX size={16} aria-hidden />,
  cancelled: <IconBan size={16} aria-hidden />,
} as const satisfies Record<Meaning, unknown>;
