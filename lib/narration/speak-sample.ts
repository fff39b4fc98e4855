import { AppError } from '../errors';
import { joinMp3 } from './mp3-file';
import { durationMsOf, type Mp3Audio } from './mp3-frames';
import type { SpokenWord } from './narrator';
import { cutSentences } from './spoken-sentences';
import type { VoiceRegistry } from './voice-registry';

export type SpokenSample = { bytes: Uint8Array<ArrayBuffer>; words: SpokenWord[] };

/**
 * A short text in the first voice that costs nothing and speaks its language, as one recording; words as they stand in the
 * text. Throws `language_not_voiced` where no such voice is there.
 */
export async function speakSample(voices: VoiceRegistry, text: string, language: string): Promise<SpokenSample> {
  const offered = await voices.listVoices(language);
  const voice = offered.find(({ narrator }) => !narrator.capabilities.isPaid);
  if (voice === undefined) throw new AppError('language_not_voiced');
  const { narrator } = voice;
  const pieces: Mp3Audio[] = [];
  const words: SpokenWord[] = [];
  let startMs = 0;
  let previousText = '';
  const { maxCharacters } = narrator.capabilities;
  for (const { start, end } of cutSentences(text, { language, maxCharacters, isWhole: true })) {
    const sentence = text.slice(start, end);
    const spoken = await narrator.speak({ text: sentence, language, voice: voice.id, previousText, nextText: '' });
    pieces.push(spoken.audio);
    for (const word of spoken.words) {
      words.push({ start: word.start + start, end: word.end + start, timeMs: Math.round(word.timeMs + startMs) });
    }
    startMs += durationMsOf(spoken.audio);
    previousText = sentence;
  }
  return { bytes: joinMp3(pieces), words };
}
