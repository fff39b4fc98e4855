import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError, type ErrorCode } from '../errors';
import { aFamily, aRequest, type Family, generationsOf, rowOf, writingWith } from './fakes/family';
import { callingWith } from './fakes/story-calls';
import {
  breaksOff,
  fails,
  fallsSilent,
  modelTelling,
  STORY_TEXT,
  type Telling,
  tells,
  WHOLE_STORY,
} from './fakes/telling';
import { writeStory } from './write-story';

let database: TestDatabase;
let family: Family;

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
});
afterAll(() => database.close());

const forMia = () => aRequest({ children: [family.mia.id] });
const passing = (code: ErrorCode, retryAfterMs?: number) =>
  new AppError(code, { isRetryable: true, ...(retryAfterMs !== undefined && { retryAfterMs }) });
const FIRST_HALF = WHOLE_STORY.slice(0, 180);

describe('a storyteller that never gets there', () => {
  type Case = { tries: number; code: ErrorCode; telling: Telling; kept?: string };
  const cases: Record<string, Case> = {
    'cannot be reached': {
      tries: 3,
      code: 'storyteller_unavailable',
      telling: fails(passing('storyteller_unavailable')),
    },
    'reports an error before the first word': {
      tries: 3,
      code: 'storyteller_busy',
      telling: breaksOff('', passing('storyteller_busy')),
    },
    'says nothing at all': { tries: 3, code: 'storyteller_silent', telling: fallsSilent() },
    'ends without a word': { tries: 1, code: 'storyteller_gibberish', telling: tells('') },
    'breaks off in the middle': {
      tries: 1,
      code: 'storyteller_broke_off',
      telling: breaksOff(FIRST_HALF, passing('storyteller_broke_off')),
      kept: 'Mia heard the little train',
    },
    'falls silent in the middle': {
      tries: 1,
      code: 'storyteller_silent',
      telling: fallsSilent(FIRST_HALF),
      kept: 'Mia heard the little train',
    },
    'is out of tokens before the end': {
      tries: 1,
      code: 'storyteller_broke_off',
      telling: tells(`# The Train\n\n${STORY_TEXT}`, { finishReason: 'length' }),
      kept: STORY_TEXT,
    },
    'says too little': {
      tries: 1,
      code: 'storyteller_gibberish',
      telling: tells('# Oh\n\nI am sorry, I cannot.'),
      kept: 'I am sorry, I cannot.',
    },
    'would rather not': {
      tries: 1,
      code: 'storyteller_refused',
      telling: tells('', { finishReason: 'content-filter' }),
    },
    'does not accept the key': { tries: 1, code: 'storyteller_key', telling: fails(new AppError('storyteller_key')) },
    'has no credit': { tries: 1, code: 'storyteller_credit', telling: fails(new AppError('storyteller_credit')) },
    'fails in a way nobody knows': {
      tries: 1,
      code: 'internal',
      telling: fails(new RangeError('with the prompt in it')),
    },
  };

  it.each(Object.entries(cases))('%s', async (_, { tries, code, telling, kept = '' }) => {
    const model = modelTelling('m', telling);
    const writing = writingWith(family.db, [model], { firstWordsTimeoutMs: 150, nextWordsTimeoutMs: 150 });
    const run = await writeStory(writing, forMia());
    await run.finished;

    expect(run.snapshot).toMatchObject({ status: 'failed', errorCode: code });
    const row = await rowOf(database, run.storyId);
    expect(row).toMatchObject({ status: 'failed', generation_info: { errorCode: code, isStopped: false } });
    if (kept === '') expect(row?.content).toBe('');
    else expect(row?.content.startsWith(kept)).toBe(true);
    expect(model.doStreamCalls).toHaveLength(tries);
    expect(await generationsOf(database, run.storyId)).toEqual(
      Array.from({ length: tries }, (_, index) => ({
        attempt: index + 1,
        model: 'm',
        status: 'failed',
        error_code: code,
      })),
    );
    expect(writing.runs.size).toBe(0);
    expect(JSON.stringify(writing.lines)).not.toMatch(/Mia|prompt/);
  });

  it('is given up on after the limit for first words, not the one between words', async () => {
    const model = modelTelling('m', async function* (signal) {
      yield { type: 'stream-start', warnings: [] };
      yield* fallsSilent()(signal);
    });
    const writing = writingWith(family.db, [model], { firstWordsTimeoutMs: 100 }, callingWith({ maxRetries: 0 }));
    const run = await writeStory(writing, forMia());
    const startedAt = performance.now();
    await run.finished;
    expect(run.snapshot.errorCode).toBe('storyteller_silent');
    expect(performance.now() - startedAt).toBeLessThan(3000);
    expect(model.doStreamCalls[0]?.abortSignal?.aborted).toBe(true);
  });
});

describe('asking again', () => {
  it('asks each model as often as it may, then the next, in order', async () => {
    const first = modelTelling('first', fails(passing('storyteller_unavailable')));
    const second = modelTelling('second', fails(passing('storyteller_busy')), tells(WHOLE_STORY));
    const third = modelTelling('third', tells(WHOLE_STORY));
    const run = await writeStory(
      writingWith(family.db, [first, second, third], {}, callingWith({ maxRetries: 1 })),
      forMia(),
    );
    await run.finished;
    expect(await generationsOf(database, run.storyId)).toEqual([
      { attempt: 1, model: 'first', status: 'failed', error_code: 'storyteller_unavailable' },
      { attempt: 2, model: 'first', status: 'failed', error_code: 'storyteller_unavailable' },
      { attempt: 3, model: 'second', status: 'failed', error_code: 'storyteller_busy' },
      { attempt: 4, model: 'second', status: 'succeeded', error_code: null },
    ]);
    expect(await rowOf(database, run.storyId)).toMatchObject({
      status: 'ready',
      model_used: 'second',
      content: STORY_TEXT,
    });
    expect(third.doStreamCalls).toEqual([]);
  });

  it('asks the next model at once where this one is unknown to the provider', async () => {
    const first = modelTelling('first', fails(new AppError('storyteller_unavailable')));
    const second = modelTelling('second', tells(WHOLE_STORY));
    const run = await writeStory(writingWith(family.db, [first, second]), forMia());
    await run.finished;
    expect(first.doStreamCalls).toHaveLength(1);
    expect(run.snapshot.status).toBe('ready');
  });

  it.each(['storyteller_key', 'storyteller_credit', 'storyteller_refused'] as const)(
    'asks nobody else after %s',
    async (code) => {
      const other = modelTelling('other', tells(WHOLE_STORY));
      const run = await writeStory(
        writingWith(family.db, [modelTelling('m', fails(new AppError(code))), other]),
        forMia(),
      );
      await run.finished;
      expect(run.snapshot).toMatchObject({ status: 'failed', errorCode: code });
      expect(other.doStreamCalls).toEqual([]);
    },
  );

  it('doubles its pause, and waits as long as the provider wants', async () => {
    const askedAt: number[] = [];
    const then = (telling: Telling): Telling =>
      async function* (signal) {
        askedAt.push(performance.now());
        yield* telling(signal);
      };
    const model = modelTelling(
      'm',
      then(fails(passing('storyteller_busy'))),
      then(fails(passing('storyteller_busy'))),
      then(fails(passing('storyteller_busy', 300))),
      then(tells(WHOLE_STORY)),
    );
    const run = await writeStory(
      writingWith(family.db, [model], {}, callingWith({ maxRetries: 3, retryDelayMs: 60 })),
      forMia(),
    );
    await run.finished;
    const pauses = askedAt.slice(1).map((at, index) => at - (askedAt[index] ?? 0));
    expect(pauses[0]).toBeGreaterThanOrEqual(59);
    expect(pauses[1]).toBeGreaterThanOrEqual(119);
    expect(pauses[2]).toBeGreaterThanOrEqual(299);
    expect(run.snapshot.status).toBe('ready');
  });
});

describe('a database that is away', () => {
  /** Fails the first `times` calls of an address, as a refused connection does. */
  const away = (address: string, times: number) => {
    let calls = 0;
    return family.dbThrough((send) => async (input, init) => {
      if (!String(input).includes(address)) return send(input, init);
      calls += 1;
      if (calls <= times) throw new TypeError('fetch failed');
      return send(input, init);
    });
  };

  it('at the end is asked again until the story is saved', async () => {
    const writing = writingWith(away('/rpc/finish_story', 1), [modelTelling('m', tells(WHOLE_STORY))]);
    const run = await writeStory(writing, forMia());
    await run.finished;
    expect(run.snapshot.status).toBe('ready');
    expect(await rowOf(database, run.storyId)).toMatchObject({ status: 'ready', content: STORY_TEXT });
    expect(writing.lines).toMatchObject([{ level: 'warn', line: { code: 'database_unavailable' } }]);
  });

  it('between two tries costs a line of the log, not the story', async () => {
    const model = modelTelling('m', fails(passing('storyteller_busy')), tells(WHOLE_STORY));
    const run = await writeStory(writingWith(away('/rpc/log_generation', 1), [model]), forMia());
    await run.finished;
    expect(await rowOf(database, run.storyId)).toMatchObject({ status: 'ready', content: STORY_TEXT });
  });

  it('while the story grows is asked again, and the story goes on', async () => {
    const slow = modelTelling('slow', async function* (signal) {
      for await (const part of tells(WHOLE_STORY)(signal)) {
        if (part.type === 'text-end') await sleep(3000);
        yield part;
      }
    });
    const writing = writingWith(away('/rpc/save_story', 1), [slow]);
    const run = await writeStory(writing, forMia());
    await expect
      .poll(async () => (await rowOf(database, run.storyId))?.content.length, { timeout: 5000 })
      .toBeGreaterThan(80);
    expect(run.snapshot.status).toBe('writing');
    await run.finished;
    expect(run.snapshot.status).toBe('ready');
    expect(writing.lines[0]).toMatchObject({ level: 'warn', line: { code: 'database_unavailable' } });
  });
});
