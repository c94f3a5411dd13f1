import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

/** What a page must never do, in words, with where it happened. */
type Complaints = string[];

/**
 * A story in the built application. Every page of its browser is watched from the first moment: a violation of the
 * Content-Security-Policy, an error on the console, an error of the page, a failed request to our own server or a word
 * without a translation fails the story, whatever else it asserts.
 */
export const test = base.extend<{ complaints: Complaints }>({
  // What a person would wait for has come long before; without this a mistake in a story waits for its whole time.
  actionTimeout: 20_000,
  // Nothing glides to its place, so that what was measured is still there when the mouse comes.
  contextOptions: { reducedMotion: 'reduce' },
  complaints: [
    async ({ context }, use) => {
      const complaints: Complaints = [];
      await watch(context, complaints);
      await use(complaints);
      expect(complaints, 'complaints of the pages').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens the application in another tab of the same browser. */
export async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Opens another browser, which knows nothing of the first, and watches it too. */
export async function openBrowser(browser: Browser, complaints: Complaints): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await watch(context, complaints);
  return context.newPage();
}

async function watch(context: BrowserContext, complaints: Complaints): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(`page: ${error.error().stack ?? String(error.error())}`));
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await context.exposeBinding('complain', (_source, complaint: string) => {
    complaints.push(complaint);
  });
  await context.addInitScript(watchInside);
}

/** Runs in the page before anything else of it. */
function watchInside(): void {
  // The binding that `watch` exposes; a function of this shape by the line above.
  const { complain } = window as unknown as { complain: (complaint: string) => void };
  const missing = '\u27E6';
  const told = new Set<string>();

  addEventListener('securitypolicyviolation', (event) => {
    complain(
      `CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber} ${event.sample}`,
    );
  });

  function look(text: string | null | undefined) {
    if (text == null || !text.includes(missing) || told.has(text)) return;
    told.add(text);
    complain(`words: ${text}`);
  }
  const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription'];
  function lookIn(node: Node) {
    look(node.textContent);
    if (!(node instanceof Element)) return;
    const selector = spoken.map((name) => `[${name}*="${missing}"]`).join();
    for (const one of [node, ...node.querySelectorAll(selector)])
      for (const name of spoken) look(one.getAttribute(name));
  }
  new MutationObserver((records) => {
    for (const { target, type, addedNodes, attributeName } of records) {
      if (type === 'childList') addedNodes.forEach(lookIn);
      else if (type === 'characterData') look(target.textContent);
      else if (target instanceof Element && attributeName !== null) look(target.getAttribute(attributeName));
    }
  }).observe(document, {
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: spoken,
    subtree: true,
  });
}
