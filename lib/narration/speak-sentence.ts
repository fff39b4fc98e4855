import { AppError, type ErrorCode, toAppError } from '../errors';
import type { SpeechRequest } from './narrator';
import { type SpeakDeps, type Spoken, speakRecording } from './speak-recording';
import { pause } from './time-limit';
import type { Candidate, Candidates } from './voice-registry';
import type { VoiceRest } from './voice-rest';

/** A listener waits: no more than a breath before the same voice is asked again. */
const LONGEST_PAUSE_MS = 1000;
const PAUSE_MS = 300;

/** A failure that has taken longer has been waited for enough. */
const QUICK_FAILURE_MS = 2000;

/** `rest`: of the whole process, as the calls are. */
export type SpeakSentenceDeps = SpeakDeps & { rest: VoiceRest };

export type SpokenSentenceResult = Spoken & {
  by: Candidate;
  /** Why not by the first one. */
  fallbackCode: ErrorCode | null;
};

/**
 * Has one sentence spoken by the first who can: each is asked, after a passing and quick failure once more, then the next.
 * Who has failed rests; the only voice is asked all the same, but where that is of no use. Throws the reason where there is one voice only, `voice_unavailable` where all have failed.
 */
export async function speakSentence(
  deps: SpeakSentenceDeps,
  candidates: Candidates,
  sentence: Omit<SpeechRequest, 'voice'>,
  signal: AbortSignal,
): Promise<SpokenSentenceResult> {
  const [preferred] = candidates;
  const { rest } = deps;
  const { language } = sentence;
  let fallbackCode: ErrorCode | null = rest.reasonOf(preferred.narrator.id, language);
  let last: AppError | null = null;
  for (const by of inOrder(candidates, rest, language)) {
    // Another sentence may have found out meanwhile.
    if (rest.isLong(by.narrator.id, language)) continue;
    try {
      const isOnly = candidates.length === 1;
      const spoken = await speakTwice(deps, by, { ...sentence, voice: by.voice }, isOnly, signal);
      return { ...spoken, by, fallbackCode: by === preferred ? null : fallbackCode };
    } catch (error) {
      signal.throwIfAborted();
      last = toAppError(error);
      rest.restAfter(by.narrator.id, language, last);
      if (by === preferred) fallbackCode = last.code;
      const { narrator, voice } = by;
      deps.log.warn({ provider: narrator.id, voice, code: last.code }, 'a voice failed');
    }
  }
  if (candidates.length === 1) throw last ?? new AppError(fallbackCode ?? 'voice_unavailable');
  throw new AppError('voice_unavailable', { isRetryable: true, cause: last });
}

/** Those that rest come last, since they may have recovered. */
function inOrder(candidates: Candidates, rest: VoiceRest, language: string): Candidate[] {
  const isResting = ({ narrator }: Candidate) => rest.reasonOf(narrator.id, language) !== null;
  return [...candidates.filter((candidate) => !isResting(candidate)), ...candidates.filter(isResting)];
}

async function speakTwice(
  deps: SpeakDeps,
  { narrator }: Candidate,
  request: SpeechRequest,
  isOnly: boolean,
  signal: AbortSignal,
): Promise<Spoken> {
  const askedAt = Date.now();
  try {
    return await speakRecording(deps, narrator, request, signal);
  } catch (error) {
    signal.throwIfAborted();
    const { isRetryable, retryAfterMs = PAUSE_MS } = toAppError(error);
    const isQuick = isOnly || Date.now() - askedAt < QUICK_FAILURE_MS;
    if (!isRetryable || !isQuick || retryAfterMs > LONGEST_PAUSE_MS) throw error;
    await pause(retryAfterMs, signal);
    return speakRecording(deps, narrator, request, signal);
  }
}
