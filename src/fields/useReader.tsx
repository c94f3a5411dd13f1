import { defaultCalendar } from '#model/calendar.ts';
import type { Directory } from '#model/directory.ts';
import type { World } from '#model/world.ts';
import { useLang } from '#ui/useLang.ts';
import type { Reader } from './field.ts';

/** Whoever sits before this screen: the language of the interface and the zone of the device. */
export function useReader(directory: Directory): Reader {
  const { lang } = useLang();
  return { directory, lang, zone: zoneHere() };
}

/** The time zone of this device. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The world as this device sees it, at an instant; for what is checked before it is sent. */
export function worldHere(directory: Directory, now: string): World {
  const zone = zoneHere();
  return { now, zone, directory, calendars: { default: defaultCalendar(zone) } };
}
