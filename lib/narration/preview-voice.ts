import type { Db } from '../db';
import { AppError } from '../errors';
import type { KeptPreviews } from './kept-previews';
import type { PreviewLimits } from './preview-limits';
import { PREVIEW_SENTENCES } from './preview-sentences';
import { recordSpeech } from './record-speech';
import { type SpeakDeps, speakRecording } from './speak-recording';
import type { VoiceId } from './voice-id';
import type { VoiceRegistry } from './voice-registry';

export type PreviewDeps = SpeakDeps & {
  db: Db;
  voices: VoiceRegistry;
  /** Of the whole process. */
  previews: { kept: KeptPreviews; limits: PreviewLimits };
};

/**
 * A friendly sentence in this voice, spoken once and kept. Whoever leaves early finds it next time: what has been asked for
 * is paid for. Throws `not_found` for a voice that does not speak the language and `too_many_requests`.
 */
export async function previewVoice(
  deps: PreviewDeps,
  { provider, voice }: VoiceId,
  language: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const offered = await deps.voices.listVoices(language);
  const narrator = offered.find((known) => known.narrator.id === provider && known.id === voice)?.narrator;
  const text = PREVIEW_SENTENCES[language];
  if (narrator === undefined || text === undefined) throw new AppError('not_found');
  const { kept, limits } = deps.previews;
  const { model, capabilities } = narrator;
  const request = { text, language, voice, previousText: '', nextText: '' };
  return kept.find(JSON.stringify([provider, model, voice, language]), () =>
    limits.within(deps.parentId, capabilities.isPaid, async () => {
      const toItsEnd = new AbortController().signal;
      const { recording, takeBill } = await speakRecording(deps, narrator, request, toItsEnd);
      const bill = takeBill();
      await recordSpeech(deps, { provider, model, ...bill });
      return { result: recording.audio.frames, isBilled: bill.characters > 0 };
    }),
  );
}
