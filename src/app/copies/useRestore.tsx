import { useState } from 'react';
import type { CopyStore } from '#storage/copies/copies.ts';
import type { ReadCopy } from '#storage/copies/read.ts';
import { askToConfirm } from '#ui/askToConfirm.tsx';
import { errorToast } from '#ui/toasts.tsx';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { chooseFile } from '../chooseFile.ts';
import { useAttempt } from '../useAttempt.ts';
import { copyKind } from './copyKind.ts';
import { CopySummary } from './CopySummary.tsx';
import { copiesWords } from './copies.text.ts';

/** Restoring a copy: whether it goes on, and how to begin. */
export interface Restoring {
  readonly isBusy: boolean;
  readonly begin: () => void;
}

/**
 * Lets the person choose a copy, checks it, says what is in it, asks, puts it in the place of what is here and reloads.
 * Where `isEmpty`, nothing is replaced and a word less is asked for.
 */
export function useRestore(copies: CopyStore, isEmpty: boolean): Restoring {
  const t = useWords(copiesWords);
  const say = useSay();
  const attempt = useAttempt();
  const [isBusy, setBusy] = useState(false);

  async function restore() {
    const file = await chooseFile(t('files'), copyKind);
    if (file === null) return;
    const outcome = await copies.read(file);
    if ('refused' in outcome) return errorToast({ title: t('refused'), text: say(outcome.refused) });
    if (!(await isSure(outcome.copy))) return;
    await copies.restore(outcome.copy);
    location.assign('/');
  }

  function isSure(copy: ReadCopy): Promise<boolean> {
    return askToConfirm({
      title: t('restore.sure'),
      text: <CopySummary header={copy.header} replaces={!isEmpty} />,
      act: t('restore.act'),
      ...(isEmpty ? {} : { isDestructive: true, mustType: t('restore.word') }),
    });
  }

  return {
    isBusy,
    begin: () => {
      setBusy(true);
      void attempt(restore).finally(() => setBusy(false));
    },
  };
}
