import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startDatabase, type TestDatabase } from '@/supabase/tests/start-database';
import { insertHero, listHeroes } from '../heroes/heroes-repository';
import { aFamily, aStoryBegun, type Family } from './fakes/family';
import { type LibraryQuery, parseLibraryQuery } from './library';
import { deleteStory, getStory, getToldStory, listRecentStories, listStories, updateStory } from './stories-repository';
import { finishStory } from './writing-repository';

let database: TestDatabase;
let family: Family;
let others: Family;

beforeAll(async () => {
  database = await startDatabase();
  others = await aFamily(database);
});
beforeEach(async () => {
  family = await aFamily(database);
});
afterAll(() => database.close());

async function told(parent: Family, changes: Record<string, unknown> = {}, content = 'Once upon a time.') {
  const writer = await aStoryBegun(parent, changes);
  const ending = { summary: 'In short.', model_used: 'm', full_response: null, generation_info: {} };
  await finishStory(parent.db, writer, { status: 'ready', title: 'A Title', content, ...ending }, null);
  return writer.storyId;
}

function query(params: Record<string, string> = {}): LibraryQuery {
  return parseLibraryQuery(Object.entries(params)).data ?? expect.fail('This is no query.');
}

const idsFor = async (params: Record<string, string>) =>
  (await listStories(family.db, query(params))).items.map(({ id }) => id);

describe('a story', () => {
  it('comes back whole', async () => {
    const robo = await insertHero(family.db, {
      name: 'Robo',
      gender: 'other',
      appearance: null,
      personalityTraits: [],
      interests: [],
      strengths: [],
      language: 'en',
    });
    const earlier = await told(family);
    const id = await told(family, {
      type: 'combined',
      children: [family.leo.id, family.mia.id],
      heroes: [robo.id],
      customMoral: 'Share',
      minutes: 9,
      continueFrom: earlier,
    });
    const story = await getStory(family.db, id);
    expect(story).toEqual({
      id,
      title: 'A Title',
      content: 'Once upon a time.',
      summary: 'In short.',
      moral: 'Share',
      type: 'combined',
      language: 'en',
      lengthMinutes: 9,
      status: 'ready',
      shelf: 'new',
      isFavourite: false,
      rating: null,
      childName: 'Leo',
      childInterests: ['planets'],
      createdAt: story.createdAt,
      continuesStoryId: earlier,
      retellsStoryId: null,
      idea: null,
      modelUsed: 'm',
      errorCode: null,
      isStopped: false,
      characters: [
        { role: 'child', name: 'Leo', childId: family.leo.id, heroId: null },
        { role: 'child', name: 'Mia', childId: family.mia.id, heroId: null },
        { role: 'hero', name: 'Robo', childId: null, heroId: robo.id },
      ],
    });
    expect(story.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('is rated, shelved, marked and named, each for itself', async () => {
    const id = await told(family);
    expect(await updateStory(family.db, id, { rating: 7 })).toMatchObject({ rating: 7, shelf: 'new' });
    expect(await updateStory(family.db, id, { shelf: 'read' })).toMatchObject({ rating: 7, shelf: 'read' });
    expect(await updateStory(family.db, id, { isFavourite: true })).toMatchObject({ isFavourite: true });
    expect(await updateStory(family.db, id, { title: 'Another' })).toMatchObject({ title: 'Another', rating: 7 });
    expect(await updateStory(family.db, id, { rating: null })).toMatchObject({ rating: null, isFavourite: true });
  });

  it('stays as it is for an empty patch', async () => {
    const id = await told(family);
    expect(await updateStory(family.db, id, {})).toMatchObject({ id, title: 'A Title' });
  });

  it('is gone when it is deleted', async () => {
    const id = await told(family);
    await deleteStory(family.db, id);
    await expect(getStory(family.db, id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['read', (id) => getStory(family.db, id)],
    ['changed', (id) => updateStory(family.db, id, { rating: 1 })],
    ['deleted', (id) => deleteStory(family.db, id)],
  ])('of another parent cannot be %s', async (_, attempt) => {
    const id = await told(others);
    await expect(attempt(id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await getStory(others.db, id)).toMatchObject({ id, rating: null });
  });
});

it('a story to tell anew is one that is told to its end, of this parent', async () => {
  const id = await told(family);
  expect(await getToldStory(family.db, id)).toEqual(await getStory(family.db, id));
  const begun = await aStoryBegun(family);
  const failed = await aStoryBegun(family);
  const ending = { summary: null, model_used: null, full_response: null, generation_info: {} };
  await finishStory(family.db, failed, { status: 'failed', title: '', content: '', ...ending }, null);
  for (const storyId of [begun.storyId, failed.storyId, await told(others)]) {
    await expect(getToldStory(family.db, storyId)).rejects.toMatchObject({ code: 'not_found' });
  }
});

describe('the library', () => {
  it('has the parent’s own stories, newest first', async () => {
    await told(others);
    const first = await told(family);
    const second = await told(family);
    expect(await idsFor({})).toEqual([second, first]);
  });

  it('is paged by key, also where stories were made in the same millisecond', async () => {
    const ids = [];
    for (let count = 0; count < 7; count += 1) ids.push(await told(family));
    await database.sql(`update tales.stories set created_at = '2026-11-20 23:55:43.068+00' where id = any($1)`, [
      ids.slice(0, 5),
    ]);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await listStories(family.db, query({ limit: '2', cursor }));
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(7);
    expect(seen).toEqual([...ids.slice(5).reverse(), ...ids.slice(0, 5).sort().reverse()]);
  });

  it('has no next page after exactly one full', async () => {
    await told(family);
    await told(family);
    expect((await listStories(family.db, query({ limit: '2' }))).nextCursor).toBeNull();
  });

  it('is filtered by each thing, and by all of them at once', async () => {
    const [hero] = await listHeroes(family.db, 'en');
    const [heroDe] = await listHeroes(family.db, 'de');
    const plain = await told(family);
    const withHero = await told(family, { type: 'hero', heroes: [hero?.id] }, 'The owl said: “Gute Nacht, Свен!”');
    const german = await told(family, {
      type: 'hero',
      language: 'de',
      heroes: [heroDe?.id],
      children: [family.leo.id],
    });
    const both = await told(family, { type: 'combined', heroes: [hero?.id], children: [family.leo.id, family.mia.id] });
    await updateStory(family.db, withHero, { rating: 8, isFavourite: true, shelf: 'read' });
    await updateStory(family.db, both, { rating: 7 });

    expect(await idsFor({ child: family.mia.id })).toEqual([both, withHero, plain]);
    expect(await idsFor({ child: family.leo.id })).toEqual([both, german]);
    expect(await idsFor({ childName: 'Leo' })).toEqual([both, german]);
    expect(await idsFor({ childName: 'Nobody' })).toEqual([]);
    expect(await idsFor({ model: 'm' })).toEqual([both, german, withHero, plain]);
    expect(await idsFor({ model: 'another' })).toEqual([]);
    expect(await idsFor({ childName: 'Mia', model: 'm', q: 'owl' })).toEqual([withHero]);
    expect(await idsFor({ hero: hero?.id ?? '' })).toEqual([both, withHero]);
    expect(await idsFor({ child: family.leo.id, hero: hero?.id ?? '' })).toEqual([both]);
    expect(await idsFor({ language: 'de' })).toEqual([german]);
    expect(await idsFor({ minRating: '7' })).toEqual([both, withHero]);
    expect(await idsFor({ minRating: '8' })).toEqual([withHero]);
    expect(await idsFor({ shelf: 'new' })).toEqual([both, german, plain]);
    expect(await idsFor({ favourite: 'true' })).toEqual([withHero]);
    expect(await idsFor({ q: 'OWL' })).toEqual([withHero]);
    expect(await idsFor({ q: 'свен' })).toEqual([withHero]);
    expect(await idsFor({ q: 'title' })).toEqual([both, german, withHero, plain]);
    expect(await idsFor({ q: 'owl -gute' })).toEqual([]);
    expect(await idsFor({ q: `"'; drop table tales.stories; -- & | ! ( :*` })).toEqual([]);
    const every = { child: family.mia.id, hero: hero?.id ?? '', language: 'en', minRating: '8', shelf: 'read' };
    expect(await idsFor({ ...every, favourite: 'true', q: 'owl' })).toEqual([withHero]);
    expect(await idsFor({ ...every, favourite: 'true', q: 'elephant' })).toEqual([]);
  });

  it('keeps its filters from page to page', async () => {
    const ids = [];
    for (let count = 0; count < 3; count += 1) {
      ids.push(await told(family, { children: [family.leo.id] }));
      await told(family);
    }
    const first = await listStories(family.db, query({ child: family.leo.id, limit: '2' }));
    const second = await listStories(
      family.db,
      query({ child: family.leo.id, limit: '2', cursor: first.nextCursor ?? '' }),
    );
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.reverse());
    expect(second.nextCursor).toBeNull();
  });

  it('shows nothing of another parent’s child', async () => {
    await told(others);
    expect(await idsFor({ child: others.mia.id })).toEqual([]);
  });
});

it('the recent stories are the newest that are not archived', async () => {
  const [archived, older, newer] = [await told(family), await told(family), await told(family)];
  await updateStory(family.db, archived, { shelf: 'archived' });
  expect((await listRecentStories(family.db, 5)).map(({ id }) => id)).toEqual([newer, older]);
  expect(await listRecentStories(family.db, 1)).toHaveLength(1);
});
