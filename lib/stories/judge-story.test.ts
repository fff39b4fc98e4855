import { describe, expect, it } from 'vitest';
import type { TextJudge } from '../safety/judge-text';
import { attemptStory } from './attempt-story';
import { aBrief } from './fakes/brief';
import { quickSettings } from './fakes/family';
import { modelTelling, STORY_TEXT, tells, WHOLE_STORY } from './fakes/telling';
import { judgeWhileTold } from './judge-story';
import { StoryRun } from './story-run';

const [FIRST = '', SECOND = ''] = STORY_TEXT.split('\n\n');

async function tell(judge: TextJudge | null, { pauseMs = 0 } = {}) {
  const run = new StoryRun({ storyId: 's1', writerId: 'w1' });
  const brief = aBrief({ idea: 'A trip to the sea' });
  const warned: object[] = [];
  const log = { warn: (what: object) => void warned.push(what), error: () => {} };
  const asked = attemptStory(modelTelling('m', tells(WHOLE_STORY, { pauseMs })), brief, run, quickSettings);
  const outcome = await judgeWhileTold({ judge, log }, run, brief, asked);
  return { outcome, run, warned };
}

describe('a story that is judged while it is told', () => {
  it('is told whole where nothing is wrong, and every word of it was judged', async () => {
    const judged: string[] = [];
    const { outcome, run } = await tell(async (text) => {
      judged.push(text);
      return null;
    });
    expect(outcome.error).toBeNull();
    expect(run.snapshot.content).toBe(STORY_TEXT);
    const [request, ...paragraphs] = judged;
    expect(request).toContain('A trip to the sea');
    expect(paragraphs.join('')).toContain(STORY_TEXT);
  });

  it('keeps nothing where the request is refused', async () => {
    const { outcome, run } = await tell(async (text) => (text.includes('trip to the sea') ? 'cruelty' : null));
    expect(outcome).toMatchObject({ error: { code: 'story_refused' }, attempt: { status: 'failed' }, summary: null });
    expect(outcome.fullResponse).toMatchObject({ text: '' });
    expect(run.snapshot.content).toBe('');
    expect(run.stopSignal.aborted).toBe(true);
  });

  it('keeps what came before a refused paragraph', async () => {
    const { outcome, run } = await tell(async (text) => (text.includes(SECOND) ? 'hate' : null), { pauseMs: 1 });
    expect(outcome).toMatchObject({ error: { code: 'story_refused' }, fullResponse: { text: FIRST } });
    expect(run.snapshot.content).toBe(FIRST);
  });

  it('is told under the word list alone where the judge cannot be asked', async () => {
    const { outcome, run, warned } = await tell(() => Promise.reject(new Error('away')));
    expect(outcome.error).toBeNull();
    expect(run.snapshot.content).toBe(STORY_TEXT);
    expect(warned).toContainEqual(expect.objectContaining({ storyId: 's1', code: 'internal' }));
  });

  it('is not judged where there is no judge', async () => {
    expect((await tell(null)).outcome.error).toBeNull();
  });
});
