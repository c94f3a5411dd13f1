import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { root } from '../../scripts/packages.mjs';
import { isLong } from './extent.ts';
import { sectionName, type EngineRow, type Section } from './tell.ts';

/** Prints what was measured and, in the long form, writes it into bench/README.md: no figure there is typed by hand. */
export default class TableWriter implements Reporter {
  readonly #sections: Section[] = [];

  onTestEnd(_test: TestCase, { attachments }: TestResult): void {
    for (const { name, body } of attachments) {
      // Written by `tell`.
      if (name === sectionName && body !== undefined) this.#sections.push(JSON.parse(body.toString()) as Section);
    }
  }

  onEnd(): void {
    const text = this.#sections.map(markdown).join('\n');
    process.stdout.write(`\n${text}`);
    if (isLong) for (const section of this.#sections) keep(section);
  }

  printsToStdio(): boolean {
    return true;
  }
}

const readme = join(root, 'bench', 'README.md');

/** Replaces the section of the same title, or adds it at the end of the engine's. */
function keep(section: Section): void {
  const text = readFileSync(readme, 'utf8');
  const begin = `<!-- engine: ${section.title} -->\n`;
  const end = '<!-- end -->\n';
  const at = text.indexOf(begin);
  const after = at < 0 ? text.length : text.indexOf(end, at) + end.length;
  const before = at < 0 ? `${text}\n` : text.slice(0, at);
  writeFileSync(readme, `${before}${begin}\n${markdown(section)}\n${end}${text.slice(after)}`);
}

function markdown({ title, where, rows }: Section): string {
  const day = new Date().toISOString().slice(0, 10);
  const lines = [
    ['what', 'median', 'least', 'most', 'target', 'values'],
    ['---', '---:', '---:', '---:', '---:', '---:'],
    ...rows.map(cells),
  ];
  return `**${title}** · ${day} · ${cpus().length} cores (${cpus()[0]?.model.trim()}) · ${where}\n\n${lines.map((line) => `| ${line.join(' | ')} |\n`).join('')}`;
}

function cells({ what, values, target = '' }: EngineRow): readonly string[] {
  const sorted = values.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)];
  const shown = [median, sorted[0], sorted.at(-1)].map((value) => (value === undefined ? '' : rounded(value)));
  return [what, ...shown, target, String(values.length)];
}

/** Three digits say enough. */
function rounded(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}
