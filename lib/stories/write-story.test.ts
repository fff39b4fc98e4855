import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { findChild, insertChild } from '../children/children-repository';
import { aFamily, aRequest, type Family, rowOf, writingWith } from './fakes/family';
import { fallsSilent, modelTelling, STORY_SUMMARY, STORY_TEXT, tells, WHOLE_STORY } from './fakes/telling';
import { writeStory } from './write-story';

/** Its first line is too long for a title. */
const UNTITLED = STORY_TEXT.replaceAll('\n\n', ' ');

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

describe('a story', () => {
  it('exists as "writing" before a word of it is told', async () => {
    const run = await writeStory(writingWith(family.db, [modelTelling('m', fallsSilent())]), forMia());
    expect(run.snapshot).toMatchObject({ status: 'writing', content: '' });
    const rows = await database.sql('select content, child_name from tales.stories where user_id = $1', [family.id]);
    expect(rows).toEqual([{ content: '', child_name: 'Mia' }]);
    run.stop();
    await run.finished;
  });

  it('is told only when it exists, however soon the storyteller speaks', async () => {
    let isInserted = false;
    const db = family.dbThrough((send) => async (input, init) => {
      if (String(input).includes('/rpc/finish_story')) expect(isInserted).toBe(true);
      if (!String(input).includes('/rpc/insert_story')) return send(input, init);
      await sleep(200);
      const answer = await send(input, init);
      isInserted = true;
      return answer;
    });
    const run = await writeStory(writingWith(db, [modelTelling('m', tells(WHOLE_STORY))]), forMia());
    expect(isInserted).toBe(true);
    await run.finished;
    expect(await rowOf(database, run.storyId)).toMatchObject({ status: 'ready', content: STORY_TEXT });
  });

  it('is begun once: the same request again is told so, and costs nothing', async () => {
    const id = randomUUID();
    const first = await writeStory(writingWith(family.db, [modelTelling('m', tells(WHOLE_STORY))]), forMia(), id);
    expect(first.storyId).toBe(id);
    const again = modelTelling('again', fallsSilent());
    const writing = writingWith(family.db, [again]);
    await expect(writeStory(writing, forMia(), id)).rejects.toMatchObject({ code: 'conflict' });
    expect(again.doStreamCalls).toEqual([]);
    expect(writing.runs.size).toBe(0);
    await first.finished;
    expect(await rowOf(database, id)).toMatchObject({ status: 'ready', content: STORY_TEXT });
  });

  it('brings a child that nobody knew along', async () => {
    const newChild = { name: 'Zoe', age: 7, gender: 'female', interests: ['whales'], readingLanguage: 'en' };
    const writing = writingWith(family.db, [modelTelling('m', tells(WHOLE_STORY))]);
    const run = await writeStory(writing, aRequest({ newChild }));
    await run.finished;
    const zoe = await findChild(family.db, { name: 'Zoe', age: 7, gender: 'female' });
    expect(zoe).toMatchObject(newChild);
    expect(writing.briefs[0]?.children).toMatchObject([{ name: 'Zoe', interests: ['whales'] }]);
    const rows = await database.sql('select child_id, child_name from tales.stories where id = $1', [run.storyId]);
    expect(rows).toEqual([{ child_id: zoe?.id, child_name: 'Zoe' }]);
  });

  it('that cannot be saved leaves no child behind', async () => {
    const newChild = { name: 'Zoe', age: 7, gender: 'female', readingLanguage: 'en' };
    const request = { ...aRequest({ newChild }), minutes: 31 };
    const writing = writingWith(family.db, [modelTelling('m', fallsSilent())]);
    await expect(writeStory(writing, request)).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await findChild(family.db, { name: 'Zoe', age: 7, gender: 'female' })).toBeNull();
  });

  it('ends with all that the storyteller said of it, though nobody follows', async () => {
    const writing = writingWith(family.db, [modelTelling('some/model', tells(WHOLE_STORY))]);
    const run = await writeStory(writing, forMia());
    expect(writing.runs.get(run.storyId)).toBe(run);
    await run.finished;

    expect(await rowOf(database, run.storyId)).toEqual({
      status: 'ready',
      title: 'The Snail Train',
      content: STORY_TEXT,
      summary: STORY_SUMMARY,
      model_used: 'some/model',
      full_response: { text: WHOLE_STORY, finishReason: 'stop' },
      generation_info: {
        idea: null,
        errorCode: null,
        isStopped: false,
        opening: STORY_TEXT.split('\n')[0],
        ending: STORY_TEXT.split('\n').at(-1),
        names: ['Osric', 'Belle'],
      },
    });
    const log = await database.sql(
      `select attempt, model, status, error_code, input_tokens, output_tokens, cost_usd::float8 as cost,
         first_token_ms <= duration_ms as is_timed
       from tales.generations where story_id = $1`,
      [run.storyId],
    );
    expect(log).toEqual([
      {
        attempt: 1,
        model: 'some/model',
        status: 'succeeded',
        error_code: null,
        input_tokens: 321,
        output_tokens: 123,
        cost: 0.0042,
        is_timed: true,
      },
    ]);
    expect(run.snapshot).toEqual({ status: 'ready', title: 'The Snail Train', content: STORY_TEXT, errorCode: null });
    expect(writing.runs.size).toBe(0);
    expect(writing.lines).toEqual([]);
  });

  it('asks the model with the bounds of the settings and without retries of its own', async () => {
    const model = modelTelling('m', tells(WHOLE_STORY));
    const run = await writeStory(writingWith(family.db, [model]), forMia());
    await run.finished;
    expect(model.doStreamCalls).toHaveLength(1);
    expect(model.doStreamCalls[0]).toMatchObject({ maxOutputTokens: 1000, temperature: 0.5 });
    expect(JSON.stringify(model.doStreamCalls[0]?.prompt)).toContain('snails');
  });

  it('gets a title of ours where the storyteller forgot it, and keeps the first sentence', async () => {
    const run = await writeStory(writingWith(family.db, [modelTelling('m', tells(UNTITLED))]), forMia());
    await run.finished;
    const row = await rowOf(database, run.storyId);
    expect(row).toMatchObject({ status: 'ready', content: UNTITLED });
    expect(row?.title).toContain('Mia');
  });

  it('gets a title that fits, however many and long the names', async () => {
    const baby = { age: 1, gender: 'other' as const, interests: [], avoid: [], readingLanguage: 'en' };
    const names = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => letter.repeat(60));
    const children = await Promise.all(names.map((name) => insertChild(family.db, { ...baby, name })));
    const model = modelTelling('m', tells(UNTITLED));
    const run = await writeStory(
      writingWith(family.db, [model]),
      aRequest({ children: children.map((child) => child.id) }),
    );
    await run.finished;
    expect(await rowOf(database, run.storyId)).toMatchObject({ status: 'ready', content: UNTITLED });
  });

  it('is not lost for characters that PostgreSQL cannot store', async () => {
    const run = await writeStory(
      writingWith(family.db, [modelTelling('m', tells(WHOLE_STORY.replace('whistle', 'whi\0stle')))]),
      forMia(),
    );
    await run.finished;
    expect(await rowOf(database, run.storyId)).toMatchObject({ status: 'ready', content: STORY_TEXT });
  });

  it('is not lost where it is cut off within an emoji', async () => {
    const model = modelTelling('m', tells(`# The Train\n\n${STORY_TEXT} \ud83d`));
    const run = await writeStory(writingWith(family.db, [model]), forMia());
    await run.finished;
    expect(await rowOf(database, run.storyId)).toMatchObject({ status: 'ready', content: `${STORY_TEXT} \ufffd` });
  });

  // Once more where the machine stood still for a moment: the second is the clock's.
  it('is saved as it grows: what is a second old is never lost', { retry: 1 }, async () => {
    const model = modelTelling('m', tells(WHOLE_STORY, { pauseMs: 40 }));
    const run = await writeStory(writingWith(family.db, [model]), forMia());
    const grown: { at: number; length: number }[] = [];
    let samples = 0;
    while (run.snapshot.status === 'writing') {
      const askedAt = Date.now();
      grown.push({ at: askedAt, length: run.snapshot.content.length });
      const secondOld = grown.filter(({ at }) => at <= askedAt - 1000).at(-1)?.length ?? 0;
      const row = await rowOf(database, run.storyId);
      expect(row?.content.length).toBeGreaterThanOrEqual(secondOld);
      if (secondOld > 0) samples += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(samples).toBeGreaterThan(5);
  });
});
