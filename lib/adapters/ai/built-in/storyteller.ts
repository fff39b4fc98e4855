import type { BuiltInLanguage } from '@/lib/languages';
import type { StoryBrief } from '@/lib/stories/story-brief';
import { avoidanceOf } from './avoidance';
import { withSingleStops } from './call-names';
import { anySubject, castingOf, subjectsOf } from './casting';
import { type Draft, draftStory } from './draft-story';
import { seededRandom } from './seeded-random';
import type { StoryPack } from './story-pack';
import { fingerprint } from './words';

export type ComposedStory = { title: string; paragraphs: string[]; summary: string };

export type Storyteller = (brief: StoryBrief) => ComposedStory;

/** Far more than fifty told stories can use up; most stories need one attempt. */
const MAX_ATTEMPTS = 300;

/** Then any other subject: all that belongs to the wanted ones may hold what the child avoids, as a toad’s pond does. */
const WANTED_ATTEMPTS = 200;

/** A story shorter than its target by more than this is rewritten from the next attempt, a few times. */
const LENGTH_TOLERANCE = 0.07;
const MAX_WRITINGS = 14;

/** A story that has to hold much in few words needs the shortest of everything: it is looked for longer. */
const FEW_WORDS = 250;
const POOR = 0.1;
const MAX_SHORT_WRITINGS = 80;

/** Hides a pack's own stage type, so that packs of different languages fit in one record. */
export function storytellerOf<S>(language: BuiltInLanguage, pack: StoryPack<S>): Storyteller {
  return (brief) => {
    const avoided = avoidanceOf(brief, language);
    const wanted = subjectsOf(brief, pack.interests, avoided);
    const others = anySubject(brief, pack.interests, avoided);
    const isTold = toldTest(brief);
    let best: { story: ComposedStory; miss: number } | null = null;
    let writings = 0;

    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const isPoor = brief.targetWords < FEW_WORDS && best !== null && best.miss > POOR;
      if (writings >= (isPoor ? MAX_SHORT_WRITINGS : MAX_WRITINGS)) break;
      const random = seededRandom(`${brief.seed}:${attempt}`);
      const ranked = random();
      // The square favours the interests named first without forgetting the others.
      const subjects = avoided.isEmpty || attempt < WANTED_ATTEMPTS ? wanted : others;
      const subject = subjects[Math.floor(ranked * ranked * subjects.length)];
      if (!subject) break;
      const draft = draftStory(pack, brief, castingOf(brief, pack.interests, subject, avoided), avoided, random);
      const isLastResort = attempt === MAX_ATTEMPTS - 1 && best === null;
      if ((!draft.isClean || isTold(draft)) && !isLastResort) continue;

      const { paragraphs, miss } = draft.tell();
      const tidy = (text: string) => withSingleStops(text, [...brief.children, ...brief.heroes]);
      const story = { title: tidy(draft.title), paragraphs: paragraphs.map(tidy), summary: tidy(draft.summary) };
      writings += 1;
      if (best === null || miss < best.miss) best = { story, miss };
      if (best.miss <= LENGTH_TOLERANCE * (writings > 4 ? 2 : 1)) break;
    }
    if (!best) throw new RangeError('The pack has no interest that this child may hear of');
    return best.story;
  };
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
