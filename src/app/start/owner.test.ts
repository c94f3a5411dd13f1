import { expect, it } from 'vitest';
import { checkOwner, isInOrder, ownerOf } from './owner.ts';

const ana = ownerOf({ name: 'Ana', email: 'ana@example.com' }, 'a');

it('takes a name and a whole e-mail address', () => {
  expect(isInOrder(checkOwner({ name: ' Olga ', email: ' olga@example.com ' }, [ana]))).toBe(true);
});

it('says what is missing', () => {
  const problems = checkOwner({ name: ' ', email: '' }, []);

  expect(problems.name?.code).toBe('welcome.name.missing');
  expect(problems.email?.code).toBe('welcome.email.missing');
});

it('refuses a name beyond 120 characters, half an address and somebody else’s address', () => {
  expect(checkOwner({ name: 'a'.repeat(121), email: 'o@example.com' }, []).name?.code).toBe('welcome.name.long');
  expect(checkOwner({ name: 'Olga', email: 'olga@example' }, []).email?.code).toBe('welcome.email.wrong');
  expect(checkOwner({ name: 'Olga', email: 'ANA@example.com' }, [ana]).email?.code).toBe('welcome.email.sample');
});

it('makes the owner an active administrator, without the spaces around', () => {
  expect(ownerOf({ name: ' Olga ', email: ' olga@example.com ' }, 'o')).toEqual({
    id: 'o',
    name: 'Olga',
    email: 'olga@example.com',
    role: 'administrator',
    manager: null,
    active: true,
  });
});
