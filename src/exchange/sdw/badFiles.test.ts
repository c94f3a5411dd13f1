import { describe, expect, it } from 'vitest';
import { templates } from '#templates/index.ts';
import { sampleOrganisation } from '#templates/sample.ts';
import { isJsonObject, type Json } from '#model/json.ts';
import { say } from '#text/i18n.ts';
import { limits } from '#exchange/limits.ts';
import { checksumOf } from './file.ts';
import { directoryOf } from '#model/directory.ts';
import { readSdw } from './read.ts';
import { writeSdw } from './write.ts';

const directory = directoryOf(sampleOrganisation('es'));
const template = templates[0]?.process('es');
if (template === undefined) throw new Error('there is no template to begin with');
const good = writeSdw(template, directory);

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const raw = (...bytes: readonly number[]): Uint8Array => Uint8Array.from([...bytes, ...text('resto del archivo')]);

/** The good file with one thing changed (undefined takes it out) and a checksum that is right again, so that the later checks are reached. */
function changed(path: readonly string[], value: Json | undefined): Uint8Array {
  const { directory: table, process, ...rest } = changeIn(JSON.parse(good), path, value);
  if (table === undefined || process === undefined) throw new Error('a case must leave the directory and the process');
  return text(
    JSON.stringify({ ...rest, directory: table, process, checksum: checksumOf({ directory: table, process }) }),
  );
}

function changeIn(
  object: Readonly<Record<string, Json>>,
  [key = '', ...path]: readonly string[],
  value: Json | undefined,
): Record<string, Json> {
  const { [key]: old, ...rest } = object;
  if (path.length === 0) return value === undefined ? rest : { ...object, [key]: value };
  if (!isJsonObject(old)) throw new Error(`the good file has no object at ${key}`);
  return { ...object, [key]: changeIn(old, path, value) };
}

/** The good file with a header changed and nothing else. */
function header(change: Readonly<Record<string, Json>>): Uint8Array {
  return text(JSON.stringify({ ...JSON.parse(good), ...change }));
}

const [flow] = Object.values(template.flows);
const tasks = Object.values(template.blocks).find((block) => block.name === 'Planificación del lanzamiento');
if (flow === undefined || tasks === undefined) throw new Error('the template has neither flow nor tasks');
const flowAt = ['process', 'flows', flow.id];
const tasksAt = ['process', 'blocks', tasks.id];

const bad: readonly (readonly [string, string, Uint8Array])[] = [
  ['an OLE document', 'exchange.is.ole', raw(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['a ZIP archive', 'exchange.is.zip', raw(0x50, 0x4b, 0x03, 0x04)],
  ['a gzip stream', 'exchange.is.gzip', raw(0x1f, 0x8b)],
  ['a PDF', 'exchange.is.pdf', text('%PDF-1.7\n')],
  ['a picture', 'exchange.is.image', raw(0x89, 0x50, 0x4e, 0x47)],
  ['a file in UTF-16', 'exchange.is.utf16', raw(0xff, 0xfe)],
  ['a BPMN diagram', 'exchange.is.xml', text('<?xml version="1.0"?><definitions/>')],
  ['a text', 'exchange.is.text', text('Gestión de lanzamientos')],
  ['bytes that are no text', 'exchange.is.binary', raw(3, 0, 9)],
  ['an empty file', 'exchange.is.empty', text('')],
  ['a file of blanks', 'exchange.is.empty', text(' \n ')],
  ['other JSON', 'exchange.is.otherJson', text('{"nombre":"x"}')],
  ['a JSON list', 'exchange.is.otherJson', text('[1,2]')],
  ['an XState machine', 'exchange.is.xstate', text('{"initial":"a","states":{}}')],
  ['a flow of another tool', 'exchange.is.workflowJson', text('{"nodes":[],"connections":{}}')],
  ['a graph of another program', 'exchange.is.graphJson', text('{"nodes":[],"edges":[]}')],
  ['a package file', 'exchange.is.packageJson', text('{"dependencies":{}}')],
  ['bytes that are not UTF-8', 'exchange.notUtf8', Uint8Array.from([...text('{"a":"'), 0xc3, 0x28, ...text('"}')])],
  ['a file that is too large', 'exchange.tooBig', new Uint8Array(limits.file + 1)],
  ['a file that is nested too deep', 'exchange.tooDeep', text(`{"a":${'['.repeat(100)}${']'.repeat(100)}}`)],
  ['a file cut in the middle', 'exchange.cutShort', text(good.slice(0, good.length / 2))],
  ['a file that lacks its last character', 'exchange.cutShort', text(good.trimEnd().slice(0, -1))],
  ['a syntax error', 'exchange.notJson', text('{"kind": cauce}')],
  [
    'a block id that is written twice',
    'exchange.twice',
    text(good.replace('"blocks": {', '"blocks": {"b1": {}, "b1": {},')),
  ],
  ['a prototype as a key', 'exchange.reservedKey', text(good.replace('"blocks": {', '"blocks": {"__proto__": {},'))],
  ['a constructor as a key', 'exchange.reservedKey', changed(['process', 'constructor'], {})],
  ['text that is not well formed', 'exchange.brokenText', text(good.replace('"name": "', '"name": "\\ud800'))],
  ['a text that is too long', 'exchange.longText', changed(['process', 'description'], 'x'.repeat(limits.text + 1))],
  ['a name that is too long', 'exchange.longLabel', changed(['process', 'name'], 'x'.repeat(limits.label + 1))],
  ['a newer version', 'exchange.newer', header({ version: '1-draft.99' })],
  ['a finished version', 'exchange.newer', header({ version: '1' })],
  ['a version that is none', 'exchange.unknownVersion', header({ version: 'dos' })],
  ['an older version that never was', 'exchange.unknownVersion', header({ version: '0-draft.1' })],
  ['a file without a version', 'exchange.unknownVersion', text('{"kind":"cauce.process"}')],
  [
    'a file that was changed by hand',
    'exchange.wrongChecksum',
    text(good.replace('Formulario de inicio', 'Formulario cambiado')),
  ],
  ['a checksum of another kind', 'exchange.wrongShape', header({ checksum: 'md5:1' })],
  ['a header with an unknown key', 'exchange.unknownKey', header({ author: 'x' })],
  ['a process with an unknown key', 'exchange.unknownKey', changed(['process', 'extra'], 1)],
  ['a block with an unknown key', 'exchange.unknownKey', changed([...tasksAt, 'color'], 'red')],
  ['a block without a name', 'exchange.wrongShape', changed([...tasksAt, 'name'], undefined)],
  ['a block of an unknown kind', 'exchange.wrongShape', changed([...tasksAt, 'kind'], 'script')],
  ['a place that is no number', 'exchange.wrongShape', changed([...tasksAt, 'at', 'x'], 'lejos')],
  ['a process that is a list', 'exchange.wrongShape', header({ process: [] })],
  ['somebody who is not in the table', 'exchange.unknownActor', changed(['directory'], { people: [], groups: [] })],
  ['an id of another copy', 'exchange.unknownActor', changed(['process', 'description'], { is: 'person', id: 'p7' })],
  ['a block filed under another id', 'exchange.wrongId', changed([...tasksAt, 'id'], 'b999')],
  ['a flow to nowhere', 'exchange.flowToNowhere', changed([...flowAt, 'to'], 'b999')],
  ['a flow from nowhere', 'exchange.flowFromNowhere', changed([...flowAt, 'from', 'block'], 'b999')],
  ['a flow from an exit that is not there', 'exchange.flowFromNoExit', changed([...flowAt, 'from', 'exit'], 'quizas')],
  [
    'two flows from one exit',
    'exchange.twoFlows',
    changed(['process', 'flows', 'c999'], { id: 'c999', from: flow.from, to: flow.to }),
  ],
  ['a stage that is not there', 'exchange.noStage', changed([...tasksAt, 'stage'], 's9')],
];

describe('readSdw refuses', () => {
  it.each(bad)('%s', (_what, code, bytes) => {
    const read = readSdw(bytes, 'malo.sdw', directory);
    if (!('refused' in read)) throw new Error('the file was read');
    expect(read.refused.code).toBe(code);
    for (const lang of ['es', 'en'] as const) expect(say(read.refused, lang)).toContain('malo.sdw');
  });
});
