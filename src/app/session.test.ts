import { expect, it } from 'vitest';
import { directoryOf, type Person } from '#model/directory.ts';
import { meOf } from './session.ts';

const owner: Person = {
  id: 'o',
  name: 'Olga',
  email: 'olga@example.com',
  role: 'administrator',
  manager: null,
  active: true,
};
const ana: Person = { ...owner, id: 'a', name: 'Ana', email: 'ana@example.com', role: 'approver' };
const gone: Person = { ...ana, id: 'g', name: 'Gil', email: 'gil@example.com', active: false };
const directory = directoryOf({ people: [owner, ana, gone], groups: [] });

it('acts as oneself until somebody else is chosen', () => {
  expect(meOf(directory, owner, null)).toMatchObject({ by: 'o', as: 'o', role: 'administrator', isOther: false });
});

it('acts as somebody else while the owner stays on record', () => {
  expect(meOf(directory, owner, 'a')).toMatchObject({ by: 'o', as: 'a', role: 'approver', isOther: true });
});

it('acts as nobody who was deactivated or is not here', () => {
  expect(meOf(directory, owner, 'g')).toMatchObject({ as: 'o', isOther: false });
  expect(meOf(directory, owner, 'nobody')).toMatchObject({ as: 'o', isOther: false });
});
