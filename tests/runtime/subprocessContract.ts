import { describe, expect, test } from 'vitest';
import { draw } from '#blocks/draw.ts';
import type { Process } from '#model/process.ts';
import { childId } from '#runtime/consequences.ts';
import { createEngine, type Engine } from '#runtime/engine.ts';
import type { HistoryEvent, Request } from '#runtime/records.ts';
import type { Command } from '#runtime/command.ts';
import type { Store, StoreReader } from '#runtime/store.ts';
import { say } from '#text/i18n.ts';
import { beginOf, deliver, licence, newcomer, toWhole, vote } from './subprocesses.ts';

/** A store on which processes are published one after another; each has a category of the name that it is published by. */
export interface Publishing {
  readonly store: Store;
  readonly reader: StoreReader;
  /** Under which id. */
  readonly publish: (name: string, process: (id: string) => Process) => Promise<string>;
  /** A process of this id that is in no force yet. */
  readonly unpublished: () => Promise<string>;
  readonly publishDraft: (id: string, process: Process) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How a block that begins a request of another process behaves, on any store. */
export function subprocessContract(name: string, open: () => Promise<Publishing>): void {
  describe(`a subprocess on ${name}`, () => {
    const on = (sentence: string, check: (desk: Desk) => Promise<void>) =>
      // oxlint-disable-next-line vitest/valid-title -- the sentence is a string, only not written here
      test(sentence, async () => {
        const publishing = await open();
        await check(deskOn(publishing));
        await publishing.close();
      });

    on('begins its request with the answers that it gives, in the same transaction', async (desk) => {
      const child = await desk.begunNewcomer();

      expect(await desk.request(child)).toMatchObject({
        state: 'open',
        number: 'SOL-000002',
        process: desk.licence(),
        version: 1,
        category: null,
        requester: 'ana',
        parent: { request: 'r1', visit: 'r1/v2' },
        values: { f1: 'Para Figma', f2: 2 },
      });
      expect(await desk.request('r1')).toMatchObject({ state: 'open', open: ['b2'] });
      expect(await desk.told('r1')).toContain('Inició una solicitud de «Licencia».');
    });

    on('goes on by the exit of its end, with the answers that it takes over', async (desk) => {
      const child = await desk.begunNewcomer();
      await desk.done(vote(child, 'accepted'));
      await desk.done(deliver(child, 'XY-1'));

      expect(await desk.request(child)).toMatchObject({ state: 'completed' });
      expect(await desk.request('r1')).toMatchObject({ open: ['b5'], values: { f1: 'Figma', f2: 'XY-1' } });
      expect(await desk.told('r1')).toContain(
        'Terminó la solicitud SOL-000002: finalizada. De ella se tomaron: Clave recibida.',
      );
    });

    for (const [outcome, state, words] of [
      ['rejected', 'rejected', 'Terminó la solicitud SOL-000002: rechazada.'],
      ['cancelled', 'cancelled', 'Terminó la solicitud SOL-000002: cancelada.'],
    ] as const) {
      on(`is left by its own exit when the other is ${state}`, async (desk) => {
        const child = await desk.begunNewcomer();
        await desk.done(vote(child, outcome));

        expect(await desk.request('r1')).toMatchObject({ state });
        expect(await desk.told('r1')).toContain(words);
      });
    }

    on('is left when somebody cancels the other request', async (desk) => {
      const child = await desk.begunNewcomer();
      await desk.done(toWhole(child, { do: 'cancel', reason: 'Ya no' }));

      expect(await desk.request('r1')).toMatchObject({ state: 'cancelled', result: '' });
    });

    on('keeps the version with which it began', async (desk) => {
      const child = await desk.begunNewcomer();
      await desk.publishing.publishDraft(desk.licence(), { ...licence, description: 'Otra versión' });
      await desk.done(beginOf('Alta', 'r2'));
      await desk.done(vote(child, 'accepted'));

      expect(await desk.request(child)).toMatchObject({ version: 1, open: ['b5'] });
      expect(await desk.request(childId('r2/v2', 'child'))).toMatchObject({ version: 2 });
    });

    on('cancels the other request when its own is cancelled', async (desk) => {
      const child = await desk.begunNewcomer();
      await desk.done(toWhole('r1', { do: 'cancel', reason: 'Error' }));

      expect(await desk.request(child)).toMatchObject({ state: 'cancelled' });
      expect(await desk.told(child)).toContain(
        'Se canceló porque la solicitud SOL-000001, que la inició, ya no la espera.',
      );
    });

    on('cancels the other request when its own is moved away', async (desk) => {
      const child = await desk.begunNewcomer();
      await desk.done(toWhole('r1', { do: 'move', to: 'b5', reason: 'Ya la tiene' }));

      expect(await desk.request(child)).toMatchObject({ state: 'cancelled' });
      expect(await desk.request('r1')).toMatchObject({ state: 'open', open: ['b5'] });
    });

    on(
      'stops while the other process is not published, and goes on once it is and somebody tries again',
      async (desk) => {
        const early = await desk.publishing.unpublished();
        await desk.publishing.publish('Alta', () => newcomer(early));
        await desk.done(beginOf('Alta', 'r1'));

        const { stopped, state } = await desk.request('r1');
        expect(state).toBe('stopped');
        expect(stopped === null ? '' : say(stopped, 'es')).toBe(
          '«Licencia» no puede iniciar la otra solicitud: El proceso que se debe iniciar no tiene ninguna versión publicada. Publica una y reintenta.',
        );

        await desk.publishing.publishDraft(early, licence);
        await desk.done(toWhole('r1', { do: 'retry' }));
        const child = childId('r1/v3', 'child');
        expect(await desk.request('r1')).toMatchObject({ state: 'open', stopped: null, open: ['b2'] });
        expect(await desk.request(child)).toMatchObject({ state: 'open', parent: { visit: 'r1/v3' } });
      },
    );

    on('stops when the other start does not take an answer', async (desk) => {
      const id = await desk.publishing.publish('Licencia', () => licence);
      await desk.publishing.publish('Alta', () => newcomer(id));
      await desk.done(beginOf('Alta', 'r1', 'x'.repeat(30)));

      const { stopped } = await desk.request('r1');
      expect(stopped === null ? '' : say(stopped, 'es')).toBe(
        '«Licencia» no puede iniciar la otra solicitud: Revisa el campo Programa.',
      );
      expect(await desk.publishing.reader.requests()).toHaveLength(1);
    });

    on('begins nothing when its branch is not waited for any more', async (desk) => {
      const id = await desk.publishing.publish('Licencia', () => licence);
      await desk.publishing.publish('Alta', () =>
        draw('Alta')
          .start('Inicio')
          .split('A la vez', ['Licencia', 'Nada'])
          .on('r1')
          .subprocess('Licencia', { of: { id, process: licence }, asks: { program: { is: 'value', value: 'Figma' } } })
          .join('La primera', { first: 1 })
          .from('A la vez')
          .assign('Nada', {})
          .to('La primera')
          .from('La primera')
          .end('Fin')
          .process(),
      );
      const begin = beginOf('Alta', 'r1');
      await desk.done(begin.do === 'begin' ? { ...begin, values: {} } : begin);

      const requests = await desk.publishing.reader.requests();
      expect(requests.map(({ id: one, state }) => [one, state])).toEqual([['r1', 'completed']]);
    });

    on('that begins itself without end is stopped, with as many requests as may be', async (desk) => {
      await desk.publishing.publish('Eco', (id) =>
        draw('Eco')
          .start('Inicio')
          .subprocess('Otra vez', { of: { id, process: licence } })
          .end('Fin')
          .process(),
      );
      const begin = beginOf('Eco', 'r1');
      await desk.done(begin.do === 'begin' ? { ...begin, values: {} } : begin);

      const requests = await desk.publishing.reader.requests();
      expect(requests).toHaveLength(51);
      const stopped = requests.filter(({ state }) => state === 'stopped');
      expect(stopped.map((one) => say(one.stopped ?? { code: '' }, 'es'))).toEqual([
        '«Otra vez» no puede iniciar la otra solicitud: Los procesos se inician unos a otros sin fin. Corrige el bloque que inicia el subproceso.',
      ]);
    });
  });
}

interface Desk {
  readonly publishing: Publishing;
  readonly engine: Engine;
  readonly licence: () => string;
  readonly done: (command: Command) => Promise<void>;
  readonly request: (id: string) => Promise<Request>;
  readonly told: (id: string) => Promise<readonly string[]>;
  /** Begins a newcomer's request `r1`; gives the id of the licence's. */
  readonly begunNewcomer: () => Promise<string>;
}

function deskOn(publishing: Publishing): Desk {
  const engine = createEngine({
    store: publishing.store,
    now: () => '2026-11-23T12:00:00.000Z',
    zone: 'Europe/Madrid',
  });
  let licenceId = '';
  const done = async (command: Command) => {
    const outcome = await engine.do(command);
    if ('refused' in outcome) throw new Error(say(outcome.refused, 'es'));
  };
  return {
    publishing,
    engine,
    done,
    licence: () => licenceId,
    request: async (id) => {
      const request = (await publishing.reader.requests()).find((one) => one.id === id);
      if (request === undefined) throw new Error(`there is no request ${id}`);
      return request;
    },
    told: async (id) => (await publishing.reader.historyOf(id)).map(({ said }: HistoryEvent) => say(said, 'es')),
    begunNewcomer: async () => {
      licenceId = await publishing.publish('Licencia', () => licence);
      await publishing.publish('Alta', () => newcomer(licenceId));
      await done(beginOf('Alta', 'r1'));
      return childId('r1/v2', 'child');
    },
  };
}
