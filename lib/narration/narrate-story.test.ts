import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { AppError } from '../errors';
import { aFamily, type Family } from '../stories/fakes/family';
import { aStoryTold, hear, narratingWith, SENTENCES, segmentsOf, usedCharacters } from './fakes/narrating';
import { FakeNarrator } from './fakes/narrator';
import { voiceCallsWith } from './fakes/voice-calls';
import { followNarration } from './follow-narration';
import { narrateStory } from './narrate-story';
import { getNarration, listNarrations } from './narrations-repository';

let database: TestDatabase;
let family: Family;
let storyId: string;

const CONTENT = SENTENCES.join(' ');
const LETTERS = SENTENCES.reduce((sum, { length }) => sum + length, 0);

beforeAll(async () => {
  database = await startDatabase();
});
beforeEach(async () => {
  family = await aFamily(database);
  storyId = (await aStoryTold(family)).storyId;
});
afterAll(() => database.close());

describe('a story', () => {
  it('is spoken sentence by sentence, in its order, with every word where it stands', async () => {
    const narrator = new FakeNarrator();
    const deps = narratingWith(family, { narrators: [narrator] });
    const { id, isBegun, voice, status } = await narrateStory(deps, storyId, null);
    expect({ isBegun, voice, status }).toEqual({
      isBegun: true,
      voice: { provider: 'elevenlabs', voice: 'anna' },
      status: 'narrating',
    });
    const events = await hear(deps, id);
    const segments = segmentsOf(events);
    expect(segments.map(({ start, end }) => CONTENT.slice(start, end))).toEqual(SENTENCES);
    expect(segments.map(({ words }) => words.map(({ start, end }) => CONTENT.slice(start, end)))[0]).toEqual([
      'Mia',
      'ran',
      'to',
      'the',
      'hill',
    ]);
    let endMs = 0;
    for (const { startMs, durationMs, words } of segments) {
      expect(startMs).toBeCloseTo(endMs);
      endMs = startMs + durationMs;
      for (const { timeMs } of words) expect(timeMs >= Math.floor(startMs) && timeMs <= endMs).toBe(true);
    }
    expect(events.at(-1)).toMatchObject({ type: 'done', id, durationMs: Math.round(endMs) });
    expect(narrator.calls[1]).toMatchObject({ previousText: SENTENCES[0], nextText: SENTENCES[2], language: 'en' });
  });

  it('is stored whole, once it is', async () => {
    const deps = narratingWith(family);
    const { id, finished } = await narrateStory(deps, storyId, null);
    await finished;
    const audioPath = `stories/${storyId}/${id}/story.mp3`;
    expect(await getNarration(family.db, id)).toMatchObject({ status: 'ready', audioPath, characters: LETTERS });
    expect(deps.files.files.get(audioPath)?.length).toBeGreaterThan(0);
    expect(deps.runs.size).toBe(0);
    expect(await usedCharacters(database, family.id)).toEqual({ 'elevenlabs/fake': LETTERS });
    // Who comes later reads the same from the database.
    expect(segmentsOf(await hear(deps, id))).toHaveLength(SENTENCES.length);
    expect(segmentsOf(await hear(deps, id, 4))).toHaveLength(SENTENCES.length - 4);
  });

  it('is found when it is asked for again, and costs nothing', async () => {
    const narrator = new FakeNarrator({ isHeld: true });
    const deps = narratingWith(family, { narrators: [narrator] });
    const first = await narrateStory(deps, storyId, null);
    expect(await narrateStory(deps, storyId, null)).toMatchObject({
      id: first.id,
      isBegun: false,
      status: 'narrating',
    });
    narrator.release();
    await first.finished;
    expect(await narrateStory(deps, storyId, null)).toMatchObject({ id: first.id, isBegun: false, status: 'ready' });
    const other = await narrateStory(deps, storyId, { provider: 'elevenlabs', voice: 'otto' });
    expect(other.id).not.toBe(first.id);
    await other.finished;
    expect(narrator.calls).toHaveLength(2 * SENTENCES.length);
  });

  it('is begun once by two who ask at the same moment, and each sentence spoken once', async () => {
    const narrator = new FakeNarrator();
    const deps = narratingWith(family, { narrators: [narrator] });
    const both = await Promise.all([narrateStory(deps, storyId, null), narrateStory(deps, storyId, null)]);
    await Promise.all(both.map(({ finished }) => finished));
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(both.filter(({ isBegun }) => isBegun)).toHaveLength(1);
    expect(narrator.texts.toSorted()).toEqual(SENTENCES.toSorted());
    await expect.poll(() => usedCharacters(database, family.id)).toEqual({ 'elevenlabs/fake': LETTERS });
  });

  it('in a voice that could not even be asked says so each time, and is spoken by another once', async () => {
    const narrator = new FakeNarrator();
    const deps = narratingWith(family, { narrators: [narrator] });
    const gone = { provider: 'elevenlabs', voice: 'nobody' } as const;
    const first = await narrateStory(deps, storyId, gone);
    expect(first).toMatchObject({ isBegun: true, voice: { voice: 'anna' }, fallbackCode: 'not_found' });
    await first.finished;
    const again = await narrateStory(deps, storyId, gone);
    expect(again).toMatchObject({ id: first.id, isBegun: false, status: 'ready', fallbackCode: 'not_found' });
    expect(await narrateStory(deps, storyId, null)).toMatchObject({ id: first.id, fallbackCode: null });
    expect(narrator.calls).toHaveLength(SENTENCES.length);
  });

  it('that is another parent’s, or nobody’s, is not spoken', async () => {
    const narrator = new FakeNarrator();
    const deps = narratingWith(await aFamily(database), { narrators: [narrator] });
    for (const id of [storyId, randomUUID()]) {
      await expect(narrateStory(deps, id, null)).rejects.toMatchObject({ code: 'not_found' });
    }
    expect(narrator.calls).toEqual([]);
  });

  it('in a language that nobody speaks says so', async () => {
    const deps = narratingWith(family, { narrators: [new FakeNarrator({ languages: ['de'] })] });
    await expect(narrateStory(deps, storyId, null)).rejects.toMatchObject({ code: 'language_not_voiced' });
    expect(await listNarrations(family.db, storyId)).toEqual([]);
  });
});

describe('ahead', () => {
  it('at most three sentences are spoken at once, and told in order whichever comes first', async () => {
    const narrator = new FakeNarrator({ isHeld: true });
    const deps = narratingWith(family, { narrators: [narrator] });
    const { id, finished } = await narrateStory(deps, storyId, null);
    const run = deps.runs.get(id) ?? expect.fail('nothing runs');
    await expect.poll(() => narrator.calls.length).toBe(3);
    narrator.releaseOne('newest');
    narrator.releaseOne('newest');
    await expect.poll(() => narrator.atOnce).toBe(1);
    expect(run.segments).toEqual([]);
    expect(narrator.calls).toHaveLength(3);
    narrator.releaseOne();
    await expect.poll(() => run.segments.length).toBe(3);
    narrator.release();
    await finished;
    expect(narrator.mostAtOnce).toBe(3);
    expect(run.segments.map(({ start, end }) => CONTENT.slice(start, end))).toEqual(SENTENCES);
  });

  it('a follower who leaves, or never comes, holds nothing up', async () => {
    const narrator = new FakeNarrator({ isHeld: true });
    const deps = narratingWith(family, { narrators: [narrator] });
    const { id, finished } = await narrateStory(deps, storyId, null);
    const leaving = new AbortController();
    const following = followNarration(deps, id, 0, leaving.signal);
    expect((await following.next()).value).toMatchObject({ type: 'narration' });
    const next = following.next();
    leaving.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    narrator.release();
    await finished;
    expect(await getNarration(family.db, id)).toMatchObject({ status: 'ready' });
  });
});

describe('again', () => {
  it('after all voices failed, what there is is kept, and nothing is paid for twice', async () => {
    const narrator = new FakeNarrator({ answer: (_, call) => (call < 3 ? null : new AppError('voice_credit')) });
    const deps = narratingWith(family, { narrators: [narrator] });
    const first = await narrateStory(deps, storyId, null);
    const heard = await hear(deps, first.id);
    expect(segmentsOf(heard)).toHaveLength(3);
    expect(heard.at(-1)).toEqual({ type: 'error', code: 'voice_credit' });
    await first.finished;
    expect(await getNarration(family.db, first.id)).toMatchObject({ status: 'failed', audioPath: null });

    narrator.answer = () => null;
    narrator.calls.length = 0;
    deps.voiceCalls = voiceCallsWith();
    const second = await narrateStory(deps, storyId, null);
    expect(second).toMatchObject({ id: first.id, isBegun: true });
    // Who has two of them goes on with the third.
    expect(segmentsOf(await hear(deps, second.id, 2))).toHaveLength(4);
    await second.finished;
    expect(narrator.texts).toEqual(SENTENCES.slice(3));
    expect(await getNarration(family.db, first.id)).toMatchObject({ status: 'ready', characters: LETTERS });
    expect(await usedCharacters(database, family.id)).toEqual({ 'elevenlabs/fake': LETTERS });
  });

  it('is told anew where another voice had to help out and the chosen one can be had, or where its file has gone', async () => {
    const voice = new FakeNarrator({
      answer: ({ text }) => (text === SENTENCES[1] ? new AppError('voice_busy', { isRetryable: true }) : null),
    });
    const spare = new FakeNarrator({ id: 'built-in', voices: ['robot'] });
    const deps = narratingWith(family, { narrators: [voice, spare] });
    const first = await narrateStory(deps, storyId, null);
    await first.finished;
    expect(await narrateStory(deps, storyId, null)).toMatchObject({ isBegun: false, status: 'ready' });

    deps.voiceCalls = voiceCallsWith();
    voice.answer = () => null;
    const second = await narrateStory(deps, storyId, null);
    expect(second).toMatchObject({ id: first.id, isBegun: true });
    await second.finished;
    expect(segmentsOf(await hear(deps, first.id)).map(({ provider }) => provider)).toEqual(
      SENTENCES.map(() => 'elevenlabs'),
    );
    expect(await narrateStory(deps, storyId, null)).toMatchObject({ isBegun: false });

    const calls = voice.calls.length;
    const path = `stories/${storyId}/${first.id}/story.mp3`;
    deps.files.files.delete(path);
    await (await narrateStory(deps, storyId, null)).finished;
    expect(deps.files.files.has(path)).toBe(true);
    expect(voice.calls).toHaveLength(calls);
  });

  it('the same words in another story come from the cache, also where its timings were lost', async () => {
    const narrator = new FakeNarrator();
    const deps = narratingWith(family, { narrators: [narrator] });
    await (await narrateStory(deps, storyId, null)).finished;
    const { storyId: other } = await aStoryTold(family);
    const { id, finished } = await narrateStory(deps, other, null);
    await finished;
    expect(narrator.calls).toHaveLength(SENTENCES.length);
    expect(await getNarration(family.db, id)).toMatchObject({ status: 'ready', characters: 0, costUsd: null });

    for (const path of deps.files.files.keys()) if (path.endsWith('.json')) deps.files.files.delete(path);
    await (await narrateStory(deps, (await aStoryTold(family)).storyId, null)).finished;
    expect(narrator.calls).toHaveLength(2 * SENTENCES.length);
  });
});
