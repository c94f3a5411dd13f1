// Reads how many tests passed from the JSON reports of vitest and Playwright.
import { existsSync, readFileSync } from 'node:fs';

/**
 * Numbers of tests in a report. A run that failed without a failed test (a crash, a broken threshold) or that
 * reported no test at all counts as one failure.
 * @param {string} file
 * @param {boolean} isOk whether the program ended well
 */
export function countTests(file, isOk) {
  const { passed, failed, skipped } = existsSync(file) ? numbersOf(JSON.parse(readFileSync(file, 'utf8'))) : nothing;
  const isBroken = failed === 0 && (!isOk || passed + skipped === 0);
  return { passed, failed: isBroken ? 1 : failed, skipped };
}

const nothing = { passed: 0, failed: 0, skipped: 0 };

/** @param {any} report vitest's has numPassedTests…, Playwright's has stats */
function numbersOf(report) {
  if (report.stats === undefined) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  }
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
