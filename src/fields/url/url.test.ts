import { expect, test } from 'vitest';
import { isSafeUrl } from './url.ts';

test.each(['https://example.com/a?b=1#c', 'HTTP://example.com', 'mailto:ana@example.com', 'tel:+34600000000'])(
  '%s is a link',
  (address) => {
    expect(isSafeUrl(address)).toBe(true);
  },
);

test.each([
  'example.com',
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.com',
  'https:example.com',
  'https://',
  'https://exa mple.com',
  ' https://example.com',
  'https://example.com\n',
  'https://example.com/"x',
  'mailto:',
  `https://example.com/${'x'.repeat(2000)}`,
])('%j is not a link', (address) => {
  expect(isSafeUrl(address)).toBe(false);
});
