import { isBuiltInLanguage } from '@/lib/languages';
import type { StoryBrief } from '@/lib/stories/story-brief';
import { packs, titlers } from './packs';
import type { ComposedStory } from './storyteller';

/** The story for a brief; equal briefs give equal stories. `RangeError` for a language it does not speak. */
export function composeStory(brief: StoryBrief): ComposedStory {
  if (!isBuiltInLanguage(brief.language)) {
    throw new RangeError(`The built-in storyteller does not speak “${brief.language}”`);
  }
  return packs[brief.language](brief);
}

/** Another title for the story that the brief tells anew; null where none is known. */
export function composeTitle(brief: StoryBrief): string | null {
  return isBuiltInLanguage(brief.language) ? titlers[brief.language](brief) : null;
}
