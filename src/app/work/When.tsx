import { formatDateTime, formatRelative } from '#text/dates.ts';
import { useLang } from '#ui/useLang.ts';
import { useServices } from '../ServicesProvider.tsx';

export interface WhenProps {
  /** Instant, ISO 8601. */
  readonly at: string;
  /** "hace 5 minutos", with the date in its tooltip. */
  readonly isRelative?: boolean;
  readonly className?: string | undefined;
}

/** A moment, in the zone of this browser. */
export function When({ at, isRelative = false, className }: WhenProps) {
  const { now, zone } = useServices();
  const { lang } = useLang();
  const date = formatDateTime(at, zone, lang);
  return (
    <time dateTime={at} translate="no" title={isRelative ? date : undefined} className={className}>
      {isRelative ? formatRelative(at, now(), lang) : date}
    </time>
  );
}
