/** One measured row: its rounds and what was promised. */
export interface Row {
  readonly what: string;
  readonly values: readonly number[];
  readonly target: number;
}

/** Prints rows as a Markdown table: median, least and most of the rounds. */
export function table(title: string, rows: readonly Row[]): void {
  const lines = rows.map(({ what, values, target }) => {
    const sorted = values.toSorted((one, other) => one - other);
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    const shown = [median, sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN].map((value) => value.toFixed(0));
    return `| ${what} | ${shown.join(' | ')} | ${target} | ${values.length} |`;
  });
  process.stdout.write(
    `\n${title}\n\n| what | median | least | most | target | rounds |\n| --- | ---: | ---: | ---: | ---: | ---: |\n${lines.join('\n')}\n`,
  );
}
