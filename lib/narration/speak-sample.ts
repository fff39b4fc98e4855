import { AppError } from '../errors';
import { joinMp3 } from './mp3-file';
import { durationMsOf } from './mp3-frames';
import type { Narrator, Speech, SpokenWord } from './narrator';
import { cutSentences, type SpokenSentence } from './spoken-sentences';
import type { VoiceRegistry } from './voice-registry';

export type SpokenSample = { bytes: Uint8Array<ArrayBuffer>; words: SpokenWord[] };

/** Of sentences that are spoken at the same time, as of a story. */
const AT_ONCE = 3;

/**
 * A short text in the first voice that costs nothing and speaks its language, as one recording; words as they stand in the
 * text. Throws `language_not_voiced` where no such voice is there.
 */
export async function speakSample(voices: VoiceRegistry, text: string, language: string): Promise<SpokenSample> {
  const offered = await voices.listVoices(language);
  const voice = offered.find(({ narrator }) => !narrator.capabilities.isPaid);
  if (voice === undefined) throw new AppError('language_not_voiced');
  const { maxCharacters } = voice.narrator.capabilities;
  const sentences = cutSentences(text, { language, maxCharacters, isWhole: true });
  const spoken = await speakAll(voice.narrator, voice.id, sentences, text, language);
  const words: SpokenWord[] = [];
  let startMs = 0;
  for (const [index, speech] of spoken.entries()) {
    const offset = sentences[index]?.start ?? 0;
    for (const { start, end, timeMs } of speech.words) {
      words.push({ start: start + offset, end: end + offset, timeMs: Math.round(timeMs + startMs) });
    }
    startMs += durationMsOf(speech.audio);
  }
  return { bytes: joinMp3(spoken.map(({ audio }) => audio)), words };
}

async function speakAll(
  narrator: Narrator,
  voice: string,
  sentences: readonly SpokenSentence[],
  text: string,
  language: string,
): Promise<Speech[]> {
  const textOf = (sentence: SpokenSentence | undefined) => sentence && text.slice(sentence.start, sentence.end);
  const spoken: Speech[] = [];
  for (let first = 0; first < sentences.length; first += AT_ONCE) {
    const together = sentences.slice(first, first + AT_ONCE).map((sentence, index) => {
      const previousText = textOf(sentences[first + index - 1]) ?? '';
      const nextText = textOf(sentences[first + index + 1]) ?? '';
      const request = { text: textOf(sentence) ?? '', language, voice, previousText, nextText };
      return twiceAtMost(() => narrator.speak(request));
    });
    spoken.push(...(await Promise.all(together)));
  }
  return spoken;
}

/** A voice that has just been woken may be slow once. */
async function twiceAtMost(speak: () => Promise<Speech>): Promise<Speech> {
  try {
    return await speak();
  } catch (error) {
    if (error instanceof AppError && error.isRetryable) return speak();
    throw error;
  }
}
