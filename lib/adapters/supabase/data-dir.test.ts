import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabaseFolder } from './database-folder';
import { findKeysSecret, loadKeysSecret, loadLiteSecrets } from './lite-secrets';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tale-data-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const mode = async (file: string) => (await stat(file)).mode & 0o777;

describe('the secrets', () => {
  it('are made once, and the same ever after', async () => {
    const secrets = await loadLiteSecrets(dataDir);
    expect(secrets.jwtSecret.length).toBeGreaterThanOrEqual(43);
    expect(new Set(Object.values(secrets)).size).toBe(3);
    expect(await loadLiteSecrets(dataDir)).toEqual(secrets);
  });

  it('differ from one installation to the next', async () => {
    const other = path.join(dataDir, 'a', 'b');
    expect((await loadLiteSecrets(other)).jwtSecret).not.toBe((await loadLiteSecrets(dataDir)).jwtSecret);
    expect(await mode(other)).toBe(0o700);
  });

  it('can be read by this user only', async () => {
    await loadLiteSecrets(dataDir);
    expect(await mode(path.join(dataDir, 'secrets.json'))).toBe(0o600);
  });

  it('are the same for processes that start at once', async () => {
    const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => loadLiteSecrets(dataDir)));
    for (const secrets of others) expect(secrets).toEqual(first);
    expect(await readdir(dataDir)).toEqual(['secrets.json']);
  });

  it('that are damaged are not replaced in silence: every session hangs on them', async () => {
    const file = path.join(dataDir, 'secrets.json');
    await writeFile(file, '{"jwtSecret":"short"}');
    await expect(loadLiteSecrets(dataDir)).rejects.toThrow();
    expect(await readFile(file, 'utf8')).toBe('{"jwtSecret":"short"}');
  });
});

describe('the secret that seals keys', () => {
  it('is made once for processes that start at once, and can be read by this user only', async () => {
    expect(await findKeysSecret(dataDir)).toBeNull();
    const [first = '', ...others] = await Promise.all([1, 2, 3, 4].map(() => loadKeysSecret(dataDir)));
    expect(first.length).toBeGreaterThanOrEqual(43);
    for (const secret of others) expect(secret).toBe(first);
    expect(await findKeysSecret(dataDir)).toBe(first);
    expect(await readdir(dataDir)).toEqual(['keys-secret']);
    expect(await mode(path.join(dataDir, 'keys-secret'))).toBe(0o600);
  });

  it('that cannot be read is not replaced', async () => {
    await mkdir(path.join(dataDir, 'keys-secret'));
    await expect(loadKeysSecret(dataDir)).rejects.toThrow();
  });
});

describe('the database’s folder', () => {
  const names = async () => (await readdir(dataDir)).sort();

  it('is set up anew where that was broken off, and never after it was finished', async () => {
    const brokenOff = await openDatabaseFolder(dataDir);
    await mkdir(path.join(brokenOff.folder, 'base'), { recursive: true });

    const { folder, settle } = await openDatabaseFolder(dataDir);
    await expect(stat(folder)).rejects.toThrow('ENOENT');
    await mkdir(folder);
    await settle();
    await openDatabaseFolder(dataDir);
    expect(await names()).toEqual(['pglite']);
  });

  it('is kept where a backup was put there after setting up broke off', async () => {
    const before = await openDatabaseFolder(dataDir);
    await mkdir(before.folder);
    await before.settle();
    await writeFile(path.join(before.folder, 'told'), 'every story');
    const backup = `${before.folder}.backup`;
    await rename(before.folder, backup);

    const brokenOff = await openDatabaseFolder(dataDir);
    await mkdir(brokenOff.folder);
    await rm(brokenOff.folder, { recursive: true });
    await rename(backup, brokenOff.folder);
    const { folder, settle } = await openDatabaseFolder(dataDir);
    await settle();
    expect(await readFile(path.join(folder, 'told'), 'utf8')).toBe('every story');
    expect(await names()).toEqual(['pglite']);
  });

  it('is left alone where it stands from before there was a mark', async () => {
    await mkdir(path.join(dataDir, 'pglite'));
    await openDatabaseFolder(dataDir);
    expect(await names()).toEqual(['pglite']);
  });
});
