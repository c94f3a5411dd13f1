import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { isStart } from '#blocks/index.ts';
import { searching } from '#fields/searching.ts';
import type { Refusal } from '#model/issue.ts';
import type { Asked, Outcome, Steering } from '#runtime/command.ts';
import type { Request } from '#runtime/records.ts';
import type { PublishedProcess } from '#runtime/store.ts';
import { Content } from '#ui/Content.tsx';
import { Hint } from '#ui/Hint.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { FormDialog } from '../FormDialog.tsx';
import { explainWords } from './explain.text.ts';

/** What needs a reason. */
export type Reasoned = 'hold' | 'move' | 'cancel';

/** A request, and the way to do something with the whole of it in the name of whoever acts. */
export interface Steered {
  readonly request: Request;
  /** The version that it follows. */
  readonly published: PublishedProcess;
  readonly ask: (asked: Asked<Steering>) => Promise<Outcome>;
}

interface ReasonDialogProps extends Steered {
  readonly what: Reasoned;
  readonly onClose: () => void;
}

/** Asks why, and for a move where to; then does it. What is refused is said and can be mended. */
export function ReasonDialog({ what, request, published, ask, onClose }: ReasonDialogProps) {
  const t = useWords(explainWords);
  const say = useSay();
  const [reason, setReason] = useState('');
  const [to, setTo] = useState('');
  const [refused, setRefused] = useState<Refusal | null>(null);
  const blocks = Object.values(published.value.blocks).filter((block) => !isStart(block));
  const wrongReason = refused?.place.path === 'reason' ? say(refused) : undefined;

  async function act(): Promise<boolean> {
    const asked = { request: request.id, reason };
    const outcome = await ask(what === 'move' ? { ...asked, do: what, to } : { ...asked, do: what });
    setRefused('refused' in outcome ? outcome.refused : null);
    return 'done' in outcome;
  }

  return (
    <FormDialog title={t(what)} act={t(what)} onClose={onClose} onAct={act}>
      <Hint>{t(`${what}.help`)}</Hint>
      {what === 'move' && (
        <Select
          label={t('move.to')}
          {...searching}
          required
          data={blocks.map(({ id, name }) => ({ value: id, label: name }))}
          renderOption={({ option }) => <Content lang={published.value.lang}>{option.label}</Content>}
          value={to}
          onChange={(block) => setTo(block ?? '')}
        />
      )}
      <Textarea
        label={t('reason')}
        description={t('reasonHelp')}
        required
        autosize
        minRows={2}
        error={wrongReason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div role="status">
        {refused !== null && wrongReason === undefined && <Hint tone="problem">{say(refused)}</Hint>}
      </div>
    </FormDialog>
  );
}
