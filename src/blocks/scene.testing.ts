import type { Person } from '#model/directory.ts';
import { directoryOf } from '#model/directory.ts';
import type { Block, Process } from '#model/process.ts';
import type { Values } from '#model/values.ts';
import type { Hold } from './block.ts';
import { kindOf } from './index.ts';
import { unlocked, type Locked } from './locked.ts';
import type { Act, Scene, Stopped, Working } from './work.ts';
import { defaultCalendar } from '#model/calendar.ts';

/** A small company for tests: Ana leads Luis; Eva is deactivated; the committee is Ana, Luis and Eva; nobody is in the empty group. */
export const directory = directoryOf({
  people: [
    somebody('ana', 'Ana', null),
    somebody('luis', 'Luis', 'ana'),
    somebody('mar', 'Mar', 'ana'),
    somebody('rui', 'Rui', null),
    { ...somebody('eva', 'Eva', null), active: false },
  ],
  groups: [
    { id: 'committee', slug: 'comite', name: 'Comité', members: ['ana', 'luis', 'eva'] },
    { id: 'team', slug: 'equipo', name: 'Equipo', members: ['mar', 'rui'] },
    { id: 'empty', slug: 'vacio', name: 'Vacío', members: ['eva'] },
  ],
});

/** A block at work, requested by Luis on the morning of 5 October 2026 in Madrid. */
export interface Play {
  readonly block: Block;
  readonly scene: Scene;
  readonly enter: () => Working | Stopped;
  /** Enters; throws when it stops. */
  readonly opened: () => Working;
  /** Does acts one after another, each as somebody; throws at a refusal. */
  readonly after: (...acts: readonly (readonly [as: string, act: Act])[]) => Working;
  /** Why somebody may not do something after what was done, as a code; null when they may. */
  readonly whyNot: (working: Working, as: string, act: Act) => string | null;
}

/** Plays one block of a process by its name. */
export function play(
  process: Process,
  name: string,
  values: Values = {},
  requester = 'luis',
  locked: Locked = unlocked,
): Play {
  const block = Object.values(process.blocks).find((one) => one.name === name);
  if (block === undefined) throw new Error(`No block "${name}"`);
  const hold = holdOf(block);
  const scene: Scene = {
    world: {
      now: '2026-10-05T08:00:00.000Z',
      zone: 'Europe/Madrid',
      directory,
      calendars: { default: defaultCalendar('Europe/Madrid') },
    },
    process,
    block,
    visit: { id: 'r1/v1', round: 1 },
    values,
    locked,
    requester,
    request: { number: 'SOL-000001', title: 'Prueba' },
  };
  const enter = () => hold.enter(block.data, scene);
  const opened = () => {
    const working = enter();
    if ('stopped' in working) throw new Error(working.stopped.code);
    return working;
  };
  const act = (working: Working, as: string, what: Act) => hold.act(block.data, working.work, what, { ...scene, as });
  return {
    block,
    scene,
    enter,
    opened,
    after: (...acts) =>
      acts.reduce((working, [as, what]) => {
        const next = act(working, as, what);
        if ('refused' in next) throw new Error(next.refused.code);
        return next;
      }, opened()),
    whyNot: (working, as, what) => {
      const next = act(working, as, what);
      return 'refused' in next ? next.refused.code : null;
    },
  };
}

function somebody(id: string, name: string, manager: string | null): Person {
  return { id, name, email: `${id}@example.com`, role: 'agent', manager, active: true };
}

function holdOf(block: Block): Hold {
  const { hold } = kindOf(block);
  if (hold === undefined) throw new Error(`"${block.name}" holds nothing`);
  return hold;
}
