import { isBuiltInLanguage } from '@/lib/languages';
import type { StoryBrief } from '@/lib/stories/story-brief';
import { packs } from './packs';
import type { ComposedStory } from './storyteller';

export type { ComposedStory };

/** The story for a brief; equal briefs give equal stories. Throws when no pack for the language is registered. */
export function composeStory(brief: StoryBrief): ComposedStory {
  const tell = isBuiltInLanguage(brief.language) ? packs[brief.language] : undefined;
  if (!tell) throw new RangeError(`The built-in storyteller does not speak “${brief.language}”`);
  return tell(brief);
}
