import { canonicalJson } from '#model/canonical.ts';
import { sha256Hex } from '#model/hash.ts';
import type { Process } from '#model/process.ts';
import { z } from '#model/zod.ts';
import type { Logged } from '#runtime/testRun.ts';

/** Where the test of one process outlives a reload. */
export interface TrialPort {
  /** What was done in the test of exactly this process; empty when nothing was, or of another draft. */
  readonly read: (process: Process) => readonly Logged[];
  readonly keep: (process: Process, log: readonly Logged[]) => void;
  readonly drop: () => void;
}

/** Keeps the test of a process in the tab: only what was done, because the rest follows from it. */
export function keptTrial(id: string): TrialPort {
  const key = `cauce.prueba.${id}`;
  return {
    read: (process) => {
      const text = sessionStorage.getItem(key);
      const kept = text === null ? null : parsed(text);
      return kept?.process === hashOf(process) ? kept.log : [];
    },
    keep: (process, log) => keep(key, JSON.stringify({ process: hashOf(process), log })),
    drop: () => sessionStorage.removeItem(key),
  };
}

/** A test that is too long for the tab's storage goes on; it only ends with the tab. */
function keep(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
    sessionStorage.removeItem(key);
  }
}

function hashOf(process: Process): string {
  return sha256Hex(canonicalJson(process));
}

const given = { id: z.string(), by: z.string(), as: z.string(), request: z.string() };
const json = z.json();
const command = z.discriminatedUnion('do', [
  z.strictObject({ ...given, do: z.literal('begin'), category: z.string(), values: z.record(z.string(), json) }),
  z.strictObject({
    ...given,
    do: z.literal('act'),
    visit: z.string(),
    act: z.looseObject({ do: z.string() }).catchall(json),
  }),
  z.strictObject({ ...given, do: z.literal('retry') }),
]);
const outcome = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('response'), status: z.number(), body: z.string() }),
  z.strictObject({
    is: z.literal('failed'),
    why: z.strictObject({ code: z.string(), params: z.record(z.string(), z.number()).exactOptional() }),
  }),
]);
const logged = z.union([
  z.strictObject({ command, now: z.string() }),
  z.strictObject({ answered: z.strictObject({ call: z.string(), outcome }), now: z.string() }),
]);
const schema = z.strictObject({
  process: z.string(),
  log: z.array(logged),
});

/** What the tab holds, if it is what was kept; an older application may have kept something else. */
function parsed(text: string): { readonly process: string; readonly log: readonly Logged[] } | null {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
