import { useEffect } from 'react';
import type { Desk } from '../desk.ts';
import { commands, type Command } from './index.ts';
import { isPressed } from './keys.ts';

/** Runs the commands of the keys that are pressed while the editor is there. */
export function useKeys(desk: Desk): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      const found = pressed(event);
      if (found === null || !isMeant(found.command, event.target)) return;
      event.preventDefault();
      found.command.run(desk, found.keys);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [desk]);
}

function pressed(event: KeyboardEvent): { readonly command: Command; readonly keys: string } | null {
  for (const command of commands) {
    const keys = command.keys.find((one) => isPressed(one, event));
    if (keys !== undefined) return { command, keys };
  }
  return null;
}

/**
 * A command of the diagram needs the keyboard on the diagram. What is typed stays typed, except that undo and redo
 * inside the settings are the editor's own: there every keystroke is a step of the process's history.
 */
function isMeant({ where, keys }: Command, target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : document.body;
  const isTyping = element.closest('input, textarea, select, [contenteditable]') !== null;
  if (where === 'canvas') return !isTyping && element.closest('[data-canvas]') !== null;
  if (keys.includes('Mod+S')) return true;
  if (element.closest('[role="dialog"]') !== null)
    return element.closest('[data-edits]') !== null && keys.some(isHistory);
  return !isTyping || (keys.some(isHistory) && element.closest('[data-edits]') !== null);
}

function isHistory(keys: string): boolean {
  return keys === 'Mod+Z' || keys === 'Mod+Y';
}
