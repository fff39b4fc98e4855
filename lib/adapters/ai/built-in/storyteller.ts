import type { BuiltInLanguage } from '@/lib/languages';
import type { StoryBrief } from '@/lib/stories/story-brief';
import { avoidanceOf } from './avoidance';
import { withSingleStops } from './call-names';
import { anySubject, castingOf, subjectsOf } from './casting';
import { type Draft, draftStory } from './draft-story';
import { drawsOf, MAX_ATTEMPTS, MAX_WRITINGS } from './draws';
import { LENGTH_TOLERANCE } from './fit-length';
import { retellStory } from './retell-story';
import type { StoryPack } from './story-pack';
import { fingerprint } from './words';

export type ComposedStory = { title: string; paragraphs: string[]; summary: string };

export type Storyteller = (brief: StoryBrief) => ComposedStory;

/** A story that has to hold much in few words needs the shortest of everything: it is looked for longer. */
const FEW_WORDS = 250;
const POOR = 0.1;
const MAX_SHORT_WRITINGS = 160;

/** Hides a pack's own stage type, so that packs of different languages fit in one record. */
export function storytellerOf<S>(language: BuiltInLanguage, pack: StoryPack<S>): Storyteller {
  return (brief) => {
    const retold = brief.retells && retellStory(language, pack, brief, brief.retells);
    if (retold) return tidied(brief, retold);
    const avoided = avoidanceOf(brief, language);
    const wanted = subjectsOf(brief, pack.interests, avoided);
    const others = anySubject(brief, pack.interests, avoided);
    const isTold = toldTest(brief);
    let best: { story: ComposedStory; miss: number } | null = null;
    let writings = 0;

    for (const { attempt, subject, random } of drawsOf(brief.seed, wanted, avoided.isEmpty ? wanted : others)) {
      const isPoor = brief.targetWords < FEW_WORDS && best !== null && best.miss > POOR;
      if (writings >= (isPoor ? MAX_SHORT_WRITINGS : MAX_WRITINGS)) break;
      const draft = draftStory(pack, brief, castingOf(brief, pack.interests, subject, avoided), avoided, random);
      const isLastResort = attempt === MAX_ATTEMPTS - 1 && best === null;
      if (!isLastResort && (isTold(draft) || !draft.isClean())) continue;

      const { paragraphs, miss } = draft.tell();
      const story = tidied(brief, { title: draft.title, paragraphs, summary: draft.summary });
      writings += 1;
      if (best === null || miss < best.miss) best = { story, miss };
      if (best.miss <= LENGTH_TOLERANCE * (writings > 4 ? 2 : 1)) break;
    }
    if (!best) throw new RangeError('The pack has no interest that this child may hear of');
    return best.story;
  };
}

function tidied(brief: StoryBrief, { title, paragraphs, summary }: ComposedStory): ComposedStory {
  const tidy = (text: string) => withSingleStops(text, [...brief.children, ...brief.heroes]);
  return { title: tidy(title), paragraphs: paragraphs.map(tidy), summary: tidy(summary) };
}

/** Whether a draft shares title, first sentence, plot line or last sentence with a story this family has heard. */
function toldTest(brief: StoryBrief): (draft: Draft) => boolean {
  const heard = (texts: readonly (string | null)[]) => {
    const prints = texts.filter((text) => text !== null).map(fingerprint);
    return (text: string) => {
      const print = fingerprint(text);
      return prints.some((told) => told !== '' && (told === print || told.startsWith(`${print} `)));
    };
  };
  const titles = heard([...brief.toldBefore.map((told) => told.title), brief.continues?.title ?? null]);
  const openings = heard(brief.toldBefore.map((told) => told.opening));
  const summaries = heard([...brief.toldBefore.map((told) => told.summary), brief.continues?.summary ?? null]);
  const endings = heard([...brief.toldBefore.map((told) => told.ending), brief.continues?.ending ?? null]);
  return (draft) => titles(draft.title) || openings(draft.opening) || summaries(draft.summary) || endings(draft.ending);
}
