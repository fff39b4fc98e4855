import { expect, test } from './fixtures.ts';
import type { OpenRouterControl } from './open-router-control.ts';
import type { Parent } from './parent.ts';
import type { StoryRequest } from './tale-api.ts';

const REST = ' It was a quiet evening, and there was nothing to do but to listen, and to wait, and to be warm.'.repeat(
  3,
);

/** A shelf of four books that differ in everything one can filter by. */
async function fillShelf(parent: Parent, openRouter: OpenRouterControl) {
  const { api } = parent;
  const mia = await api.addChild({ name: 'Mia' });
  const leo = await api.addChild({ name: 'Leo', gender: 'male' });
  const heroes = await api.listHeroes();
  const barnaby = heroes.find(({ name }) => name === 'Captain Barnaby')?.id ?? '';
  const tell = async (title: string, text: string, request: StoryRequest) => {
    await openRouter.behave({ story: `# ${title}\n\n${text}${REST}\n\n---\nSummary: ${text}\n` });
    return api.writeStory(request);
  };
  const whale = await tell('The Whale Who Hummed', 'A whale hummed in the harbour.', {
    children: [mia.id],
    heroes: [barnaby],
    type: 'combined',
  });
  const tower = await tell('Der Turm am Meer', 'Ein Leuchtturm stand am Hafen.', {
    children: [leo.id],
    language: 'de',
  });
  const train = await tell('The Last Train', 'A train went home through the snow.', { children: [leo.id, mia.id] });
  const snail = await tell('The Patient Snail', 'A snail crossed the garden.', { children: [mia.id] });
  await api.change(whale.id, { rating: 9, isFavourite: true });
  await api.change(tower.id, { rating: 4, shelf: 'read' });
  await api.change(train.id, { rating: 7, isFavourite: true, shelf: 'read' });
  return { mia, leo, barnaby, titles: [snail, train, tower, whale].map(({ title }) => title) };
}

const WHALE = 'The Whale Who Hummed';
const TOWER = 'Der Turm am Meer';
const TRAIN = 'The Last Train';
const SNAIL = 'The Patient Snail';

test('books are found by child, hero, language, stars, shelf, heart and words', async ({ parent, openRouter }) => {
  const { page } = parent;
  const { mia, leo, barnaby, titles } = await fillShelf(parent, openRouter);
  const books = page.getByRole('region', { name: 'Stories' }).getByRole('link');
  await page.goto('/library');
  await expect(books).toContainText(titles);

  const show = async (label: string, option: string) => {
    await page.goto('/library');
    await page.getByText('Filters', { exact: true }).click();
    await page.getByLabel(label, { exact: true }).selectOption(option);
    await page.getByRole('button', { name: 'Show these stories' }).click();
  };
  const cases = [
    { label: 'Child', option: 'Mia', address: `/library?child=${mia.id}`, found: [SNAIL, TRAIN, WHALE] },
    { label: 'Child', option: 'Leo', address: `/library?child=${leo.id}`, found: [TRAIN, TOWER] },
    { label: 'Hero', option: 'Captain Barnaby', address: `/library?hero=${barnaby}`, found: [WHALE] },
    { label: 'Language', option: 'Deutsch', address: '/library?language=de', found: [TOWER] },
    { label: 'Stars', option: '3 or more', address: '/library?minRating=6', found: [TRAIN, WHALE] },
    { label: 'Shelf', option: 'Read', address: '/library?shelf=read', found: [TRAIN, TOWER] },
  ];
  for (const { label, option, address, found } of cases) {
    await show(label, option);
    await expect(page).toHaveURL(address);
    await expect(books).toContainText(found);
    await expect(books).toHaveCount(found.length);
  }

  await page.goto('/library');
  await page.getByText('Filters', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Favourites' }).check();
  await page.getByRole('button', { name: 'Show these stories' }).click();
  await expect(page).toHaveURL('/library?favourite=true');
  await expect(books).toContainText([TRAIN, WHALE]);
  await expect(books).toHaveCount(2);

  for (const [words, found] of [
    ['harbour', WHALE],
    ['Leuchtturm', TOWER],
    ['patient', SNAIL],
    ['train home', TRAIN],
  ] as const) {
    await page.goto('/library');
    await page.getByRole('searchbox', { name: 'Search' }).fill(words);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(`/library?q=${words.replace(' ', '+')}`);
    await expect(books).toHaveCount(1);
    await expect(books).toContainText(found);
  }
});

test('filters add up, stand in the address, and go one by one', async ({ parent, openRouter, onAnotherDevice }) => {
  const { page } = parent;
  const { mia } = await fillShelf(parent, openRouter);
  const books = page.getByRole('region', { name: 'Stories' }).getByRole('link');
  await page.goto('/library');
  await page.getByText('Filters', { exact: true }).click();
  await page.getByLabel('Child', { exact: true }).selectOption('Mia');
  await page.getByLabel('Stars', { exact: true }).selectOption('3 or more');
  await page.getByLabel('Shelf', { exact: true }).selectOption('New');
  await page.getByRole('checkbox', { name: 'Favourites' }).check();
  await page.getByRole('searchbox', { name: 'Search' }).fill('hummed');
  await page.getByRole('button', { name: 'Show these stories' }).click();
  await expect(page).toHaveURL(`/library?q=hummed&child=${mia.id}&minRating=6&shelf=new&favourite=true`);
  await expect(books).toHaveCount(1);
  await expect(books).toContainText(WHALE);

  const elsewhere = await onAnotherDevice(parent);
  await elsewhere.page.goto(page.url());
  await expect(elsewhere.page.getByRole('list', { name: 'Filters that are on' }).getByRole('listitem')).toHaveCount(6);
  await expect(elsewhere.page.getByRole('link', { name: WHALE })).toBeVisible();

  await page.getByRole('link', { name: 'Remove “hummed”' }).click();
  await expect(page).toHaveURL(`/library?child=${mia.id}&minRating=6&shelf=new&favourite=true`);
  await page.getByRole('link', { name: 'Remove New' }).click();
  await expect(books).toHaveCount(2);
  await expect(books).toContainText([TRAIN, WHALE]);
  await page.goBack();
  await expect(books).toHaveCount(1);
  await page.goForward();
  await expect(books).toHaveCount(2);
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(page).toHaveURL('/library');
  await expect(books).toHaveCount(4);

  await page.goto('/library?language=fr');
  await expect(page.getByRole('heading', { name: 'No story like that' })).toBeVisible();
  await page.getByRole('link', { name: 'Show all stories' }).click();
  await expect(books).toHaveCount(4);
});

test('a book is put away, brought back and thrown away', async ({ parent, openRouter }) => {
  const { page } = parent;
  await fillShelf(parent, openRouter);
  await page.goto('/library');
  await page.getByRole('link', { name: SNAIL }).click();
  await page.getByRole('button', { name: 'Mark as read' }).click();
  await expect(page.getByRole('button', { name: 'Mark as new' })).toBeVisible();
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByRole('button', { name: 'Put back' })).toBeVisible();
  await page.goto('/library?shelf=archived');
  await expect(page.getByRole('link', { name: SNAIL })).toContainText('Archived');
  await page.goto('/tonight');
  await expect(page.getByRole('link', { name: WHALE })).toBeVisible();

  await page.goto('/library?shelf=archived');
  await page.getByRole('link', { name: SNAIL }).click();
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(page.getByRole('button', { name: 'Archive' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete this story?' });
  await expect(dialog).toContainText(SNAIL);
  await dialog.getByRole('button', { name: 'Delete the story' }).click();
  await expect(page).toHaveURL('/library');
  await expect(page.getByRole('link', { name: TRAIN })).toBeVisible();
  await expect(page.getByRole('link', { name: SNAIL })).toBeHidden();
});

test('a long shelf is read page by page, without gaps and without repetitions', async ({ parent }) => {
  const { api, page } = parent;
  const child = await api.addChild();
  const written: string[] = [];
  for (let count = 0; count < 10; count += 1) {
    const stories = await Promise.all(Array.from({ length: 5 }, () => api.writeStory({ children: [child.id] })));
    written.push(...stories.map(({ id }) => id));
  }

  const first = await api.listStories({ limit: '7' });
  const found = [...first.items];
  // Newer than the pages still to come, so it must not push anything onto them again.
  const late = await api.writeStory({ children: [child.id] });
  for (let cursor = first.nextCursor; cursor !== null; ) {
    const next = await api.listStories({ limit: '7', cursor });
    found.push(...next.items);
    cursor = next.nextCursor;
  }
  const ids = found.map(({ id }) => id);
  expect(ids).toHaveLength(50);
  expect([...ids].sort()).toEqual([...written].sort());
  const times = found.map(({ createdAt }) => createdAt);
  expect(times).toEqual([...times].sort().reverse());
  expect(ids).not.toContain(late.id);

  const books = page.getByRole('region', { name: 'Stories' }).getByRole('link', { name: /Lantern/ });
  await page.goto('/library');
  await expect(books).toHaveCount(24);
  await page.getByRole('link', { name: 'Older stories' }).click();
  await expect(page.getByRole('link', { name: 'Back to the newest' })).toBeVisible();
  await expect(books).toHaveCount(24);
  await page.getByRole('link', { name: 'Older stories' }).click();
  await expect(books).toHaveCount(3);
  await expect(page.getByRole('link', { name: 'Older stories' })).toBeHidden();
  await page.getByRole('link', { name: 'Back to the newest' }).click();
  await expect(page).toHaveURL('/library');
});
