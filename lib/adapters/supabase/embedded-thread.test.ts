import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmbeddedThread } from './embedded-thread';
import type { LiteApp } from './lite-app';
import { LITE_URL } from './lite-app';
import { type LiteSecrets, loadLiteSecrets } from './lite-secrets';

let folder: string;
let app: LiteApp;
let secrets: LiteSecrets;
const mails: { to: string | string[]; html?: string }[] = [];
const ended: Error[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tale-thread-'));
  secrets = await loadLiteSecrets(folder);
  app = await openEmbeddedThread(
    {
      url: path.join(folder, 'pglite'),
      secrets,
      siteUrl: 'http://localhost:3000',
      migrations: path.resolve('supabase/migrations'),
      recoveryTemplate: path.resolve('supabase/templates/recovery.html'),
    },
    {
      send: async (mail) => {
        mails.push(mail);
      },
    },
    (error) => ended.push(error),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const client = () =>
  createClient(LITE_URL, secrets.publishableKey, {
    db: { schema: 'tales' },
    global: { fetch: app.send },
    auth: { persistSession: false },
  });

it('is Supabase for supabase-js: accounts, tables, functions, failures and mails', async () => {
  const supabase = client();
  const { data } = await supabase.auth.signUp({ email: 'ada@example.com', password: 'a long password' });
  expect(await app.verifyToken(data.session?.access_token ?? '')).toMatchObject({ sub: data.user?.id });

  const child = { name: 'Анна "🌙"', age: 5, gender: 'female' };
  expect((await supabase.from('children').insert(child).select('name, age, gender').single()).data).toEqual(child);
  expect((await supabase.rpc('story_statistics')).data).toMatchObject({ stories: 0 });
  const refused = await supabase.from('children').insert({ ...child, age: 18 });
  expect(refused.error?.code).toBe('23514');
  expect((await supabase.from('children').delete().eq('age', 5)).status).toBe(204);

  await supabase.auth.resetPasswordForEmail('ada@example.com');
  expect(mails).toMatchObject([{ to: 'ada@example.com' }]);
});

it('turns the link of a mail to where whoever asks for it has come from, if that is in the house', async () => {
  mails.length = 0;
  const { auth } = client();
  const phone = 'http://192.168.1.5:3000';
  for (const redirectTo of [`${phone}/auth/confirm?next=%2F`, undefined, 'https://tales.example/auth/confirm']) {
    await auth.resetPasswordForEmail('ada@example.com', redirectTo === undefined ? {} : { redirectTo });
  }
  const links = mails.map(({ html }) => /href="([^"]+)"/.exec(html ?? '')?.[1]);
  expect(links).toEqual(
    [phone, 'http://localhost:3000', 'http://localhost:3000'].map((origin) =>
      expect.stringMatching(new RegExp(`^${origin}/auth/confirm\\?token_hash=\\w+&amp;type=recovery&amp;next=`)),
    ),
  );
});

it('serves the owner', async () => {
  expect(await app.owner.query('select $1::int + 1 as sum', [41])).toEqual([{ sum: 42 }]);
  await expect(app.owner.query('select from nowhere')).rejects.toThrow('nowhere');
  await app.owner.run('vacuum (analyze)');
});

it('fails what it is asked after it has ended, and says so', async () => {
  await app.close();
  await expect(app.owner.query('select 1')).rejects.toThrow();
  expect(ended).toHaveLength(1);
  const { error } = await client().rpc('story_statistics');
  expect(error).not.toBeNull();
});
