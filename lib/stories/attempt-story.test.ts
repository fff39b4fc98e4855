import { describe, expect, it } from 'vitest';
import { attemptStory } from './attempt-story';
import { aBrief } from './fakes/brief';
import { quickSettings } from './fakes/family';
import { modelTelling, type Telling, tells, WHOLE_STORY } from './fakes/telling';
import type { StoryBrief } from './story-brief';
import { StoryRun } from './story-run';

async function attempt(telling: Telling, brief: Partial<StoryBrief> = {}, maxOutputTokens = 1000) {
  const model = modelTelling('m', telling);
  const run = new StoryRun({ storyId: 's1', writerId: 'w1' });
  const outcome = await attemptStory(model, aBrief(brief), run, { ...quickSettings, maxOutputTokens });
  return { outcome, run, asked: model.doStreamCalls[0] };
}

/** Six hundred characters, and only two spaces: those of the line breaks. */
const CHINESE = '小火车慢慢地开过山坡，米娅向月亮轻轻挥手，蜗牛们都睡着了。'.repeat(20).slice(0, 600);
const JAPANESE = '小さな汽車が丘の向こうからやってきて、ミアは月に手をふりました。'.repeat(12);
const ENGLISH_29 = Array.from({ length: 29 }, (_, index) => `word${index}`).join(' ');

describe('an answer that came to its end', () => {
  it.each([
    ['zh', 'Chinese', CHINESE],
    ['ja', 'Japanese', JAPANESE],
    ['th', 'Thai', 'รถไฟสายเล็กแล่นผ่านเนินเขาอย่างช้าๆและดวงจันทร์ก็ขึ้นมา'.repeat(6)],
    ['ru', 'Russian', 'Маленький поезд тихо ехал за холмом, и Аня махала ему рукой. '.repeat(5)],
    ['en', 'English, of thirty words', `${ENGLISH_29} more.`],
  ])('is a story (%s): %s', async (language, _, text) => {
    const { outcome, run } = await attempt(tells(`# T\n\n${text}`), { language });
    expect(outcome).toMatchObject({ error: null, attempt: { status: 'succeeded', error_code: null } });
    expect(run.snapshot.content).toBe(text.trim());
  });

  it.each([
    ['zh', '对不起，我不能讲这个故事。'],
    ['ja', 'ごめんなさい、そのお話はできません。'],
    ['en', `${ENGLISH_29}.`],
    ['en', '— '.repeat(60)],
    ['en', `${ENGLISH_29} ${'* '.repeat(40)}`],
  ])('and is too short for a story (%s) is gibberish: %s', async (language, text) => {
    const { outcome } = await attempt(tells(`# T\n\n${text}`), { language });
    expect(outcome).toMatchObject({ error: { code: 'storyteller_gibberish', isRetryable: true } });
  });

  it('but was cut off is no whole story, in Chinese either', async () => {
    const { outcome } = await attempt(tells(`# T\n\n${CHINESE}`, { finishReason: 'length' }), { language: 'zh' });
    expect(outcome.error?.code).toBe('storyteller_broke_off');
  });
});

describe('the tokens a model may take', () => {
  it.each([
    ['what the story needs, where the setting is more', 100, 8000, 1600],
    ['the setting, where the story needs more', 3900, 8000, 8000],
    ['either, where they are the same', 500, 4000, 4000],
  ])('are %s', async (_, targetWords, setting, expected) => {
    const { asked } = await attempt(tells(WHOLE_STORY), { targetWords }, setting);
    expect(asked?.maxOutputTokens).toBe(expected);
  });
});
