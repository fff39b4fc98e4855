import { openCuttableLine } from './cuttable-line.ts';
import { expect, test } from './fixtures.ts';
import type { OpenRouterControl } from './open-router-control.ts';
import { Parent } from './parent.ts';
import { watchGrowing } from './watch-growing.ts';

/** Numbered, so that a sentence lost or told twice is seen. */
const PARAGRAPHS = Array.from({ length: 30 }, (_, paragraph) =>
  Array.from({ length: 4 }, (_, line) => `Snail ${paragraph * 4 + line + 1} came home and lit its lamp.`).join(' '),
);
const CONTENT = PARAGRAPHS.join('\n\n');
const STORY = `# A Hundred and Twenty Snails\n\n${CONTENT}\n\n---\nSummary: Everybody comes home.\n`;

/** 960 words in a good ten seconds. */
async function askForALongStory(parent: Parent, openRouter: OpenRouterControl): Promise<string> {
  await openRouter.behave({ story: STORY, tokenMs: 11 });
  await parent.api.addChild({ name: 'Nora' });
  await parent.openNewStory();
  await parent.choose();
  const id = await parent.write();
  await expect(parent.story).toContainText('Snail 3 came');
  return id;
}

test('the tab is closed, and the story is finished anyway', async ({ parent, openRouter, onAnotherDevice }) => {
  const id = await askForALongStory(parent, openRouter);
  const later = await onAnotherDevice(parent);
  await parent.page.close();
  await expect.poll(async () => (await later.api.getStory(id)).status, { timeout: 40_000 }).toBe('ready');
  expect((await later.api.getStory(id)).content).toBe(CONTENT);
  await later.page.goto(`/stories/${id}`);
  await later.seesWhatIsStored(id);
});

test('the story is opened on another device and followed there too', async ({
  parent,
  openRouter,
  onAnotherDevice,
}) => {
  const id = await askForALongStory(parent, openRouter);
  const other = await onAnotherDevice(parent);
  await other.page.goto('/tonight');
  // Whether it has its title yet or not.
  await other.page.getByRole('article').filter({ hasText: 'Being written' }).getByRole('link').click();
  await expect(other.title).toHaveText('A Hundred and Twenty Snails');
  const seen = await Promise.all([watchGrowing(other.story), watchGrowing(parent.story)]);
  expect(seen[0].length, 'how often the text was seen to grow').toBeGreaterThan(5);
  expect(seen[1].length, 'how often the text was seen to grow').toBeGreaterThan(5);
  for (const reader of [parent, other]) {
    await expect(reader.paragraphs).toHaveText(PARAGRAPHS);
    await reader.seesWhatIsStored(id);
  }
});

test('a parent stops the story and keeps what was written', async ({ parent, openRouter }) => {
  const id = await askForALongStory(parent, openRouter);
  await parent.stop.click();
  await parent.sees('You stopped it here.');
  await parent.seesWhatIsStored(id);
  const story = await parent.api.getStory(id);
  expect(story).toMatchObject({ status: 'ready', isStopped: true });
  expect(CONTENT.startsWith(story.content), 'a beginning of the whole').toBe(true);
  expect(story.content).toContain('Snail 3 came');
  expect(story.content).not.toContain('Snail 120');
  await expect.poll(async () => (await openRouter.requests())[0]?.isAbandoned, 'nobody pays for the rest').toBe(true);

  await parent.page.reload();
  await parent.sees('You stopped it here.');
  await parent.seesWhatIsStored(id);
});

test('the page is loaded again in the middle', async ({ parent, openRouter }) => {
  const id = await askForALongStory(parent, openRouter);
  const before = (await parent.story.textContent()) ?? '';
  await parent.page.reload();
  await expect(parent.story).toContainText(before);
  const seen = await watchGrowing(parent.story);
  expect(seen.length, 'how often the text was seen to grow').toBeGreaterThan(3);
  await expect(parent.paragraphs).toHaveText(PARAGRAPHS);
  await parent.seesWhatIsStored(id);
});

test('the connection is lost for a while, and nothing is missing or told twice', async ({
  openRouter,
  problems,
  newDevice,
  baseURL,
}) => {
  // The second is Next's, of a page's data that the cut interrupts.
  problems.expect(/net::ERR_|TypeError: network error/);
  const line = await openCuttableLine(baseURL ?? '');
  const context = await newDevice({ baseURL: line.url });
  const parent = await new Parent(await context.newPage()).signUpUnseen();
  const id = await askForALongStory(parent, openRouter);
  line.cut();
  await parent.sees('Reconnecting…');
  const before = (await parent.story.textContent()) ?? '';
  line.mend();
  await parent.sees('Writing…');
  await expect(parent.story).toContainText(before);
  await watchGrowing(parent.story);
  await expect(parent.paragraphs).toHaveText(PARAGRAPHS);
  await parent.seesWhatIsStored(id);
  await line.close();
});
