import { AppError, type ErrorCode, toAppError } from '../errors';
import type { SpeechRequest } from './narrator';
import { type Asking, type SpeakDeps, type Spoken, speakRecording } from './speak-recording';
import type { Candidate, Candidates } from './voice-registry';

export type SpokenSentenceResult = Spoken & {
  by: Candidate;
  /** Why not by the first one. */
  fallbackCode: ErrorCode | null;
};

/**
 * Has one sentence spoken by the first who can. Who has failed rests (its circuit is open), and nobody waits for it; where
 * all do, each is asked once all the same, but where that is of no use. What is kept is heard in any case. Throws the reason
 * where there is one voice only, `voice_unavailable` where all have failed. `signal` ends the call under way; once `inVain`
 * is aborted that one is finished, since it will be paid for, and nobody else is asked.
 */
export async function speakSentence(
  deps: SpeakDeps,
  candidates: Candidates,
  sentence: Omit<SpeechRequest, 'voice'>,
  signal: AbortSignal,
  inVain: AbortSignal = signal,
): Promise<SpokenSentenceResult> {
  const [preferred] = candidates;
  const isOnly = candidates.length === 1;
  const resting: Candidate[] = [];
  let fallbackCode: ErrorCode | null = null;
  let last: AppError | null = null;

  const ask = async (by: Candidate, asking: Asking): Promise<SpokenSentenceResult | null> => {
    const { narrator, voice } = by;
    const isResting = deps.voiceCalls(narrator).refusal !== null;
    try {
      const spoken = await speakRecording(deps, narrator, { ...sentence, voice }, signal, asking);
      return { ...spoken, by, fallbackCode: by === preferred ? null : fallbackCode };
    } catch (error) {
      signal.throwIfAborted();
      inVain.throwIfAborted();
      last = toAppError(error);
      if (by === preferred) fallbackCode ??= last.code;
      if (isResting && !asking.isLastResort) resting.push(by);
      else deps.log.warn({ provider: narrator.id, voice, code: last.code }, 'a voice failed');
      return null;
    }
  };

  for (const by of candidates) {
    const spoken = await ask(by, { isOnly, isLastResort: false });
    if (spoken !== null) return spoken;
  }
  for (const by of resting) {
    // A key or a credit is to be mended first.
    if (deps.voiceCalls(by.narrator).isLasting) continue;
    const spoken = await ask(by, { isOnly, isLastResort: true });
    if (spoken !== null) return spoken;
  }
  if (isOnly && last !== null) throw last;
  throw new AppError('voice_unavailable', { isRetryable: true, cause: last });
}
