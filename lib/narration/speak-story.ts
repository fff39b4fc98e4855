import type { StoryEvent } from '../stories/story-events';
import { durationMsOf } from './mp3-frames';
import type { NarrationRun } from './narration-run';
import type { PaidSpeech } from './record-speech';
import { type SentenceToSpeak, sentencesToSpeak } from './sentences-to-speak';
import type { SpeakDeps } from './speak-recording';
import { type SpokenSentenceResult, speakSentence } from './speak-sentence';
import type { Candidates } from './voice-registry';

/** Of sentences that are spoken at the same time; a listener hears one after another. */
const AT_ONCE = 3;

type SpeakStoryDeps = SpeakDeps & {
  /** The story as it is written, from its beginning. */
  follow: (signal: AbortSignal) => AsyncIterable<StoryEvent>;
};

/**
 * Speaks the story to its end, from where the run is: several sentences at once, their segments in the story's order. Rejects
 * with the reason where the run is stopped or paused, the story fails or nobody can speak it. What was paid for and became no segment,
 * since one before it failed, is then the run's to account for.
 */
export async function speakStory(
  deps: SpeakStoryDeps,
  run: NarrationRun,
  candidates: Candidates,
  language: string,
): Promise<void> {
  const leaving = new AbortController();
  const signal = AbortSignal.any([leaving.signal, run.stopSignal]);
  // What others speak at the moment when one sentence fails is paid for: it is kept for when the story is taken up.
  const speak = ({ text, previousText, nextText }: SentenceToSpeak) =>
    speakSentence(deps, candidates, { text, language, previousText, nextText }, run.stopSignal, signal);

  /** The sentence before has been appended; and each before it. */
  let appended: Promise<unknown> = Promise.resolve();
  /** Begun, and no segment yet. */
  const waiting = new Set<Promise<SpokenSentenceResult>>();
  const ahead: Promise<void>[] = [];
  const [{ narrator }] = candidates;
  const sentences = sentencesToSpeak(deps.follow(AbortSignal.any([signal, run.pauseSignal])), {
    language,
    maxCharacters: narrator.capabilities.maxCharacters,
    from: run.segments.at(-1)?.end ?? 0,
  });
  try {
    try {
      for await (const sentence of sentences) {
        if (run.pauseSignal.aborted) break;
        const speaking = speak(sentence);
        waiting.add(speaking);
        const turn = inTurn(appended, speaking, (spoken) => {
          if (append(run, sentence, spoken)) waiting.delete(speaking);
        });
        turn.catch((error: unknown) => leaving.abort(error));
        appended = turn;
        ahead.push(turn);
        if (ahead.length === AT_ONCE) await ahead.shift();
      }
    } catch (error) {
      // The story's own failure; what there is of it is spoken all the same.
      await appended;
      throw error;
    }
    await appended;
    signal.throwIfAborted();
    run.pauseSignal.throwIfAborted();
  } finally {
    leaving.abort();
    await takeBills(run, waiting);
  }
}

async function takeBills(run: NarrationRun, waiting: Iterable<Promise<SpokenSentenceResult>>): Promise<void> {
  for (const result of await Promise.allSettled(waiting)) {
    if (result.status === 'fulfilled') run.paidInVain.push(billOf(result.value));
  }
}

function billOf({ by: { narrator }, takeBill }: SpokenSentenceResult): PaidSpeech {
  return { provider: narrator.id, model: narrator.model, ...takeBill() };
}

async function inTurn<Spoken>(
  before: Promise<unknown>,
  speaking: Promise<Spoken>,
  append: (spoken: Spoken) => void,
): Promise<void> {
  // Its failure is this turn's, when it comes.
  speaking.catch(() => {});
  await before;
  append(await speaking);
}

/** False where the run was stopped: nothing is told of it any more. */
function append(run: NarrationRun, sentence: SentenceToSpeak, spoken: SpokenSentenceResult): boolean {
  if (run.stopSignal.aborted) return false;
  const { recording, by, fallbackCode, path, stored } = spoken;
  const startMs = run.durationMs;
  run.append(
    {
      startMs,
      durationMs: durationMsOf(recording.audio),
      start: sentence.start,
      end: sentence.end,
      words: recording.words.map(({ start, end, timeMs }) => ({
        start: start + sentence.start,
        end: end + sentence.start,
        timeMs: Math.round(startMs + timeMs),
      })),
      isEstimated: recording.isEstimated,
      voice: by.voice,
      fallbackCode,
      ...billOf(spoken),
      audioPath: path,
      isStored: false,
    },
    { audio: recording.audio, stored },
  );
  return true;
}
