import { Notifications } from '@mantine/notifications';

/** Where notices appear. It is a chunk of its own: a first page has nothing to say yet, and what is said waits for it. */
export function Notices() {
  return <Notifications position="bottom-center" limit={4} containerWidth={440} />;
}
