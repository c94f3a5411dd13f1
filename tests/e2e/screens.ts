import type { Page } from '@playwright/test';
import { editorWords } from '#editor/editor.text.ts';
import { peopleWords } from '#app/people/people.text.ts';
import { processesWords } from '#app/processes/processes.text.ts';
import { testWords } from '#app/test/test.text.ts';
import { formWorkWords } from '#blocks/form/FormWork.text.ts';
import { tOf, type LangOrPseudo } from '#text/i18n.ts';
import { sampleIds } from '#templates/sample.ts';
import { automaticKinds } from './automaticKinds.ts';
import type { Copy } from './copy.ts';

/** One screen of the product, opened in a copy that has work in it. */
export interface Screen {
  /** For file names and test names. */
  readonly name: string;
  /** As whom it is looked at; the owner, who is an administrator, when absent. */
  readonly as?: string;
  readonly path: (paths: Copy['paths']) => string;
  /** What to do there first, with the names of that language. */
  readonly prepare?: (page: Page, lang: LangOrPseudo) => Promise<void>;
  /** False for a copy in which nothing was done yet. */
  readonly isNew?: boolean;
}

/** Kinds whose settings are looked at in the process that has all of them. */
const automaticSettings: readonly string[] = ['condition', 'assign', 'split', 'join', 'wait', 'subprocess', 'call'];

/** Every screen, with the dialogs and panels that belong to it. */
export const screens: readonly Screen[] = [
  { name: 'first-start', path: () => '/', isNew: true },
  { name: 'processes', path: () => '/configuracion/solicitudes/procesos' },
  { name: 'publish', path: () => '/configuracion/solicitudes/procesos', prepare: openPublish },
  { name: 'versions', path: (paths) => paths.versions },
  { name: 'editor', path: (paths) => paths.editor, prepare: waitForDiagram },
  ...['b1', 'b2', 'b5', 'b9', 'b14', 'b15'].map((block) => ({
    name: `editor-${block}`,
    path: (paths: Copy['paths']) => paths.editor,
    prepare: (page: Page) => openBlock(page, block),
  })),
  { name: 'automatic', path: (paths) => paths.automatic, prepare: waitForDiagram },
  ...Object.values(automaticKinds.blocks)
    .filter(({ kind }) => automaticSettings.includes(kind))
    .map(({ id, kind }) => ({
      name: `automatic-${kind}`,
      path: (paths: Copy['paths']) => paths.automatic,
      prepare: (page: Page) => openBlock(page, id),
    })),
  { name: 'automatic-outcomes', path: (paths) => paths.automatic, prepare: openOutcomes },
  { name: 'automatic-locks', path: (paths) => paths.automatic, prepare: openLocks },
  { name: 'automatic-deadline', path: (paths) => paths.automatic, prepare: openDeadline },
  { name: 'editor-outline', path: (paths) => paths.editor, prepare: openOutline },
  { name: 'editor-test', path: (paths) => paths.editor, prepare: openTest },
  { name: 'automatic-test', path: (paths) => paths.automatic, prepare: runTest },
  { name: 'catalogue', path: () => '/configuracion/catalogo' },
  { name: 'people', path: () => '/configuracion/personas' },
  { name: 'person', path: () => '/configuracion/personas', prepare: openNewPerson },
  { name: 'copies', path: () => '/configuracion/copias' },
  { name: 'portal', as: 'p-requester', path: () => '/catalogo' },
  { name: 'start-form', as: 'p-requester', path: (paths) => paths.category },
  { name: 'requests', path: () => '/solicitudes' },
  { name: 'request-voting', as: 'p-rfc1', path: (paths) => paths.voting },
  { name: 'request-working', as: sampleIds.releaseManager, path: (paths) => paths.working },
  { name: 'request-completed', as: 'p-requester', path: (paths) => paths.completed },
  { name: 'request-rejected', as: 'p-requester', path: (paths) => paths.rejected },
  { name: 'work', as: 'p-rfc1', path: () => '/trabajo' },
  { name: 'work-empty', path: () => '/trabajo' },
  { name: 'outbox', path: () => '/correo' },
  { name: 'missing', path: () => '/no-existe' },
];

/** Opens a screen in a language and theme, and waits until it stands still. */
export async function openScreen(
  page: Page,
  screen: Screen,
  copy: Copy,
  choice: { lang: LangOrPseudo; theme: 'light' | 'dark' },
): Promise<void> {
  await page.addInitScript(
    ({ as, lang, theme }) => {
      if (as !== null) sessionStorage.setItem('cauce.actAs', as);
      localStorage.setItem('cauce.lang', lang);
      localStorage.setItem('cauce.theme', theme);
    },
    { as: screen.as ?? null, ...choice },
  );
  await page.goto(screen.path(copy.paths));
  await page.locator('h1').first().waitFor();
  await screen.prepare?.(page, choice.lang);
  await settled(page);
}

/** Nothing is loading, nothing moves, fonts and pictures are there. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

async function openPublish(page: Page, lang: LangOrPseudo): Promise<void> {
  await page
    .getByRole('button', { name: tOf(processesWords, lang)('publish') })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
}

async function openNewPerson(page: Page, lang: LangOrPseudo): Promise<void> {
  await page.getByRole('button', { name: tOf(peopleWords, lang)('addPerson') }).click();
  await page.getByRole('dialog').waitFor();
}

async function waitForDiagram(page: Page): Promise<void> {
  await page.locator('[data-id="b1"]').first().waitFor({ state: 'attached' });
}

/** A double-click that needs no sight of the block: on a narrow screen it may lie outside. */
async function openBlock(page: Page, block: string): Promise<void> {
  await waitForDiagram(page);
  await page.locator(`[data-id="${block}"]`).first().dispatchEvent('dblclick');
  await page
    .locator('aside, [role="dialog"]')
    .filter({ has: page.getByRole('textbox') })
    .last()
    .waitFor();
}

async function openDeadline(page: Page): Promise<void> {
  await openBlock(page, dated);
  await scrollTo(page, '[data-path="deadline"]');
}

async function openLocks(page: Page): Promise<void> {
  await openBlock(page, dated);
  await scrollTo(page, '[data-path="locks"]');
}

async function openOutcomes(page: Page): Promise<void> {
  await openBlock(page, dated);
  await scrollTo(page, '[data-path="outcomes"]');
}

/** The approval that has a deadline, outcomes of its own and a lock. */
const dated = Object.values(automaticKinds.blocks).find(({ deadline }) => deadline !== undefined)?.id ?? '';

async function scrollTo(page: Page, control: string): Promise<void> {
  await page.locator(control).evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

async function openOutline(page: Page, lang: LangOrPseudo): Promise<void> {
  const t = tOf(editorWords, lang);
  await waitForDiagram(page);
  const show = page.getByRole('button', { name: t('left.show') });
  if (await show.isVisible()) await show.click();
  await page.getByRole('tab', { name: t('left.outline') }).click();
  await page.getByRole('tree').waitFor();
}

async function openTest(page: Page, lang: LangOrPseudo): Promise<void> {
  const t = tOf(editorWords, lang);
  await waitForDiagram(page);
  const run = page.getByRole('button', { name: t('top.test'), exact: true });
  const more = page.getByRole('button', { name: t('top.more') });
  if (await run.isVisible()) await run.click();
  else {
    await more.click();
    await page.getByRole('menuitem', { name: t('top.test') }).click();
  }
  await page
    .getByRole('heading', { name: t('right.test') })
    .first()
    .waitFor();
}

/** A test that was begun, with its clock, and where to move that. */
async function runTest(page: Page, lang: LangOrPseudo): Promise<void> {
  const t = tOf(testWords, lang);
  await openTest(page, lang);
  await page.getByRole('textbox', { name: 'Persona' }).fill('Elena Vargas');
  const day = page.getByRole('textbox', { name: 'Primer día' });
  await day.fill('12/12/2030');
  // The calendar lies over what follows.
  await day.press('Tab');
  await page.getByRole('button', { name: tOf(formWorkWords, lang)('send'), exact: true }).click();
  const clock = page.getByRole('region', { name: t('clock') });
  await clock.getByRole('button', { name: t('clock.choose') }).click();
  await clock.getByRole('button', { name: t('clock.go'), exact: true }).waitFor();
}
