import { expect, test } from '@playwright/test';
import { draw } from '#blocks/draw.ts';
import { serveApi, type Answer } from './actions/api.ts';
import { openSettings } from './actions/editor.ts';
import { chooseOne, pick, write } from './actions/forms.ts';
import { editProcess, importDrawn, publishToNew } from './actions/processes.ts';
import { expectEnded, expectHistory, openCategory, sendRequest } from './actions/requests.ts';
import { beginWithSample } from './actions/start.ts';
import { expectLit, openTest, sendTest, toNext } from './actions/trial.ts';

test.describe.configure({ timeout: 180_000 });

const name = 'Pedir un equipo';

const process = draw(name)
  .field('what', 'shortText', 'Qué')
  .field('order', 'shortText', 'Número de pedido')
  .start('Inicio', { asks: ['what*'] })
  .call('Pedir', {
    method: 'POST',
    url: '/api/orders/{{what}}',
    body: '{"what": "{{what}}"}',
    timeout: 2,
    takes: { order: 'data.items.0.id' },
    retries: { times: 3, wait: { minutes: 0 } },
  })
  .on('failed')
  .end('No se pudo', 'rejected')
  .end('Pedido')
  .process();

// What fails on purpose is an error on the console, so this story is not watched as the others are.
test('a call goes out once for each attempt though two tabs are open, and is tried again until it is answered', async ({
  browser,
  baseURL,
}, info) => {
  // No response, a bad one, and then a good one.
  const api = await serveApi(baseURL ?? '', [
    () => undefined,
    (response) => response.writeHead(503).end('{}'),
    (response) => response.end('{"data": {"items": [{"id": "A-77"}]}}'),
  ]);
  const context = await browser.newContext({ baseURL: api.origin, locale: 'es-ES', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await beginWithSample(page);
  await importDrawn(page, process, info.outputPath('pedir.sdw'));
  await editProcess(page, name);
  await publishToNew(page, name);
  const other = await context.newPage();
  await other.goto('/trabajo');

  await openCategory(page, 'IT', name);
  await write(page.getByRole('main'), 'Qué', 'Pantalla "24"');
  await sendRequest(page);

  await expectEnded(page, 'Finalizada');
  const line = 'POST /api/orders/Pantalla%20%2224%22 {"what": "Pantalla \\"24\\""}';
  expect(api.got).toEqual([line, line, line]);
  await expectHistory(
    page,
    'La llamada falló en el intento 1: no respondió en 2 s. Se intentará otra vez.',
    'La llamada falló en el intento 2: respondió 503. Se intentará otra vez.',
    'El otro sistema respondió 200. Se anotó: Número de pedido.',
  );

  await context.close();
  await api.close();
});

const ways = [
  ['Mirar', 'Preguntar (GET)', 'GET'],
  ['Cambiar todo', 'Reemplazar (PUT)', 'PUT'],
  ['Cambiar algo', 'Cambiar una parte (PATCH)', 'PATCH'],
  ['Quitar', 'Borrar (DELETE)', 'DELETE'],
] as const;
const stock = 'Existencias';
const everyWay = ways
  .reduce(
    (drawing, [block]) => drawing.call(block, { url: '', timeout: 20 }).on('failed').to('Sin respuesta'),
    draw(stock)
      .field('code', 'shortText', 'Clave')
      .start('Inicio', { asks: ['code*'] }),
  )
  .end('Al día')
  .block('end', 'Sin respuesta', { result: 'rejected', label: '' })
  .process();

test('a call asks, replaces, changes and deletes, and leaves by «Falló» when nobody answers in its seconds', async ({
  browser,
  baseURL,
}, info) => {
  const origins: unknown[] = [];
  const good: Answer = (response, request) => {
    origins.push(request.headers['x-origen']);
    response.end('{}');
  };
  const api = await serveApi(baseURL ?? '', [good, good, good, () => undefined]);
  const context = await browser.newContext({ baseURL: api.origin, locale: 'es-ES', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await beginWithSample(page);
  await importDrawn(page, everyWay, info.outputPath('existencias.sdw'));
  await editProcess(page, stock);
  await test.step('se elige qué se hace, y cuánto se espera', async () => {
    for (const [block, way] of ways) {
      const panel = await openSettings(page, block);
      await pick(page, panel, 'Qué se hace', way);
      await write(panel, 'Dirección', '/api/cosas/{{ code }}');
      const body = panel.getByRole('textbox', { name: 'Cuerpo en JSON' });
      if (/PUT|PATCH/u.test(way)) await body.fill('{"clave": "{{ code }}"}');
      else await expect(body).toHaveCount(0);
      await write(panel, 'Cuánto se espera una respuesta (segundos)', '1');
      if (block !== 'Mirar') continue;
      await panel.getByRole('button', { name: 'Agregar cabecera' }).click();
      const header = panel.getByRole('group', { name: 'Cabecera 1' });
      await write(header, 'Nombre', 'X-Origen');
      await write(header, 'Valor', 'cauce');
    }
    await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
  });
  await publishToNew(page, stock);

  await openCategory(page, 'IT', stock);
  await write(page.getByRole('main'), 'Clave', 'K1');
  await sendRequest(page);
  await expectEnded(page, 'Rechazada');
  const body = '{"clave": "K1"}';
  expect(api.got).toEqual([
    'GET /api/cosas/K1',
    `PUT /api/cosas/K1 ${body}`,
    `PATCH /api/cosas/K1 ${body}`,
    'DELETE /api/cosas/K1',
  ]);
  expect(origins).toEqual(['cauce', undefined, undefined]);
  await expectHistory(page, '«Cambiar algo» terminó: ', 'no respondió en 1 s', '«Quitar» terminó: Falló.');
  await context.close();
  await api.close();
});

const blank = draw('Consultar un pedido')
  .field('code', 'shortText', 'Clave')
  .field('number', 'shortText', 'Número')
  .start('Inicio', { asks: ['code*'] })
  .block('call', 'Consultar')
  .on('failed')
  .end('Sin respuesta', 'rejected')
  .end('Consultado')
  .process();

test('what a call sends, how often and what of it is noted; in a test nobody is called', async ({ page }, info) => {
  await beginWithSample(page);
  await importDrawn(page, blank, info.outputPath('consultar.sdw'));
  await editProcess(page, blank.name);
  await test.step('se ajusta', async () => {
    const panel = await openSettings(page, 'Consultar');
    await expect(panel).toContainText('Escribe la dirección a la que se llama.');
    await pick(page, panel, 'Qué se hace', 'Enviar algo nuevo (POST)');
    await write(panel, 'Dirección', '/api/pedidos/{{ code }}');
    await panel.getByRole('button', { name: 'Agregar cabecera' }).click();
    const header = panel.getByRole('group', { name: 'Cabecera 1' });
    await write(header, 'Nombre', 'X-Origen');
    await write(header, 'Valor', 'cauce');
    await write(panel, 'Cuerpo en JSON', '{"clave": "{{ code }}"}');
    await write(panel, 'Cuántas veces se intenta de nuevo', '1');
    await panel.getByRole('button', { name: 'Anotar una respuesta' }).click();
    const take = panel.getByRole('group', { name: 'Respuesta 1' });
    await write(take, 'Dónde está en la respuesta', 'data.id');
    await chooseOne(page, take, 'Campo que la recibe', 'Número');
    await expect(page.getByRole('region', { name: 'Problemas' })).toContainText('Sin problemas');
  });
  const run = await openTest(page);
  await write(run, 'Clave', 'K 1');
  await sendTest(run);
  const call = run.getByRole('region', { name: 'Llamada: qué se responde' });
  await expect(call).toContainText('POST /api/pedidos/K%201');
  await expect(call).toContainText('X-Origen: cauce');
  await expect(call).toContainText('{"clave": "K 1"}');
  await call.getByRole('button', { name: 'No responde' }).click();
  await expect(call).toBeHidden();
  await toNext(run);
  await write(call, 'Cuerpo de la respuesta', '{"data": {"id": "A-7"}}');
  await call.getByRole('button', { name: 'Responder', exact: true }).click();
  await expectLit(page, 'Consultado', 'hecho');
  await run.getByRole('tab', { name: 'Historial' }).click();
  await expect(run).toContainText('en la prueba se eligió que no respondiera. Se intentará otra vez.');
  await expect(run).toContainText('El otro sistema respondió 200. Se anotó: Número.');
});
