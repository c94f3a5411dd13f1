import { expect } from 'vitest';
import { draw } from '#blocks/draw.ts';
import type { DrawnWait } from '#blocks/drawnAutomatic.ts';
import { kindOf } from '#blocks/index.ts';
import { play } from '#blocks/scene.testing.ts';
import type { Heard, Stopped, Working } from '#blocks/work.ts';
import type { Condition } from '#model/condition.ts';
import type { Values } from '#model/values.ts';
import { say } from '#text/i18n.ts';

/** A process with one wait; its fields are f1 … f4. It is Monday, 5 October 2026, 10:00 in Madrid. */
export function waiting(drawn: DrawnWait) {
  return draw('Prueba')
    .field('leaving', 'date', 'Salida')
    .field('window', 'dateTime', 'Ventana')
    .field('change', 'shortText', 'Cambio')
    .field('ready', 'yesNo', 'Listo')
    .start('Inicio', { asks: ['leaving*', 'window*', 'change*', 'ready*'] })
    .wait('Espera', drawn)
    .end('Fin')
    .process();
}

/** Begins to wait, with these answers. */
export function enter(drawn: DrawnWait, values: Values = {}) {
  return play(waiting(drawn), 'Espera', values).enter();
}

/** What goes on; throws when it stops. */
export function opened(outcome: Working | Stopped | null): Working {
  if (outcome === null || 'stopped' in outcome) throw new Error('it does not wait');
  return outcome;
}

/** Why it stopped, in Spanish; throws when it did not. */
export function why(outcome: Working | Stopped | null): string {
  if (outcome === null || !('stopped' in outcome)) throw new Error('it did not stop');
  expect(outcome.stopped.place).toEqual({ block: 'b2', path: 'until' });
  return say(outcome.stopped, 'es');
}

/** What comes of hearing something, with the answers and at the instant that are then. */
export function hear(
  drawn: DrawnWait,
  before: Values,
  heard: Heard,
  then: { readonly values?: Values; readonly now?: string },
) {
  const { block, scene, enter: begin } = play(waiting(drawn), 'Espera', before);
  const { work } = opened(begin());
  const world = { ...scene.world, now: then.now ?? scene.world.now };
  const later = { ...scene, world, values: then.values ?? before };
  return kindOf(block).hold?.hear?.(block.data, work, heard, later) ?? null;
}

/** What the history says of it, in Spanish. */
export const told = (outcome: Working | Stopped | null) => {
  const said = opened(outcome).told;
  return said === undefined ? null : say(said, 'es');
};

/** An answer to the field for a moment. */
export const at = (moment: string) => ({ at: moment, zone: 'Europe/Madrid' });
/** A condition: somebody has answered that it is ready. */
export const isReady: Condition = { is: 'test', field: 'ready', op: 'isYes', to: null };
