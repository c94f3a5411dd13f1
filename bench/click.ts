import type { Locator } from '@playwright/test';

/**
 * Clicks and measures, inside the page, from the browser's own time of the click until the frame after the one in which
 * the outcome was painted. The outcome is that something appears (a CSS selector) or, for null, that the button itself is
 * gone. Unit: ms.
 */
export async function clickTime(button: Locator, appears: string | null): Promise<number> {
  const measuring = await button.evaluateHandle((element, selector) => {
    const isDone = (): boolean =>
      selector === null ? !element.isConnected : document.querySelector(selector) !== null;
    const time = new Promise<number>((resolve) => {
      element.addEventListener('click', ({ timeStamp }) => waitFrom(timeStamp), { capture: true, once: true });
      function waitFrom(begun: number): void {
        if (!isDone()) requestAnimationFrame(() => waitFrom(begun));
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
      }
    });
    return { time };
  }, appears);
  await button.click();
  return measuring.evaluate(({ time }) => time);
}
