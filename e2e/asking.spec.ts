import { expect, test } from './fixtures.ts';

test('a story for several children has all of them in it', async ({ parent }) => {
  const { page, api } = parent;
  await api.addChild({ name: 'Mia', age: 4, interests: ['whales'] });
  await api.addChild({ name: 'Leo', age: 7, gender: 'male', interests: ['trains'] });
  await parent.openNewStory();
  await page.getByRole('checkbox', { name: 'Mia' }).check();
  await page.getByRole('checkbox', { name: 'Leo' }).check();
  await parent.choose();
  await parent.sees('A 1-minute story in English about Mia and Leo.');
  const id = await parent.write();
  await parent.seesStoryFinished();
  await expect(parent.story).toContainText('Mia');
  await expect(parent.story).toContainText('Leo');
  await parent.sees('For Mia and Leo · 1 minute');
  expect(await api.getStory(id)).toMatchObject({ type: 'child', childName: 'Mia', characters: [{}, {}] });
});

test('a hero’s tale is told for the child, and the hero can also come along', async ({ parent }) => {
  const { page, api } = parent;
  await api.addChild({ name: 'Mia' });
  for (const kind of ['A hero’s tale, told for them', 'Children and heroes together']) {
    await parent.openNewStory();
    await page.getByRole('radio', { name: new RegExp(kind.replace('’', '.')) }).check();
    await page.getByRole('checkbox', { name: 'Captain Barnaby' }).check();
    await parent.choose();
    const id = await parent.write();
    await parent.seesStoryFinished();
    await expect(parent.story).toContainText('Barnaby');
    const { characters } = await api.getStory(id);
    expect(characters.map(({ role, name }) => `${role} ${name}`)).toEqual(['child Mia', 'hero Captain Barnaby']);
  }
  await expect(parent.story).toContainText('Mia');
});

test('heroes are those who speak the story’s language', async ({ parent }) => {
  const { page, api } = parent;
  await api.addChild({ name: 'Mia' });
  await api.addHero({ name: 'Onkel Fritz', language: 'de' });
  await parent.openNewStory();
  await page.getByRole('radio', { name: 'Children and heroes together' }).check();
  const heroes = page.getByRole('group', { name: 'Heroes' }).getByRole('checkbox');
  await expect(heroes).toHaveCount(6);
  await parent.choose({ language: 'Deutsch' });
  await expect(heroes).toHaveCount(7);
  await expect(page.getByRole('checkbox', { name: 'Onkel Fritz' })).toBeVisible();
});

test('a story of heroes without a hero is asked about, with everything chosen still there', async ({
  parent,
  problems,
}) => {
  problems.expectAnswers(422);
  const { page, api } = parent;
  await api.addChild({ name: 'Mia' });
  await parent.openNewStory();
  await page.getByRole('radio', { name: 'Children and heroes together' }).check();
  await parent.choose({ length: 7, moral: 'Not giving up', idea: 'A lost mitten.' });
  await page.getByRole('button', { name: 'Write the story' }).click();
  await expect(page.getByRole('group', { name: 'Heroes' })).toHaveAccessibleDescription(
    'Please choose a hero for this kind of story.',
  );
  await expect(page.getByRole('radio', { name: 'Children and heroes together' })).toBeChecked();
  await expect(page.getByLabel('Length', { exact: true })).toHaveValue('7');
  await expect(page.getByLabel('Moral', { exact: true })).toHaveValue('perseverance');
  await expect(page.getByLabel('Idea', { exact: true })).toHaveValue('A lost mitten.');
  expect((await api.listStories()).items).toEqual([]);
});

test('a moral can be one of the list or in the parent’s own words', async ({ parent }) => {
  const { page, api } = parent;
  await api.addChild({ name: 'Mia' });
  await parent.openNewStory();
  await parent.choose({ moral: 'Telling the truth' });
  const listed = await parent.write();
  await parent.seesStoryFinished();
  expect(await api.getStory(listed)).toMatchObject({ moral: 'honesty' });

  await parent.openNewStory();
  await parent.choose({ moral: 'In my own words…' });
  await page.getByLabel('In your own words').fill('sharing a room with a new baby');
  await parent.sees('a thought about “sharing a room with a new baby”');
  const own = await parent.write();
  await parent.seesStoryFinished();
  expect(await api.getStory(own)).toMatchObject({ moral: 'sharing a room with a new baby' });
});

test('a story may take one minute or thirty', async ({ parent }) => {
  const { page, api } = parent;
  await api.addChild({ name: 'Mia' });
  await parent.openNewStory();
  const length = page.getByLabel('Length', { exact: true });
  await expect(length).toHaveValue('5');
  await length.press('End');
  await expect(length).toHaveValue('30');
  await parent.sees('A 30-minute story in English about Mia.');
  await length.press('ArrowRight');
  await expect(length).toHaveValue('30');
  await length.press('Home');
  await expect(length).toHaveValue('1');
  await parent.choose({ length: 30 });
  const id = await parent.write();
  await parent.sees('For Mia · 30 minutes');
  await expect(parent.story).toContainText('Mia');
  await parent.stop.click();
  await parent.sees('You stopped it here.');
  expect(await api.getStory(id)).toMatchObject({ lengthMinutes: 30, isStopped: true });
});

const LANGUAGES = [
  { language: 'Русский', code: 'ru', words: /^[^a-zA-Z]*[а-яё]{3}[^a-zA-Z]*$/is, child: 'Маша' },
  { language: 'Español', code: 'es', words: /\b(?:que|una|la|el)\b/, child: 'Lucía' },
  { language: 'Deutsch', code: 'de', words: /\b(?:und|der|die|das)\b/, child: 'Jonas' },
  { language: 'Français', code: 'fr', words: /\b(?:et|une|la|le)\b/, child: 'Chloé' },
] as const;

for (const { language, code, words, child } of LANGUAGES) {
  test(`the built-in storyteller tells a story in ${language}`, async ({ parent }) => {
    await parent.api.addChild({ name: child, readingLanguage: code });
    await parent.openNewStory();
    await expect(parent.page.getByLabel('Language', { exact: true })).toHaveValue(code);
    await parent.choose({ language });
    const id = await parent.write();
    await parent.seesStoryFinished();
    await expect(parent.story).toHaveAttribute('lang', code);
    await expect(parent.story).toContainText(child);
    const { content, language: told } = await parent.api.getStory(id);
    expect(told).toBe(code);
    expect(content).toMatch(words);
  });
}

test('a story goes on another night', async ({ parent }) => {
  const { page, api } = parent;
  const child = await api.addChild({ name: 'Mia' });
  const first = await api.writeStory({ children: [child.id], moral: 'bravery', idea: 'a kite' });
  await page.goto(`/stories/${first.id}`);
  await page.getByRole('link', { name: 'Continue this story' }).click();
  await parent.sees(`Continues “${first.title}”`);
  await expect(page.getByLabel('Moral', { exact: true })).toHaveValue('bravery');
  await expect(page.getByLabel('Length', { exact: true })).toHaveValue('1');
  const id = await parent.write();
  await parent.seesStoryFinished();
  const second = await api.getStory(id);
  expect(second).toMatchObject({ continuesStoryId: first.id, childName: 'Mia' });
  expect(second.title).not.toBe(first.title);
  expect(second.content.slice(0, 60)).not.toBe(first.content.slice(0, 60));
});

test('a story is told anew with another moral and another length', async ({ parent }) => {
  const { page, api } = parent;
  const child = await api.addChild({ name: 'Mia' });
  const first = await api.writeStory({ children: [child.id], moral: 'bravery', idea: 'a kite' });
  await page.goto(`/stories/${first.id}`);
  await page.getByRole('link', { name: 'Tell it differently' }).click();
  await parent.sees(`Tells anew “${first.title}”`);
  await expect(page.getByRole('checkbox', { name: 'Mia' })).toBeChecked();
  await expect(page.getByLabel('Moral', { exact: true })).toHaveValue('bravery');
  await expect(page.getByLabel('Length', { exact: true })).toHaveValue('1');
  await expect(page.getByLabel('Idea', { exact: true })).toHaveValue('a kite');
  await parent.choose({ length: 2, moral: 'Being kind' });
  const id = await parent.write();
  await parent.seesStoryFinished();
  const second = await api.getStory(id);
  expect(second).toMatchObject({
    retellsStoryId: first.id,
    continuesStoryId: null,
    moral: 'kindness',
    lengthMinutes: 2,
  });
  const plotOf = (summary: string | null) => summary?.split('. ')[0];
  expect(plotOf(second.summary)).toBe(plotOf(first.summary));
  expect(second.summary).not.toBe(first.summary);
  expect(second.title).not.toBe(first.title);
  expect(second.content.length).toBeGreaterThan(first.content.length);
});

test('asking takes a few taps: a picture, a chip, and something that the child loves', async ({ parent }) => {
  const { page, api } = parent;
  await api.addChild({ name: 'Mia', interests: ['whales', 'trains'] });
  await parent.openNewStory();
  await page.locator('button', { hasText: 'Being brave' }).click();
  await page.getByRole('button', { name: 'whales' }).click();
  await page.getByRole('button', { name: 'trains' }).click();
  await page.locator('button', { hasText: '3 min' }).click();
  await parent.sees('A 3-minute story in English about Mia, with a thought about being brave and your idea.');
  await expect(page.getByLabel('Moral', { exact: true })).toHaveValue('bravery');
  await expect(page.getByLabel('Length', { exact: true })).toHaveValue('3');
  await expect(page.getByLabel('Idea', { exact: true })).toHaveValue('whales, trains');
  // With the keyboard it is a list like any other.
  await page.getByLabel('Moral', { exact: true }).focus();
  await expect(page.getByLabel('Moral', { exact: true })).toBeInViewport();
  await page.getByLabel('Moral', { exact: true }).selectOption('In my own words…');
  await expect(page.getByLabel('In your own words')).toBeVisible();
});
