import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { startFakeOpenRouter } from '../e2e/fakes/open-router';
import { startFakeSupabase } from '../e2e/fakes/supabase';
import { checkEmbedded, checkFolder, checkPostgres } from './doctor/data';
import type { Finding } from './doctor/finding';
import { checkLinks } from './doctor/links';
import { checkStoryteller } from './doctor/storyteller';
import { checkProject } from './doctor/supabase';

/** Of the ports that are given to nobody, one that `fetch` does not refuse by itself. */
const CLOSED_URL = 'http://127.0.0.1:2';

/** Answers what a project that has everything does, but for what `answerTo` says; its address. */
async function startPostgrest(answerTo: (path: string) => [status: number, body: object] | undefined): Promise<string> {
  const server = createServer(({ url: path = '' }, response) => {
    const upToDate = path.includes('/rpc/') ? ([200, []] as const) : ([401, { code: '42501' }] as const);
    const [status, body] = answerTo(path) ?? upToDate;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`;
}

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
  const ask = (url = fake.url) => checkProject({ url, key: fake.publishableKey });
  const todo = expect.stringContaining('npm run migrate -- postgres://');

  it('with our schema is fine', async () => {
    const findings = await ask();
    expect(findings).toContainEqual({ what: 'migrations', said: expect.stringMatching(/^all \d\d are applied$/) });
    expect(wrongOnes(findings)).toEqual([]);
  });

  it('of an earlier release is told which migrations it lacks, also where they bring no table', async () => {
    await fake.owner.run(
      `delete from supabase_migrations.schema_migrations where version in ('20261121000990', '20261121001000')`,
    );
    const said = 'these are missing: 20261121000990_told_stories_stay.sql, 20261121001000_attempts_counted.sql';
    expect(wrongOnes(await ask())).toEqual([{ what: 'migrations', said, todo }]);
  });

  it.each([
    ['tables', 'PGRST205', /\/(heroes|narrations)\?/, 'these tables are missing: heroes, narrations'],
    ['the means to say so', 'PGRST202', /\/rpc\//, 'the schema is older than this release'],
    ['them, which PostgREST has not noticed', '42883', /\/rpc\//, 'the schema is older than this release'],
  ])('that lacks %s is told so (%s)', async (_, code, lacks, said) => {
    const url = await startPostgrest((path) => (lacks.test(path) ? [404, { code }] : undefined));
    expect(wrongOnes(await ask(url))).toEqual([{ what: 'migrations', said, todo }]);
  });

  it('whose answer about its migrations is none is not taken for one that has them', async () => {
    const url = await startPostgrest((path) => (path.includes('/rpc/') ? [500, { code: 'XX000' }] : undefined));
    expect(wrongOnes(await ask(url))).toMatchObject([
      { what: 'migrations', said: 'the project does not say which it has: it answers 500 XX000' },
    ]);
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
