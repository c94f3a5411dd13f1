import { VisuallyHidden } from '@mantine/core';
import { useEffect } from 'react';
import { toast } from '#ui/toasts.tsx';
import { useSay } from '#ui/useSay.ts';
import { useEditor } from '../desk.ts';

/** Says every action once, for who does not see it; a refusal is shown to everybody. */
export function Announcer() {
  const say = useSay();
  const notice = useEditor((state) => state.notice);

  useEffect(() => {
    if (notice?.tone === 'refused') toast(say(notice.said), 'note');
    // A change of language says nothing anew.
    // eslint-disable-next-line react/exhaustive-deps
  }, [notice]);

  return (
    <VisuallyHidden role="status" aria-live="polite">
      {/* The same words twice are two announcements: an invisible mark makes them differ. */}
      {notice !== null && `${say(notice.said)}${notice.turn % 2 === 0 ? '\u200B' : ''}`}
    </VisuallyHidden>
  );
}
