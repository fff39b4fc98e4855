import { generateText } from 'ai';
import { expect, it, onTestFinished, vi } from 'vitest';
import { startFakeOpenRouter } from '@/e2e/fakes/open-router';
import type { Parent } from './account/parent';
import { retryStory, storyLanguagesOf } from './composition';
import { hasOwnStoryteller } from './composition/limits';
import { removeOutdatedRecordings, stopNarrating } from './composition/narrating';
import { env } from './env';
import { AppError } from './errors';
import { BUILT_IN_LANGUAGES, LANGUAGE_NAMES } from './languages';
import { log } from './log';
import { aBrief } from './stories/fakes/brief';
import { StoryRun } from './stories/story-run';
import { rewriteStory } from './stories/write-story';

vi.mock('./stories/write-story');
vi.mock('./composition/narrating');
vi.mock('./composition/limits');

const away = new AppError('storage_unavailable', { isRetryable: true });
const parent: Parent = { id: crypto.randomUUID(), email: null, db: Object.create(null) };

it.each([
  ['nobody can be told to stop reading', () => vi.mocked(stopNarrating).mockRejectedValueOnce(away)],
  ['the old files cannot be removed', () => vi.mocked(removeOutdatedRecordings).mockRejectedValueOnce(away)],
])('is told anew though %s', async (_, breakDown) => {
  const storyId = crypto.randomUUID();
  const run = new StoryRun({ storyId, writerId: crypto.randomUUID() });
  vi.mocked(rewriteStory).mockResolvedValueOnce(run);
  vi.mocked(stopNarrating).mockResolvedValue();
  vi.mocked(removeOutdatedRecordings).mockResolvedValue();
  breakDown();
  const warned = vi.spyOn(log, 'warn');

  expect(await retryStory(parent, storyId)).toBe(run);
  await vi.waitFor(() => expect(warned).toHaveBeenCalledOnce());
  expect(warned.mock.calls[0]).toEqual([expect.objectContaining({ storyId }), 'old recordings could not be removed']);
  warned.mockRestore();
});

it.each([
  ['without any key: the built-in storyteller’s', undefined, false, BUILT_IN_LANGUAGES],
  ['with a key of their own: all', undefined, true, Object.keys(LANGUAGE_NAMES)],
  ['with the host’s key: all', 'sk-or-of-the-host', false, Object.keys(LANGUAGE_NAMES)],
])('languages are offered to a parent %s', async (_, hostKey, isOwnKey, codes) => {
  vi.mocked(hasOwnStoryteller).mockResolvedValue(isOwnKey);
  onTestFinished(() => {
    delete env.OPENROUTER_API_KEY;
  });
  Object.assign(env, { OPENROUTER_API_KEY: hostKey });
  expect((await storyLanguagesOf(parent)).map(({ code }) => code)).toEqual(codes);
});

const HOST_KEY = 'sk-or-of-the-host';
const OWN_KEY = 'sk-or-of-the-parent';

/** What stories are written with on a host with this key, and a server that notes the keys it is called with. */
async function writingOn(host: { OPENROUTER_API_KEY?: string | undefined; SAFETY_MODEL?: string }) {
  const openRouter = await startFakeOpenRouter();
  const { SAFETY_MODEL } = env;
  onTestFinished(async () => {
    delete env.OPENROUTER_API_KEY;
    delete env.OPENROUTER_BASE_URL;
    Object.assign(env, { SAFETY_MODEL });
    await openRouter.close();
  });
  Object.assign(env, { OPENROUTER_BASE_URL: openRouter.baseUrl, ...host });
  vi.mocked(rewriteStory).mockResolvedValueOnce(new StoryRun({ storyId: 's', writerId: 'w' }));
  vi.mocked(stopNarrating).mockResolvedValue();
  await retryStory(parent, 's');
  const [deps] = vi.mocked(rewriteStory).mock.lastCall ?? [];
  if (deps === undefined) throw new Error('Nothing was written');
  return { deps, keys: () => openRouter.requests.map(({ headers }) => headers.authorization) };
}

it.each([
  ['a parent’s own, though the host has one', HOST_KEY, OWN_KEY, OWN_KEY],
  ['a parent’s own, where the host has none', undefined, OWN_KEY, OWN_KEY],
  ['the host’s, of a parent without', HOST_KEY, undefined, HOST_KEY],
])('a story is asked for, and judged, with the key that pays: %s', async (_, hostKey, ownKey, paying) => {
  const { deps, keys } = await writingOn({ OPENROUTER_API_KEY: hostKey });
  const judge = deps.judgeFor(ownKey);
  const models = [...deps.modelsFor(aBrief(), ownKey), ...(judge === null ? [] : [judge.model])];
  for (const model of models) await generateText({ model, prompt: 'A story, please.' });
  expect(judge?.model.modelId).toBe(env.SAFETY_MODEL);
  expect(keys()).toEqual(models.map(() => `Bearer ${paying}`));
  expect(models.length).toBeGreaterThan(1);
});

it.each([
  ['without any key', {}, undefined],
  ['where the host has switched it off', { OPENROUTER_API_KEY: HOST_KEY, SAFETY_MODEL: 'off' }, undefined],
  ['where the host has switched it off, with a parent’s own key either', { SAFETY_MODEL: 'off' }, OWN_KEY],
])('nobody judges %s', async (_, host, ownKey) => {
  const { deps } = await writingOn(host);
  expect(deps.judgeFor(ownKey)).toBeNull();
});
