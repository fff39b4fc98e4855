import { type Db, unwrap } from '../db';
import type { RetoldStory, ToldStory } from './story-brief';
import { toGenerationInfo } from './story-rows';

/** Null where it is not this parent's, or not told to its end. */
export async function findRetoldStory(db: Db, id: string): Promise<RetoldStory | null> {
  const row = unwrap(
    await db
      .from('stories')
      .select('title, summary, content, generation_info')
      .eq('id', id)
      .eq('status', 'ready')
      .maybeSingle(),
  );
  if (row === null) return null;
  const { title, summary, content } = row;
  const { names = [], seed } = toGenerationInfo(row.generation_info);
  return { title, summary, text: content, names, seed: seed ?? id };
}

/** What was told before, without the story that is wanted again: the database gives no ids of those. */
export function withoutRetold(told: readonly ToldStory[], retold: RetoldStory | null): ToldStory[] {
  if (retold === null) return [...told];
  const { title, summary } = retold;
  return told.filter((story) => story.title !== title || story.summary !== summary);
}
