import { expect, type Page } from '@playwright/test';

/** Does something that ends in a download; keeps the file under a name of the story and gives its path. */
export async function download(page: Page, path: string, act: () => Promise<void>): Promise<string> {
  const downloading = page.waitForEvent('download');
  await act();
  await (await downloading).saveAs(path);
  return path;
}

/**
 * Files are chosen with the `<input>` that every browser has, and kept as downloads: the pickers of the File System
 * Access API cannot be answered from outside. To be called before the first page is opened.
 */
export async function chooseFilesByInput(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
}

/** Does something that asks for a file, and answers with this one. */
export async function answerWithFile(page: Page, file: Chosen, act: () => Promise<void>): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await act();
  await (await choosing).setFiles(file);
}

type Chosen = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Drags a file from outside over the page and drops it, as the browser itself would. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    browser.send('Input.dispatchDragEvent', { type, x: 700, y: 300, data });
  await drag('dragEnter');
  await drag('dragOver');
  await expect(page.getByText('Suelta el archivo .sdw para importarlo')).toBeVisible();
  await drag('drop');
  await browser.detach();
}
