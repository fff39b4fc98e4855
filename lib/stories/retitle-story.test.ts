import { randomUUID } from 'node:crypto';
import { APICallError, type LanguageModelV4GenerateResult } from '@ai-sdk/provider';
import { MockLanguageModelV4 } from 'ai/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { listDailyUsage } from '../usage/daily-usage-repository';
import { PLANS } from '../usage/plan';
import type { Models } from './ask-in-turn';
import { aFamily, aRequest, aStoryBegun, type Family, generationsOf, writingWith } from './fakes/family';
import { aJudge } from './fakes/judge';
import { modelTelling, STORY_TEXT, tells, WHOLE_STORY } from './fakes/telling';
import { retitleStory } from './retitle-story';
import { getStory, updateStory } from './stories-repository';
import type { StoryJudge } from './story-judge';
import { writeStory } from './write-story';

let database: TestDatabase;
let family: Family;
let storyId: string;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
  const run = await writeStory(
    writingWith(family.db, [modelTelling('told', tells(WHOLE_STORY))]),
    aRequest({ children: [family.mia.id], idea: 'snails' }),
  );
  await run.finished;
  storyId = run.storyId;
});
afterAll(() => database.close());

type Reason = LanguageModelV4GenerateResult['finishReason']['unified'];

/** Says each of these in its turn, the last one to whoever asks further. */
function titler(modelId: string, said: string | Error, ...more: (string | Error)[]) {
  const answers = [said, ...more];
  return (reason: Reason = 'stop') =>
    new MockLanguageModelV4({
      modelId,
      doGenerate: async () => {
        const answer = answers.length > 1 ? (answers.shift() ?? said) : (answers[0] ?? said);
        if (answer instanceof Error) throw answer;
        return {
          content: [{ type: 'text', text: answer }],
          finishReason: { unified: reason, raw: undefined },
          usage: {
            inputTokens: { total: 50, noCache: 50, cacheRead: 0, cacheWrite: 0 },
            outputTokens: { total: 5, text: 5, reasoning: 0 },
          },
          warnings: [],
        };
      },
    });
}

/** Until it is told to stop. */
const modelFallingSilent = () =>
  new MockLanguageModelV4({
    modelId: 'silent',
    doGenerate: ({ abortSignal }) =>
      new Promise((_, reject) => abortSignal?.addEventListener('abort', () => reject(abortSignal.reason))),
  });

const asking = (models: Models, judge: StoryJudge | null = null) => ({
  ...writingWith(family.db, models, {}, { judgeFor: () => judge }),
  limitMs: 20_000,
});
const titleNow = async () => (await getStory(family.db, storyId)).title;

describe('another title', () => {
  it('is asked of the storyteller with the text as data, saved, and counted with the story', async () => {
    const model = titler('m', '**“Mia’s Whistle”**\nor another')();
    const writing = asking([model]);
    expect(await retitleStory(writing, storyId)).toMatchObject({ title: 'Mia’s Whistle', content: STORY_TEXT });
    expect(await titleNow()).toBe('Mia’s Whistle');
    expect(writing.briefs).toMatchObject([{ idea: 'snails', retells: { title: 'The Snail Train', seed: storyId } }]);
    const [system, user] = model.doGenerateCalls[0]?.prompt ?? [];
    expect(JSON.stringify(user)).toContain('Mia heard the little train');
    expect(JSON.stringify(system)).not.toContain('Mia');
    expect(await generationsOf(database, storyId)).toMatchObject([
      { model: 'told', status: 'succeeded' },
      { attempt: 2, model: 'm', status: 'succeeded', error_code: null },
    ]);
    const today = new Date().toISOString().slice(0, 10);
    const used = await listDailyUsage(family.db, today, today);
    expect(used).toContainEqual(expect.objectContaining({ modelName: 'm', inputTokens: 50, totalCostUsd: 0.0042 }));
    expect(writing.counted).toEqual(['m succeeded']);
  });

  it('is asked of the next model where one cannot answer', async () => {
    const gone = new AppError('storyteller_unavailable');
    const writing = asking([titler('first', gone)(), titler('second', 'Mia’s Whistle')()]);
    expect(await retitleStory(writing, storyId)).toMatchObject({ title: 'Mia’s Whistle' });
    expect(await generationsOf(database, storyId)).toMatchObject([
      { model: 'told' },
      { model: 'first', status: 'failed', error_code: 'storyteller_unavailable' },
      { model: 'second', status: 'succeeded' },
    ]);
  });

  it('is asked again after a failure that passes', async () => {
    const busy = new AppError('storyteller_busy', { isRetryable: true });
    const model = titler('m', busy, 'Mia’s Whistle')();
    expect(await retitleStory(asking([model]), storyId)).toMatchObject({ title: 'Mia’s Whistle' });
    expect(model.doGenerateCalls).toHaveLength(2);
  });

  it('is asked for once, whatever the SDK would do by itself', async () => {
    // The SDK takes it for worth another try; the policy does not.
    const later = new APICallError({
      message: 'later',
      url: 'http://fake',
      requestBodyValues: {},
      statusCode: 503,
      isRetryable: true,
    });
    const model = titler('m', later)();
    await expect(retitleStory(asking([model]), storyId)).rejects.toMatchObject({ code: 'internal' });
    expect(model.doGenerateCalls).toHaveLength(1);
  });

  it.each<[string, string, string | Error, Reason]>([
    ['that is unfit', 'story_refused', 'Oh shit, a train', 'stop'],
    ['that is none', 'storyteller_gibberish', '  \n', 'stop'],
    ['that nobody can see', 'storyteller_gibberish', '# \u200b\u2060', 'stop'],
    ['that is no plain line', 'storyteller_gibberish', 'Mia’s \u001b[1mWhistle', 'stop'],
    ['that goes on and on', 'storyteller_gibberish', 'a title '.repeat(30), 'stop'],
    ['that it has already', 'conflict', '# The Snail Train', 'stop'],
    ['that was filtered', 'storyteller_refused', '', 'content-filter'],
    ['that costs more than there is', 'storyteller_credit', new AppError('storyteller_credit'), 'stop'],
  ])('%s is refused as %s, and the story keeps its own', async (_, code, said, reason) => {
    await expect(retitleStory(asking([titler('m', said)(reason)]), storyId)).rejects.toMatchObject({ code });
    expect(await titleNow()).toBe('The Snail Train');
  });

  it('is the same for one in quotes', async () => {
    await updateStory(family.db, storyId, { title: '“Our Train”' });
    await expect(retitleStory(asking([titler('m', '“Our Train”')()]), storyId)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await titleNow()).toBe('“Our Train”');
  });

  it('takes the place of none that was given meanwhile', async () => {
    const judge = aJudge(async () => {
      await updateStory(family.db, storyId, { title: 'Our “Train”, (no. 1)' });
      return null;
    });
    await expect(retitleStory(asking([titler('m', 'Mia’s Whistle')()], judge), storyId)).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await titleNow()).toBe('Our “Train”, (no. 1)');
    // What PostgREST writes lists and quotes with means nothing in it.
    const model = titler('m', 'Mia’s Whistle')();
    expect(await retitleStory(asking([model]), storyId)).toMatchObject({ title: 'Mia’s Whistle' });
  });

  it('is judged, where there is a judge', async () => {
    const asked: string[] = [];
    const judge = aJudge(async ({ text }) => {
      asked.push(text);
      return text.includes('Axe') ? 'cruelty' : null;
    });
    const model = titler('m', 'The Axe in the Night', 'Mia’s Whistle')();
    await expect(retitleStory(asking([model], judge), storyId)).rejects.toMatchObject({ code: 'story_refused' });
    expect(await titleNow()).toBe('The Snail Train');
    expect(await retitleStory(asking([model], judge), storyId)).toMatchObject({ title: 'Mia’s Whistle' });
    expect(asked).toEqual(['The Axe in the Night', 'Mia’s Whistle']);
    expect((await generationsOf(database, storyId)).map(({ model: name }) => name)).toEqual([
      'told',
      'm',
      'judge',
      'm',
      'judge',
    ]);
  });

  it('needs no judge who can be reached', async () => {
    const judge = aJudge(() => Promise.reject(new AppError('storyteller_unavailable')));
    const writing = asking([titler('m', 'Mia’s Whistle')()], judge);
    expect(await retitleStory(writing, storyId)).toMatchObject({ title: 'Mia’s Whistle' });
    expect(writing.counted).toEqual(['m succeeded', 'judge failed']);
  });

  it('is none of another parent’s, of a story that is not there, or of one that is still being written', async () => {
    const model = titler('m', 'Mia’s Whistle')();
    const others = await aFamily(database);
    const theirs = { ...asking([model]), db: others.db };
    await expect(retitleStory(theirs, storyId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(retitleStory(asking([model]), randomUUID())).rejects.toMatchObject({ code: 'not_found' });
    const { storyId: growing } = await aStoryBegun(family);
    await expect(retitleStory(asking([model]), growing)).rejects.toMatchObject({ code: 'conflict' });
    expect(model.doGenerateCalls).toEqual([]);
  });

  it('is not waited for beyond the limit, and nobody is asked after that', async () => {
    const silent = modelFallingSilent();
    const next = titler('next', 'Mia’s Whistle')();
    await expect(retitleStory({ ...asking([silent, next]), limitMs: 100 }, storyId)).rejects.toMatchObject({
      code: 'storyteller_silent',
    });
    await expect.poll(async () => (await generationsOf(database, storyId)).length).toBe(2);
    expect(silent.doGenerateCalls).toHaveLength(1);
    expect(next.doGenerateCalls).toEqual([]);
    expect(await titleNow()).toBe('The Snail Train');
  });

  it.each(['maxCreditsPerDay', 'maxCreditsPerMonth'] as const)('is asked for within %s only', async (limit) => {
    const model = titler('m', 'Mia’s Whistle')();
    // The story has cost that much.
    const within = (most: number) => ({ ...asking([model]), defaultPlan: { ...PLANS.premium, [limit]: most } });
    await expect(retitleStory(within(0.0042), storyId)).rejects.toMatchObject({
      code: 'plan_limit',
      parentMessage: expect.stringMatching(/^Your plan allows \$0\.00 for stories; \$0\.00 used\. It begins anew on /),
    });
    expect(model.doGenerateCalls).toEqual([]);
    expect(await retitleStory(within(0.0043), storyId)).toMatchObject({ title: 'Mia’s Whistle' });
  });

  it('is paid for by a parent’s own key, whatever the plan', async () => {
    await family.db.from('user_api_keys').insert({ service: 'openrouter', api_key: 'sealed', last_four: 'wxyz' });
    const deps = { ...asking([titler('m', 'Mia’s Whistle')()]), defaultPlan: { ...PLANS.free, maxCreditsPerDay: 0 } };
    expect(await retitleStory(deps, storyId)).toMatchObject({ title: 'Mia’s Whistle' });
  });

  it('takes a turn', async () => {
    const model = titler('m', 'Mia’s Whistle', 'The Old Driver')();
    const turns = [{ bucket: `titles of ${family.id}`, most: 1, seconds: 60 }];
    await retitleStory({ ...asking([model]), turns }, storyId);
    await expect(retitleStory({ ...asking([model]), turns }, storyId)).rejects.toMatchObject({
      code: 'too_many_requests',
    });
    expect(await titleNow()).toBe('Mia’s Whistle');
  });
});
