import type { BehaviourDraft } from './fakes/open-router-behaviour.ts';
import { expect, test } from './fixtures.ts';
import { forgeCalls } from './forged-calls.ts';
import type { Parent } from './parent.ts';

type FaultStory = {
  fault: NonNullable<BehaviourDraft['fault']>;
  /** What the stream itself says, where it breaks off with an error. */
  errorCode?: number;
  code: string;
  sentence: string;
};

const KEY = 'The storyteller’s key is not accepted. Whoever hosts this app can mend it.';
const CREDIT = 'The storyteller’s account is out of credit. The host can top it up.';
const REFUSED = 'The storyteller would rather not tell this one. Try another idea.';
const UNAVAILABLE = 'The storyteller cannot be reached right now. Please try again.';
const BUSY = 'The storyteller is very busy. Please try again in a minute.';
const SILENT = 'The storyteller fell silent. Please try again.';
const GIBBERISH = 'The storyteller did not make sense this time. Please try again.';
const BROKE_OFF = 'The storyteller broke off in the middle. What was written is kept.';

const BEFORE_THE_FIRST_WORD: readonly FaultStory[] = [
  { fault: 'http-401', code: 'storyteller_key', sentence: KEY },
  { fault: 'http-402', code: 'storyteller_credit', sentence: CREDIT },
  { fault: 'http-403-moderation', code: 'storyteller_refused', sentence: REFUSED },
  { fault: 'http-404', code: 'storyteller_unavailable', sentence: UNAVAILABLE },
  { fault: 'http-429', code: 'storyteller_busy', sentence: BUSY },
  { fault: 'http-500', code: 'storyteller_unavailable', sentence: UNAVAILABLE },
  { fault: 'http-502', code: 'storyteller_unavailable', sentence: UNAVAILABLE },
  { fault: 'connection-reset', code: 'storyteller_unavailable', sentence: UNAVAILABLE },
  { fault: 'silence-before-headers', code: 'storyteller_silent', sentence: SILENT },
  { fault: 'silence-before-first-token', code: 'storyteller_silent', sentence: SILENT },
  { fault: 'garbage-html', code: 'storyteller_gibberish', sentence: GIBBERISH },
  { fault: 'empty', code: 'storyteller_gibberish', sentence: GIBBERISH },
  { fault: 'content-filter', code: 'storyteller_refused', sentence: REFUSED },
];

const IN_THE_MIDDLE: readonly FaultStory[] = [
  { fault: 'silence-in-the-middle', code: 'storyteller_silent', sentence: SILENT },
  { fault: 'reset-in-the-middle', code: 'storyteller_unavailable', sentence: UNAVAILABLE },
  { fault: 'end-in-the-middle', code: 'storyteller_broke_off', sentence: BROKE_OFF },
  { fault: 'error-in-the-middle', errorCode: 401, code: 'storyteller_key', sentence: KEY },
  { fault: 'error-in-the-middle', errorCode: 402, code: 'storyteller_credit', sentence: CREDIT },
  { fault: 'error-in-the-middle', errorCode: 429, code: 'storyteller_busy', sentence: BUSY },
  { fault: 'error-in-the-middle', errorCode: 502, code: 'storyteller_unavailable', sentence: UNAVAILABLE },
  { fault: 'error-in-the-middle', errorCode: 500, code: 'storyteller_unavailable', sentence: UNAVAILABLE },
  { fault: 'garbage-json', code: 'storyteller_gibberish', sentence: GIBBERISH },
  { fault: 'length', code: 'storyteller_broke_off', sentence: BROKE_OFF },
];

const TITLE = 'The Lantern at the End of the Lane';
const KEPT = 'One evening a hedgehog named Pim found it dark.';

// One parent each: an evening on which everything goes wrong, and comes right when it is tried again.

test('a storyteller who fails before the first word is excused in words, and tried again', async ({
  parent,
  openRouter,
}) => {
  test.slow();
  const child = await parent.api.addChild();
  for (const { fault, code, sentence } of BEFORE_THE_FIRST_WORD) {
    await test.step(fault, async () => {
      await openRouter.behave({ fault, retryAfterSeconds: 0 });
      const failed = await parent.api.writeStory({ children: [child.id] });
      expect(failed).toMatchObject({ status: 'failed', errorCode: code, content: '' });

      await parent.page.goto(`/stories/${failed.id}`);
      await expect(parent.alert(sentence)).toBeVisible();
      await openRouter.behave({});
      await parent.tryAgain.click();
      await parent.seesStoryFinished();
      await expect(parent.title).toHaveText(TITLE);
      await parent.seesWhatIsStored(failed.id);
      expect(await parent.api.getStory(failed.id)).toMatchObject({ status: 'ready', errorCode: null });
    });
  }
});

test('a storyteller who fails in the middle leaves what was written, and is tried again', async ({
  parent,
  openRouter,
}) => {
  test.slow();
  await parent.api.addChild();
  for (const { fault, errorCode, code, sentence } of IN_THE_MIDDLE) {
    await test.step([fault, errorCode].join(' ').trim(), async () => {
      await openRouter.behave({ fault, ...(errorCode && { errorCode }), faultAfterTokens: 60, tokenMs: 5 });
      await parent.openNewStory();
      await parent.choose();
      const id = await parent.write();
      await expect(parent.alert(sentence)).toBeVisible();
      await expect(parent.story).toContainText(KEPT);
      await expect(parent.story).not.toContainText('Good night, Pim.');
      const failed = await parent.api.getStory(id);
      expect(failed).toMatchObject({ status: 'failed', errorCode: code, title: TITLE });
      await parent.seesWhatIsStored(id);

      await openRouter.behave({});
      await parent.tryAgain.click();
      await parent.seesStoryFinished();
      await expect(parent.story).toContainText('Good night, Pim.');
      const told = await parent.api.getStory(id);
      expect(told.content.split(KEPT), 'told once').toHaveLength(2);
      await parent.seesWhatIsStored(id);
    });
  }
});

test('an apology is not a story', async ({ parent, openRouter }) => {
  await openRouter.behave({ fault: 'not-a-story' });
  const child = await parent.api.addChild();
  const { id, status } = await parent.api.writeStory({ children: [child.id] });
  expect(status).toBe('failed');
  await parent.page.goto(`/stories/${id}`);
  await parent.sees(GIBBERISH);
  await expect(parent.tryAgain).toBeVisible();
});

test('another parent’s failed story is not tried again', async ({ parent, otherParent, openRouter, problems }) => {
  problems.expectAnswers(404);
  await openRouter.behave({ fault: 'http-402' });
  const failedOf = async ({ api }: Parent) => api.writeStory({ children: [(await api.addChild()).id] });
  const own = await failedOf(parent);
  const theirs = await failedOf(otherParent);
  await openRouter.behave({});
  await parent.page.goto(`/stories/${own.id}`);
  await forgeCalls(parent.page, () => ({ instead: own.id, told: theirs.id }));
  await parent.tryAgain.click();
  await expect(parent.alert('We could not find that. It may have been deleted.')).toBeVisible();
  expect(await otherParent.api.getStory(theirs.id)).toEqual(theirs);
});

test('a second try that fails too gives back what the first one wrote', async ({ parent, openRouter }) => {
  await openRouter.behave({ fault: 'end-in-the-middle', faultAfterTokens: 60 });
  const child = await parent.api.addChild();
  const { id, content } = await parent.api.writeStory({ children: [child.id] });
  await parent.page.goto(`/stories/${id}`);
  await openRouter.behave({ fault: 'http-402' });
  await parent.tryAgain.click();
  await parent.sees(CREDIT);
  await expect(parent.story).toContainText(KEPT);
  expect(await parent.api.getStory(id)).toMatchObject({ status: 'failed', content });
});

test('a passing failure is tried again without a word', async ({ parent, openRouter }) => {
  await openRouter.behave({ fault: 'http-429', faultTimes: 1, retryAfterSeconds: 0 });
  const child = await parent.api.addChild();
  const story = await parent.api.writeStory({ children: [child.id] });
  expect(story).toMatchObject({ status: 'ready', modelUsed: 'fake/quick' });
  expect((await openRouter.requests()).map(({ body }) => body.model)).toEqual(['fake/quick', 'fake/quick']);
});

test('when one model cannot, the next one tells the story', async ({ parent, openRouter }) => {
  await openRouter.behave({ fault: 'http-500', faultModels: ['fake/quick'] });
  const child = await parent.api.addChild();
  const story = await parent.api.writeStory({ children: [child.id] });
  await parent.page.goto(`/stories/${story.id}`);
  await parent.sees('Written by fake/thorough');
  const requests = await openRouter.requests();
  expect(requests.map(({ body }) => body.model)).toEqual(['fake/quick', 'fake/quick', 'fake/thorough']);
  expect(requests.map(({ body }) => body.provider.data_collection)).toEqual(['deny', 'deny', 'deny']);
});

test('a storyteller finds another title, and where it fails, the story keeps its own', async ({
  parent,
  openRouter,
  problems,
}) => {
  problems.expectAnswers(422, 503);
  const { page, api } = parent;
  const child = await api.addChild();
  const story = await api.writeStory({ children: [child.id] });
  await page.goto(`/stories/${story.id}`);
  const heading = page.getByRole('heading', { level: 1 });
  const again = page.getByRole('button', { name: 'Another title' });
  await expect(heading).toHaveText(TITLE);
  await openRouter.behave({ anotherTitle: '“Pim and the Glow-Worm”' });
  await again.click();
  await expect(heading).toHaveText('Pim and the Glow-Worm');
  const asked = (await openRouter.requests()).at(-1);
  expect(asked?.body.provider).toEqual({ data_collection: 'deny' });
  expect(JSON.stringify(asked?.body.messages)).toContain(KEPT);

  await openRouter.behave({ fault: 'http-402' });
  await again.click();
  await parent.sees(CREDIT);
  await expect(heading).toHaveText('Pim and the Glow-Worm');
  await openRouter.behave({ anotherTitle: 'That bastard of a lantern' });
  await again.click();
  await parent.sees('What came was no title for bedtime. Please try again.');
  expect(await api.getStory(story.id)).toMatchObject({ title: 'Pim and the Glow-Worm', content: story.content });
});
