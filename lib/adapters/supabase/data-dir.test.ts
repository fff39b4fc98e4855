import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDir } from './data-dir-lock';
import { loadEmbeddedSecrets } from './embedded-secrets';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tale-data-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const mode = async (file: string) => (await stat(file)).mode & 0o777;

describe('the secrets', () => {
  it('are made once, and the same ever after', async () => {
    const secrets = await loadEmbeddedSecrets(dataDir);
    expect(secrets.jwtSecret.length).toBeGreaterThanOrEqual(43);
    expect(new Set(Object.values(secrets)).size).toBe(3);
    expect(await loadEmbeddedSecrets(dataDir)).toEqual(secrets);
  });

  it('differ from one installation to the next', async () => {
    const other = path.join(dataDir, 'a', 'b');
    expect((await loadEmbeddedSecrets(other)).jwtSecret).not.toBe((await loadEmbeddedSecrets(dataDir)).jwtSecret);
    expect(await mode(other)).toBe(0o700);
  });

  it('can be read by this user only', async () => {
    await loadEmbeddedSecrets(dataDir);
    expect(await mode(path.join(dataDir, 'secrets.json'))).toBe(0o600);
  });

  it('are the same for processes that start at once', async () => {
    const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => loadEmbeddedSecrets(dataDir)));
    for (const secrets of others) expect(secrets).toEqual(first);
    expect(await readdir(dataDir)).toEqual(['secrets.json']);
  });

  it('that are damaged are not replaced in silence: every session hangs on them', async () => {
    const file = path.join(dataDir, 'secrets.json');
    await writeFile(file, '{"jwtSecret":"short"}');
    await expect(loadEmbeddedSecrets(dataDir)).rejects.toThrow();
    expect(await readFile(file, 'utf8')).toBe('{"jwtSecret":"short"}');
  });
});

describe('the lock', () => {
  const lockFile = () => path.join(dataDir, 'process.pid');

  it('names this process', async () => {
    lockDataDir(dataDir);
    expect(await readFile(lockFile(), 'utf8')).toBe(String(process.pid));
  });

  it('refuses a folder that a living process uses, and says which', async () => {
    const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      await once(holder, 'spawn');
      await writeFile(lockFile(), String(holder.pid));
      expect(() => lockDataDir(dataDir)).toThrow(String(holder.pid));
      expect(await readFile(lockFile(), 'utf8')).toBe(String(holder.pid));
    } finally {
      holder.kill('SIGKILL');
      await once(holder, 'exit');
    }
    lockDataDir(dataDir);
    expect(await readFile(lockFile(), 'utf8')).toBe(String(process.pid));
  });

  it.each([
    ['own number, as after a restart in a container', String(process.pid)],
    ['nonsense', 'nonsense'],
    ['nothing', ''],
  ])('takes over a lock with %s', async (_, content) => {
    await writeFile(lockFile(), content);
    lockDataDir(dataDir);
    expect(await readFile(lockFile(), 'utf8')).toBe(String(process.pid));
  });
});
