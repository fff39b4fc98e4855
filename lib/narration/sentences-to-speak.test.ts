import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { StoryEvent } from '../stories/story-events';
import { type SentenceToSpeak, sentencesToSpeak } from './sentences-to-speak';
import { cutSentences } from './spoken-sentences';

const STORY = [
  'Mia ran to the hill. “It is late,” said Dr. Müller. The moon rose at 3.50!',
  'A snail slept. It dreamt of trains, and of the sea, and of a very small umbrella; then it woke.',
  '***',
  'All was quiet.',
].join('\n\n');

const options = { language: 'en', maxCharacters: 60, from: 0 };

async function* tell(pieces: readonly string[], ending: StoryEvent): AsyncGenerator<StoryEvent> {
  yield { type: 'story', id: 's1', status: 'writing' };
  let offset = 0;
  for (const delta of pieces) {
    offset += delta.length;
    yield { type: 'text', delta, offset };
  }
  yield ending;
}

const ready: StoryEvent = { type: 'done', id: 's1', status: 'ready' };

async function given(pieces: readonly string[], changes = {}, ending = ready): Promise<SentenceToSpeak[]> {
  const sentences: SentenceToSpeak[] = [];
  for await (const sentence of sentencesToSpeak(tell(pieces, ending), { ...options, ...changes })) {
    sentences.push(sentence);
  }
  return sentences;
}

const whole = cutSentences(STORY, { ...options, isWhole: true });

it('gives the same sentences however the text comes, and each with the one before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 30 }), async (lengths) => {
      const pieces: string[] = [];
      let rest = STORY;
      for (const length of lengths) {
        pieces.push(rest.slice(0, length));
        rest = rest.slice(length);
      }
      const sentences = await given([...pieces, rest]);
      expect(sentences.map(({ start, end }) => ({ start, end }))).toEqual(whole);
      for (const [index, { text, start, end, previousText }] of sentences.entries()) {
        expect(text).toBe(STORY.slice(start, end));
        expect(previousText).toBe(sentences[index - 1]?.text ?? '');
      }
    }),
    { numRuns: 60 },
  );
});

it('goes on after what has been spoken, wherever that was', async () => {
  for (const [index, { end }] of whole.entries()) {
    const sentences = await given([STORY], { from: end });
    expect(sentences.map(({ start }) => start)).toEqual(whole.slice(index + 1).map(({ start }) => start));
  }
});

it('knows what comes next where that is complete', async () => {
  const sentences = await given([`${STORY}\n`]);
  expect(sentences.map(({ nextText }) => nextText)).toEqual([...sentences.slice(1).map(({ text }) => text), '']);
});

it('gives what there is of a story that breaks off, and then its reason', async () => {
  const heard: string[] = [];
  const events = tell(['Mia ran. The mo'], { type: 'error', code: 'storyteller_silent' });
  const reading = async () => {
    for await (const { text } of sentencesToSpeak(events, options)) heard.push(text);
  };
  await expect(reading()).rejects.toMatchObject({ code: 'storyteller_silent' });
  expect(heard).toEqual(['Mia ran.', 'The mo']);
});

it('looks at each word of one long paragraph a few times at most', async () => {
  const paragraph = Array.from({ length: 400 }, (_, index) => `In house ${index} a bear, and a cub, slept.`).join(' ');
  const words = paragraph.split(/(?<= )/u);
  const cutting = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  const sentences = await given(words);
  const looked = cutting.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
  cutting.mockRestore();
  expect(sentences.map(({ start, end }) => ({ start, end }))).toEqual(
    cutSentences(paragraph, { ...options, isWhole: true }),
  );
  expect(looked / paragraph.length).toBeLessThan(20);
});
