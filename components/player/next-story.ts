import { textIn } from './narration-wire';
import type { PlayerStory } from './player-state';

export function parseStory(json: unknown): PlayerStory | null {
  const id = textIn(json, 'id');
  if (id === '') return null;
  return {
    id,
    title: textIn(json, 'title'),
    language: textIn(json, 'language'),
    childName: textIn(json, 'childName') || null,
  };
}

/** `GET /api/stories/[id]/next`; null where there is none, or nobody can tell. */
export async function fetchNextStory(storyId: string): Promise<PlayerStory | null> {
  const response = await fetch(`/api/stories/${storyId}/next`).catch(() => null);
  if (!response?.ok) return null;
  return parseStory(await response.json().catch(() => null));
}
