import { ActorMenu } from '#ui/ActorMenu.tsx';
import { useWords } from '#ui/useWords.ts';
import { appWords } from '../app.text.ts';
import { useActAs, useDirectory, useMe } from '../SessionProvider.tsx';

/** Who acts in this tab, and the way to act as somebody else. */
export function Actor() {
  const t = useWords(appWords);
  const { person, owner } = useMe();
  const { people } = useDirectory();
  const actAs = useActAs();
  const active = Object.values(people)
    .filter((one) => one.active)
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map(({ id, name, role }) => ({ id, name, detail: t(`role.${role}`) }));
  return <ActorMenu actor={person} owner={owner} people={active} onActAs={actAs} />;
}
