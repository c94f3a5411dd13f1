import { test } from '@playwright/test';

/** One measured row: its rounds, and what was promised of it. */
export interface EngineRow {
  readonly what: string;
  readonly values: readonly number[];
  readonly target?: string;
}

/** The rows of one measurement and where it ran. */
export interface Section {
  readonly title: string;
  readonly where: string;
  readonly rows: readonly EngineRow[];
}

/** Gives rows to the table, which `writeTable.ts` writes when all is measured. */
export async function tell(title: string, where: string, rows: readonly EngineRow[]): Promise<void> {
  const section: Section = { title, where, rows };
  await test.info().attach(sectionName, { body: JSON.stringify(section), contentType: 'application/json' });
}

/** The name under which a test gives its rows away. */
export const sectionName = 'section';
