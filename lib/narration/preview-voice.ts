import type { Db } from '../db';
import { AppError, toAppError } from '../errors';
import { recordUsage } from '../usage/daily-usage-repository';
import { PREVIEW_SENTENCES } from './preview-sentences';
import { type SpeakDeps, speakRecording } from './speak-recording';
import type { VoiceId } from './voice-id';
import type { VoiceRegistry } from './voice-registry';

type PreviewDeps = SpeakDeps & { db: Db; voices: VoiceRegistry };

/** A friendly sentence in this voice, spoken once and kept. Throws `not_found` for a voice that does not speak the language. */
export async function previewVoice(
  deps: PreviewDeps,
  { provider, voice }: VoiceId,
  language: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const offered = await deps.voices.listVoices(language);
  const narrator = offered.find((known) => known.narrator.id === provider && known.id === voice)?.narrator;
  const text = PREVIEW_SENTENCES[language];
  if (narrator === undefined || text === undefined) throw new AppError('not_found');
  const request = { text, language, voice, previousText: '', nextText: '' };
  const { recording, takeBill } = await speakRecording(deps, narrator, request, signal);
  const { characters, costUsd } = takeBill();
  if (characters > 0) {
    // A line of the account is not worth keeping the parent waiting, nor the preview.
    void recordUsage(deps.db, deps.parentId, {
      modelName: narrator.model === null ? provider : `${provider}/${narrator.model}`,
      requestsCount: 1,
      inputTokens: 0,
      outputTokens: 0,
      narratedCharacters: characters,
      costUsd: costUsd ?? 0,
    }).catch((error: unknown) => deps.log.warn({ code: toAppError(error).code }, 'a preview could not be recorded'));
  }
  return recording.audio.frames;
}
