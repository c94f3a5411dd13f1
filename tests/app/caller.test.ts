import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { callFromHere, type CallPort } from '#app/running/callPort.ts';
import { performCalls, startCaller, type Calling } from '#app/running/caller.ts';
import { draw } from '#blocks/draw.ts';
import { directoryOf } from '#model/directory.ts';
import { createEngine, type Engine } from '#runtime/engine.ts';
import { memoryStore } from '#runtime/memoryStore.ts';
import type { Store, StoreReader } from '#runtime/store.ts';
import { StoreError } from '#runtime/storeError.ts';
import { say } from '#text/i18n.ts';

const begin = '2026-11-23T12:00:00.000Z';

/** What the other system got, and how it answers; a real server on this machine. */
let got: { readonly line: string; readonly body: string }[] = [];
let answer: (response: ServerResponse, attempt: number) => void;
let server: Server;
let origin = '';
let now = begin;
let store: Store & StoreReader;
let engine: Engine;
let faults: unknown[] = [];

beforeEach(async () => {
  got = [];
  faults = [];
  answer = (response) => response.end('{"order": {"id": 77}}');
  now = begin;
  server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  open();
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const part of request) body += String(part);
  got.push({ line: `${request.method} ${request.url}`, body });
  answer(response, got.length);
}

function open(url = `${origin}/orders/{{name}}`): void {
  const process = draw('Pedido')
    .field('name', 'shortText', 'Nombre')
    .field('order', 'shortText', 'Pedido')
    .start('Inicio', { asks: ['name*'] })
    .call('Pedir', {
      method: 'POST',
      url,
      body: '{"name": "{{name}}"}',
      timeout: 1,
      takes: { order: 'order.id' },
      retries: { times: 1, wait: { minutes: 5 } },
    })
    .on('failed')
    .end('No se pudo', 'rejected')
    .end('Pedido')
    .process();
  const ana = { id: 'ana', name: 'Ana', email: 'ana@example.com', role: 'agent', manager: null, active: true } as const;
  store = memoryStore({
    directory: directoryOf({ people: [ana], groups: [] }),
    processes: [{ process: 'p1', version: 1, value: process }],
    categories: { c1: 'p1' },
  });
  engine = createEngine({ store, now: () => now, zone: 'UTC' });
}

function tab(by: string, port: CallPort = callFromHere, faulty = new Set<string>()): Promise<number> {
  return tabOf({ by, port, faulty })();
}

/** A tab that may come back to its calls. */
function tabOf(given: Partial<Calling>): () => Promise<number> {
  const ports = { store, engine, now: () => now, by: 'a', port: callFromHere, faulty: new Set<string>() };
  const onFault = (error: unknown) => void faults.push(error);
  const calling = { ...ports, outcomes: new Map(), onFault, ...given };
  return () => performCalls(calling);
}

/** The engine, whose store has no room for what came of a call for so many times. */
function withoutRoom(times: number): Engine {
  let left = times;
  return {
    ...engine,
    settle: async (call, outcome) => {
      left -= 1;
      if (left >= 0) throw new StoreError('quota', 'No room');
      return engine.settle(call, outcome);
    },
  };
}

async function begun(request = 'r1'): Promise<void> {
  const given = { id: `k-${request}`, by: 'ana', as: 'ana', request, category: 'c1' };
  const outcome = await engine.do({ ...given, do: 'begin', values: { f1: 'Ana María' } });
  if ('refused' in outcome) throw new Error(say(outcome.refused, 'es'));
}

async function request(id = 'r1') {
  return (await store.requests()).find((one) => one.id === id);
}

async function told(): Promise<readonly string[]> {
  return (await store.historyOf('r1')).map(({ said }) => say(said, 'es'));
}

async function fireAfter(minutes: number): Promise<void> {
  now = new Date(Date.parse(begin) + minutes * 60_000).toISOString();
  await engine.fire(10);
}

test('what is called is what was drawn, and what is answered is noted', async () => {
  await begun();
  expect(await tab('a')).toBe(1);

  expect(got).toEqual([{ line: 'POST /orders/Ana%20Mar%C3%ADa', body: '{"name": "Ana María"}' }]);
  expect(await request()).toMatchObject({ state: 'completed', values: { f2: '77' } });
  expect(await told()).toContain('El otro sistema respondió 200. Se anotó: Pedido.');
});

test('a bad status is tried again after its wait, and then it may go well', async () => {
  answer = (response, attempt) => {
    response.statusCode = attempt === 1 ? 503 : 200;
    response.end('{"order": {"id": "A"}}');
  };
  await begun();
  await tab('a');
  expect(await request()).toMatchObject({ state: 'open', open: ['b2'] });

  await fireAfter(4);
  expect(await tab('a')).toBe(0);
  await fireAfter(5);
  expect(await tab('a')).toBe(1);
  expect(got).toHaveLength(2);
  expect(await request()).toMatchObject({ state: 'completed', values: { f2: 'A' } });
});

describe('a call fails, and says why, when the other system', () => {
  const failing = async (why: string) => {
    await begun();
    await tab('a');
    await fireAfter(5);
    await tab('a');
    expect(await request()).toMatchObject({ state: 'rejected' });
    expect(await told()).toContain(`La llamada falló en el intento 2: ${why}. No se intenta más.`);
  };

  test('does not answer in time', async () => {
    answer = () => {};
    await failing('no respondió en 1 s');
    expect(got).toHaveLength(2);
  });

  test('stops in the middle of its answer', async () => {
    answer = (response) => void response.write('{"order"');
    await failing('no respondió en 1 s');
  });

  test('hangs up', async () => {
    answer = (response) => void response.destroy();
    await failing('no se pudo llegar hasta él');
  });

  test('is not there', async () => {
    open('http://127.0.0.1:1/orders');
    await failing('no se pudo llegar hasta él');
  });

  test('answers without measure', async () => {
    answer = (response) => response.end('x'.repeat(1_000_001));
    await failing('la respuesta pasa de 1 MB');
  });
});

test('two tabs at the same moment do each attempt once', async () => {
  for (const id of ['r1', 'r2', 'r3', 'r4']) await begun(id);

  const done = await Promise.all([tab('a'), tab('b'), tab('c')]);

  expect(done.reduce((sum, one) => sum + one, 0)).toBe(4);
  expect(got).toHaveLength(4);
});

test('a tab that was frozen while it called is not believed: another has done it', async () => {
  await begun();
  const frozen = await engine.claim('r1/v2/call.1', 'frozen', 60_000);
  if (frozen === null) throw new Error('it was not ready');
  expect(await tab('b')).toBe(0);

  now = '2026-11-23T12:01:00.000Z';
  expect(await tab('b')).toBe(1);
  expect(await engine.settle(frozen, { is: 'response', status: 500, body: '' })).toBe(false);
  expect(await request()).toMatchObject({ state: 'completed', values: { f2: '77' } });
});

test('a call that breaks is told, is not made again, and keeps no other from being made', async () => {
  for (const id of ['r1', 'r2']) await begun(id);
  const bug = new Error('A bug');
  const faulty = new Set<string>();
  let calls = 0;
  const port: CallPort = async (call) => {
    calls += 1;
    if (calls === 1) throw bug;
    return callFromHere(call);
  };

  expect(await tab('a', port, faulty)).toBe(1);
  now = '2026-11-23T12:02:00.000Z';
  expect(await tab('a', port, faulty)).toBe(0);

  expect(calls).toBe(2);
  expect(faults).toEqual([bug]);
});

describe('what came of a call and could not be kept', () => {
  test('is told again, without calling again, also when its time has passed', async () => {
    for (const id of ['r1', 'r2']) await begun(id);
    const come = tabOf({ engine: withoutRoom(4) });
    await expect(come()).rejects.toThrow('No room');
    await expect(come()).rejects.toThrow('No room');

    now = '2026-11-23T12:02:00.000Z';
    expect(await come()).toBe(2);

    expect(got).toHaveLength(2);
    expect(await request('r1')).toMatchObject({ state: 'completed', values: { f2: '77' } });
    expect(await request('r2')).toMatchObject({ state: 'completed' });
    expect(faults).toEqual([]);
  });

  test('keeps other calls from being made until there is room', async () => {
    await begun('r1');
    const come = tabOf({ engine: withoutRoom(2) });
    await expect(come()).rejects.toThrow('No room');
    await begun('r2');

    await expect(come()).rejects.toThrow('No room');
    expect(got).toHaveLength(1);
    expect(await come()).toBe(2);
    expect(got).toHaveLength(2);
  });

  test('is not believed when another tab has made the call meanwhile', async () => {
    await begun();
    const come = tabOf({ engine: withoutRoom(1) });
    await expect(come()).rejects.toThrow('No room');
    now = '2026-11-23T12:02:00.000Z';
    await tab('b');

    await come();

    expect(got).toHaveLength(2);
    expect((await told()).filter((line) => line.startsWith('El otro sistema'))).toHaveLength(1);
  });

  test('is told again soon, and then less often', async () => {
    vi.useFakeTimers();
    try {
      await begun();
      const troubles: unknown[] = [];
      const full = withoutRoom(2);
      const port = vi.fn<CallPort>(async () => ({ is: 'response', status: 200, body: '{"order": {"id": 77}}' }));
      const stop = startCaller({
        storage: {
          engine: store,
          watchNextCall: (onNext) => {
            onNext('');
            return () => undefined;
          },
        },
        engine: async () => full,
        now: () => now,
        by: 'a',
        port,
        onTrouble: (error) => troubles.push(error),
      });
      await vi.advanceTimersByTimeAsync(999);
      expect(troubles).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(1);
      expect(troubles).toHaveLength(2);
      await vi.advanceTimersByTimeAsync(1999);
      expect(await request()).toMatchObject({ state: 'open' });
      await vi.waitFor(async () => expect(await request()).toMatchObject({ state: 'completed' }));
      expect(port).toHaveBeenCalledTimes(1);
      stop();
    } finally {
      vi.useRealTimers();
    }
  });
});

test('what nobody waits for any more is not called', async () => {
  await begun();
  await engine.do({ do: 'cancel', id: 'k-cancel', by: 'ana', as: 'ana', request: 'r1', reason: 'Error' });

  expect(await tab('a')).toBe(0);
  expect(got).toEqual([]);
  expect(await store.callsOf('r1')).toMatchObject([{ state: 'done' }]);
});

test('neither headers nor what was sent or answered is told in the history', async () => {
  answer = (response) => {
    response.statusCode = 500;
    response.end('secreto');
  };
  await begun();
  await tab('a');

  const history = JSON.stringify(await store.historyOf('r1'));
  expect(history).not.toContain('secreto');
  expect(history).not.toContain('Content-Type');
});
