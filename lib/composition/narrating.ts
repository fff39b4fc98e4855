import 'server-only';
import type { Parent } from '../account/parent';
import { log } from '../log';
import { metrics } from '../metrics';
import { type FoundAudio, findSegmentAudio, findWholeAudio } from '../narration/find-audio';
import { removeOutdated } from '../narration/finish-run';
import { followNarration } from '../narration/follow-narration';
import { type NarrateStoryDeps, type NarrationInVoice, narrateStory } from '../narration/narrate-story';
import { previewVoice } from '../narration/preview-voice';
import { type PaidSpeech, recordSpeech } from '../narration/record-speech';
import { removeSpeech } from '../narration/remove-speech';
import { stopNarrations } from '../narration/stop-narrations';
import type { VoiceId } from '../narration/voice-id';
import { isShuttingDown } from '../shutdown';
import { takeTurns } from '../usage/turns';
import { audioStoreOf } from './files';
import { turnsFor } from './limits';
import { runs } from './runs';
import { voicesFor } from './voices';

function narrating(parent: Parent) {
  const { stories, narrations, speech, unsaved } = runs();
  const account = { db: parent.db, parentId: parent.id, log };
  return {
    ...account,
    recordLost: (lost: PaidSpeech) => recordSpeech(account, lost),
    files: audioStoreOf(parent),
    runs: narrations,
    storyRuns: stories,
    isEnding: isShuttingDown,
    calls: speech,
    unsaved,
  };
}

async function speaking(parent: Parent): Promise<NarrateStoryDeps> {
  const { registry, calls: voiceCalls } = await voicesFor(parent);
  return { ...narrating(parent), voices: registry, voiceCalls };
}

/**
 * Needs a session that lasts: `requireWritingParent`. Throws `too_many_requests` besides what `narrateStory` does.
 */
export async function startNarration(
  parent: Parent,
  storyId: string,
  voice: VoiceId | null,
): Promise<NarrationInVoice> {
  const startedAt = performance.now();
  const [deps] = await Promise.all([
    speaking(parent),
    turnsFor(parent, 'narrations').then((turns) => takeTurns(parent.db, turns)),
  ]);
  const narration = await narrateStory(deps, storyId, voice);
  if (narration.isBegun) void timeFirstSound(narration, startedAt);
  return narration;
}

async function timeFirstSound({ id, voice }: NarrationInVoice, startedAt: number): Promise<void> {
  const run = runs().narrations.get(id);
  while (run?.status === 'narrating' && run.segments.length === 0) await run.changed();
  if (run === undefined || run.segments.length === 0) return;
  metrics.firstSound.observe({ provider: voice.provider }, (performance.now() - startedAt) / 1000);
}

export function listenTo(parent: Parent, narrationId: string, from: number, signal: AbortSignal) {
  return followNarration(narrating(parent), narrationId, from, signal);
}

/** Whether this process narrates it for this parent: then nobody need be asked whose it is. */
export function isNarratedHere(parent: Parent, narrationId: string): boolean {
  return runs().narrations.get(narrationId)?.parentId === parent.id;
}

export function segmentAudio(parent: Parent, narrationId: string, index: number): Promise<FoundAudio> {
  return findSegmentAudio(narrating(parent), narrationId, index);
}

export function wholeAudio(parent: Parent, narrationId: string): Promise<FoundAudio> {
  return findWholeAudio(parent, narrationId);
}

export async function voicePreview(parent: Parent, voice: VoiceId, language: string) {
  return previewVoice({ ...(await speaking(parent)), previews: runs().previews }, voice, language);
}

/** Before a story, or everything of the parent's, is deleted. */
export function stopNarrating({ id }: Parent, storyId?: string): Promise<void> {
  return stopNarrations(runs().narrations, { parentId: id, ...(storyId !== undefined && { storyId }) });
}

/** Before a story is deleted, and after nobody narrates it any more. */
export function removeSpeechOf(parent: Parent, storyId: string): Promise<void> {
  return removeSpeech(narrating(parent), storyId);
}

/** After a story was begun anew: the recordings of the text before. */
export function removeOutdatedRecordings(parent: Parent, storyId: string): Promise<void> {
  return removeOutdated({ ...parent, files: audioStoreOf(parent), log }, storyId);
}
