import { flushCompileCache } from 'node:module';
import { createClient } from '@supabase/supabase-js';
import type { Database } from '@/lib/adapters/supabase/database.types';
import { liteFetch, liteSupabase } from '@/lib/adapters/supabase/lite';
import { LITE_URL } from '@/lib/adapters/supabase/lite-app';
import type { ChildProfile } from '@/lib/children/child-profile';
import { insertChild, listChildren } from '@/lib/children/children-repository';
import type { Db } from '@/lib/db';
import { aSegment } from '@/lib/narration/fakes/segment';
import { beginNarration, saveSegments } from '@/lib/narration/narrating-repository';
import { deleteStory, updateStory } from '@/lib/stories/stories-repository';
import { beginStory, finishStory, saveWrittenSoFar, type Writer } from '@/lib/stories/writing-repository';
import {
  type Acknowledged,
  type FoundNarration,
  type FoundStory,
  type Line,
  NEW_CHILD,
  SEGMENT_CHARACTERS,
  sentences,
} from './protocol';

/*
 * Opens the embedded default on `TALE_DATA_DIR`, says what it finds there, and then writes without end, saying each
 * time what the database has acknowledged. Somebody else kills it.
 */

/** Parents who write at the same time. */
const WRITERS = 3;
const SAVES_PER_STORY = 3;
const SEGMENTS_PER_STORY = 2;

function say(line: Line): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function signedIn(): Promise<Db> {
  const { secrets } = await liteSupabase();
  const account = { email: 'ada@example.com', password: 'a long password' };
  const global = { fetch: liteFetch };
  const { auth } = createClient(LITE_URL, secrets.publishableKey, { global, auth: { persistSession: false } });
  const known = await auth.signInWithPassword(account);
  const { data, error } = known.error === null ? known : await auth.signUp(account);
  if (error !== null) throw error;
  const token = data.session?.access_token ?? '';
  return createClient<Database, 'tales'>(LITE_URL, secrets.publishableKey, {
    db: { schema: 'tales' },
    global,
    accessToken: async () => token,
  });
}

async function findStories(db: Db): Promise<FoundStory[]> {
  const columns =
    'id, status, title, content, rating, is_favourite, child_id, story_characters(name), generations(status)';
  const { data, error } = await db.from('stories').select(columns).limit(1000);
  if (error !== null) throw new Error(error.message);
  return data.map(({ is_favourite, child_id, story_characters, generations, ...story }) => ({
    ...story,
    childId: child_id,
    isFavourite: is_favourite,
    characters: story_characters.length,
    attempts: generations.length,
  }));
}

async function findNarrations(db: Db): Promise<FoundNarration[]> {
  const { data, error } = await db.from('narrations').select('id, characters, segments').limit(1000);
  if (error !== null) throw new Error(error.message);
  return data.map(({ segments, ...narration }) => ({ ...narration, segments: [segments].flat().length }));
}

async function countRequests(db: Db): Promise<number> {
  const { data, error } = await db.from('daily_usage').select('requests_count');
  if (error !== null) throw new Error(error.message);
  return data.reduce((sum, day) => sum + day.requests_count, 0);
}

async function beginStoryOf(db: Db, child: ChildProfile, isNew = false): Promise<Writer> {
  const story = { storyId: crypto.randomUUID(), writerId: crypto.randomUUID() };
  await beginStory(
    db,
    {
      story: {
        id: story.storyId,
        writer_id: story.writerId,
        moral: null,
        story_type: 'child',
        language: 'en',
        length_minutes: 5,
        parent_story_id: null,
        child_id: child.id,
        child_name: child.name,
        child_age: child.age,
        child_gender: child.gender,
        child_interests: child.interests,
        generation_info: {},
      },
      characters: [
        { position: 1, role: 'child', child_id: child.id, hero_id: null, name: child.name, description: {} },
        { position: 2, role: 'hero', child_id: null, hero_id: null, name: 'Pim', description: {} },
      ],
      newChild: isNew ? child : null,
    },
    null,
  );
  return story;
}

const acknowledge = (acknowledged: Acknowledged) => say({ acknowledged });

/** A new child and its story, in one transaction or one after the other. */
async function beginWithChild(
  db: Db,
  together: boolean,
  suffix: string,
): Promise<{ child: ChildProfile; story: Writer }> {
  const draft = {
    name: `${together ? NEW_CHILD : 'Child'} ${suffix}`,
    age: 5,
    gender: 'other' as const,
    interests: ['snails'],
    avoid: [],
    readingLanguage: 'en',
  };
  if (together) {
    const child = { id: crypto.randomUUID(), ...draft };
    const story = await beginStoryOf(db, child, true);
    acknowledge({ firstStoryId: story.storyId, newChildId: child.id });
    return { child, story };
  }
  const child = await insertChild(db, draft);
  acknowledge({ childId: child.id, name: child.name });
  const story = await beginStoryOf(db, child);
  acknowledge({ storyId: story.storyId, saves: 0, isFinished: false });
  return { child, story };
}

async function narrate(db: Db, { storyId }: Writer): Promise<void> {
  const narration = { narrationId: crypto.randomUUID(), writerId: crypto.randomUUID() };
  const voice = { provider: 'elevenlabs', voice: 'anna', model: 'flash', language: 'en' } as const;
  await beginNarration(db, { ...narration, storyId, ...voice }, 20);
  for (let segments = 1; segments <= SEGMENTS_PER_STORY; segments += 1) {
    await saveSegments(db, narration, segments - 1, [aSegment({ characters: SEGMENT_CHARACTERS, costUsd: 0.001 })]);
    acknowledge({ narrationId: narration.narrationId, segments });
  }
}

async function writeWithoutEnd(db: Db, writer: number): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    const { child, story } = await beginWithChild(db, (turn + writer) % 2 === 1, `${turn} of ${writer}`);
    for (let saves = 1; saves <= SAVES_PER_STORY; saves += 1) {
      await saveWrittenSoFar(db, story, { title: 'Snails', content: sentences(saves) });
      acknowledge({ storyId: story.storyId, saves, isFinished: false });
    }
    const ending = { summary: null, model_used: 'fake', full_response: null, generation_info: {} };
    const attempt = {
      id: crypto.randomUUID(),
      model: 'fake',
      status: 'succeeded',
      error_code: null,
      input_tokens: 1,
      output_tokens: 1,
      cost_usd: 0,
      first_token_ms: 1,
      duration_ms: 1,
    } as const;
    await finishStory(db, story, { ...ending, status: 'ready' }, attempt);
    acknowledge({ storyId: story.storyId, saves: SAVES_PER_STORY, isFinished: true });

    await narrate(db, story);

    const opinion = { title: `Snails, as told on turn ${turn}`, rating: 1 + (turn % 5), isFavourite: true };
    await updateStory(db, story.storyId, opinion);
    acknowledge({ changedStoryId: story.storyId, ...opinion });

    // One without an attempt: the account keeps what was used, also for a story that is gone.
    const unwanted = await beginStoryOf(db, child);
    await deleteStory(db, unwanted.storyId);
    acknowledge({ deletedStoryId: unwanted.storyId });
  }
}

const db = await signedIn();
// One that is killed would not leave it to the next ones.
flushCompileCache();
say({
  found: {
    children: (await listChildren(db)).map(({ id, name }) => ({ id, name })),
    stories: await findStories(db),
    narrations: await findNarrations(db),
    requests: await countRequests(db),
  },
});
await Promise.all(Array.from({ length: WRITERS }, (_, writer) => writeWithoutEnd(db, writer)));
