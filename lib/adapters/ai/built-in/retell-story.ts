import type { BuiltInLanguage } from '@/lib/languages';
import type { RetoldStory, StoryBrief } from '@/lib/stories/story-brief';
import { type Avoidance, avoidanceOf } from './avoidance';
import { anySubject, castingOf, subjectsOf } from './casting';
import { type Draft, draftStory } from './draft-story';
import { type Draw, drawsOf, MAX_WRITINGS } from './draws';
import { LENGTH_TOLERANCE } from './fit-length';
import { seededRandom } from './seeded-random';
import type { StoryPack, Subject } from './story-pack';
import { fingerprint } from './words';

/**
 * So many more are tried with every subject, since the family may like other things by now, and then with every topic,
 * since a continuation is first of all about what its story was about. All of them take a fraction of a second.
 */
const MORE_DRAFTS = 600;
const DRAFTS_OF_ANY_TOPIC = 800;

type Found = { draft: Draft; isSame: boolean; avoided: Avoidance };

/** The same plot in other words, as long as is asked for now and with this moral; null where nothing of it is fit. */
export function retellStory<S>(language: BuiltInLanguage, pack: StoryPack<S>, brief: StoryBrief, told: RetoldStory) {
  const found = findDraft(language, pack, brief, told);
  if (found === null) return null;
  const { draft } = found;
  let best = draft.tell();
  for (let writing = 1; writing < MAX_WRITINGS && best.miss > LENGTH_TOLERANCE; writing += 1) {
    const telling = draft.tell();
    if (telling.miss < best.miss) best = telling;
  }
  const title = otherTitle(found, brief, told.title) ?? draft.title;
  return { title, paragraphs: best.paragraphs, summary: draft.summary };
}

export type Titler = (brief: StoryBrief) => string | null;

/** Another of the titles that a plot has, each in its turn; null for a plot that is none of this storyteller's. */
export function titlerOf<S>(language: BuiltInLanguage, pack: StoryPack<S>): Titler {
  return (brief) => {
    const found = brief.retells && findDraft(language, pack, brief, brief.retells);
    return found?.isSame ? otherTitle(found, brief, brief.retells?.title ?? '') : null;
  };
}

/**
 * The draft that a story was told from: drawn from the same seed, with the same plot line. Where none has it (another
 * storyteller told it, or somebody in it is no longer there), the first of that seed that these children may hear.
 */
function findDraft<S>(
  language: BuiltInLanguage,
  pack: StoryPack<S>,
  brief: StoryBrief,
  told: RetoldStory,
): Found | null {
  const avoided = avoidanceOf(brief, language);
  const asTold = { ...brief, seed: told.seed };
  const wanted = subjectsOf(asTold, pack.interests, avoided);
  const topics = anySubject(asTold, pack.interests, avoided);
  const summary = fingerprint(told.summary ?? '');
  const wording = seededRandom(brief.seed);
  let first: Draft | null = null;
  for (const drawn of retellingsOf(told.seed, wanted, avoided.isEmpty ? wanted : topics, topics)) {
    // The plot is drawn as it was; how it is worded, anew.
    let { random } = drawn;
    const casting = castingOf(brief, pack.interests, drawn.subject, avoided);
    const draft = draftStory(pack, brief, casting, avoided, () => random());
    random = wording;
    const isSame = summary.startsWith(fingerprint(draft.plotLine));
    // Most are neither, and reading all that they tell takes longer than drawing them.
    if ((!isSame && first !== null) || !draft.isClean()) continue;
    if (isSame) return { draft, isSame, avoided };
    first = draft;
  }
  return first && { draft: first, isSame: false, avoided };
}

type Retelling = Pick<Draw, 'subject' | 'random'>;

/** As the story was drawn; then each attempt with every subject, and the first ones with every topic of the dictionary. */
function* retellingsOf(
  seed: string,
  wanted: readonly Subject[],
  others: readonly Subject[],
  topics: readonly Subject[],
): Generator<Retelling> {
  yield* drawsOf(seed, wanted, others);
  if (wanted.length > 1) yield* drawsOfEach(seed, wanted, MORE_DRAFTS);
  yield* drawsOfEach(seed, topics, DRAFTS_OF_ANY_TOPIC);
}

function* drawsOfEach(seed: string, subjects: readonly Subject[], drafts: number): Generator<Retelling> {
  const attempts = subjects.length > 0 ? drafts / subjects.length : 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    for (const subject of subjects) {
      const random = seededRandom(`${seed}:${attempt}`);
      random();
      yield { subject, random };
    }
  }
}

/** The next one, if it can be one that no other story has. */
function otherTitle({ draft, avoided }: Found, brief: StoryBrief, title: string): string | null {
  const { titles } = draft;
  const prints = titles.map(fingerprint);
  const place = prints.indexOf(fingerprint(title)) + 1;
  const others = [...titles.slice(place), ...titles.slice(0, place)].filter(
    (other) => fingerprint(other) !== fingerprint(title) && !avoided.forbids(other),
  );
  const used = brief.toldBefore.map((told) => fingerprint(told.title));
  return others.find((other) => !used.includes(fingerprint(other))) ?? others[0] ?? null;
}
