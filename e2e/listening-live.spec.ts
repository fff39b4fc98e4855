import { expect, test } from './fixtures.ts';
import { Listener } from './listener.ts';

test('a story reads itself aloud while it is being written', async ({ parent, growingStory }) => {
  const listener = await growingStory();
  await listener.hearsItGoOn();
  await expect(parent.story, 'before the story is told to its end').toHaveAttribute('aria-busy', 'true');
  await parent.stop.click();
  await listener.hearsItGoOn();
});

test('the page is loaded again in the middle of writing, and the voice goes on where it was', async ({
  parent,
  growingStory,
}) => {
  const listener = await growingStory();
  await listener.hearsItGoOn();
  // Between two sentences no word is lit.
  const before = (await listener.watch(6000)).findLast(({ start }) => start >= 0)?.start ?? -1;
  expect(before, 'some words into the story').toBeGreaterThan(40);
  await parent.page.reload();
  await expect(parent.story).toHaveAttribute('aria-busy', 'true');
  await listener.listen.click();
  await listener.hearsItGoOn();
  const after = (await listener.watch(1500)).filter(({ start }) => start >= 0);
  expect(after.length).toBeGreaterThan(0);
  for (const { start } of after) expect(start).toBeGreaterThanOrEqual(before - 40);
  await parent.stop.click();
  await listener.hearsItGoOn();
});

test('a second device goes on with the same voice where the first one is', async ({
  parent,
  growingStory,
  onAnotherDevice,
}) => {
  const told = parent.page.waitForResponse(/\/place$/, { timeout: 40_000 });
  const listener = await growingStory();
  await listener.hearsItGoOn();
  expect((await told).status()).toBe(204);
  const { offset } = (await told).request().postDataJSON();
  expect(offset, 'some words into the story').toBeGreaterThan(20);
  const second = new Listener(await onAnotherDevice(parent));
  await second.page.goto(parent.page.url());
  await second.listen.click();
  await second.hearsItGoOn();
  const seen = (await second.watch(2500)).filter(({ start }) => start >= 0);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen[0]?.start, 'a place that was told').toBeGreaterThanOrEqual(offset);
  expect(seen[0]?.start, 'and no other').toBeLessThan(offset + 150);
  await expect(second.parent.story).toHaveAttribute('aria-busy', 'true');
  await listener.hearsItGoOn();
  await parent.stop.click();
  await second.hearsItGoOn();
});
