import { type Db, unwrap } from '../db';
import { AppError } from '../errors';
import type { StoryCard } from './story';
import { CARD_COLUMNS, toStoryCard } from './story-rows';

/**
 * What to hear after this story: the next older one for the same child in the same language that is told to its end and
 * not archived. `not_found` where there is none, or this one is not the parent's.
 */
export async function getNextStory(db: Db, id: string): Promise<StoryCard> {
  const stories = () => db.from('stories');
  const columns = 'created_at, language, child_id, child_name';
  const current = unwrap(await stories().select(columns).eq('id', id).maybeSingle());
  if (current === null) throw new AppError('not_found');
  const { created_at: createdAt, language, child_id: childId, child_name: childName } = current;
  const query = stories()
    .select(CARD_COLUMNS)
    .eq('status', 'ready')
    .neq('shelf', 'archived')
    .eq('language', language)
    .or(`created_at.lt."${createdAt}",and(created_at.eq."${createdAt}",id.lt.${id})`)
    .order('created_at', { ascending: false })
    .order('id', { ascending: false })
    .limit(1);
  // A profile that was deleted leaves its name with its stories.
  const ofChild = childId === null ? query.is('child_id', null) : query.eq('child_id', childId);
  const next = unwrap(await (childId === null && childName !== null ? ofChild.eq('child_name', childName) : ofChild));
  const [row] = next;
  if (row === undefined) throw new AppError('not_found');
  return toStoryCard(row);
}
