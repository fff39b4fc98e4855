import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { projectRoot, startApp } from './app-server.ts';
import { createDataFolder } from './data-folder.ts';
import { stockLibrary } from './library-stock.ts';
import { type LoadedScript, launchBrowser, loadScripts, readScripts } from './loaded-scripts.ts';
import { printFigures, printLine, printTable } from './table.ts';

/*
 * JavaScript that a first visit to a story loads, against an empty page of the same Next with the same settings, which
 * is built on the spot. `node bench/client-js.ts`
 */

const LIMIT_KB = 45;
const LISTED = 12;
/** Inside the project, so that it resolves the same packages; a build of the app sweeps it away. */
const EMPTY_PROJECT = path.join(projectRoot, '.next', 'bench-empty-page');

/** Words that survive minification, by what they tell of a chunk. */
const CONTENTS: Readonly<Record<string, string>> = {
  'React DOM': 'onRecoverableError',
  'the app router': 'next-router-state-tree',
  'polyfills for old browsers (module browsers skip them)': 'core-js',
  zod: 'invalid_union',
  'event stream parser': 'last-event-id',
  'live story': 'aria-live',
  'star rating': 'half star',
  'error messages': 'storyteller_unavailable',
};

async function buildEmptyProject(): Promise<void> {
  await rm(EMPTY_PROJECT, { recursive: true, force: true });
  await mkdir(path.join(EMPTY_PROJECT, 'app'), { recursive: true });
  const layout = 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;\n';
  await Promise.all([
    writeFile(path.join(EMPTY_PROJECT, 'package.json'), '{ "private": true, "type": "module" }\n'),
    writeFile(path.join(EMPTY_PROJECT, 'app/layout.jsx'), layout),
    writeFile(path.join(EMPTY_PROJECT, 'app/page.jsx'), 'export default () => <p>Nothing</p>;\n'),
    // And what that imports.
    ...['next.config.ts', 'lib/body-limit.ts'].map((file) =>
      cp(path.join(projectRoot, file), path.join(EMPTY_PROJECT, file)),
    ),
  ]);
  const next = path.join(projectRoot, 'node_modules/next/dist/bin/next');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, [next, 'build'], { cwd: EMPTY_PROJECT, env });
}

async function loadStoryPage(context: BrowserContext): Promise<LoadedScript[]> {
  const folder = await createDataFolder(async ({ connection, signUp }) => {
    const parent = await signUp();
    await stockLibrary(connection, parent.id, 1);
    const { rows } = await connection.driver.query<{ id: string }>('select id from tales.stories');
    return { parent, storyId: rows[0]?.id };
  });
  const app = await startApp(folder.dataDir);
  try {
    const { parent, storyId } = folder.filled;
    const door = await context.newPage();
    await door.goto(`${app.origin}/sign-in?next=/account`);
    await door.locator('input[name=email]').fill(parent.email);
    await door.locator('input[name=password]').fill(parent.password);
    await door.getByRole('button', { name: 'Sign in' }).click();
    // The door's own address names it as well, in its query.
    await door.waitForURL(({ pathname }) => pathname === '/account');
    await door.close();
    return await loadScripts(context, `${app.origin}/stories/${storyId}`);
  } finally {
    await app.stop();
    await folder.remove();
  }
}

/** Read from the build: the page is static and asks for nothing beyond its document. */
async function readEmptyPage(): Promise<LoadedScript[]> {
  await buildEmptyProject();
  const build = path.join(EMPTY_PROJECT, '.next');
  const html = await readFile(path.join(build, 'server/app/index.html'), 'utf8');
  const scripts = await readScripts(html, path.join(build, 'static'));
  await rm(EMPTY_PROJECT, { recursive: true, force: true });
  return scripts;
}

function sizeKb(scripts: readonly LoadedScript[]): number {
  return scripts.reduce((sum, { gzipBytes }) => sum + gzipBytes, 0) / 1000;
}

function describe({ source }: LoadedScript, empty: readonly LoadedScript[]): string {
  const known = empty.some((script) => script.source === source) ? ['as on the empty page'] : [];
  const contents = Object.entries(CONTENTS).flatMap(([what, word]) => (source.includes(word) ? [what] : []));
  return [...known, ...contents].join(', ');
}

const browser = await launchBrowser();
try {
  const story = await loadStoryPage(await browser.newContext());
  const empty = await readEmptyPage();
  const inDocument = (scripts: readonly LoadedScript[]) => scripts.filter((script) => script.isInDocument);
  printFigures('JavaScript of the story page, gzip', [
    {
      name: 'above an empty page, all that was loaded',
      value: sizeKb(story) - sizeKb(empty),
      unit: 'kB',
      limit: LIMIT_KB,
    },
    {
      name: 'above an empty page, named by the document',
      value: sizeKb(inDocument(story)) - sizeKb(inDocument(empty)),
      unit: 'kB',
    },
    { name: 'story page in total', value: sizeKb(story), unit: 'kB' },
    { name: 'empty page in total', value: sizeKb(empty), unit: 'kB' },
  ]);
  const rows = story
    .slice(0, LISTED)
    .map((script) => [
      path.basename(script.path),
      `${(script.gzipBytes / 1000).toFixed(1)} kB`,
      script.isInDocument ? 'document' : 'later',
      describe(script, empty),
    ]);
  printTable('The biggest chunks', ['', 'gzip', 'asked for', 'what is in it'], rows);
  printLine();
} finally {
  await browser.close();
}
