import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { findFreePort, provideDatabase } from './app-server.ts';
import { expect, test } from './fixtures.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

test('what `npm start` runs serves the app where PORT says, and ends when it is told to', async ({
  visitor,
  problems,
}) => {
  problems.expect(/ERR_CONNECTION_REFUSED/);
  const port = String(await findFreePort());
  const { PATH, HOME } = process.env;
  const dataDir = test.info().outputPath('data');
  await provideDatabase(path.join(dataDir, 'pglite'));
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    stdio: 'ignore',
    env: { PATH, HOME, NODE_ENV: 'production', PORT: port, TALE_DATA_DIR: dataDir },
  });
  const ended = once(child, 'exit');
  try {
    const { page } = visitor;
    await expect(() => page.goto(`http://localhost:${port}/`)).toPass({ timeout: 50_000 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  } finally {
    child.kill('SIGTERM');
  }
  // Next's own way to say that it was SIGTERM.
  expect(await ended).toEqual([143, null]);
});
