import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { forgeCalls } from './forged-calls.ts';
import type { Parent } from './parent.ts';
import { sendPlainForm } from './plain-form.ts';
import { errorSchema } from './wire.ts';

const NOT_THERE = 'We could not find that. It may have been deleted.';

/** What belongs to a parent: a child, a hero and a story of theirs. */
async function furnish({ api }: Parent) {
  const child = await api.addChild({ name: 'Secret Sam' });
  const hero = await api.addHero({ name: 'Secret Hero' });
  const story = await api.writeStory({ children: [child.id], heroes: [hero.id], type: 'combined' });
  return { child, hero, story };
}

/** A form that somebody has tampered with. */
async function forge(field: Locator, id: string): Promise<void> {
  await field.evaluate((input, value) => input.setAttribute('value', value), id);
}

/** The statuses of what the page's forms and calls are answered with, as they come. */
function answersTo(page: Page): number[] {
  const statuses: number[] = [];
  page.on('response', (response) => {
    if (response.request().headers()['next-action'] !== undefined) statuses.push(response.status());
  });
  return statuses;
}

test('another parent’s pages are pages not found', async ({ parent, otherParent, problems }) => {
  problems.expectAnswers(404);
  const theirs = await furnish(otherParent);
  const { page } = parent;
  for (const path of [`/stories/${theirs.story.id}`, `/children/${theirs.child.id}`, `/heroes/${theirs.hero.id}`]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { name: 'This page has gone to sleep' })).toBeVisible();
    expect(await response?.text()).not.toContain('Secret');
  }
  for (const path of ['/stories/not-an-id', '/children/not-an-id', '/heroes/not-an-id', '/nowhere']) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
  for (const way of ['continueFrom', 'retell']) {
    expect((await page.goto(`/stories/new?${way}=${theirs.story.id}`))?.status(), way).toBe(404);
    await expect(page.getByText('This page has gone to sleep')).toBeVisible();
    await expect(page.getByText(theirs.story.title)).toBeHidden();
  }
});

test('another parent’s things are not found by any route', async ({ parent, otherParent }) => {
  const theirs = await furnish(otherParent);
  const { request } = parent.api;
  const story = `/api/stories/${theirs.story.id}`;
  const child = `/api/children/${theirs.child.id}`;
  const hero = `/api/heroes/${theirs.hero.id}`;
  const answers = {
    'GET story': await request.get(story),
    'PATCH story': await request.patch(story, { data: { title: 'Mine' } }),
    'DELETE story': await request.delete(story),
    'follow story': await request.get(`${story}/stream`),
    'stop story': await request.post(`${story}/stop`),
    'retitle story': await request.post(`${story}/title`),
    'GET child': await request.get(child),
    'PATCH child': await request.patch(child, { data: { name: 'Mine' } }),
    'empty PATCH child': await request.patch(child, { data: {} }),
    'DELETE child': await request.delete(child),
    'GET hero': await request.get(hero),
    'PATCH hero': await request.patch(hero, { data: { name: 'Mine' } }),
    'empty PATCH hero': await request.patch(hero, { data: {} }),
    'DELETE hero': await request.delete(hero),
  };
  for (const [what, response] of Object.entries(answers)) {
    expect(response.status(), what).toBe(404);
    expect(errorSchema.parse(await response.json()).error, what).toMatchObject({ code: 'not_found' });
  }

  expect((await parent.api.listStories()).items).toEqual([]);
  expect((await parent.api.listStories({ child: theirs.child.id })).items).toEqual([]);
  expect((await parent.api.listStories({ hero: theirs.hero.id })).items).toEqual([]);
  expect((await parent.api.listHeroes()).map(({ name }) => name)).not.toContain('Secret Hero');
  expect(await otherParent.api.getStory(theirs.story.id)).toEqual(theirs.story);
});

test('forged forms change nothing of another parent’s', async ({ parent, otherParent, problems }) => {
  problems.expectAnswers(404, 422);
  const theirs = await furnish(otherParent);
  const own = await furnish(parent);
  const { page } = parent;
  const alert = parent.alert(NOT_THERE);
  const answers = answersTo(page);

  for (const [kind, ownId, theirId] of [
    ['children', own.child.id, theirs.child.id],
    ['heroes', own.hero.id, theirs.hero.id],
  ] as const) {
    await page.goto(`/${kind}/${ownId}`);
    await forge(page.locator('form:has(button:text-is("Save")) input[name="id"]'), theirId);
    await page.getByLabel('Name', { exact: true }).fill('Mine now');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(alert).toBeVisible();

    await page.goto(`/${kind}/${ownId}`);
    await page.getByRole('button', { name: 'Delete this' }).click();
    await forge(page.getByRole('dialog').locator('input[name="id"]'), theirId);
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(alert).toBeVisible();
  }

  const { request } = page;
  const path = `/stories/${own.story.id}`;
  for (const button of ['Favourite', 'Archive', 'Mark as read', 'Another title', 'Continue tomorrow']) {
    const answer = await sendPlainForm(request, path, button, { storyId: theirs.story.id });
    expect(answer.status(), button).toBe(404);
    const page = await answer.text();
    expect(page, button).toContain(NOT_THERE);
    expect(page, 'it is still the story').toContain(`<title>${own.story.title}`);
  }
  expect(await parent.api.getStory(own.story.id)).toMatchObject({ isFavourite: false, shelf: 'new' });
  await sendPlainForm(request, path, 'Favourite', {});
  expect(await parent.api.getStory(own.story.id), 'the same form, not forged').toMatchObject({ isFavourite: true });
  await page.goto(`/stories/${own.story.id}`);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await forge(page.getByRole('dialog').locator('input[name="storyId"]'), theirs.story.id);
  await page.getByRole('dialog').getByRole('button', { name: 'Delete the story' }).click();
  await expect(alert).toBeVisible();
  expect(answers, 'children, heroes and the story').toEqual([404, 404, 404, 404, 404]);

  await parent.openNewStory();
  await page.getByLabel('Idea', { exact: true }).fill('a snail race');
  await forge(page.getByRole('checkbox', { name: 'Secret Sam' }), theirs.child.id);
  await page.getByRole('button', { name: 'Write the story' }).click();
  await expect(page.getByRole('group', { name: 'Children' })).toHaveAccessibleDescription(
    'We do not know one of these children.',
  );
  await expect(page.getByLabel('Idea', { exact: true })).toHaveValue('a snail race');
  expect(answers.at(-1)).toBe(422);

  expect(await otherParent.api.getStory(theirs.story.id)).toEqual(theirs.story);
  expect((await otherParent.api.listHeroes()).filter(({ isSeeded }) => !isSeeded)).toEqual([theirs.hero]);
  const { items } = await (await otherParent.api.request.get('/api/children')).json();
  expect(items).toEqual([theirs.child]);
  expect((await parent.api.listStories()).items).toHaveLength(1);
});

test('forged calls of actions, as scripts make them, change nothing of another parent’s', async ({
  parent,
  otherParent,
  problems,
}) => {
  problems.expectAnswers(404, 422);
  const theirs = await furnish(otherParent);
  const own = await furnish(parent);
  const { page } = parent;
  const answers = answersTo(page);
  let forged = { instead: own.story.id, told: theirs.story.id };
  await forgeCalls(page, () => forged);

  await page.goto(`/stories/${own.story.id}`);
  await page.getByRole('radio', { name: '4 stars', exact: true }).click({ force: true });
  await expect(page.getByText(NOT_THERE)).toBeVisible();
  expect(answers).toEqual([404]);
  for (const [way, sentence] of [
    ['continueFrom', 'We do not know the story to continue.'],
    ['retell', 'We do not know the story to tell anew.'],
  ] as const) {
    await page.goto(`/stories/new?${way}=${own.story.id}`);
    await page.getByLabel('Length', { exact: true }).fill('7');
    await page.getByRole('button', { name: 'Write the story' }).click();
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByLabel('Length', { exact: true })).toHaveValue('7');
  }

  forged = { instead: own.hero.id, told: theirs.hero.id };
  await parent.openNewStory();
  await page.getByRole('radio', { name: 'Children and heroes together' }).check();
  await page.getByRole('checkbox', { name: 'Secret Hero' }).check();
  await page.getByLabel('Idea', { exact: true }).fill('a snail race');
  await page.getByRole('button', { name: 'Write the story' }).click();
  await expect(page.getByText('We do not know one of these heroes.')).toBeVisible();
  await expect(page.getByLabel('Idea', { exact: true })).toHaveValue('a snail race');

  expect(await otherParent.api.getStory(theirs.story.id)).toEqual(theirs.story);
  expect(await parent.api.getStory(own.story.id)).toMatchObject({ rating: null });
  expect((await parent.api.listStories()).items).toHaveLength(1);
});

test('whoever has no session is shown the door by every page', async ({ visitor: { page } }) => {
  for (const path of ['/tonight', '/library', '/stories/new', '/children', '/children/new', '/heroes', '/account']) {
    await page.goto(path);
    await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(path)}`);
  }
});
