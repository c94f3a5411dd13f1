import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';
import type { Figure } from './faults.ts';

/** Prints the figures of all tests as one table, when all is done. */
export default class FigureTable implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(_result: FullResult): void {
    const rows = (this.#suite?.allTests() ?? []).flatMap(figuresOf);
    const header: Figure = { what: 'measure', gate: 'gate', found: 'found' };
    const widths = (['what', 'gate'] as const).map((key) =>
      Math.max(...[header, ...rows].map((row) => row[key].length)),
    );
    console.log('');
    for (const { what, gate, found } of [header, ...rows]) {
      console.log(`${what.padEnd(widths[0] ?? 0)}  ${gate.padEnd(widths[1] ?? 0)}  ${found}`);
    }
  }
}

function figuresOf(test: TestCase): readonly Figure[] {
  return test.results
    .flatMap((result) => result.annotations)
    .filter(({ type }) => type === 'figure')
    .map(({ description = '' }) => JSON.parse(description) as Figure);
}
