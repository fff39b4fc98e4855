import type { BehaviourDraft } from './fakes/open-router-behaviour.ts';
import { expect, test } from './fixtures.ts';
import { Parent } from './parent.ts';
import { Reader, watchLayoutShifts } from './reader.ts';

const PARAGRAPHS = Array.from(
  { length: 14 },
  (_, index) =>
    `Snail ${index + 1} came home and lit its lamp, and the lane was a little brighter than before. It was late.`,
);
const TITLE = 'The Night a Hundred Snails Came Home with Lamps';
const STORY = `# ${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n\n---\nSummary: Everybody comes home.\n`;

async function openStory(parent: Parent, behave: (draft: BehaviourDraft) => Promise<void>, child = { name: 'Nora' }) {
  await behave({ story: STORY });
  const { id: childId } = await parent.api.addChild(child);
  const story = await parent.api.writeStory({ children: [childId] });
  await parent.page.goto(`/stories/${story.id}`);
  return { reader: new Reader(parent), story, childId };
}

test('while the story is read, the page is the story and nothing else', async ({ parent, openRouter }) => {
  const { reader } = await openStory(parent, (draft) => openRouter.behave(draft));
  const { page } = parent;
  await reader.seesControls();
  await page.mouse.wheel(0, 800);
  await reader.seesTheStoryAlone();
  await expect(reader.progress).toHaveCSS('transform', /matrix\(0\.\d+, /);

  await page.mouse.move(200, 300, { steps: 3 });
  await reader.seesControls();
  await reader.seesTheStoryAlone();

  await page.keyboard.press('Tab');
  await reader.seesControls();
  await reader.letters.focus();
  await page.keyboard.press('Enter');
  await expect(reader.sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader.letters).toBeFocused();
});

test('on a phone a tap brings the controls, and one into the dark presses nothing', async ({
  parent,
  openRouter,
  newDevice,
}) => {
  const { story } = await openStory(parent, (draft) => openRouter.behave(draft));
  const phone = await newDevice({ storageState: await parent.page.context().storageState(), hasTouch: true });
  const page = await phone.newPage();
  const reader = new Reader(new Parent(page));
  await page.goto(`/stories/${story.id}`);
  await reader.seesControls();
  await page.touchscreen.tap(200, 600);
  await reader.seesTheStoryAlone();

  const children = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Children' });
  await children.tap();
  await reader.seesControls();
  await expect(page).toHaveURL(`/stories/${story.id}`);
  await children.tap();
  await expect(page).toHaveURL('/children');
});

test('letters are set for a child, on every device, and for no other child', async ({
  parent,
  openRouter,
  onAnotherDevice,
}) => {
  const { reader, story } = await openStory(parent, (draft) => openRouter.behave(draft));
  const { page, api } = parent;
  const before = await reader.setting();
  expect(before).toMatchObject({ fontSize: '19px', face: expect.stringContaining('literata') });

  await reader.openSheet();
  for (let presses = 0; presses < 2; presses += 1)
    await reader.sheet.getByRole('button', { name: 'Larger letters' }).click();
  await expect(reader.sheet.getByText('Size 4 of 7')).toBeAttached();
  await reader.choose('Clear');
  await reader.choose('Airy');
  await reader.choose('Narrow');
  await expect.poll(() => reader.setting()).toMatchObject({ fontSize: '24px', lineHeight: '48px' });
  const chosen = await reader.setting();
  expect(chosen.face).toContain('Atkinson');
  expect(chosen.width).toBeLessThan(before.width);
  await expect
    .poll(() => reader.stepsFromServer(story.id))
    .toEqual({ face: 'clear', size: '4', spacing: '3', width: '1' });

  const other = await onAnotherDevice(parent);
  await watchLayoutShifts(other.page);
  await other.page.goto(`/stories/${story.id}`);
  await expect.poll(() => new Reader(other).setting()).toEqual(chosen);

  const leo = await api.addChild({ name: 'Leo' });
  const leos = await api.writeStory({ children: [leo.id] });
  await page.goto(`/stories/${leos.id}`);
  expect(await reader.setting()).toEqual(before);
});

test('not a line moves while the story is written', async ({ parent, openRouter }) => {
  const { page, api } = parent;
  await watchLayoutShifts(page);
  await api.addChild({ name: 'Nora' });
  await openRouter.behave({ story: STORY, tokenMs: 12, firstTokenMs: 1000 });
  await parent.openNewStory();
  await parent.choose();
  await parent.write();
  await expect(parent.story).toBeVisible();
  // The pages before had their own.
  await page.evaluate(() => Reflect.set(Reflect.get(window, 'layoutShifts'), 'length', 0));
  await expect(parent.title).toHaveText(TITLE);
  await expect(parent.story).toContainText('Snail 9 came');
  await page.mouse.wheel(0, 300);
  await parent.seesStoryFinished();
  await expect(page.getByRole('button', { name: 'Good night' })).toBeVisible();
  expect(await new Reader(parent).layoutShifts(), 'what has moved').toEqual([]);
});

test('the screen stays lit while a story is on it', async ({ parent, openRouter }) => {
  const reader = new Reader(parent);
  await reader.watchWakeLock();
  await openStory(parent, (draft) => openRouter.behave(draft));
  await expect.poll(() => reader.wakeLock()).toEqual(['held']);
  await reader.putPhoneAwayAndBack();
  await expect.poll(() => reader.wakeLock()).toEqual(['held', 'taken', 'held']);
  await parent.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Children' }).click();
  await expect(parent.page).toHaveURL('/children');
  await expect.poll(() => reader.wakeLock()).toEqual(['held', 'taken', 'held', 'released']);
});

test('after “good night” the screen gives no light, until it is touched', async ({ parent, openRouter }) => {
  const reader = new Reader(parent);
  await reader.watchWakeLock();
  await openStory(parent, (draft) => openRouter.behave(draft));
  const { page } = parent;
  await page.getByRole('button', { name: 'Good night' }).click();
  const dark = page.getByRole('dialog', { name: 'Good night' });
  await expect(dark).toContainText('Good night, Nora.');
  await expect.poll(() => reader.wakeLock()).toEqual(['held', 'released']);
  await expect.poll(() => reader.brightestPixel(), { timeout: 20_000, intervals: [500] }).toBe(0);
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute('content', '#000000');

  await page.mouse.click(200, 300);
  await expect(dark).toBeHidden();
  await expect(page.locator('meta[name="theme-color"]').first()).not.toHaveAttribute('content', '#000000');
  await expect.poll(() => reader.wakeLock()).toEqual(['held', 'released', 'held']);

  await page.getByRole('button', { name: 'Good night' }).press('Enter');
  await expect(dark).toBeVisible();
  await page.keyboard.press('a');
  await expect(dark).toBeHidden();
});

test('one more: another story for the same child, at one tap', async ({ parent, openRouter }) => {
  const { story, childId } = await openStory(parent, (draft) => openRouter.behave(draft));
  const { page, api } = parent;
  await page.getByRole('button', { name: 'One more' }).click();
  await expect(page).not.toHaveURL(`/stories/${story.id}`);
  await parent.seesStoryFinished();
  const next = await api.getStory(page.url().slice(-36));
  expect(next).toMatchObject({ language: 'en', lengthMinutes: story.lengthMinutes, characters: [{ childId }] });
});

test('what goes on tomorrow is offered before all that is newer', async ({ parent, openRouter }) => {
  const { childId } = await openStory(parent, (draft) => openRouter.behave(draft));
  const { page, api } = parent;
  const tomorrow = page.getByRole('button', { name: 'Continue tomorrow' });
  await tomorrow.click();
  await parent.sees('Tomorrow begins with it.');
  await openRouter.behave({ story: STORY.replace(TITLE, 'The Newer Story') });
  await api.writeStory({ children: [childId] });
  await page.reload();
  await expect(tomorrow).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/tonight');
  await expect(page.getByRole('main')).toContainText(TITLE);
});
