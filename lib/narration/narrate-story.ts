import type { Db } from '../db';
import { AppError, describeCause, type ErrorCode, toAppError } from '../errors';
import { followStory } from '../stories/follow-story';
import type { StoryRuns } from '../stories/story-run';
import type { AudioStore } from './audio-store';
import { finishRun, recordUnsaved } from './finish-run';
import { NARRATION_ABANDONED_AFTER_SECONDS } from './follow-narration';
import type { ListeningPlace } from './listening-places-repository';
import { beginNarration } from './narrating-repository';
import type { NarrationStatus } from './narration';
import { NarrationRun, type NarrationRuns } from './narration-run';
import { getNarratedStory, type NarratedStory, type NarrationFound } from './narrations-repository';
import { pauseWhenUnheard } from './pause-unheard';
import { saveWhileNarrating } from './save-while-narrating';
import type { SpeakDeps } from './speak-recording';
import { speakStory } from './speak-story';
import type { VoiceId } from './voice-id';
import type { Candidates, VoiceRegistry } from './voice-registry';
import { isWorthRepeating } from './worth-repeating';

export type NarrateStoryDeps = SpeakDeps & {
  db: Db;
  files: AudioStore;
  runs: NarrationRuns;
  storyRuns: StoryRuns;
  voices: VoiceRegistry;
  /** Whether this process is about to end: then nothing is begun. */
  isEnding: () => boolean;
};

export type NarrationInVoice = {
  id: string;
  status: NarrationStatus;
  voice: VoiceId;
  /** Why it is not the voice that was chosen, where that could not even be asked. */
  fallbackCode: ErrorCode | null;
  /** By this call; false where it is ready, or somebody is at it. */
  isBegun: boolean;
  finished: Promise<void>;
  /** Where the parent has stopped listening, on whatever device. */
  place: ListeningPlace | null;
};

type Begun = Omit<NarrationInVoice, 'fallbackCode' | 'place'>;

/**
 * Has a story read aloud in the chosen voice, or the first that can be had: resolves when the narration exists, and goes on by
 * itself to its end; a paid voice only while somebody follows. A narration that is there is found; one that was broken off is taken up where it
 * stopped. Throws `not_found`, `language_not_voiced`, `voice_unavailable`, or `narration_interrupted` in an app that ends.
 */
export async function narrateStory(
  deps: NarrateStoryDeps,
  storyId: string,
  chosen: VoiceId | null,
): Promise<NarrationInVoice> {
  const story = await getNarratedStory(deps.db, storyId);
  const { candidates, fallbackCode } = await deps.voices.candidatesFor(story.language, chosen);
  const begun = await narrateBy(deps, { storyId, ...story }, candidates);
  return { ...begun, fallbackCode, place: story.place };
}

async function narrateBy(
  deps: NarrateStoryDeps,
  story: NarratedStory & { storyId: string },
  candidates: Candidates,
): Promise<Begun> {
  const [{ narrator, voice: name }] = candidates;
  const voice = { provider: narrator.id, voice: name };
  const existing = story.narrations.find((known) => known.provider === narrator.id && known.voice === name);
  const running = existing && deps.runs.get(existing.id);
  if (running?.status === 'narrating') {
    return { id: running.narrationId, status: running.status, voice, isBegun: false, finished: running.finished };
  }
  if (existing?.status === 'ready') {
    const isVoiceThere = deps.voiceCalls(narrator).refusal === null;
    if (!(await isWorthRepeating(deps.files, existing, isVoiceThere))) {
      return { id: existing.id, status: 'ready', voice, isBegun: false, finished: Promise.resolve() };
    }
  }
  return begin(deps, story, candidates, voice, existing);
}

/** Nothing is spoken before the database has said whose narration it is: two processes would pay for the same sentences. */
async function begin(
  deps: NarrateStoryDeps,
  { storyId, language }: Pick<NarratedStory, 'language'> & { storyId: string },
  candidates: Candidates,
  voice: VoiceId,
  existing: NarrationFound | undefined,
): Promise<Begun> {
  const { db, parentId, runs, isEnding } = deps;
  // Behind a balancer the next try meets another process.
  if (isEnding()) throw new AppError('narration_interrupted', { isRetryable: true });
  const run = new NarrationRun({ narrationId: existing?.id ?? crypto.randomUUID(), storyId, parentId, voice });
  const { model } = candidates[0].narrator;
  const { narrationId, writerId } = run;
  const draft = { narrationId, writerId, storyId, ...voice, model, language };
  const begun = await beginNarration(db, draft, NARRATION_ABANDONED_AFTER_SECONDS, existing?.status === 'ready');
  if (!begun.isBegun || begun.id !== run.narrationId) {
    // Deleted and begun anew between two questions: as good as begun by another, who will be found the next time.
    return { id: begun.id, status: begun.status, voice, isBegun: false, finished: Promise.resolve() };
  }
  run.takeUp(begun.segments);
  runs.set(run.narrationId, run);
  // It came while the database was asked: it is handed over before its first sentence.
  if (isEnding()) run.pause();
  const follow = (signal: AbortSignal) => followStory({ db, runs: deps.storyRuns }, storyId, 0, signal);
  const { isPaid } = candidates[0].narrator.capabilities;
  const stopLooking = isPaid ? pauseWhenUnheard(run) : () => {};
  const speaking = speakStory({ ...deps, follow }, run, candidates, language).finally(stopLooking);
  run.finished = narrateToTheEnd(deps, run, speaking);
  return { id: run.narrationId, status: run.status, voice, isBegun: true, finished: run.finished };
}

async function narrateToTheEnd(deps: NarrateStoryDeps, run: NarrationRun, speaking: Promise<void>): Promise<void> {
  const { log, runs } = deps;
  const stopSaving = saveWhileNarrating(deps, run);
  try {
    const failure = await speaking.then(() => null, toAppError);
    if (failure === null) run.endSpeech();
    await run.settled();
    await finishRun(deps, run, failure, stopSaving);
  } catch (error) {
    const { code, cause } = toAppError(error);
    log.error({ narrationId: run.narrationId, code, cause: describeCause(cause) }, 'a narration could not be ended');
    await stopSaving();
    await recordUnsaved(deps, run);
    run.end('failed', code);
  } finally {
    await stopSaving();
    // Not a newer run of the same narration.
    if (runs.get(run.narrationId) === run) runs.delete(run.narrationId);
  }
}
