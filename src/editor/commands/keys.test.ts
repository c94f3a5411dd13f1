import { describe, expect, test } from 'vitest';
import { isPressed, type Pressed } from './keys.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const press = (key: string, code: string, held: Partial<typeof none> & { altGr?: boolean } = {}): Pressed => ({
  ...none,
  ...held,
  key,
  code,
  getModifierState: () => held.altGr === true,
});

describe('keys', () => {
  test('letters go by what they write', () => {
    expect(isPressed('Mod+Z', press('z', 'KeyY', { ctrlKey: true }))).toBe(true);
    expect(isPressed('Mod+Z', press('Z', 'KeyZ', { ctrlKey: true }))).toBe(true);
    expect(isPressed('Mod+Z', press('z', 'KeyZ', { metaKey: true }))).toBe(true);
  });

  test('every held key counts', () => {
    expect(isPressed('Mod+Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }))).toBe(false);
    expect(isPressed('Mod+Shift+Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(isPressed('A', press('a', 'KeyA', { ctrlKey: true }))).toBe(false);
    expect(isPressed('A', press('a', 'KeyA', { altKey: true }))).toBe(false);
  });

  test('digits and punctuation go by where they are', () => {
    expect(isPressed('Shift+1', press('!', 'Digit1', { shiftKey: true }))).toBe(true);
    expect(isPressed('1', press('1', 'Numpad1'))).toBe(true);
    expect(isPressed('.', press('.', 'Period'))).toBe(true);
    expect(isPressed('.', press('.', 'NumpadDecimal'))).toBe(false);
  });

  test('the question mark is found on a Spanish and on a US keyboard', () => {
    expect(isPressed('?', press('?', 'Minus', { shiftKey: true }))).toBe(true);
    expect(isPressed('?', press('?', 'Slash', { shiftKey: true }))).toBe(true);
  });

  test('AltGr is never Ctrl', () => {
    expect(isPressed('Mod+2', press('@', 'Digit2', { ctrlKey: true, altKey: true, altGr: true }))).toBe(false);
    expect(isPressed('Mod+A', press('a', 'KeyA', { ctrlKey: true, altGr: true }))).toBe(false);
  });

  test('keys with a name go by their name', () => {
    expect(isPressed('Space', press(' ', 'Space'))).toBe(true);
    expect(isPressed('Delete', press('Delete', 'Delete'))).toBe(true);
    expect(isPressed('Shift+ArrowLeft', press('ArrowLeft', 'ArrowLeft', { shiftKey: true }))).toBe(true);
  });
});
