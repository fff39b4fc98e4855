import { type BehaviourDraft, FAULTS, type Fault } from '../fakes/open-router-behaviour.ts';
import { SPEECH_FAULTS, type SpeechBehaviourDraft } from '../fakes/speech-behaviour.ts';
import { beginningAbout, markInPrompt, markInSpeech, storyAbout } from './marks.ts';
import type { Night } from './nights.ts';
import type { Chances } from './seeded-chances.ts';

/** Ends a sentence too few to be a story. */
const NO_STORY = (mark: string) => `I only know how to talk about the weather, dear ${mark}.`;

/** More than a parent waits for who interferes, and less than the story has. */
const HELD_AFTER_TOKENS = 35;

/** Answers that end with a bill after words on which a parent may just have acted. */
const BILLED_AFTER_WORDS: readonly Fault[] = ['length', 'not-a-story'];

class Counts {
  readonly #counts = new Map<string, number>();

  /** How often it was asked before. */
  next(key: string): number {
    const before = this.#counts.get(key) ?? 0;
    this.#counts.set(key, before + 1);
    return before;
  }
}

/**
 * Tells each story as its night wants it: at once, after a failure or several, or not at all. One who is going to be
 * stopped holds back the end until then: nobody could say whether the bill of an answer has still arrived that ends in the same
 * moment.
 */
export function chaoticStoryteller(chances: Chances, nights: ReadonlyMap<string, Night>) {
  const asked = new Counts();
  return ({ prompt }: { prompt: string }): BehaviourDraft | undefined => {
    const mark = markInPrompt(prompt);
    const night = nights.get(mark ?? '');
    if (mark === undefined || night === undefined) return undefined;
    const own = chances.of(`storyteller ${mark}`);
    const tries = asked.next(mark);
    const now = own.of(`try ${tries}`);
    const pace = { firstTokenMs: now.between(0, 80), tokenMs: now.between(0, 4), retryAfterSeconds: now.between(0, 1) };
    const told: BehaviourDraft = { ...pace, story: storyAbout(mark), faultAfterTokens: now.between(0, 60) };
    const isInterfering = night.reading === 'stops' || night.reading === 'deletes';
    const fault = tries < night.failures ? now.pick(FAULTS) : undefined;
    if (fault !== undefined && !(isInterfering && BILLED_AFTER_WORDS.includes(fault))) {
      return fault === 'not-a-story' ? { ...pace, story: NO_STORY(mark) } : { ...told, fault };
    }
    if (isInterfering) {
      return { ...told, fault: 'silence-in-the-middle', faultAfterTokens: HELD_AFTER_TOKENS };
    }
    return told;
  };
}

/** Of 1: what is cut off later than this can be taken for the whole. */
const FARTHEST_CUT = 0.6;

/**
 * Voices that are good on most nights, moody on some and gone on others. Of a story that is deleted when two sentences have
 * been heard they hold back the others, as above.
 */
export function chaoticVoice(chances: Chances, nights: ReadonlyMap<string, Night>) {
  const asked = new Counts();
  return (speech: { text: string; previous_text?: string | undefined } | null): SpeechBehaviourDraft => {
    if (speech === null) {
      const now = chances.of(`voices ${asked.next('voices')}`);
      return now.happens(0.2) ? { fault: now.pick(SPEECH_FAULTS) } : {};
    }
    const mark = markInSpeech(speech);
    const { text } = speech;
    const mood = chances.of(`mood ${mark}`).pick([0, 0, 0, 0.15, 0.4, 1]);
    const now = chances.of(`voice ${text} ${asked.next(text)}`);
    const pace = { firstByteMs: now.between(0, 200), pace: 40, retryAfter: now.pick(['0', '1', '3']) };
    if (nights.get(mark)?.listening === 'deletes') {
      return beginningAbout(mark).includes(text) ? pace : { ...pace, fault: 'silence-in-the-middle' };
    }
    if (now.happens(mood)) return { ...pace, fault: now.pick(SPEECH_FAULTS), faultAt: now.next() * FARTHEST_CUT };
    // Slow, and within what is waited for.
    return now.happens(0.1) ? { ...pace, firstByteMs: 900 } : pace;
  };
}
