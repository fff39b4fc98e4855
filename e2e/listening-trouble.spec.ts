import { openCuttableLine } from './cuttable-line.ts';
import { expect, test } from './fixtures.ts';
import { outOfTurn, watchSentences } from './heard-sentences.ts';
import { beforeAGrowingStory } from './heard-stories.ts';
import { Listener } from './listener.ts';
import { Parent } from './parent.ts';

test('the connection is lost for a while, and the story goes on after it', async ({ problems, newDevice, baseURL }) => {
  problems.expect(/net::ERR_|TypeError: network error/);
  const line = await openCuttableLine(baseURL ?? '');
  const context = await newDevice({ baseURL: line.url });
  const parent = await new Parent(await context.newPage()).signUpUnseen();
  const listener = await beforeAGrowingStory(parent);
  await listener.hearsItGoOn();
  const heardSoFar = await watchSentences(parent.page);
  await listener.hearsItGoOn();
  line.cut();
  await expect(listener.bar.getByRole('status')).toHaveText('Reconnecting…', { timeout: 40_000 });
  await listener.hearsNothing();
  const before = (await heardSoFar()).at(-1)?.sentence ?? Number.NaN;
  line.mend();
  await listener.hearsItGoOn();
  await expect(listener.bar.getByRole('status')).toHaveText('');
  const sentence = async () => (await heardSoFar()).at(-1)?.sentence;
  await expect.poll(sentence, { message: 'past the silence', timeout: 30_000 }).toBeGreaterThan(before);
  expect(outOfTurn(await heardSoFar()), 'each sentence once, and none left out').toEqual([]);
  // Or it would be written and spoken to its end, half an hour of it.
  const id = parent.page.url().slice(-36);
  await parent.page.close();
  await parent.api.deleteStory(id);
  await line.close();
});

test('a story that is deleted elsewhere while it is heard ends with a word about it', async ({
  parent,
  problems,
  onAnotherDevice,
}) => {
  problems.expectAnswers(404);
  const listener = await beforeAGrowingStory(parent);
  await listener.hearsItGoOn();
  await (await onAnotherDevice(parent)).api.deleteStory(parent.page.url().slice(-36));
  await expect(listener.bar.getByRole('status')).toHaveText('We could not find that. It may have been deleted.', {
    timeout: 40_000,
  });
  await listener.hearsNothing();
});

test('a sentence whose recording cannot be had is left out', async ({ parent, growingStory, problems }) => {
  problems.expectAnswers(404);
  await parent.page.route('**/segments/1', (route) => route.fulfill({ status: 404 }));
  const listener = await growingStory();
  await expect(listener.bar.getByRole('status')).toHaveText('A sentence could not be played, and was left out.', {
    timeout: 40_000,
  });
  await listener.hearsItGoOn();
});

test('the player opens though the connection is lost since it began', async ({ finishedStory, problems }) => {
  problems.expect(/net::ERR_/);
  const { listener } = await finishedStory();
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.page.waitForLoadState('networkidle');
  await listener.page.context().setOffline(true);
  await listener.openSheet();
  await expect(listener.sheet.getByLabel('Sleep timer')).toBeVisible();
});

test('a player that cannot be fetched is told, and the page stays', async ({ finishedStory, problems }) => {
  problems.expect(/net::ERR_/);
  const { listener } = await finishedStory();
  await listener.page.route('**/_next/static/**', (route) => route.abort());
  await listener.listen.click();
  await listener.parent.sees('The voice could not be fetched. Please try again when you are online.');
  await expect(listener.parent.paragraphs.first()).toBeVisible();
  await listener.page.unroute('**/_next/static/**');
  await listener.listen.click();
  await listener.hearsItGoOn();
});

test('a wish to listen ends with the request that was refused', async ({ parent, problems }) => {
  problems.expect(/net::ERR_/);
  const { id: childId } = await parent.api.addChild();
  await parent.openNewStory();
  await parent.page.getByRole('switch', { name: 'Read it aloud as it is written' }).check();
  await parent.page.route('**/*', (route) => (route.request().method() === 'POST' ? route.abort() : route.fallback()));
  await parent.page.getByRole('button', { name: 'Write the story', exact: true }).click();
  await expect(parent.alert('We could not reach the app.')).toBeVisible();

  const written = parent.api.request.post('/api/stories', {
    data: { language: 'en', children: [childId], minutes: 15 },
  });
  const title = async () => (await parent.api.listStories()).items[0]?.title ?? '';
  await expect.poll(title).not.toBe('');
  await parent.page.unroute('**/*');
  await parent.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tonight' }).click();
  await parent.page
    .getByRole('link', { name: await title() })
    .first()
    .click();
  await expect(parent.stop).toBeVisible();
  const listener = new Listener(parent);
  await expect(listener.listen).toBeVisible();
  await expect.poll(async () => (await parent.story.textContent())?.length).toBeGreaterThan(300);
  await expect(listener.bar, 'nobody asked for this one').toBeHidden();
  await parent.stop.click();
  await written;
});

test('beside the button stands what reading aloud waits for, and why it cannot be', async ({
  finishedStory,
  page,
  problems,
}) => {
  problems.expect(/ 503 /);
  const { listener, storyId } = await finishedStory();
  const refusing = Promise.withResolvers<void>();
  const message = 'No voice can be reached right now. You can read it aloud meanwhile.';
  await page.route(`**/api/stories/${storyId}/narrations`, async (route) => {
    await refusing.promise;
    const error = { code: 'voice_unavailable', message, requestId: crypto.randomUUID() };
    await route.fulfill({ status: 503, json: { error } });
  });
  await listener.listen.click();
  await expect(page.getByRole('button', { name: 'Pause the story' })).toBeVisible();
  await expect(listener.bar).toContainText('Finding a voice…');
  await expect(listener.bar.getByRole('status')).toHaveText('');

  refusing.resolve();
  await expect(listener.bar.getByRole('status')).toHaveText(message);
  await expect(listener.bar).not.toContainText('Finding a voice…');
  await page.unroute(`**/api/stories/${storyId}/narrations`);
  await listener.listen.click();
  await listener.hearsItGoOn();
  await expect(listener.bar.getByRole('status')).toHaveText('');
});
