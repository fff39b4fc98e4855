import { textIn } from './narration-wire';
import { pause, waitBefore } from './patience';
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

/** `GET /api/stories/[id]/next`, until it is answered; null where that is not wanted any more. */
export async function findNextStory(storyId: string, signal: AbortSignal): Promise<PlayerStory | 'none' | null> {
  for (let tries = 0; !signal.aborted; tries += 1) {
    const response = await fetch(`/api/stories/${storyId}/next`, { signal }).catch(() => null);
    if (response?.status === 404) return 'none';
    const story = response?.ok ? parseStory(await response.json().catch(() => null)) : null;
    if (story !== null) return story;
    await pause(waitBefore(tries), signal);
  }
  return null;
}
