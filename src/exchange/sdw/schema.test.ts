import { expect, it } from 'vitest';
import { sdwVersion } from './file.ts';
import { sdwJsonSchema } from './schema.ts';

it('is the schema that is published', async () => {
  await expect(`${JSON.stringify(sdwJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    `../../../public/sdw-${sdwVersion}.schema.json`,
  );
});

it('names people by e-mail and groups by slug, never by an id of this copy', () => {
  const text = JSON.stringify(sdwJsonSchema());
  expect(text).toContain('"const":"person"},"email"');
  expect(text).toContain('"const":"group"},"slug"');
  expect(text).not.toMatch(/"const":"(?:person|group)"\},"id"|"const":"unknown"/u);
});
