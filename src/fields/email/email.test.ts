import { expect, test } from 'vitest';
import { isEmailAddress } from './email.ts';

test.each(['ana@example.com', 'ana.garcia+x@mail.example.co', 'josé@españa.es', 'a@b-c.de'])(
  '%s is an address',
  (address) => {
    expect(isEmailAddress(address)).toBe(true);
  },
);

test.each([
  'ana',
  'ana@localhost',
  'ana@@example.com',
  'a@b@c.com',
  '"ana"@example.com',
  "o'neil@example.com",
  'Ana <ana@example.com>',
  'ana@example.com,luis@example.com',
  'ana@example.com;luis@example.com',
  'ana@example.com\r\nBcc: x@y.com',
  'ana@example.com\n',
  'ana\u0000@example.com',
  'ana @example.com',
  '.ana@example.com',
  'ana@-example.com',
  'ana@example..com',
  'ana@127.0.0.1',
  `${'x'.repeat(65)}@example.com`,
])('%j is not an address', (address) => {
  expect(isEmailAddress(address)).toBe(false);
});
