import { StartFrame } from './start/StartFrame.tsx';
import { LiveView } from './LiveView.tsx';
import { Routing } from './Routing.tsx';
import { SessionProvider } from './SessionProvider.tsx';
import { lazily } from '#ui/lazily.ts';
import { useServices } from './ServicesProvider.tsx';
import { useLive } from './useLive.ts';

const DamagedOwner = lazily(() => import('./start/DamagedOwner.tsx'), 'DamagedOwner');
const FirstStart = lazily(() => import('./start/FirstStart.tsx'), 'FirstStart');

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
