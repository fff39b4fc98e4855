import pLimit from 'p-limit';
import { joinMp3 } from '@/lib/narration/mp3-file';
import { durationMsOf } from '@/lib/narration/mp3-frames';
import type { Narrator } from '@/lib/narration/narrator';
import { cutSentences } from '@/lib/narration/spoken-sentences';

export { createBuiltInNarrator } from '@/lib/adapters/voices/built-in/built-in-narrator';

/** As many as the app asks for at once. */
const AHEAD = 3;

export async function speakStory(narrator: Narrator, text: string) {
  const { maxCharacters } = narrator.capabilities;
  const sentences = cutSentences(text, { language: 'en', maxCharacters, isWhole: true });
  const inTurn = pLimit(AHEAD);
  const startedAt = performance.now();
  const spoken = await inTurn.map(sentences, ({ start, end }) =>
    narrator.speak({ text: text.slice(start, end), language: 'en', voice: 'luna', previousText: '', nextText: '' }),
  );
  const file = joinMp3(spoken.map(({ audio }) => audio));
  const tookMs = performance.now() - startedAt;
  const audioMs = spoken.reduce((sum, { audio }) => sum + durationMsOf(audio), 0);
  return { file, tookMs, audioMs, sentenceCount: sentences.length };
}
