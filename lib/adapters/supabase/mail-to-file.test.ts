import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mailToFile, removeMailsTo } from './mail-to-file';

const HOUR_S = 3600;
const HTML = '<p>Choose a new one: <a href="http://localhost/auth/confirm?a=1&amp;b=2">New password</a></p>';

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'tale-mail-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const send = (to: string) => mailToFile(dataDir).send({ to, subject: 'A new password', html: HTML });

async function mails(): Promise<{ file: string; text: string }[]> {
  const names = (await readdir(path.join(dataDir, 'mail'))).sort();
  const files = names.map((name) => path.join(dataDir, 'mail', name));
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })));
}

it('a mail lies in the data folder, with its link', async () => {
  await send('ada@example.com');
  expect((await mails()).map(({ text }) => text)).toEqual([
    'To: ada@example.com\nSubject: A new password\n\nChoose a new one: New password: http://localhost/auth/confirm?a=1&b=2\n',
  ]);
});

it('is seen at a terminal, and in no log that is kept', async () => {
  const mail = { to: 'ada@example.com', subject: 'A new password', html: HTML };
  const [seen, kept]: [string[], string[]] = [[], []];
  await mailToFile(dataDir, { isTTY: true, write: (text) => seen.push(text) }).send(mail);
  await mailToFile(dataDir, { write: (text) => kept.push(text) }).send(mail);
  expect(seen.join('')).toContain('New password: http://localhost/auth/confirm?a=1&b=2');
  expect(kept).toEqual([]);
});

it('goes with the parent whose it is', async () => {
  await removeMailsTo(dataDir, 'ada@example.com');
  for (const to of ['ada@example.com', 'ada@example.com.au', 'Ada@Example.com']) await send(to);
  await removeMailsTo(dataDir, 'ADA@example.com');
  expect((await mails()).map(({ text }) => text.split('\n')[0])).toEqual(['To: ada@example.com.au']);
});

it('goes when its link has long ended, as soon as there is another', async () => {
  for (const hours of [25, 23]) {
    await send(`${hours}@example.com`);
    const sent = (await mails()).find(({ text }) => text.includes(`${hours}@`));
    const at = Date.now() / 1000 - hours * HOUR_S;
    await utimes(sent?.file ?? '', at, at);
  }
  await send('now@example.com');
  expect((await mails()).map(({ text }) => text.split('\n')[0]).toSorted()).toEqual([
    'To: 23@example.com',
    'To: now@example.com',
  ]);
});
