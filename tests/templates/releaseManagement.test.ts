import { expect, test } from 'vitest';
import { faceOf } from '#blocks/faceOf.ts';
import { exitsOf } from '#blocks/index.ts';
import { problemsOf } from '#blocks/problems.ts';
import { boxesOf } from '#layout/boxes.ts';
import { sizeOf } from '#layout/size.ts';
import { directoryOf } from '#model/directory.ts';
import type { Block, Process } from '#model/process.ts';
import { fieldsInText } from '#model/text.ts';
import { processFor, lacksPeople } from '#templates/processFor.ts';
import { releaseManagement } from '#templates/releaseManagement.ts';
import { sampleIds, sampleOrganisation } from '#templates/sample.ts';

const process = releaseManagement.process('es');
const nobody = directoryOf({ people: [], groups: [] });

function named(name: string): Block {
  const block = Object.values(process.blocks).find((one) => one.name === name);
  if (block === undefined) throw new Error(`no block "${name}"`);
  return block;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** `sent → Planificación`, in the order of the exits as they were drawn. */
function waysOf(of: Process): Readonly<Record<string, readonly string[]>> {
  const name = (id: string) => of.blocks[id]?.name ?? id;
  return Object.fromEntries(
    Object.values(of.blocks).map((block) => [
      block.name,
      Object.values(of.flows)
        .filter((flow) => flow.from.block === block.id)
        .map((flow) => `${flow.from.exit} → ${name(flow.to)}`)
        .sort(),
    ]),
  );
}

test('it has twelve blocks and three ends, joined as the table of the release process says', () => {
  expect(waysOf(process)).toEqual({
    'Formulario de inicio': ['sent → Solicitud de cambio (RFC) y comité financiero (FSC)'],
    'Solicitud de cambio (RFC) y comité financiero (FSC)': [
      'accepted → Planificación del lanzamiento',
      'cancelled → Cancelada',
      'rejected → Rechazada',
    ],
    'Planificación del lanzamiento': ['completed → Revisión del plan de lanzamiento'],
    'Revisión del plan de lanzamiento': [
      'accepted → Construir la versión final',
      'cancelled → Cancelada',
      'rejected → Planificación del lanzamiento',
    ],
    'Construir la versión final': ['completed → Pruebas de aceptación de usuarios (UAT)'],
    'Pruebas de aceptación de usuarios (UAT)': [
      'accepted → Resultados de UAT',
      'rejected → Construir la versión final',
    ],
    'Resultados de UAT': ['sent → Preparar el lanzamiento'],
    'Preparar el lanzamiento': ['completed → Aprobación del plan de implementación'],
    'Aprobación del plan de implementación': [
      'accepted → Lanzar versión final',
      'cancelled → Cancelada',
      'rejected → Planificación del lanzamiento',
    ],
    'Lanzar versión final': ['completed → Confirmación de implementación exitosa'],
    'Confirmación de implementación exitosa': [
      'accepted → Notificación de lanzamiento exitoso',
      'rejected → Planificación del lanzamiento',
    ],
    'Notificación de lanzamiento exitoso': ['sent → Finalizada'],
    Finalizada: [],
    Rechazada: [],
    Cancelada: [],
  });
});

test('the start form asks the five default fields, all required', () => {
  const items = named('Formulario de inicio').data['items'];
  const asked = Array.isArray(items) ? items.map((item) => [process.fields[item.field]?.label, item.required]) : [];

  expect(asked).toEqual([
    ['Versión del lanzamiento', true],
    ['Descripción del lanzamiento', true],
    ['Fecha y hora', true],
    ['Alcance', true],
    ['Aprobadores', true],
  ]);
  expect(Object.values(process.fields).map((field) => `${field.key}: ${field.type}`)).toEqual([
    'version: shortText',
    'description: longText',
    'dateTime: dateTime',
    'scope: longText',
    'approvers: people',
    'results: longText',
    'analysis: longText',
    'lessons: longText',
    'feedback: longText',
  ]);
});

test('both committees must accept, one acceptance in each', () => {
  expect(named('Solicitud de cambio (RFC) y comité financiero (FSC)').data['bodies']).toMatchObject([
    { name: 'RFC', voters: [{ is: 'group', id: sampleIds.rfc }], rule: { is: 'anyone' } },
    { name: 'FSC', voters: [{ is: 'group', id: sampleIds.fsc }], rule: { is: 'anyone' } },
  ]);
});

test('the plan is reviewed by whoever was chosen in Aprobadores, and problems have their own name', () => {
  expect(named('Revisión del plan de lanzamiento').data['bodies']).toMatchObject([
    { voters: [{ is: 'field', field: 'f5' }], rule: { is: 'all' } },
  ]);
  expect(named('Confirmación de implementación exitosa').data['outcomes']).toMatchObject({
    rejected: { name: 'Con problemas' },
    cancelled: null,
  });
});

test.each<[string, string[], string]>([
  [
    'Planificación del lanzamiento',
    ['Definir alcance y calendario', 'Asignar responsables', 'Preparar plan de reversión'],
    sampleIds.releaseManager,
  ],
  ['Construir la versión final', ['Compilar la versión', 'Probar en integración'], sampleIds.development],
  [
    'Preparar el lanzamiento',
    ['Configurar scripts de despliegue', 'Programar la ventana de lanzamiento', 'Notificar a los interesados'],
    sampleIds.operations,
  ],
  ['Lanzar versión final', ['Ejecutar el despliegue', 'Comprobar los servicios'], sampleIds.operations],
])('%s lists its tasks, due in one to three days', (name, tasks, responsible) => {
  const data = named(name).data['tasks'];
  if (!Array.isArray(data)) throw new Error('no tasks');

  expect(data.map((task) => task.name)).toEqual(tasks);
  for (const task of data) {
    expect(task).toMatchObject({ responsible: { id: responsible }, required: true, due: { is: 'after' } });
    expect([1, 2, 3]).toContain(task.due.days);
  }
});

test('the e-mail goes to requester, approvers and stakeholders, with the version and the date in it', () => {
  const { to, subject, body } = named('Notificación de lanzamiento exitoso').data;

  expect(to).toEqual([{ is: 'requester' }, { is: 'field', field: 'f5' }, { is: 'group', id: sampleIds.stakeholders }]);
  expect(fieldsInText(textOf(subject))).toEqual(['f1']);
  expect(fieldsInText(textOf(body))).toEqual(expect.arrayContaining(['f1', 'f3']));
  expect(fieldsInText(process.requestTitle)).toEqual(['f1']);
});

test('the two choices that the text leaves open are noted on their blocks', () => {
  expect(named('Pruebas de aceptación de usuarios (UAT)').note).toContain('Construir la versión final');
  expect(named('Aprobación del plan de implementación').note).toContain('Planificación del lanzamiento');
  expect(Object.values(process.blocks).filter((block) => block.note !== '')).toHaveLength(2);
});

test('English is the same process with its words translated', () => {
  const english = releaseManagement.process('en');

  expect(Object.keys(english.blocks)).toEqual(Object.keys(process.blocks));
  expect(Object.values(english.flows)).toEqual(Object.values(process.flows));
  const same = Object.values(english.blocks).filter((block) => block.name === process.blocks[block.id]?.name);
  expect(same.map((block) => block.name)).toEqual([]);
  expect(english.name).toBe('Release management');
});

test('blocks do not overlap', () => {
  const boxes = Object.entries(
    boxesOf(process, (block) => sizeOf(faceOf(block, process).shape, exitsOf(block).length)),
  );
  const over = boxes.flatMap(([id, one], at) =>
    boxes
      .slice(at + 1)
      .filter(([, other]) => one.x < other.x + other.width && other.x < one.x + one.width)
      .filter(([, other]) => one.y < other.y + other.height && other.y < one.y + one.height)
      .map(([other]) => `${id} and ${other}`),
  );
  expect(over).toEqual([]);
});

test('in a copy without the sample people, whoever is missing is left to be chosen', () => {
  const here = processFor(releaseManagement, 'es', nobody);
  const errors = problemsOf(here, nobody).filter((issue) => issue.severity === 'error');

  expect(lacksPeople(releaseManagement, 'es', nobody)).toBe(true);
  expect(new Set(errors.map((issue) => issue.code))).toEqual(new Set(['who.unknown.person', 'who.unknown.group']));
  const sample = directoryOf(sampleOrganisation('es'));
  expect(lacksPeople(releaseManagement, 'es', sample)).toBe(false);
  expect(processFor(releaseManagement, 'es', sample)).toEqual(process);
});

test('people and groups of the sample have addresses and names of their own in both languages', () => {
  for (const lang of ['es', 'en'] as const) {
    const { people, groups, areas, categories } = sampleOrganisation(lang);
    const ids = new Set(people.map((person) => person.id));

    expect(new Set(people.map((person) => person.email)).size).toBe(people.length);
    expect(new Set(groups.map((group) => group.slug)).size).toBe(groups.length);
    expect(groups.every((group) => group.members.length > 0 && group.members.every((member) => ids.has(member)))).toBe(
      true,
    );
    expect(people.every((person) => person.email.endsWith('@example.com') && person.active)).toBe(true);
    expect(people.some((person) => person.manager !== null && ids.has(person.manager))).toBe(true);
    expect(categories.every((category) => areas.some((area) => area.id === category.area))).toBe(true);
  }
});
