import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draw } from '#blocks/draw.ts';
import { manager } from '#blocks/drawn.ts';
import { templates } from '#templates/index.ts';
import { sampleOrganisation } from '#templates/sample.ts';
import { directoryOf } from '#model/directory.ts';
import { sdwVersion } from './file.ts';
import { readSdw, type SdwRead } from './read.ts';
import { writeSdw } from './write.ts';

const golden = new URL('golden/', import.meta.url);
const langs = ['es', 'en'] as const;
const cases = langs.flatMap((lang) => templates.map((template) => [template.id, lang, template] as const));
const nobody = { people: {}, groups: {} };

function readText(
  text: string,
  directory = nobody as Parameters<typeof readSdw>[2],
): Extract<SdwRead, { readonly process: unknown }> {
  const read = readSdw(new TextEncoder().encode(text), 'proceso.sdw', directory);
  if ('refused' in read) throw new Error(`refused: ${read.refused.code} ${JSON.stringify(read.refused.params)}`);
  return read;
}

describe.each(cases)('template %s in %s', (_id, lang, template) => {
  const directory = directoryOf(sampleOrganisation(lang));
  const process = template.process(lang);

  it('comes back as it was', () => {
    expect(readText(writeSdw(process, directory), directory).process).toEqual(process);
  });

  it('gives the same bytes on the second export', () => {
    const first = writeSdw(process, directory);
    expect(writeSdw(readText(first, directory).process, directory)).toBe(first);
  });

  it('gives the same bytes again after a copy that knows nobody', () => {
    const first = writeSdw(process, directory);
    const read = readText(first);
    expect(writeSdw(read.process, nobody)).toBe(first);
    expect(read.found.linked.every((each) => !each.known)).toBe(true);
  });

  it('is found with its blocks, flows and people', () => {
    const { found } = readText(writeSdw(process, directory), directory);
    expect(found.blocks).toBe(Object.keys(process.blocks).length);
    expect(found.flows).toBe(Object.keys(process.flows).length);
    expect(found.unwired).toBe(0);
    expect(found.linked.length).toBeGreaterThan(0);
    expect(found.linked.every((each) => each.known)).toBe(true);
  });
});

describe('linking', () => {
  const [template] = templates;
  if (template === undefined) throw new Error('there is no template to begin with');
  const directory = directoryOf(sampleOrganisation('es'));

  it('finds a person by e-mail without regard to case', () => {
    const shouting = directoryOf({
      people: Object.values(directory.people).map((person) => ({ ...person, email: person.email.toUpperCase() })),
      groups: Object.values(directory.groups),
    });
    const read = readText(writeSdw(template.process('es'), directory), shouting);
    expect(read.found.linked.every((each) => each.known)).toBe(true);
  });

  it('writes somebody who was removed as unknown instead of losing them', () => {
    const text = writeSdw(template.process('es'), nobody);
    expect(readText(text, directory).found.linked.length).toBeGreaterThan(0);
  });
});

it('keeps the outcomes that an approval has of its own, with the exits that they are', () => {
  const process = draw('Gasto')
    .start('Petición')
    .approval('Decidir', { voters: [manager], added: [{ name: 'Devolver', as: 'rejected', comment: true }] })
    .on('Devolver')
    .to('Petición')
    .end('Fin')
    .process();
  expect(readText(writeSdw(process, nobody)).process).toEqual(process);
});

it('keeps what blocks lock', () => {
  const process = draw('Gasto')
    .field('what', 'shortText', 'Qué')
    .start('Petición', { asks: ['what'] })
    .locks()
    .form('Detalle', { asks: ['what!'] })
    .locks('what')
    .end('Fin')
    .process();
  expect(process.blocks['b2']?.locks).toEqual({ is: 'some', of: [{ field: 'f1' }] });
  expect(readText(writeSdw(process, nobody)).process).toEqual(process);
});

it.each(readdirSync(golden))('still reads the golden file %s without loss', (name) => {
  const text = readFileSync(new URL(name, golden), 'utf8');
  expect(writeSdw(readText(text).process, nobody)).toBe(text);
});

it('has a golden file of the format that it writes', () => {
  expect(readdirSync(golden)).toContain(`${sdwVersion}.sdw`);
});
