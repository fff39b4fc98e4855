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

it.each([
  ['a parent’s own, though the host has one', 'sk-or-of-the-parent', 'Bearer sk-or-of-the-parent'],
  ['the host’s, of a parent without', undefined, 'Bearer sk-or-of-the-host'],
])('a story is asked for with the key that pays: %s', async (_, ownKey, authorization) => {
  const openRouter = await startFakeOpenRouter();
  onTestFinished(async () => {
    delete env.OPENROUTER_API_KEY;
    delete env.OPENROUTER_BASE_URL;
    await openRouter.close();
  });
  Object.assign(env, { OPENROUTER_API_KEY: 'sk-or-of-the-host', OPENROUTER_BASE_URL: openRouter.baseUrl });
  vi.mocked(rewriteStory).mockResolvedValueOnce(new StoryRun({ storyId: 's', writerId: 'w' }));
  vi.mocked(stopNarrating).mockResolvedValue();
  await retryStory(parent, 's');
  const [deps] = vi.mocked(rewriteStory).mock.lastCall ?? [];
  for (const model of deps?.modelsFor(aBrief(), ownKey) ?? [])
    await generateText({ model, prompt: 'A story, please.' });
  const keys = openRouter.requests.map(({ headers }) => headers.authorization);
  expect(keys.length).toBeGreaterThan(0);
  expect(new Set(keys)).toEqual(new Set([authorization]));
});
