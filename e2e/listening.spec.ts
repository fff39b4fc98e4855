import { openCuttableLine } from './cuttable-line.ts';
import { expect, test } from './fixtures.ts';
import { Listener, wordAt } from './listener.ts';
import { Parent } from './parent.ts';

/** How far the lit word may be from the voice. */
const WORD_ERROR_MS = 50;

async function aStory(parent: Parent, minutes = 1): Promise<string> {
  const { id: childId } = await parent.api.addChild();
  const { id } = await parent.api.writeStory({ children: [childId], minutes });
  return id;
}

/** With a story whose narration is finished, on its page. */
async function beforeAFinishedStory(parent: Parent, minutes = 1) {
  const storyId = await aStory(parent, minutes);
  const listener = new Listener(parent);
  const narration = await listener.narrationOf(storyId);
  await parent.page.goto(`/stories/${storyId}`);
  return { listener, storyId, ...narration };
}

/** A long one, read aloud while it is being written. */
async function beforeAGrowingStory(parent: Parent, length = 15): Promise<Listener> {
  await parent.api.addChild();
  await parent.openNewStory();
  await parent.choose({ length });
  await parent.page.getByRole('switch', { name: 'Read it aloud as it is written' }).check();
  await parent.write();
  return new Listener(parent);
}

test('a parent listens to a story, every word lit as it is spoken, and nothing on the page moves', async ({
  parent,
}) => {
  const { listener, words } = await beforeAFinishedStory(parent);
  await listener.page.evaluate(() => {
    document.body.dataset['shift'] = '0';
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = Number(Reflect.get(entry, 'value')) + Number(document.body.dataset['shift']);
        document.body.dataset['shift'] = String(shift);
      }
    }).observe({ type: 'layout-shift' });
  });
  await listener.listen.click();
  await expect(listener.page.getByRole('button', { name: 'Pause the story' })).toBeVisible();
  await listener.hearsItGoOn();

  const content = (await parent.api.getStory(listener.page.url().slice(-36))).content;
  const seen = (await listener.watch(6000)).filter(({ start }) => start >= 0);
  expect(new Set(seen.map(({ start }) => start)).size, 'words lit').toBeGreaterThan(6);
  for (const { positionMs, start, text } of seen) {
    const rightOnes = [-WORD_ERROR_MS, 0, WORD_ERROR_MS].map((error) => wordAt(words, positionMs + error)?.start);
    expect(rightOnes, `lit at ${positionMs} ms: ${text}`).toContain(start);
    expect(content.startsWith(text, start), text).toBe(true);
  }
  expect(await listener.page.locator('body').getAttribute('data-shift')).toBe('0');
});

test('a parent taps a word and hears the story from there', async ({ parent }) => {
  const { listener, words } = await beforeAFinishedStory(parent);
  const word = words[60];
  if (word === undefined) throw new Error('The story is too short');
  await listener.tapWord(word);
  expect(await listener.positionMs(), 'a tap on the text of a story that nobody listens to').toBe(-1);

  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.tapWord(word);
  await expect.poll(() => listener.positionMs()).toBeGreaterThanOrEqual(word.timeMs - WORD_ERROR_MS);
  expect(await listener.positionMs()).toBeLessThan(word.timeMs + 3000);
  await listener.hearsItGoOn();
});

test('a story reads itself aloud while it is being written', async ({ parent }) => {
  const listener = await beforeAGrowingStory(parent);
  await listener.hearsItGoOn();
  const seen = await listener.watch(3000);
  await expect(parent.story, 'before the story is told to its end').toHaveAttribute('aria-busy', 'true');
  const told = (await parent.story.textContent()) ?? '';
  expect(new Set(seen.flatMap(({ start }) => (start < 0 ? [] : start))).size, 'words lit').toBeGreaterThan(3);
  for (const { text } of seen) expect(told).toContain(text);
  await parent.stop.click();
  await listener.hearsItGoOn();
});

test('the story goes on while the parent looks around', async ({ parent }) => {
  const { listener, storyId } = await beforeAFinishedStory(parent);
  await listener.listen.click();
  await listener.hearsItGoOn();
  for (const name of ['Library', 'Children', 'Tonight']) {
    await listener.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
    await expect(listener.page.getByRole('heading', { level: 1 })).toBeVisible();
    await listener.hearsItGoOn();
  }
  await listener.bar.getByRole('button', { name: 'Pause', exact: true }).click();
  await listener.hearsNothing();
  await listener.bar.getByRole('button', { name: 'Play', exact: true }).click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.sheet.getByRole('link', { name: 'Read along' }).click();
  await expect(listener.page).toHaveURL(`/stories/${storyId}`);
  await listener.hearsItGoOn();
  await listener.bar.getByRole('button', { name: 'Stop listening' }).click();
  await expect(listener.bar).toBeHidden();
  await listener.hearsNothing();
});

test('a parent moves in the story, by time and by sentence, and makes it slower or quicker', async ({ parent }) => {
  const { listener, durationMs } = await beforeAFinishedStory(parent);
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.place.fill('30000');
  await expect.poll(() => listener.positionMs()).toBeGreaterThanOrEqual(30_000);
  await listener.sheet.getByRole('button', { name: 'Back 15 seconds' }).click();
  await expect.poll(() => listener.positionMs()).toBeLessThan(20_000);
  const before = await listener.positionMs();
  await listener.sheet.getByRole('button', { name: 'Next sentence' }).click();
  await expect.poll(() => listener.positionMs()).toBeGreaterThan(before + 500);
  await listener.place.press('Home');
  await expect.poll(() => listener.positionMs()).toBeLessThan(3000);
  await expect(listener.place).toHaveAttribute('aria-valuetext', / of .*seconds?$/);
  expect(Number(await listener.place.getAttribute('max'))).toBeCloseTo(durationMs, -4);

  await listener.sheet.getByRole('radio', { name: '1.5×' }).check();
  await listener.hearsItGoOn();
  const pace = await listener.page.evaluate(async () => {
    const audio = [...document.querySelectorAll('audio')].find(({ paused }) => !paused);
    if (!audio) return { rate: 0, keepsPitch: false };
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const [from, at] = [audio.currentTime, await frame()];
    let now = at;
    while (now - at < 2000) now = await frame();
    return { rate: ((audio.currentTime - from) * 1000) / (now - at), keepsPitch: audio.preservesPitch };
  });
  expect(pace.rate).toBeGreaterThan(1.35);
  expect(pace.rate).toBeLessThan(1.65);
  expect(pace.keepsPitch).toBe(true);
});

test('one more story, and then the house is quiet', async ({ parent }) => {
  const { id: childId } = await parent.api.addChild();
  const older = await parent.api.writeStory({ children: [childId] });
  const newer = await parent.api.writeStory({ children: [childId] });
  const listener = new Listener(parent);
  await parent.page.goto(`/stories/${newer.id}`);
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.sheet.getByLabel('Sleep timer').selectOption('One more story');
  await expect(listener.place).toHaveAttribute('aria-valuetext', /seconds?$|minutes?$/);
  await listener.place.press('End');

  await expect(listener.page).toHaveURL(`/stories/${older.id}`);
  await expect(listener.sheet.getByRole('heading', { name: older.title })).toBeVisible();
  await listener.hearsItGoOn();
  await expect(listener.place).toHaveAttribute('aria-valuetext', /seconds?$|minutes?$/);
  await listener.place.press('End');
  await expect(listener.sheet.getByText('The end. Sleep well.')).toBeVisible();
  await listener.hearsNothing();
  await expect(listener.sheet.getByLabel('Sleep timer')).toHaveValue('off');
  await expect(listener.page).toHaveURL(`/stories/${older.id}`);
});

test('another evening the story goes on where it stopped', async ({ parent }) => {
  const { listener } = await beforeAFinishedStory(parent);
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.place.fill('25000');
  await expect.poll(() => listener.positionMs()).toBeGreaterThanOrEqual(25_000);
  await listener.page.reload();
  await listener.listen.click();
  await expect.poll(() => listener.positionMs()).toBeGreaterThan(20_000);
  await listener.hearsItGoOn();
});

test('another voice goes on at the same sentence, and is tried first', async ({ parent }) => {
  const { listener } = await beforeAFinishedStory(parent);
  await listener.listen.click();
  await listener.hearsItGoOn();
  await listener.openSheet();
  await listener.place.fill('25000');
  await expect.poll(() => listener.positionMs()).toBeGreaterThanOrEqual(25_000);
  await listener.sheet.getByText('Choose another voice').click();
  const preview = listener.page.waitForResponse(/\/api\/voices\/preview/);
  await listener.sheet
    .getByRole('button', { name: /^Preview / })
    .last()
    .click();
  expect((await preview).ok()).toBe(true);
  await listener.sheet
    .getByRole('radio', { checked: false, name: /^(?!.*×)/ })
    .last()
    .check();
  await listener.sheet.getByRole('button', { name: 'Play', exact: true }).click();
  await listener.hearsItGoOn();
  const seen = (await listener.watch(1500)).filter(({ start }) => start >= 0);
  expect(seen.at(-1)?.start, 'far into the text').toBeGreaterThan(150);
});

test('the connection is lost for a while, and the story goes on after it', async ({ problems, newDevice, baseURL }) => {
  problems.expect(/net::ERR_|TypeError: network error/);
  const line = await openCuttableLine(baseURL ?? '');
  const context = await newDevice({ baseURL: line.url });
  const parent = await new Parent(await context.newPage()).signUp();
  const listener = await beforeAGrowingStory(parent);
  await listener.hearsItGoOn();
  line.cut();
  await expect(listener.bar.getByRole('status')).toHaveText('Reconnecting…', { timeout: 40_000 });
  await listener.hearsNothing();
  line.mend();
  await listener.hearsItGoOn();
  await expect(listener.bar.getByRole('status')).toHaveText('');
  await line.close();
});

test('a sentence whose recording cannot be had is left out', async ({ parent, problems }) => {
  problems.expect(/status of 404/);
  await parent.page.route('**/segments/1', (route) => route.fulfill({ status: 404 }));
  const listener = await beforeAGrowingStory(parent);
  await expect(listener.bar.getByRole('status')).toHaveText('A sentence could not be played, and was left out.', {
    timeout: 40_000,
  });
  await listener.hearsItGoOn();
});

test('the lock screen gets a cover and the next story; neither is another parent’s to see', async ({
  parent,
  otherParent,
}) => {
  const { id: childId } = await parent.api.addChild();
  const older = await parent.api.writeStory({ children: [childId] });
  const newer = await parent.api.writeStory({ children: [childId] });
  const cover = await parent.api.request.get(`/api/stories/${newer.id}/thumbnail`);
  expect(cover.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'private, max-age=600' });
  expect([...(await cover.body()).subarray(0, 2)]).toEqual([0xff, 0xd8]);
  const next = await parent.api.request.get(`/api/stories/${newer.id}/next`);
  expect(await next.json()).toMatchObject({ id: older.id, title: older.title });
  for (const address of ['thumbnail', 'next']) {
    const answer = await otherParent.api.request.get(`/api/stories/${newer.id}/${address}`);
    expect(answer.status(), address).toBe(404);
  }
  const listener = new Listener(parent);
  await parent.page.goto(`/stories/${newer.id}`);
  await listener.listen.click();
  await expect.poll(() => listener.page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe(newer.title);
});
