import { streamText } from 'ai';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_LANGUAGES } from '@/lib/languages';
import type { StoryBrief } from '@/lib/stories/story-brief';
import { StoryGate } from '@/lib/stories/story-gate';
import { StoryTextParser } from '@/lib/stories/story-text-parser';
import { composeStory } from './built-in/compose-story';
import { createBuiltInStoryteller, createBuiltInTitler } from './built-in-storyteller';

const brief: StoryBrief = {
  language: 'en',
  type: 'child',
  children: [{ name: 'Mia', age: 4, gender: 'female', interests: ['trains'], avoid: [] }],
  heroes: [],
  moral: { kind: 'listed', moral: 'kindness' },
  ageBand: '3-5',
  lengthMinutes: 1,
  targetWords: 115,
  idea: null,
  continues: null,
  toldBefore: [],
  seed: 'a seed',
};

const tell = (wordsPerMinute: number, abortSignal?: AbortSignal) =>
  streamText({
    model: createBuiltInStoryteller(brief, wordsPerMinute),
    prompt: 'A story, please.',
    ...(abortSignal && { abortSignal }),
    onError: () => {},
  });

describe('the built-in storyteller', () => {
  it('speaks the format that every storyteller is asked for', async () => {
    const { title, paragraphs, summary } = composeStory(brief);
    const parser = new StoryTextParser();
    let content = '';
    let said: string | undefined;
    for await (const delta of tell(0).textStream) {
      const chunk = parser.push(delta);
      said = chunk.title ?? said;
      content += chunk.text ?? '';
    }
    const { chunk, trailer } = parser.end();
    expect(said).toBe(title);
    expect(content + (chunk.text ?? '')).toBe(paragraphs.join('\n\n'));
    expect(trailer.summary).toBe(summary);
  });

  it('comes to its end, costs nothing and goes by its name', async () => {
    const result = tell(0);
    await result.consumeStream();
    expect(await result.finishReason).toBe('stop');
    expect(await result.usage).toMatchObject({ inputTokens: 0, outputTokens: 0 });
    expect(createBuiltInStoryteller(brief, 0).modelId).toBe('built-in');
  });

  it('says everything at once where the pace is 0', async () => {
    const startedAt = performance.now();
    await tell(0).consumeStream();
    expect(performance.now() - startedAt).toBeLessThan(1500);
  });

  it('keeps its pace, word by word', async () => {
    const startedAt = performance.now();
    let words = 0;
    for await (const _ of tell(3000).textStream) {
      words += 1;
      if (words === 16) break;
    }
    // Fifteen pauses of 20 ms.
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(290);
  });

  it.each(BUILT_IN_LANGUAGES)(
    'has words that nobody holds back in the first thing it says, in %s',
    async (language) => {
      for (let night = 0; night < 100; night += 1) {
        const model = createBuiltInStoryteller({ ...brief, language, seed: `night ${night}` }, 0);
        let delta = '';
        for await (const part of (await model.doStream({ prompt: [] })).stream) {
          if (part.type === 'text-delta') delta ||= part.delta;
        }
        expect(new StoryGate().pass(new StoryTextParser().push(delta)).text, delta).toMatch(/\p{L}/u);
      }
    },
  );

  it('falls silent at once when it is stopped', async () => {
    const leaving = new AbortController();
    const parts: string[] = [];
    let stoppedAt = 0;
    // Two words a minute: the next would come in half a minute.
    for await (const part of tell(2, leaving.signal).stream) {
      parts.push(part.type);
      if (part.type !== 'text-delta') continue;
      stoppedAt = performance.now();
      leaving.abort();
    }
    expect(performance.now() - stoppedAt).toBeLessThan(1500);
    expect(parts.filter((type) => type === 'text-delta')).toHaveLength(1);
    expect(parts).toContain('abort');
    expect(parts).not.toContain('error');
  });

  it('leaves no timer behind when it is stopped', { timeout: 5000 }, async () => {
    const leaving = new AbortController();
    const { stream } = await createBuiltInStoryteller(brief, 2).doStream({ prompt: [], abortSignal: leaving.signal });
    const reader = stream.getReader();
    for (let part = await reader.read(); part.value?.type !== 'text-delta'; part = await reader.read());
    leaving.abort();
    await expect(reader.read()).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('answers in one piece too', async () => {
    const { content, finishReason } = await createBuiltInStoryteller(brief, 280).doGenerate({ prompt: [] });
    expect(content).toMatchObject([
      { type: 'text', text: expect.stringMatching(/^# .+\n\n[\s\S]+\n\n---\nSummary: .+/) },
    ]);
    expect(finishReason.unified).toBe('stop');
  });
});

describe('the built-in titler', () => {
  const { title, summary } = composeStory(brief);
  const told = { title, summary, text: '', names: [], seed: brief.seed };
  const ask = async (retells: typeof told) => {
    const { content } = await createBuiltInTitler({ ...brief, retells }).doGenerate({ prompt: [] });
    return content[0]?.type === 'text' ? content[0].text : '';
  };

  it('says another title of the story', async () => {
    const other = await ask(told);
    expect(other).not.toBe('');
    expect(other).not.toBe(title);
    expect(await ask({ ...told, title: other })).not.toBe(other);
  });

  it('knows no other title of a story that it has not told', async () => {
    const another = { ...told, title: 'The Dragon’s Scarf', summary: 'A dragon learns to knit.' };
    expect(await ask(another)).toBe('The Dragon’s Scarf');
  });
});
