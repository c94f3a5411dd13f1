import fc from 'fast-check';
import type { Edit } from '#model/edit.ts';
import { addBlock } from '#model/edits/addBlock.ts';
import { addField } from '#model/edits/addField.ts';
import { bendFlow } from '#model/edits/bendFlow.ts';
import { changeBlock } from '#model/edits/changeBlock.ts';
import { changeDeadline } from '#model/edits/changeDeadline.ts';
import { changeField } from '#model/edits/changeField.ts';
import { changeLanguage } from '#model/edits/changeLanguage.ts';
import { changeLocks } from '#model/edits/changeLocks.ts';
import { changeStage } from '#model/edits/changeStage.ts';
import { connect } from '#model/edits/connect.ts';
import { deleteBlocks } from '#model/edits/deleteBlocks.ts';
import { deleteField } from '#model/edits/deleteField.ts';
import { describeProcess } from '#model/edits/describeProcess.ts';
import { dissolveStage } from '#model/edits/dissolveStage.ts';
import { disconnect } from '#model/edits/disconnect.ts';
import { duplicateBlocks } from '#model/edits/duplicateBlocks.ts';
import { groupInStage } from '#model/edits/groupInStage.ts';
import { insertOnFlow } from '#model/edits/insertOnFlow.ts';
import { moveBlocks } from '#model/edits/moveBlocks.ts';
import { moveToStage } from '#model/edits/moveToStage.ts';
import { noteBlock } from '#model/edits/noteBlock.ts';
import { renameBlock } from '#model/edits/renameBlock.ts';
import { renameProcess } from '#model/edits/renameProcess.ts';
import { titleRequests } from '#model/edits/titleRequests.ts';
import { freshDeadline } from '#model/deadline.ts';
import { freshIdIn } from '#model/ids.ts';
import type { Block, Process } from '#model/process.ts';
import { fieldOf, settings } from './processes.ts';

const text = fc.constantFrom('', 'Nombre', '{{ f1 }}');
const place = fc.integer({ min: -99, max: 99 });
const point = fc.tuple(place, place).map(([x, y]) => ({ x, y }));

/** Every edit by the name of its file, with arguments that suit a process or, now and then, do not. */
export const edits: Readonly<Record<string, (process: Process) => fc.Arbitrary<Edit>>> = {
  addBlock: (process) => newBlock(process).map((block) => addBlock(block)),
  deleteBlocks: (process) =>
    fc
      .tuple(some(process.blocks), fc.boolean())
      .map(([ids, may]) => deleteBlocks(ids, (block) => may || block.id !== 'b1')),
  moveBlocks: (process) =>
    fc
      .tuple(some(process.blocks), point, fc.boolean())
      .map(([ids, to, alike]) =>
        moveBlocks(Object.fromEntries(ids.map((id, at) => [id, alike ? to : { x: to.x + at, y: to.y }]))),
      ),
  renameBlock: (process) => fc.tuple(one(process.blocks), text).map(([id, name]) => renameBlock(id, name)),
  noteBlock: (process) => fc.tuple(one(process.blocks), text).map(([id, note]) => noteBlock(id, note)),
  changeBlock: (process) =>
    fc.tuple(one(process.blocks), settings).map(([id, data]) => changeBlock(id, data, data.exits)),
  changeDeadline: (process) =>
    fc
      .tuple(one(process.blocks), fc.option(fc.boolean()))
      .map(([id, leaves]) => changeDeadline(id, leaves === null ? null : { ...freshDeadline, leaves })),
  changeLocks: (process) =>
    fc
      .tuple(one(process.blocks), fc.option(fc.uniqueArray(fc.constantFrom('f1', 'f9'))))
      .map(([id, fields]) =>
        changeLocks(id, fields === null ? null : { is: 'some', of: fields.map((field) => ({ field })) }),
      ),
  groupInStage: (process) =>
    fc.tuple(newId(process, 's'), text, some(process.blocks)).map(([id, name, ids]) => groupInStage(id, name, ids)),
  moveToStage: (process) =>
    fc.tuple(one(process.blocks), fc.option(one(process.stages))).map(([id, stage]) => moveToStage(id, stage)),
  changeStage: (process) => fc.tuple(one(process.stages), text).map(([id, name]) => changeStage({ id, name })),
  dissolveStage: (process) => one(process.stages).map(dissolveStage),
  connect: (process) =>
    fc
      .tuple(newId(process, 'c'), one(process.blocks), fc.constantFrom('sent', 'accepted'), one(process.blocks))
      .map(([id, block, exit, to]) => connect(id, { block, exit }, to)),
  disconnect: (process) => some(process.flows).map((ids) => disconnect(ids)),
  bendFlow: (process) =>
    fc.tuple(one(process.flows), fc.array(point, { maxLength: 2 })).map(([id, bends]) => bendFlow(id, bends)),
  addField: (process) => newId(process, 'f').chain(fieldOf).map(addField),
  changeField: (process) => one(process.fields).chain(fieldOf).map(changeField),
  deleteField: (process) =>
    fc
      .tuple(one(process.fields), fc.option(one(process.blocks), { nil: undefined }))
      .map(([id, form]) => deleteField(id, form)),
  renameProcess: () => text.map(renameProcess),
  describeProcess: () => text.map(describeProcess),
  changeLanguage: () => fc.constantFrom('es', 'en').map(changeLanguage),
  titleRequests: () => text.map(titleRequests),
  insertOnFlow: (process) =>
    fc
      .tuple(one(process.flows), newBlock(process), newId(process, 'c'))
      .map(([flow, block, id]) => insertOnFlow(flow, block, 'sent', id)),
  duplicateBlocks: (process) =>
    fc.tuple(some(process.blocks), point, fc.boolean(), fc.boolean()).map(([ids, by, may, isFree]) => {
      const fresh = freshIdIn(process);
      const copies = Object.fromEntries(ids.map((id) => [id, isFree ? fresh('b') : 'b1']));
      return duplicateBlocks(copies, by, (block) => may || block.id !== 'b1');
    }),
};

/** Mostly an id that is there. */
function one(things: Readonly<Record<string, unknown>>): fc.Arbitrary<string> {
  return fc.constantFrom(...Object.keys(things), ...Object.keys(things), 'toString');
}

function some(things: Readonly<Record<string, unknown>>): fc.Arbitrary<string[]> {
  return fc
    .subarray([...Object.keys(things), 'b77'])
    .map((ids) => (ids.length > 2 ? ids.filter((id) => id !== 'b77') : ids));
}

/** Mostly an id that is free. */
function newId(process: Process, prefix: string): fc.Arbitrary<string> {
  const taken = Object.keys({ ...process.blocks, ...process.flows, ...process.fields });
  return fc.constantFrom(freshIdIn(process)(prefix), freshIdIn(process)(prefix), ...taken.slice(0, 1));
}

function newBlock(process: Process): fc.Arbitrary<Block> {
  return fc
    .tuple(newId(process, 'b'), point, settings)
    .map(([id, at, data]) => ({ id, kind: 'step', name: 'Nuevo', note: '', at, data }));
}
