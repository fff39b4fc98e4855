import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AppServer, startAppServer } from './app-server.ts';
import { PLANTED_KEY, PLANTED_VOICE_KEY } from './discretion.ts';
import { startFakeElevenLabs } from './fakes/eleven-labs.ts';
import { startFakeOpenRouter } from './fakes/open-router.ts';
import { expect, test } from './fixtures.ts';
import { expectCleanFile, narrate } from './narrated.ts';
import { narrationSchema } from './narration-events.ts';
import { Parent } from './parent.ts';

// An app with a judge, who reads along, and with two voices that are paid for.

const FIT = JSON.stringify({ isFit: true, concern: 'none' });
const UNFIT = JSON.stringify({ isFit: false, concern: 'cruelty' });
const KEPT = 'Pim the hedgehog found a lamp in the tall grass behind the house.';
const STORY = `# The Lamp\n\n${KEPT} He shone it at the moon, and the moon shone back, and so they talked until late.\n\nThen all of the meadow slept, and Pim slept too, with the lamp beside him. Good night.`;

const AT_ONCE = { firstByteMs: 0, pace: 0 };

const UNFIT_SUMMARY = 'Pim learns how to keep a secret from his mother.';

/** What the judge finds nothing wrong with but this. */
let refusedPart: string | null = null;

let folder: string;
let app: AppServer;
let openRouter: Awaited<ReturnType<typeof startFakeOpenRouter>>;
let elevenLabs: Awaited<ReturnType<typeof startFakeElevenLabs>>;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tale-judged-'));
  [openRouter, elevenLabs] = await Promise.all([
    startFakeOpenRouter({
      behaviourFor: ({ model, prompt }) =>
        model === 'fake/judge' && refusedPart !== null
          ? { story: prompt.includes(refusedPart) ? UNFIT : FIT }
          : undefined,
    }),
    startFakeElevenLabs(),
  ]);
  app = await startAppServer({
    isForOneTest: true,
    dataDir: path.join(folder, 'data'),
    logFile: path.join(folder, 'app.log'),
    env: {
      OPENROUTER_API_KEY: PLANTED_KEY,
      OPENROUTER_BASE_URL: openRouter.baseUrl,
      DEFAULT_MODEL: 'fake/quick',
      SAFETY_MODEL: 'fake/judge',
      SAFETY_TIMEOUT_MS: '4000',
      MAX_RETRIES: '0',
      CIRCUIT_REST_MS: '1',
      ELEVENLABS_API_KEY: PLANTED_VOICE_KEY,
      ELEVENLABS_BASE_URL: elevenLabs.baseUrl,
      OPENROUTER_SPEECH_MODEL: 'openai/gpt-4o-mini-tts',
      VOICE_PROVIDERS: 'elevenlabs,openrouter',
      VOICE_REST_MS: '1',
      METRICS_TOKEN: 'a token for those who count',
    },
  });
});

test.beforeEach(() => {
  openRouter.reset();
  elevenLabs.reset();
  refusedPart = null;
});

test.afterAll(async () => {
  await app.stop();
  await Promise.all([openRouter.close(), elevenLabs.close()]);
  await rm(folder, { recursive: true });
});

const asked = (model: string) =>
  openRouter.requests.filter(({ body }) => JSON.stringify(body).includes(`"model":"${model}"`));

test('every sentence is judged, the story is told whole, and what the judge has cost is counted', async ({
  newDevice,
}) => {
  openRouter.setBehaviour({ story: STORY, tokenMs: 5, sayings: { 'fake/judge': FIT } });
  const { api } = await signUp(newDevice);
  const child = await api.addChild();
  const story = await api.writeStory({ children: [child.id] });
  expect(story).toMatchObject({ status: 'ready', title: 'The Lamp', modelUsed: 'fake/quick' });
  expect(story.content).toContain('Good night.');
  const [request, ...sentences] = asked('fake/judge');
  expect(JSON.stringify(request?.body)).toContain(child.name);
  expect(JSON.stringify(sentences.map(({ body }) => body))).toContain('Good night.');
  const metrics = await fetch(`${app.url}/api/metrics`, {
    headers: { authorization: 'Bearer a token for those who count' },
  });
  const text = await metrics.text();
  expect(text).toMatch(/tale_tokens_total\{model="fake\/judge",direction="input"\} [1-9]/);
  expect(text).toContain('tale_circuits_open{calls="judge",provider="openrouter",key="host"} 0');
});

test('a sentence that is refused is neither seen nor heard', async ({ newDevice }) => {
  const slow = await signUp(newDevice);
  const child = await slow.api.addChild();
  openRouter.setBehaviour({ story: STORY, tokenMs: 5, sayings: { 'fake/judge': FIT } });
  const begun = await slow.api.request.post('/api/stories', {
    data: { language: 'en', minutes: 1, children: [child.id] },
  });
  expect(await begun.text()).toContain(KEPT);

  openRouter.setBehaviour({ story: STORY, tokenMs: 5, sayings: { 'fake/judge': UNFIT } });
  const refused = await slow.api.request.post('/api/stories', {
    data: { language: 'en', minutes: 1, children: [child.id] },
  });
  const events = await refused.text();
  expect(events).toContain('story_refused');
  expect(events).not.toContain('Pim');
  const id = /"id":"([0-9a-f-]{36})"/.exec(events)?.[1] ?? '';
  expect(await slow.api.getStory(id)).toMatchObject({ status: 'failed', title: '', content: '' });
  await slow.page.goto(`/stories/${id}`);
  await expect(slow.alert('That is not a story for bedtime.')).toBeVisible();
  expect(elevenLabs.requests).toEqual([]);
});

test('a summary that is refused is neither kept nor told to the next story, and the story stays', async ({
  newDevice,
}) => {
  const { api } = await signUp(newDevice);
  const child = await api.addChild();
  const fitSummary = 'Pim and the moon talk until late.';
  const tellWith = (summary: string) =>
    openRouter.setBehaviour({ story: `${STORY}\n\n---\nSummary: ${summary}\nNames: Pim`, tokenMs: 5 });
  refusedPart = UNFIT_SUMMARY;

  tellWith(UNFIT_SUMMARY);
  const story = await api.writeStory({ children: [child.id] });
  expect(story).toMatchObject({ status: 'ready', title: 'The Lamp', summary: null });
  expect(story.content).toContain('Good night.');
  tellWith(fitSummary);
  expect(await api.writeStory({ children: [child.id] })).toMatchObject({ status: 'ready', summary: fitSummary });
  await api.writeStory({ children: [child.id] });
  const [, second, third] = asked('fake/quick').map(({ body }) => JSON.stringify(body));
  expect(second).not.toContain(UNFIT_SUMMARY);
  expect(third).toContain(fitSummary);
});

test('nothing is spoken before its verdict', async ({ newDevice }) => {
  const { api } = await signUp(newDevice);
  const child = await api.addChild();
  openRouter.setBehaviour({ story: STORY, fault: 'silence-before-headers', faultModels: ['fake/judge'] });
  const writing = api.request.post('/api/stories', { data: { language: 'en', minutes: 1, children: [child.id] } });
  await expect.poll(async () => (await api.listStories()).items.length).toBe(1);
  const [story] = (await api.listStories()).items;
  const begun = await api.request.post(`/api/stories/${story?.id}/narrations`, { data: {} });
  narrationSchema.parse(await begun.json());
  await expect.poll(() => asked('fake/quick')[0]?.tokensSent).toBe(50);
  expect(elevenLabs.requests).toEqual([]);
  expect(await api.getStory(story?.id ?? '')).toMatchObject({ status: 'writing', content: '' });
  // The judge stays away: after a bounded wait the list of words decides alone.
  expect(await (await writing).text()).toContain(KEPT);
  await expect.poll(() => elevenLabs.requests.length).toBeGreaterThan(0);
});

test('where the first voice is out of credit, OpenRouter’s reads on, its words by estimate', async ({ newDevice }) => {
  const { api } = await signUp(newDevice);
  const child = await api.addChild();
  openRouter.setBehaviour({ story: STORY, sayings: { 'fake/judge': FIT }, speech: AT_ONCE });
  const story = await api.writeStory({ children: [child.id] });
  elevenLabs.setBehaviour({ ...AT_ONCE, fault: 'http-402', faultTimes: 2 });
  const { id, segments } = await narrate(api, story);
  const instead = segments.filter(({ fallbackCode }) => fallbackCode !== null);
  expect(instead.length).toBeGreaterThanOrEqual(2);
  for (const { voice, fallbackCode, isEstimated } of segments) {
    const isInstead = fallbackCode === 'voice_credit';
    expect({ provider: voice.split(':')[0], isEstimated }).toEqual({
      provider: isInstead ? 'openrouter' : 'elevenlabs',
      isEstimated: isInstead,
    });
  }
  expect(openRouter.speechRequests).toHaveLength(instead.length);
  expect(openRouter.speechRequests[0]?.body.model).toBe('openai/gpt-4o-mini-tts');
  await expectCleanFile(api, id, segments);
});

test('a judge who is away keeps no story from a child', async ({ newDevice }) => {
  const { api } = await signUp(newDevice);
  const child = await api.addChild();
  openRouter.setBehaviour({ story: STORY, fault: 'http-500', faultModels: ['fake/judge'] });
  expect(await api.writeStory({ children: [child.id] })).toMatchObject({ status: 'ready', title: 'The Lamp' });
});

type NewDevice = (options: { baseURL: string }) => Promise<{ newPage: () => Promise<Parent['page']> }>;

async function signUp(newDevice: NewDevice): Promise<Parent> {
  const context = await newDevice({ baseURL: app.url });
  return new Parent(await context.newPage()).signUp();
}
