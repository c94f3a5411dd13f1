import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { directoryOf } from '#model/directory.ts';
import type { Process } from '#model/process.ts';
import { sampleOrganisation } from '#templates/sample.ts';
import { leaveEditor, save } from '../stories/actions/editor.ts';
import { write } from '../stories/actions/forms.ts';
import { assignNow, importDrawn, publishVersion, takeTemplate } from '../stories/actions/processes.ts';
import { acceptChange, askForRelease, blocks, setUpReleases } from '../stories/actions/release.ts';
import { openCategory, openRequest, sendRequest } from '../stories/actions/requests.ts';
import { actAs } from '../stories/actions/start.ts';
import { doTasks, vote } from '../stories/actions/work.ts';
import { automaticKinds, licence } from './automaticKinds.ts';

/** A copy of Cauce with work in it, as a browser keeps it, and the paths of what is in it. */
export interface Copy {
  readonly state: Awaited<ReturnType<BrowserContext['storageState']>>;
  readonly paths: {
    /** The release process in the editor, and its versions. */
    readonly editor: string;
    /** In the editor, the process with each kind of block that works by itself. */
    readonly automatic: string;
    readonly versions: string;
    /** The start form of the release process. */
    readonly category: string;
    /** Releases that wait for votes and for tasks, and one that was rejected. */
    readonly voting: string;
    readonly working: string;
    readonly rejected: string;
    /** A request that ended well, with a mail. */
    readonly completed: string;
  };
}

/** Tests that begin in a copy with work in it. It is made once a worker, as a person would: through the pages. */
export const test = base.extend<object, { copy: Copy }>({
  copy: [
    async ({ browser }, use, worker) => {
      const { baseURL = '', viewport = null, locale = 'es-ES', timezoneId = 'UTC' } = worker.project.use;
      await use(await makeCopy(browser, worker.project.outputDir, { baseURL, viewport, locale, timezoneId }));
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

export { expect };

async function makeCopy(
  browser: Browser,
  folder: string,
  options: Parameters<Browser['newContext']>[0],
): Promise<Copy> {
  const context = await browser.newContext({ ...options });
  const page = await context.newPage();
  await setUpReleases(page);
  const editor = await pathOfLink(page, 'Gestión de lanzamientos');
  await takeTemplate(page, 'Solicitud con aprobación');
  await save(page);
  await leaveEditor(page);
  await publishVersion(page, 'Solicitud con aprobación', 1);
  await assignNow(page, 'Recursos humanos › Solicitudes del personal');
  await importProcess(page, licence, folder);
  await publishVersion(page, licence.name, 1);
  await page.keyboard.press('Escape');
  await importProcess(page, automaticKinds, folder);
  const automatic = await pathOfLink(page, automaticKinds.name);
  const requests = await makeRequests(page);
  const paths = { editor, automatic, versions: editor.replace(/editor$/u, 'versiones'), ...requests };
  const state = await context.storageState({ indexedDB: true });
  await context.close();
  return { state, paths };
}

async function makeRequests(page: Page): Promise<Omit<Copy['paths'], 'editor' | 'automatic' | 'versions'>> {
  await askForRelease(page);
  const rejected = pathOf(page);
  const no = { block: blocks.change, body: 'RFC', outcome: 'Rechazada', comment: 'Falta el plan de reversión.' };
  await vote(page, 'Ana Torres', no);
  await askForRelease(page);
  const working = pathOf(page);
  await acceptChange(page);
  await askForRelease(page);
  const voting = pathOf(page);
  await openCategory(page, 'IT', 'Gestión de lanzamientos');
  const category = pathOf(page);
  return { rejected, working, voting, category, completed: await completeRequest(page) };
}

/** Imports a process of the sample organisation. */
function importProcess(page: Page, process: Process, folder: string): Promise<void> {
  return importDrawn(page, process, join(folder, `${randomUUID()}.sdw`), directoryOf(sampleOrganisation('es')));
}

/** Somebody of the staff asks for something and gets it. */
async function completeRequest(page: Page): Promise<string> {
  await actAs(page, 'Marta Gil');
  await openCategory(page, 'Recursos humanos', 'Solicitudes del personal');
  const form = page.getByRole('main');
  await write(form, 'Qué necesitas', 'Una pantalla');
  await write(form, 'Para qué', 'Para trabajar con dos ventanas.');
  const approver = form.getByRole('combobox', { name: 'Quién aprueba', exact: true });
  await approver.click();
  await approver.fill('Teresa');
  await page.getByRole('option', { name: 'Teresa Aguilar' }).click();
  const number = await sendRequest(page);
  await vote(page, 'Teresa Aguilar', { block: 'Aprobación', outcome: 'Aceptada' });
  await doTasks(page, 'Gloria Peña', 'Atender la solicitud', ['Atender: Una pantalla']);
  await actAs(page, 'Marta Gil');
  await openRequest(page, number);
  return pathOf(page);
}

function pathOf(page: Page): string {
  return new URL(page.url()).pathname;
}

async function pathOfLink(page: Page, name: string): Promise<string> {
  const link = page.getByRole('table', { name: 'Procesos' }).getByRole('link', { name, exact: true });
  return (await link.getAttribute('href')) ?? '';
}
