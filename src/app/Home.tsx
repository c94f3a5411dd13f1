import { DamagedOwner } from './start/DamagedOwner.tsx';
import { FirstStart } from './start/FirstStart.tsx';
import { StartFrame } from './start/StartFrame.tsx';
import { LiveView } from './LiveView.tsx';
import { Routing } from './Routing.tsx';
import { SessionProvider } from './SessionProvider.tsx';
import { useServices } from './ServicesProvider.tsx';
import { useLive } from './useLive.ts';

/** An open database: the first start while it belongs to nobody, else the application. */
export function Home() {
  const { storage } = useServices();
  const live = useLive(
    async () => ({ owner: await storage.owner.read(), directory: await storage.directory.read() }),
    [storage],
  );
  if (live.is !== 'here') {
    return (
      <StartFrame>
        <LiveView live={live}>{() => null}</LiveView>
      </StartFrame>
    );
  }
  const { owner, directory } = live.value;
  if (owner === null) return <FirstStart />;
  const person = directory.people[owner];
  if (person === undefined) return <DamagedOwner />;
  return (
    <SessionProvider owner={person} directory={directory}>
      <Routing />
    </SessionProvider>
  );
}
