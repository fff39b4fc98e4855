import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFakeOpenRouter } from '../e2e/fakes/open-router';
import { startFakeSupabase } from '../e2e/fakes/supabase';
import { checkEmbedded, checkFolder, checkPostgres } from './doctor/data';
import type { Finding } from './doctor/finding';
import { checkLinks } from './doctor/links';
import { checkStoryteller } from './doctor/storyteller';
import { checkProject } from './doctor/supabase';

/** Of the ports that are given to nobody, one that `fetch` does not refuse by itself. */
const CLOSED_URL = 'http://127.0.0.1:2';

const wrongOnes = (findings: Finding[]) => findings.filter(({ todo }) => todo !== undefined);

describe('a storyteller', () => {
  let fake: Awaited<ReturnType<typeof startFakeOpenRouter>>;
  beforeAll(async () => {
    fake = await startFakeOpenRouter();
  });
  beforeEach(() => fake.reset());
  afterAll(() => fake.close());
  const ask = (models: string[], apiKey = 'sk-or-planted') =>
    checkStoryteller({ apiKey, baseUrl: fake.baseUrl, models });

  it('with a key and models that there are is fine', async () => {
    expect(wrongOnes(await ask(['fake/quick', 'fake/thorough:nitro']))).toEqual([]);
  });

  it('whose key is refused, and a model that there is not, are told apart', async () => {
    fake.setBehaviour({ fault: 'http-401' });
    const findings = await ask(['fake/quick', 'fake/missing']);
    expect(wrongOnes(findings)).toMatchObject([
      { what: 'storyteller', said: expect.stringContaining('OPENROUTER_API_KEY') },
      { what: 'models', said: 'unknown: fake/missing' },
    ]);
    expect(JSON.stringify(findings)).not.toContain('planted');
  });

  it('that nobody reaches says why', async () => {
    const findings = await checkStoryteller({ apiKey: 'k', baseUrl: CLOSED_URL, models: [] });
    expect(wrongOnes(findings)).toMatchObject([{ said: 'cannot be reached: ECONNREFUSED' }]);
  });
});

describe('a Supabase project', () => {
  let fake: Awaited<ReturnType<typeof startFakeSupabase>>;
  beforeAll(async () => {
    fake = await startFakeSupabase();
  });
  afterAll(() => fake.close());

  it('with our tables is fine', async () => {
    const findings = await checkProject({ url: fake.url, key: fake.publishableKey });
    expect(findings).toContainEqual({ what: 'migrations', said: expect.stringMatching(/^all \d\d tables are there$/) });
  });

  it('that refuses the key, or is away, says so', async () => {
    expect((await checkProject({ url: fake.url, key: 'sb_publishable_other' }))[0]).toMatchObject({
      said: 'the project does not accept SUPABASE_KEY',
    });
    expect(wrongOnes(await checkProject({ url: CLOSED_URL, key: 'k' }))).toMatchObject([
      { what: 'database', said: 'ECONNREFUSED' },
      { what: 'storage' },
    ]);
  });
});

it('links in mails go by the request where nothing says where the app is', () => {
  expect(checkLinks('https://tales.example/')).toEqual({
    what: 'links in mails',
    said: 'lead to https://tales.example',
  });
  const { said, todo } = checkLinks(undefined);
  expect(said).toMatch(/^go by the host of the request.*SITE_URL/);
  expect(todo).toBeUndefined();
});

it('a PostgreSQL that is away is told without its password', async () => {
  const findings = await checkPostgres('postgres://tale:planted@127.0.0.1:1/tale', 2000);
  expect(findings).toMatchObject([{ what: 'database', said: 'cannot be reached: ECONNREFUSED' }]);
  expect(JSON.stringify(findings)).not.toContain('planted');
});

describe('a data folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tale-doctor-'));
    return () => rm(folder, { recursive: true, force: true });
  });

  it('that is new is fine', async () => {
    expect(await checkEmbedded(folder, 'http://127.0.0.1:1')).toEqual([
      { what: 'database', said: 'will be made by the first start' },
    ]);
    expect((await checkFolder(folder)).todo).toBeUndefined();
  });

  it('whose database nobody has migrated yet is told what comes', async () => {
    await mkdir(path.join(folder, 'pglite'));
    expect(await checkEmbedded(folder, 'http://127.0.0.1:1')).toEqual([
      { what: 'database', said: 'answers' },
      { what: 'migrations', said: 'none applied yet; the next start applies them' },
    ]);
  });
});
