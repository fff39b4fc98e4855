import type { RetoldStory, StoryBrief } from '@/lib/stories/story-brief';
import { avoidedPatterns } from './avoidance';
import { castingOf, subjectsOf } from './casting';
import { type Draft, draftStory } from './draft-story';
import { seededRandom } from './seeded-random';
import type { Pattern, StoryPack, Subject } from './story-pack';
import { countWords, fingerprint, mentions } from './words';

/** As many as a new story may take. */
const MAX_ATTEMPTS = 300;

/**
 * So many more are tried with every subject, since the family may like other things by now; all of them take less
 * than a tenth of a second.
 */
const MORE_DRAFTS = 600;

const MAX_WRITINGS = 14;
const LENGTH_TOLERANCE = 0.07;

type Found = { draft: Draft; isSame: boolean; avoided: readonly Pattern[] };

/** The same plot in other words, as long as is asked for now and with this moral; null where nothing of it is fit. */
export function retellStory<S>(pack: StoryPack<S>, brief: StoryBrief, told: RetoldStory) {
  const found = findDraft(pack, brief, told);
  if (found === null) return null;
  const { draft } = found;
  let best = { paragraphs: draft.tell(), miss: Number.POSITIVE_INFINITY };
  for (let writing = 0; writing < MAX_WRITINGS && best.miss > LENGTH_TOLERANCE; writing += 1) {
    const paragraphs = draft.tell();
    const miss = Math.abs(countWords(paragraphs.join(' ')) / brief.targetWords - 1);
    if (miss < best.miss) best = { paragraphs, miss };
  }
  const title = otherTitle(found, brief, told.title) ?? draft.title;
  return { title, paragraphs: best.paragraphs, summary: draft.summary };
}

export type Titler = (brief: StoryBrief) => string | null;

/** Another of the titles that a plot has, each in its turn; null for a plot that is none of this storyteller's. */
export function titlerOf<S>(pack: StoryPack<S>): Titler {
  return (brief) => {
    const found = brief.retells && findDraft(pack, brief, brief.retells);
    return found?.isSame ? otherTitle(found, brief, brief.retells?.title ?? '') : null;
  };
}

/**
 * The draft that a story was told from: drawn from the same seed, with the same plot line. Where none has it (another
 * storyteller told it, or somebody in it is no longer there), the first of that seed that these children may hear.
 */
function findDraft<S>(pack: StoryPack<S>, brief: StoryBrief, told: RetoldStory): Found | null {
  const avoided = avoidedPatterns(
    brief.children.flatMap((child) => child.avoid),
    pack.fears,
    pack.stopWords,
  );
  const subjects = subjectsOf({ ...brief, seed: told.seed }, pack.interests, avoided);
  const summary = fingerprint(told.summary ?? '');
  const wording = seededRandom(brief.seed);
  let first: Draft | null = null;
  for (const { subject, draw } of drawsOf(told.seed, subjects)) {
    // The plot is drawn as it was; how it is worded, anew.
    let random = draw;
    const draft = draftStory(pack, brief, castingOf(brief, subject, avoided), avoided, () => random());
    random = wording;
    if (mentions(`${draft.opening} ${draft.ending} ${draft.summary}`, avoided)) continue;
    if (summary.startsWith(fingerprint(draft.plotLine))) return { draft, isSame: true, avoided };
    first ??= draft;
  }
  return first && { draft: first, isSame: false, avoided };
}

type Draw = { subject: Subject; draw: () => number };

/** As `storytellerOf` draws; then each attempt with every subject. */
function* drawsOf(seed: string, subjects: readonly Subject[]): Generator<Draw> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const draw = seededRandom(`${seed}:${attempt}`);
    const ranked = draw();
    const subject = subjects[Math.floor(ranked * ranked * subjects.length)];
    if (subject) yield { subject, draw };
  }
  const rounds = subjects.length > 1 ? MORE_DRAFTS / subjects.length : 0;
  for (let attempt = 0; attempt < rounds; attempt += 1) {
    for (const subject of subjects) {
      const draw = seededRandom(`${seed}:${attempt}`);
      draw();
      yield { subject, draw };
    }
  }
}

/** The next one, if it can be one that no other story has. */
function otherTitle({ draft, avoided }: Found, brief: StoryBrief, title: string): string | null {
  const { titles } = draft;
  const prints = titles.map(fingerprint);
  const place = prints.indexOf(fingerprint(title)) + 1;
  const others = [...titles.slice(place), ...titles.slice(0, place)].filter(
    (other) => fingerprint(other) !== fingerprint(title) && !mentions(other, avoided),
  );
  const used = brief.toldBefore.map((told) => fingerprint(told.title));
  return others.find((other) => !used.includes(fingerprint(other))) ?? others[0] ?? null;
}
