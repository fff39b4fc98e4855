import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { type AttemptSettings, attemptStory } from './attempt-story';
import { aBrief } from './fakes/brief';
import { aFamily, aRequest, generationsOf, quickSettings, writingWith } from './fakes/family';
import { modelTelling, STORY_TEXT, type Telling, tells, thinksFirst, WHOLE_STORY } from './fakes/telling';
import { StoryRun } from './story-run';
import { writeStory } from './write-story';

let database: TestDatabase;

beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.close());

async function attempt(telling: Telling, settings: Partial<AttemptSettings> = {}) {
  const model = modelTelling('m', telling);
  const run = new StoryRun({ storyId: 's1', writerId: 'w1' });
  const outcome = await attemptStory(model, aBrief(), run, { ...quickSettings, ...settings });
  return { outcome, run, asked: model.doStreamCalls[0] };
}

describe('a model that thinks before it speaks', () => {
  it('tells its story where the first words come in time', async () => {
    const { outcome, run } = await attempt(thinksFirst(100, tells(WHOLE_STORY)));
    expect(outcome.error).toBeNull();
    expect(run.snapshot.content).toBe(STORY_TEXT);
    expect(outcome.attempt.first_token_ms).toBeGreaterThanOrEqual(99);
  });

  it('is given up on at the limit for the first words, however busily it thinks, and has been paid for', async () => {
    const limits = { firstWordsTimeoutMs: 300, nextWordsTimeoutMs: 200 };
    const { outcome, asked } = await attempt(thinksFirst(30_000, tells(WHOLE_STORY)), limits);
    expect(outcome.error).toMatchObject({ code: 'storyteller_silent', isRetryable: true, isPaidFor: true });
    expect(outcome.attempt.duration_ms).toBeGreaterThanOrEqual(299);
    expect(outcome.attempt.duration_ms).toBeLessThan(3000);
    expect(asked?.abortSignal?.aborted).toBe(true);
  });

  it('may think in the middle of its story for longer than it may be silent there', async () => {
    const [beginning = '', rest = ''] = WHOLE_STORY.split(/(?<=hill) /);
    const telling: Telling = async function* (signal) {
      for await (const part of tells(`${beginning} `)(signal)) if (part.type !== 'finish') yield part;
      for await (const part of thinksFirst(900, tells(rest))(signal)) if (part.type !== 'stream-start') yield part;
    };
    const { outcome, run } = await attempt(telling, { nextWordsTimeoutMs: 600 });
    expect(outcome.error).toBeNull();
    expect(run.snapshot.content).toBe(STORY_TEXT);
  });

  it('is followed by the next one, and not asked again', async () => {
    const family = await aFamily(database);
    const models = [
      modelTelling('thinker', thinksFirst(30_000, tells(WHOLE_STORY))),
      modelTelling('teller', tells(WHOLE_STORY)),
    ] as const;
    const writing = writingWith(family.db, models, { firstWordsTimeoutMs: 200 });
    const run = await writeStory(writing, aRequest({ children: [family.mia.id] }));
    await run.finished;
    expect(await generationsOf(database, run.storyId)).toEqual([
      { attempt: 1, model: 'thinker', status: 'failed', error_code: 'storyteller_silent' },
      { attempt: 2, model: 'teller', status: 'succeeded', error_code: null },
    ]);
    expect(run.snapshot).toMatchObject({ status: 'ready', content: STORY_TEXT });
  });
});
