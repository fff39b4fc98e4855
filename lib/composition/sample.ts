import 'server-only';
import { composeStory } from '../adapters/ai/built-in/compose-story';
import { requestSession } from '../adapters/supabase/request-session';
import type { BuiltInLanguage } from '../languages';
import { type SpokenSample, speakSample } from '../narration/speak-sample';
import { type SampleStory, sampleBrief } from '../stories/sample-story';
import { takeTurns } from '../usage/turns';
import { turnsForSamples } from './limits';
import { freeVoices } from './voices';

type Kept = { stories: Map<BuiltInLanguage, SampleStory>; speech: Map<BuiltInLanguage, Promise<SpokenSample>> };

// One per process, as the voices are. Five stories and five recordings of a megabyte each are all there can be.
const shared = globalThis as typeof globalThis & { taleSamples?: Kept };

function kept(): Kept {
  shared.taleSamples ??= { stories: new Map(), speech: new Map() };
  return shared.taleSamples;
}

/** What strangers ask for: throws `too_many_requests`. Behind it everything is told and spoken once. */
export async function admitToSample(): Promise<void> {
  await takeTurns(await requestSession(), await turnsForSamples());
}

/** What the built-in storyteller tells whoever looks in, whatever else is configured. */
export function sampleStory(language: BuiltInLanguage): SampleStory {
  const { stories } = kept();
  const known = stories.get(language);
  if (known !== undefined) return known;
  const brief = sampleBrief(language);
  const { title, paragraphs } = composeStory(brief);
  const story = { language, childName: brief.children[0]?.name ?? '', title, content: paragraphs.join('\n\n') };
  stories.set(language, story);
  return story;
}

/** The same read aloud by a voice that costs nothing; all who ask meanwhile wait for the one recording. */
export function sampleSpeech(language: BuiltInLanguage): Promise<SpokenSample> {
  const { speech } = kept();
  const known = speech.get(language);
  if (known !== undefined) return known;
  const speaking = speakSample(freeVoices(), sampleStory(language).content, language);
  speech.set(language, speaking);
  // The next one tries again.
  speaking.catch(() => speech.delete(language));
  return speaking;
}
