import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import type { Directory, Person, PersonId } from '#model/directory.ts';
import { OutsideProviderError } from './ServicesProvider.tsx';
import { meOf, tabSession, type Me, type SessionPort } from './session.ts';

interface SessionProviderProps {
  readonly owner: Person;
  readonly directory: Directory;
  readonly port?: SessionPort;
  readonly children: ReactNode;
}

/** Knows who is here, and as whom they act in this tab. */
export function SessionProvider({ owner, directory, port = tabSession, children }: SessionProviderProps) {
  const [chosen, setChosen] = useState(port.read);
  const session = useMemo(() => {
    const me = meOf(directory, owner, chosen);
    function actAs(person: PersonId) {
      const next = person === owner.id ? null : person;
      port.write(next);
      setChosen(next);
    }
    return { me, directory, actAs };
  }, [directory, owner, chosen, port]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who acts in this tab: `by` and `as` of every command, the person, the role. */
export function useMe(): Me {
  return useSession().me;
}

/** Everybody who is known here, kept up to date. */
export function useDirectory(): Directory {
  return useSession().directory;
}

/** The way to act as somebody else, or as oneself again. */
export function useActAs(): (person: PersonId) => void {
  return useSession().actAs;
}

interface Session {
  readonly me: Me;
  readonly directory: Directory;
  readonly actAs: (person: PersonId) => void;
}

function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new OutsideProviderError('SessionProvider');
  return session;
}

const SessionContext = createContext<Session | null>(null);
