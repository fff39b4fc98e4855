import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Listener } from './listener.ts';
import { Reader } from './reader.ts';

/** In the dark and in the light. */
async function expectNoViolations(page: Page, where: string, { areColoursForced = false } = {}): Promise<void> {
  // Between two pages the head is without a title for a moment.
  await expect(page).toHaveTitle(/\S/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // What fades in or out has no colours that anybody chose.
    await page.waitForFunction(() => document.getAnimations().every((one) => !(one instanceof CSSTransition)));
    await expectNone(axeOn(page, areColoursForced), `${where}, ${colorScheme}`);
  }
}

function axeOn(page: Page, areColoursForced: boolean): AxeBuilder {
  const axe = new AxeBuilder({ page })
    // Within the page itself, which has no frames, instead of one more page for each look.
    .setLegacyMode()
    // Of what is well, which nobody reads, axe describes one element a rule instead of all.
    .options({ resultTypes: ['violations'] })
    // The shapes of a decoration are hundreds, and nobody is told of them.
    .exclude('svg[aria-hidden="true"]');
  // Forced colours are the system's to choose, and axe reads ours.
  return areColoursForced ? axe.disableRules(['color-contrast']) : axe;
}

async function expectNone(axe: AxeBuilder, where: string): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, target, failureSummary }) => ({ target, html, failureSummary })),
  }));
  expect(found, where).toEqual([]);
}

test('doors and landing page can be used by everybody', async ({ visitor: { page } }) => {
  for (const path of [
    '/',
    '/sign-up',
    '/sign-in',
    '/sign-in?problem=link_expired',
    '/forgot-password',
    '/goodbye?stories=2',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolations(page, path);
  }
});

test('empty screens can be used by everybody', async ({ parent: { page } }) => {
  for (const path of ['/tonight', '/library', '/children', '/stories/new', '/library?language=fr']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectNoViolations(page, path);
  }
});

test('every screen with something on it can be used by everybody', async ({ parent }) => {
  test.setTimeout(120_000);
  const { page, api } = parent;
  const child = await api.addChild({ interests: ['snails', 'the moon'], avoid: ['dogs'] });
  const hero = await api.addHero({ personalityTraits: ['brave'], appearance: 'Small.' });
  const story = await api.writeStory({ children: [child.id], heroes: [hero.id], type: 'combined' });
  await api.change(story.id, { rating: 7, isFavourite: true });
  const paths = [
    '/tonight',
    '/stories/new',
    `/stories/${story.id}`,
    '/library',
    '/library?favourite=true&q=the',
    '/children',
    '/children/new',
    `/children/${child.id}`,
    '/heroes',
    '/heroes/new',
    `/heroes/${hero.id}`,
    '/account',
    '/account/password',
    '/account/delete',
  ];
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('link').or(page.getByRole('main').getByRole('button')).first(),
    ).toBeVisible();
    await expectNoViolations(page, path);
  }
});

test('the player can be used by everybody, on its bar and opened', async ({ parent }) => {
  const { page, api } = parent;
  const child = await api.addChild();
  const story = await api.writeStory({ children: [child.id] });
  const listener = new Listener(parent);
  await page.goto(`/stories/${story.id}`);
  await listener.listen.click();
  await listener.hearsItGoOn();
  await expectNoViolations(page, 'the bar');
  await listener.openSheet();
  await listener.sheet.getByText('Choose another voice').click();
  await expectNoViolations(page, 'the sheet');
});

test('on a story’s page nothing moves for whoever wants that', async ({ parent }) => {
  const { page, api } = parent;
  const child = await api.addChild();
  const story = await api.writeStory({ children: [child.id] });
  await page.goto(`/stories/${story.id}`);
  await new Listener(parent).listen.click();
  await expect(page.locator('[data-retreats]')).not.toHaveCount(0);
  // Found and asked in one go: what has left the page since has no style at all.
  const moving = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return transitionDuration === '0s' && animationName === 'none' ? [] : [element.outerHTML.slice(0, 200)];
    }),
  );
  expect(moving).toEqual([]);
});

test('letters and theme, and a story set as large as can be, can be used by everybody', async ({ parent }) => {
  const { page, api } = parent;
  const child = await api.addChild();
  const story = await api.writeStory({ children: [child.id] });
  await page.goto(`/stories/${story.id}`);
  const reader = new Reader(parent);
  await reader.openSheet();
  await expectNoViolations(page, 'the sheet');
  await reader.choose('Clear');
  for (let presses = 0; presses < 5; presses += 1)
    await reader.sheet.getByRole('button', { name: 'Larger letters' }).click();
  await page.keyboard.press('Escape');
  // As a browser that is told to show text at 200 %.
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expectNoViolations(page, 'large letters');
  // A cover's own shapes are cut off by its frame.
  const beyond = await page.locator('main :not(svg *)').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { right } = element.getBoundingClientRect();
      return right > window.innerWidth ? [`${element.className} ${element.textContent}`] : [];
    }),
  );
  expect(beyond, 'beyond the right edge').toEqual([]);
  for (const media of [{ contrast: 'more' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    const areColoursForced = 'forcedColors' in media;
    await expectNoViolations(page, JSON.stringify(media), { areColoursForced });
    await reader.openSheet();
    await expectNoViolations(page, `the sheet with ${JSON.stringify(media)}`, { areColoursForced });
    await page.keyboard.press('Escape');
  }
});

test('dialogs, form errors and a story being written can be used by everybody', async ({ parent, problems }) => {
  const { page, api } = parent;
  problems.expectAnswers(404, 422);
  const child = await api.addChild();
  await page.goto(`/children/${child.id}`);
  await page.getByRole('button', { name: 'Delete this profile' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectNoViolations(page, 'the dialog');

  await page.goto('/heroes/new');
  await page.locator('form').evaluate((form) => form.setAttribute('novalidate', ''));
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(parent.alert('needs another look')).toBeVisible();
  await expectNoViolations(page, 'form errors');

  await parent.openNewStory();
  await parent.choose({ length: 30 });
  await parent.write();
  await expect(parent.story).toContainText('Nora');
  await expectNoViolations(page, 'a story being written');
  await parent.stop.click();
  await parent.sees('You stopped it here.');

  await page.goto('/stories/nowhere');
  await expectNoViolations(page, 'a page not found');
});

/** Walks with the Tab key, as somebody without a mouse does. */
async function tabTo(target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 80 && !(await isThere()); steps += 1) await target.page().keyboard.press('Tab');
  await expect(target).toBeFocused();
}

test('from the first page to the last star by keyboard alone', async ({ visitor }) => {
  const { page } = visitor;
  const { keyboard } = page;
  await page.goto('/');
  await tabTo(page.getByRole('link', { name: 'Create an account' }).first());
  await keyboard.press('Enter');
  await expect(page).toHaveURL('/sign-up');
  await tabTo(page.getByLabel('Email', { exact: true }));
  await keyboard.type(visitor.email);
  await tabTo(page.getByLabel('Password', { exact: true }));
  await keyboard.type(visitor.password);
  await keyboard.press('Enter');

  await expect(page).toHaveURL('/tonight');
  await tabTo(page.getByRole('link', { name: 'Add your child' }));
  await keyboard.press('Enter');
  await expect(page).toHaveURL('/children/new');
  await tabTo(page.getByLabel('Name', { exact: true }));
  await keyboard.type('Nora');
  await tabTo(page.getByLabel('Age', { exact: true }));
  await keyboard.type('5');
  await tabTo(page.getByLabel('Gender', { exact: true }));
  await keyboard.type('Girl');
  await tabTo(page.getByLabel('Interests', { exact: true }));
  await keyboard.type('snails, moon,');
  await tabTo(page.getByRole('button', { name: 'Save' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nora' })).toBeVisible();

  await tabTo(page.getByRole('link', { name: 'New story' }));
  await keyboard.press('Enter');
  await tabTo(page.getByRole('checkbox', { name: 'Nora' }));
  await expect(page.getByRole('checkbox', { name: 'Nora' })).toBeChecked();
  await tabTo(page.getByLabel('Length', { exact: true }));
  await keyboard.press('Home');
  await tabTo(page.getByRole('button', { name: 'Write the story' }));
  await keyboard.press('Enter');
  await visitor.seesStoryFinished();

  await tabTo(page.getByRole('radio', { name: 'half a star', exact: true }));
  for (let presses = 0; presses < 6; presses += 1) await keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '3 and a half stars', exact: true })).toBeChecked();
  await tabTo(page.getByRole('button', { name: 'Favourite' }));
  await keyboard.press('Enter');
  const id = page.url().slice(-36);
  await expect.poll(() => visitor.api.getStory(id)).toMatchObject({ rating: 7, isFavourite: true });

  await tabTo(page.getByRole('button', { name: 'Delete', exact: true }));
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Delete', exact: true })).toBeFocused();
});
