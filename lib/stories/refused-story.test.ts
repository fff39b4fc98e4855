import { describe, expect, it } from 'vitest';
import { attemptStory } from './attempt-story';
import { aBrief } from './fakes/brief';
import { quickSettings } from './fakes/family';
import { modelTelling, STORY_TEXT, tells } from './fakes/telling';
import { refuseUnfitBrief } from './refuse-unfit-brief';
import type { StoryBrief } from './story-brief';
import { StoryRun } from './story-run';

/** How often the text got longer, with what was to be seen each time. */
async function attempt(text: string) {
  const run = new StoryRun({ storyId: 's1', writerId: 'w1' });
  const seen: string[] = [];
  const append = run.append.bind(run);
  run.append = (chunk) => {
    append(chunk);
    seen.push(`${run.snapshot.title} ${run.snapshot.content}`);
  };
  const outcome = await attemptStory(modelTelling('m', tells(text)), aBrief(), run, quickSettings);
  return { outcome, run, seen };
}

describe('a storyteller who says something unfit', () => {
  it('is stopped before the word, and the sentence is not kept', async () => {
    const { outcome, run, seen } = await attempt(
      `# T\n\n${STORY_TEXT}\n\nThe bear said: "Oh shit, it is late," and went.`,
    );
    expect(outcome).toMatchObject({
      error: { code: 'story_refused', isRetryable: false },
      attempt: { status: 'failed', error_code: 'story_refused' },
      fullResponse: { text: STORY_TEXT },
    });
    expect(run.snapshot).toMatchObject({ title: 'T', content: STORY_TEXT });
    expect(seen.filter((text) => /shit/.test(text))).toEqual([]);
    expect(seen.at(-1)).toContain('The bear said');
  });

  it('is heard no further', async () => {
    const { run } = await attempt(`# T\n\nOh shit. ${STORY_TEXT}`);
    expect(run.snapshot.content).toBe('');
  });

  it('gives no title either', async () => {
    const { outcome, run } = await attempt(`# A porn story\n\n${STORY_TEXT}`);
    expect(outcome.error?.code).toBe('story_refused');
    expect(run.snapshot).toMatchObject({ title: '', content: '' });
  });

  it('may end in it as little as go on after it', async () => {
    const { outcome, run } = await attempt(`# T\n\n${STORY_TEXT} And then: shit`);
    expect(outcome.error?.code).toBe('story_refused');
    expect(run.snapshot.content).toBe(STORY_TEXT);
  });

  it('is believed the story, and not the summary', async () => {
    const { outcome } = await attempt(`# T\n\n${STORY_TEXT}\n\n---\nSummary: Shit happens.\nNames: Pim, Cunty Cunt`);
    expect(outcome).toMatchObject({ error: null, summary: null, names: ['Pim'] });
  });
});

describe('a request', () => {
  const [child] = aBrief().children;
  const hero = {
    name: 'Pim',
    gender: 'male' as const,
    appearance: null,
    personalityTraits: [],
    interests: [],
    strengths: [],
  };

  it.each<[string, Partial<StoryBrief>]>([
    ['idea', { idea: 'A porn story' }],
    ['customMoral', { moral: { kind: 'custom', text: 'All Jews are evil' } }],
    ['children', { children: child ? [{ ...child, name: 'Cunt' }] : [] }],
    ['children', { children: child ? [{ ...child, interests: ['porn'] }] : [] }],
    ['heroes', { heroes: [{ ...hero, appearance: 'Looks like Hitler' }] }],
    ['heroes', { heroes: [{ ...hero, strengths: ['torturing'] }] }],
  ])('is refused for its %s', (field, brief) => {
    expect(() => refuseUnfitBrief(aBrief(brief))).toThrow(
      expect.objectContaining({ code: 'story_refused', fields: { [field]: expect.any(String) } }),
    );
  });

  it('may name what a child is afraid of', () => {
    const afraid = child ? [{ ...child, avoid: ['murderers', 'corpses', 'Nazis'] }] : [];
    expect(() => refuseUnfitBrief(aBrief({ children: afraid, idea: 'A trip to the sea' }))).not.toThrow();
  });
});
