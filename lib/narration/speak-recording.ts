import type { AudioStore } from './audio-store';
import { durationMsOf, type Mp3Audio } from './mp3-frames';
import type { NarratingLog } from './narrating-log';
import type { Narrator, Speech, SpeechRequest, SpokenWord } from './narrator';
import type { PaidSpeech } from './record-speech';
import type { Recording } from './recording';
import { findRecording, recordingPath, saveRecording } from './recording-cache';
import type { SharedCalls } from './shared-calls';
import { cutSentences } from './spoken-sentences';
import type { UnsavedRecordings } from './unsaved-recordings';
import { patienceWith, type VoiceCalls } from './voice-calls';

/** What a recording has cost. */
export type Bill = Pick<Speech, 'characters' | 'costUsd'>;

const PAID_ALREADY: Bill = { characters: 0, costUsd: null };

export type Spoken = {
  recording: Recording;
  path: string;
  /** Whether it is kept, as soon as that is known. */
  stored: Promise<boolean>;
  /** To be asked for once by whoever uses it: of several who do, the first has it. */
  takeBill: () => Bill;
};

export type SpeakDeps = {
  parentId: string;
  files: Pick<AudioStore, 'read' | 'save'>;
  unsaved: UnsavedRecordings;
  /** Of the whole process. */
  calls: SharedCalls<Spoken>;
  log: NarratingLog;
  /** Of the whole process as well. */
  voiceCalls: VoiceCalls;
  /** What was paid for, and nobody will hear. */
  recordLost: (speech: PaidSpeech) => Promise<void>;
};

/** `isOnly`: there is no other voice. `isLastResort`: none that has not failed. */
export type Asking = { isOnly: boolean; isLastResort: boolean };

/** The words in this voice: as they were spoken before, as they are being spoken now, or anew. */
export async function speakRecording(
  deps: SpeakDeps,
  narrator: Narrator,
  request: SpeechRequest,
  signal: AbortSignal,
  asking: Asking = { isOnly: true, isLastResort: true },
): Promise<Spoken> {
  const path = recordingPath(deps.parentId, narrator, request);
  return deps.calls.join(path, signal, async (shared) => {
    const found = await findRecording(deps, path);
    if (found !== null) {
      const { recording, isStored } = found;
      const stored = isStored ? Promise.resolve(true) : saveRecording(deps, path, recording);
      return { recording, path, stored, takeBill: () => PAID_ALREADY };
    }
    const { audio, words, isEstimated, ...paid } = await speakAll(deps, narrator, request, shared, asking);
    const recording = { audio, words, isEstimated };
    let bill: Bill = paid;
    const takeBill = () => {
      const taken = bill;
      bill = PAID_ALREADY;
      return taken;
    };
    return { recording, path, stored: saveRecording(deps, path, recording), takeBill };
  });
}

/** A text that was cut for another voice may be too long for this one. */
async function speakAll(
  { voiceCalls, recordLost }: SpeakDeps,
  narrator: Narrator,
  request: SpeechRequest,
  signal: AbortSignal,
  { isOnly, isLastResort }: Asking,
): Promise<Speech> {
  const { maxCharacters } = narrator.capabilities;
  const { text, language, previousText, nextText } = request;
  const policy = voiceCalls(narrator);
  const options = { signal, isLastResort, patience: patienceWith(isOnly) };
  const hasStandIn = !isOnly && !isLastResort;
  const speak = (part: SpeechRequest) =>
    policy.call((limited) => narrator.speak({ ...part, hasStandIn }, limited), options);
  if (text.length <= maxCharacters) return speak(request);

  const parts = cutSentences(text, { language, maxCharacters, isWhole: true });
  const textOf = (index: number) => {
    const part = parts[index];
    return part === undefined ? null : text.slice(part.start, part.end);
  };
  const speeches: Speech[] = [];
  for (const [index, { start, end }] of parts.entries()) {
    const part = {
      ...request,
      text: text.slice(start, end),
      previousText: textOf(index - 1) ?? previousText,
      nextText: textOf(index + 1) ?? nextText,
    };
    const speech = await speak(part).catch(async (error: unknown) => {
      const { characters, costUsd } = billOf(speeches);
      await recordLost({ provider: narrator.id, model: narrator.model, characters, costUsd });
      throw error;
    });
    const words = speech.words.map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
    speeches.push({ ...speech, words });
  }
  return joinSpeeches(speeches);
}

function joinSpeeches(speeches: readonly Speech[]): Speech {
  const words: SpokenWord[] = [];
  let frameCount = 0;
  for (const speech of speeches) {
    const before = durationMsOf({ frameCount });
    words.push(...speech.words.map((word) => ({ ...word, timeMs: word.timeMs + before })));
    frameCount += speech.audio.frameCount;
  }
  return {
    audio: { frames: concatenate(speeches.map(({ audio }) => audio)), frameCount },
    words,
    isEstimated: speeches.some(({ isEstimated }) => isEstimated),
    ...billOf(speeches),
  };
}

function billOf(speeches: readonly Speech[]): Bill {
  const costs = speeches.flatMap(({ costUsd }) => costUsd ?? []);
  return {
    characters: speeches.reduce((sum, { characters }) => sum + characters, 0),
    costUsd: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
  };
}

function concatenate(pieces: readonly Mp3Audio[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((length, { frames }) => length + frames.byteLength, 0));
  let offset = 0;
  for (const { frames } of pieces) {
    joined.set(frames, offset);
    offset += frames.byteLength;
  }
  return joined;
}
