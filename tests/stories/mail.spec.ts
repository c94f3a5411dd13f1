import type { Page } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { openSettings } from './actions/editor.ts';
import { choose, chooseOne, pick } from './actions/forms.ts';
import { editProcess, importDrawn, publishToNew } from './actions/processes.ts';
import { expectEnded, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import { endAs, expectNoProblems, writeMail } from './actions/settings.ts';
import { actAs, beginWithSample, beMyself, goTo } from './actions/start.ts';
import { expect, test } from './story.ts';

test.describe.configure({ timeout: 180_000 });

const name = 'Un aviso';
const kinds = ['Hecho', 'Negado', 'Retirado'];
const choices = kinds.map((label, at) => ({ id: `o${at}`, label }));
const when = (at: number) => ({ is: 'test', field: 'how', op: 'is', to: { is: 'value', value: `o${at}` } }) as const;
const notice = draw(name)
  .field('how', 'choice', 'Cómo acaba', { options: { choices, shown: 'select' } })
  .field('one', 'person', 'Quién')
  .field('some', 'people', 'Quiénes')
  .field('team', 'group', 'Equipo')
  .start('Inicio', { asks: ['how*', 'one*', 'some*', 'team*'] })
  .notify('Avisar', { to: [], subject: '', body: '' })
  .condition('Según', { k1: when(1), k2: when(2) })
  .end('Negado')
  .from('Según')
  .end('Retirado')
  .from('Según')
  .end('Hecho')
  .process();

test('a mail goes once to everybody who is named in any way, and each end leaves its own word', async ({
  page,
}, info) => {
  await beginWithSample(page);
  await importDrawn(page, notice, info.outputPath('aviso.sdw'));
  await editProcess(page, name);
  await test.step('se eligen destinatarios de toda clase, y los tres finales', () => set(page));
  await publishToNew(page, name);

  await test.step('cada final deja su resultado', async () => {
    await ask(page, 'Hecho');
    await expectEnded(page, 'Finalizada');
    await ask(page, 'Retirado');
    await expectEnded(page, 'Cancelada');
    await ask(page, 'Negado');
    await expectEnded(page, 'Rechazada');
    await expectHistory(page, 'Preparó un correo para 8 personas', 'La solicitud terminó: No esta vez.');
  });
  await test.step('el correo va una vez a cada uno', () => readMail(page));
});

async function set(page: Page): Promise<void> {
  await endAs(page, 'Negado', 'Rechazada');
  const denied = await openSettings(page, 'Negado');
  await denied.getByRole('textbox', { name: 'Etiqueta' }).fill('No esta vez');
  await endAs(page, 'Retirado', 'Cancelada');
  await writeMail(page, 'Avisar', 'Se acabó', 'Gracias.');
  const panel = await openSettings(page, 'Avisar');
  await pick(page, panel, 'Destinatarios', 'Solicitante');
  await page.keyboard.press('Tab');
  await choose(page, panel, 'Destinatarios', ...recipients);
  await expectNoProblems(page);
}

/** Beside the requester. Some are named twice: Elena Vargas and Gloria Peña are of the help desk, too. */
const recipients = [
  'Jefe del solicitante',
  'Según «Quién»',
  'Según «Quiénes»',
  'Según «Equipo»',
  'Mesa de ayuda',
  'Teresa Aguilar',
];

async function ask(page: Page, how: string): Promise<void> {
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'IT', name);
  const form = page.getByRole('main');
  await pick(page, form, 'Cómo acaba', how);
  await chooseOne(page, form, 'Quién', 'Elena Vargas');
  await choose(page, form, 'Quiénes', 'Ana Torres', 'Bruno Díaz');
  await chooseOne(page, form, 'Equipo', 'Equipo de operaciones');
  await sendRequest(page);
}

async function readMail(page: Page): Promise<void> {
  await beMyself(page);
  await goTo(page, 'Bandeja de salida');
  await page.getByRole('list', { name: 'Correos' }).getByRole('button').first().click();
  const mail = page.getByRole('article');
  for (const who of [
    'Marta Gil',
    'Gestor de lanzamientos',
    'Elena Vargas',
    'Ana Torres',
    'Bruno Díaz',
    'Gloria Peña',
    'Hugo Castro',
    'Teresa Aguilar',
  ])
    await expect(mail.getByText(`${who} <`)).toHaveCount(1);
}
