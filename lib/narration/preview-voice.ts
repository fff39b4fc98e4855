import type { Db } from '../db';
import { AppError } from '../errors';
import { PREVIEW_SENTENCES } from './preview-sentences';
import { recordSpeech } from './record-speech';
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
  // Not worth keeping the parent waiting.
  void recordSpeech(deps, { provider, model: narrator.model, ...takeBill() });
  return recording.audio.frames;
}
