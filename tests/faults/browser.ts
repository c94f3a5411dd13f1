import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';

/** Where Chromium keeps what IndexedDB holds. */
export type BackEnd = 'LevelDB' | 'SQLite';

/** What a browser is started with. */
export interface Start {
  /** The folder that outlives the browser. */
  readonly profile: string;
  readonly backEnd?: BackEnd;
  /** Only the tab in front is visible, as it is for people; Playwright otherwise makes every tab believe that it is. */
  readonly isOneInFront?: boolean;
}

/** A Chromium of our own, so that it can be killed. */
export interface LiveBrowser {
  readonly context: BrowserContext;
  /** The process id of the browser itself; its children are in its group. */
  readonly pid: number;
  /** kill -9 for the browser and all its children, at once. */
  readonly kill: () => Promise<void>;
  /** When its process has ended. */
  readonly gone: Promise<void>;
  /** Closes as a person does; everything is written. */
  readonly close: () => Promise<void>;
}

/** Starts a Chromium on a profile and joins Playwright to it. */
export async function startBrowser({
  profile,
  backEnd = 'LevelDB',
  isOneInFront = false,
}: Start): Promise<LiveBrowser> {
  const program = await findChromium();
  if (program === undefined) throw new Error('There is no Chromium');
  mkdirSync(profile, { recursive: true });
  const child = spawn(
    program,
    [
      ...chromiumFlags,
      ...switchesOf(backEnd),
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--lang=es-ES',
      'about:blank',
    ],
    // A group of its own: a kill reaches its children and nobody else's.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error('Chromium did not start');
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await chromium.connectOverCDP(await addressOf(child.stderr), { noDefaults: isOneInFront });
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium has no context');
  return {
    context,
    pid,
    gone,
    kill: async () => {
      process.kill(-pid, 'SIGKILL');
      await gone;
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close');
      await gone;
    },
  };
}

/** The folder of the database in a profile, with LevelDB. */
export function databaseFolder(profile: string, site: string): string {
  return `${originFolder(profile, site)}.indexeddb.leveldb`;
}

/** Which back end a profile has really been written with: a browser does what it likes with a switch that it forgot. */
export function backEndOf(profile: string, site: string): BackEnd {
  if (existsSync(databaseFolder(profile, site))) return 'LevelDB';
  if (existsSync(originFolder(profile, site))) return 'SQLite';
  throw new Error(`There is no database in ${profile}`);
}

function originFolder(profile: string, site: string): string {
  return join(profile, 'Default', 'IndexedDB', `http_localhost_${new URL(site).port}`);
}

function switchesOf(backEnd: BackEnd): readonly string[] {
  return backEnd === 'SQLite'
    ? ['--enable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout']
    : ['--disable-features=IdbSqliteBackingStore,IdbSqliteOnDiskRollout'];
}

function addressOf(stderr: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const address = /DevTools listening on (\S+)/u.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    stderr.once('end', () => reject(new Error(`Chromium ended before it could be reached:\n${said}`)));
  });
}
