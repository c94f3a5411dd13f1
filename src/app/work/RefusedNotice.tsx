import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { Refusal } from '#model/issue.ts';
import { useSay } from '#ui/useSay.ts';
import { useWords } from '#ui/useWords.ts';
import { requestWords } from './request.text.ts';

export interface RefusedNoticeProps {
  readonly refused: Refusal;
  readonly onClose?: () => void;
}

/** Why something asked for was not done, in words. */
export function RefusedNotice({ refused, onClose }: RefusedNoticeProps) {
  const t = useWords(requestWords);
  const say = useSay();
  const closing = onClose === undefined ? {} : { withCloseButton: true, onClose };
  return (
    <Alert color="red" icon={<IconAlertCircle aria-hidden />} title={t('refused.title')} {...closing}>
      {say(refused)}
    </Alert>
  );
}
