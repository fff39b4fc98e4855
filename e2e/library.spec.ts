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
  const books = page.getByRole('region', { name: 'Stories' }).getByRole('listitem');
  const chips = page.getByRole('list', { name: 'Filters' });
  await page.goto('/library');
  await expect(books).toContainText(titles);
  await expect(page.getByText('4 stories', { exact: true })).toBeVisible();

  const cases = [
    { chip: 'Mia 3 stories', address: `/library?child=${mia.id}`, found: [SNAIL, TRAIN, WHALE] },
    { chip: 'Leo 2 stories', address: `/library?child=${leo.id}`, found: [TRAIN, TOWER] },
    { chip: 'Captain Barnaby 1 story', address: `/library?hero=${barnaby}`, found: [WHALE] },
    { chip: 'Deutsch 1 story', address: '/library?language=de', found: [TOWER] },
    { chip: '3 stars or more 2 stories', address: '/library?minRating=6', found: [TRAIN, WHALE] },
    { chip: 'Read 2 stories', address: '/library?shelf=read', found: [TRAIN, TOWER] },
    { chip: 'Favourites 2 stories', address: '/library?favourite=true', found: [TRAIN, WHALE] },
  ];
  for (const { chip, address, found } of cases) {
    await chips.getByRole('link', { name: chip, exact: true }).click();
    await expect(page).toHaveURL(address);
    await expect(books).toHaveCount(found.length);
    await expect(books).toContainText(found);
    await chips.getByRole('link', { name: `Remove ${chip}`, exact: true }).click();
    await expect(books).toHaveCount(4);
  }
});

test('a word is found while it is typed, and the field stays the parent’s own', async ({ parent, openRouter }) => {
  const { page } = parent;
  await fillShelf(parent, openRouter);
  const books = page.getByRole('region', { name: 'Stories' }).getByRole('listitem');
  const search = page.getByRole('searchbox', { name: 'Search' });
  await page.goto('/library');
  await search.pressSequentially('harb');
  await expect(books).toHaveCount(1);
  await expect(books).toContainText(WHALE);
  await expect(page).toHaveURL('/library?q=harb');

  // While an answer is on its way, the shelf stays and the typing goes on where the caret is.
  await page.route(/\/library\?q=/, async (route) => {
    await expect(books).toContainText(WHALE);
    await route.continue();
  });
  await search.press('Home');
  await search.pressSequentially('x');
  await search.press('Backspace');
  await search.press('End');
  await search.pressSequentially('our hummed');
  await expect(page).toHaveURL('/library?q=harbour+hummed');
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('harbour hummed');
  await expect(books).toContainText(WHALE);
  await page.unroute(/\/library\?q=/);

  await search.fill('dragons');
  await parent.sees('Nothing on the shelf tells of “dragons”. It could be told tonight.');
  await page.getByRole('link', { name: 'Ask for a story about it' }).click();
  await expect(page.getByLabel('Idea', { exact: true })).toHaveValue('dragons');
  await page.goBack();
  await expect(search).toHaveValue('dragons');
  await page.goBack();
  await expect(page).toHaveURL('/library');
  await expect(search).toHaveValue('');
  await expect(books).toHaveCount(4);
});

test('filters add up, stand in the address, and go one by one', async ({ parent, openRouter, onAnotherDevice }) => {
  const { page } = parent;
  const { mia } = await fillShelf(parent, openRouter);
  const books = page.getByRole('region', { name: 'Stories' }).getByRole('listitem');
  const chips = page.getByRole('list', { name: 'Filters' });
  const address = `/library?q=hummed&child=${mia.id}&minRating=6&shelf=new&favourite=true`;
  await page.goto('/library');
  for (const [chip, left] of [
    [/^Mia/, 3],
    [/^3 stars or more/, 2],
    [/^New/, 1],
    [/^Favourites/, 1],
  ] as const) {
    await chips.getByRole('link', { name: chip }).click();
    await expect(books).toHaveCount(left);
  }
  await page.getByRole('searchbox', { name: 'Search' }).fill('hummed');
  await expect(page).toHaveURL(address);
  await expect(books).toContainText(WHALE);

  const elsewhere = await onAnotherDevice(parent);
  await elsewhere.page.goto(page.url());
  await expect(elsewhere.page.getByRole('link', { name: /^Remove / })).toHaveCount(4);
  await expect(elsewhere.page.getByRole('searchbox', { name: 'Search' })).toHaveValue('hummed');
  await expect(elsewhere.page.getByRole('link', { name: WHALE })).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search' }).fill('');
  await expect(page).toHaveURL(`/library?child=${mia.id}&minRating=6&shelf=new&favourite=true`);
  await page.getByRole('link', { name: /^Remove New/ }).click();
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
  // It shows before it is saved, and says when it is.
  await parent.sees(/^Archived/);
  await page.goto('/library?shelf=archived');
  await expect(page.getByRole('link', { name: SNAIL })).toContainText('Archived');
  await page.goto('/tonight');
  await expect(page.getByRole('link', { name: TRAIN })).toBeVisible();

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
