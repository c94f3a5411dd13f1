import { zoneHere } from '#fields/useReader.tsx';
import { formatDateTime } from '#text/dates.ts';
import { useLang } from '#ui/useLang.ts';

/** When something was done, in the language and the zone of this device. */
export function Moment({ at, className }: { readonly at: string; readonly className?: string | undefined }) {
  const { lang } = useLang();
  return (
    <time dateTime={at} className={className}>
      {formatDateTime(at, zoneHere(), lang)}
    </time>
  );
}
