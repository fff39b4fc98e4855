import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAppServer } from './app-server.ts';
import { openCuttableLine } from './cuttable-line.ts';
import { startFakeElevenLabs } from './fakes/eleven-labs.ts';
import { startFakeOpenRouter } from './fakes/open-router.ts';
import type { Fault } from './fakes/open-router-behaviour.ts';
import { startFakeOtlp } from './fakes/otlp.ts';
import { startFakeSupabase } from './fakes/supabase.ts';
import { expect, test } from './fixtures.ts';
import { logLinesOf } from './log-lines.ts';
import { narrationSchema } from './narration-events.ts';
import { Parent } from './parent.ts';
import type { TaleApi } from './tale-api.ts';
import { errorSchema } from './wire.ts';

/** In everything that is anybody's own, and nowhere else. */
const PLANTED = 'xplant';

const STORY = `# The ${PLANTED}\n\n${`Once upon a time there was a ${PLANTED} who slept. `.repeat(10)}`;

const FAULTS: readonly Fault[] = ['http-401', 'http-500', 'connection-reset', 'garbage-html', 'error-in-the-middle'];

const toStop: (() => Promise<void>)[] = [];

test.afterEach(async () => {
  for (const stop of toStop.splice(0).reverse()) await stop();
});

/** Everything outside, each with a planted key, and the app in between with its log turned all the way up. */
async function startWatchedApp() {
  const folder = await mkdtemp(path.join(tmpdir(), 'tale-discretion-'));
  toStop.push(() => rm(folder, { recursive: true, force: true }));
  const [supabase, otlp] = [await startFakeSupabase(), await startFakeOtlp()];
  const [openRouter, elevenLabs] = [await startFakeOpenRouter(), await startFakeElevenLabs()];
  const line = await openCuttableLine(supabase.url);
  toStop.push(supabase.close, otlp.close, openRouter.close, elevenLabs.close, line.close);
  const logFile = path.join(folder, 'app.log');
  const ownLogFile = path.join(folder, 'log', 'own.log');
  const app = await startAppServer({
    isForOneTest: true,
    dataDir: path.join(folder, 'unused'),
    logFile,
    env: {
      SUPABASE_URL: line.url,
      SUPABASE_KEY: supabase.publishableKey,
      DATABASE_TIMEOUT_MS: '2500',
      OPENROUTER_API_KEY: `sk-or-${PLANTED}`,
      OPENROUTER_BASE_URL: openRouter.baseUrl,
      DEFAULT_MODEL: 'fake/quick',
      ELEVENLABS_API_KEY: `sk_${PLANTED}`,
      ELEVENLABS_BASE_URL: elevenLabs.baseUrl,
      MAX_RETRIES: '0',
      // Each fault is to be met, one after another.
      CIRCUIT_FAILURES: '100',
      METRICS_TOKEN: `${PLANTED}-metrics-token`,
      OTEL_EXPORTER_OTLP_ENDPOINT: otlp.url,
      OTEL_EXPORTER_OTLP_HEADERS: `authorization=${PLANTED}`,
      LOG_LEVEL: 'trace',
      LOG_FILE: ownLogFile,
    },
  });
  toStop.push(app.stop);
  return { ...app, line, openRouter, elevenLabs, otlp, logFile, ownLogFile, publishableKey: supabase.publishableKey };
}

/** To its end. */
async function narrate({ request }: TaleApi, storyId: string, voice: string): Promise<void> {
  const begun = await request.post(`/api/stories/${storyId}/narrations`, { data: { voice } });
  const { id } = narrationSchema.parse(await begun.json());
  const events = await request.get(`/api/narrations/${id}/events`, { timeout: 50_000 });
  expect(await events.text()).toContain('event: done');
}

test('neither logs nor traces have anything of a parent’s, or a key; all of it is found by the request’s id', async ({
  newDevice,
  problems,
}) => {
  test.setTimeout(150_000);
  problems.expectAnswers(401);
  problems.expect(/status of (404|50[03])|answer: 50[03]|React error #(419|441)/);
  const app = await startWatchedApp();
  const context = await newDevice({ baseURL: app.url, userAgent: `${PLANTED}/1.0` });
  const parent = await new Parent(await context.newPage()).signUp({ name: `${PLANTED} Mum` });
  const { page, api } = parent;
  const { request } = api;

  const child = await api.addChild({ name: 'Xplantina', interests: [PLANTED], avoid: [`${PLANTED}s`] });
  const hero = await api.addHero({ name: `Pim the ${PLANTED}` });
  const wish = { children: [child.id], customMoral: `${PLANTED} moral`, idea: `${PLANTED} idea` };
  app.openRouter.setBehaviour({ story: STORY });
  const told = await api.writeStory({ ...wish, heroes: [hero.id], type: 'combined' });
  expect(told).toMatchObject({ status: 'ready', content: expect.stringContaining(PLANTED) });
  for (const fault of FAULTS) {
    app.openRouter.setBehaviour({ story: STORY, fault });
    expect(await api.writeStory(wish)).toMatchObject({ status: 'failed' });
  }
  expect(app.openRouter.requests[0]?.headers.authorization).toContain(PLANTED);
  app.elevenLabs.setBehaviour({ pace: 0 });
  await narrate(api, told.id, 'elevenlabs:voice-rachel');
  app.elevenLabs.setBehaviour({ fault: 'http-401' });
  await narrate(api, told.id, 'elevenlabs:voice-matilda');
  app.elevenLabs.setBehaviour({});
  const [spoken] = app.elevenLabs.requests;
  expect(spoken).toMatchObject({
    voice: 'voice-rachel',
    headers: { 'xi-api-key': expect.stringContaining(PLANTED) },
    body: { text: expect.stringContaining(PLANTED) },
  });

  await page.goto(`/stories/${told.id}`);
  await page.goto(`/library?q=${PLANTED}`);
  await page.goto(`/stories/${PLANTED}`);
  await request.get(`/${PLANTED}?${PLANTED}`);
  await request.post('/api/children', { data: { name: PLANTED, age: -1 } });
  await request.post('/api/children', { data: `{${PLANTED}`, headers: { 'content-type': 'application/json' } });
  await request.get('/api/stories', { headers: { authorization: `Bearer ${PLANTED}`, 'x-request-id': PLANTED } });
  await request.post('/api/stories', { data: {}, headers: { origin: `https://${PLANTED}.example` } });

  app.line.cut();
  const health = await request.get('/api/health');
  expect(health.status()).toBe(503);
  expect(await health.json()).toMatchObject({
    status: 'unavailable',
    database: { status: 'down', kind: 'supabase', latencyMs: expect.any(Number) },
    storage: { status: 'down', kind: 'supabase' },
    storyteller: { status: 'up', kind: 'openrouter' },
    voices: { status: 'up', kind: 'elevenlabs' },
    circuitsOpen: ['voice elevenlabs'],
  });
  const away = await request.post('/api/children', { data: { name: PLANTED, age: 4, gender: 'female' } });
  const { error } = errorSchema.parse(await away.json());
  expect(error.code).toBe('database_unavailable');
  expect(away.headers()['x-request-id']).toBe(error.requestId);
  await page.goto(`/library?q=${PLANTED}`);
  const reference = page.getByText(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/);
  await expect(reference).toBeVisible();
  const [shown] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(await reference.innerText()) ?? [];
  app.line.mend();

  const another = new Parent(await (await newDevice({ baseURL: app.url })).newPage());
  await another.page.goto('/sign-in');
  await another.signIn({ email: parent.email, password: `${PLANTED} password` });
  await expect(another.alert('do not go together')).toBeVisible();

  await test.step('the log tells what happened to a request, from its id', async () => {
    const lines = await logLinesOf(app.logFile);
    const about = (id: string | undefined) => lines.filter(({ requestId }) => requestId === id);
    expect(about(error.requestId).map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(['the database failed', 'request failed', 'answered']),
    );
    expect(about(shown)).toContainEqual(expect.objectContaining({ msg: 'a page could not be made', digest: shown }));
    const [asked] = app.openRouter.requests;
    expect(about(String(asked?.headers['x-request-id'])).map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(['the storyteller answered', 'the database answered', 'answered']),
    );
    expect(about(String(spoken?.headers['x-request-id'])).map(({ msg }) => msg)).toContain('answered');
    expect((await logLinesOf(app.ownLogFile)).length).toBeGreaterThanOrEqual(lines.length);
  });

  await test.step('the numbers are for whoever has the token', async () => {
    expect((await request.get('/api/metrics')).status()).toBe(403);
    const numbers = await request.get('/api/metrics', {
      headers: { authorization: `Bearer ${PLANTED}-metrics-token` },
    });
    const text = await numbers.text();
    expect(text).toContain('tale_stories_total{status="ready",code="none"} 1');
    expect(text).toContain('tale_provider_failures_total{provider="openrouter",code="storyteller_key"} 1');
    expect(text).toContain('tale_first_words_seconds_count{provider="openrouter",model="fake/quick"}');
    expect(text).toContain('tale_tokens_total{model="fake/quick",direction="output"}');
    expect(text).toContain('tale_first_sound_seconds_count{provider="elevenlabs"} 2');
    expect(text).toMatch(/tale_narrated_characters_total\{provider="elevenlabs"\} [1-9]/);
    expect(text).toMatch(/tale_provider_failures_total\{provider="elevenlabs",code="voice_key"\} [1-9]/);
    expect(text).toContain('tale_circuits_open{calls="voice",provider="elevenlabs",key="host"} 1');
    expect(text).toMatch(/tale_database_seconds_count\{operation="finish_story",outcome="answered"\} \d/);
    expect(text).toContain('tale_http_requests_total{method="POST",route="/api/stories",status="200"}');
    expect(text).toContain('tale_queued{queue="stories"} 0');
    expect(text).not.toContain(PLANTED);
  });

  await test.step('nothing planted has come up', async () => {
    await app.stop();
    const traces = app.otlp.received.join('\n');
    expect(traces).toContain('/api/stories');
    expect(traces).toContain('tale.request_id');
    const said = { log: await readFile(app.logFile, 'utf8'), file: await readFile(app.ownLogFile, 'utf8'), traces };
    for (const [where, text] of Object.entries(said)) {
      for (const secret of [PLANTED, 'Xplantina', parent.email, parent.password, app.publishableKey]) {
        const found = text.split('\n').filter((line) => line.toLowerCase().includes(secret.toLowerCase()));
        expect(found, `${secret} in the ${where}`).toEqual([]);
      }
    }
  });
});
