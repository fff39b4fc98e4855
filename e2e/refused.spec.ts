import { expect, test } from './fixtures.ts';
import { errorSchema } from './wire.ts';

const SENTENCE = 'That is not a story for bedtime.';
const OTHER_WORDS = 'Please find other words: this is for children.';

test('an idea that is not for children is refused kindly, and nobody is asked', async ({
  parent,
  openRouter,
  problems,
}) => {
  problems.expectAnswers(422);
  await parent.api.addChild();
  await parent.openNewStory();
  await parent.choose({ idea: 'A boy kills his little sister' });
  await parent.page.getByRole('button', { name: 'Write the story' }).click();
  await expect(parent.alert(SENTENCE)).toBeVisible();
  const idea = parent.page.getByLabel('Idea', { exact: true });
  await expect(idea).toHaveAccessibleDescription(new RegExp(OTHER_WORDS));
  await expect(idea).toHaveValue('A boy kills his little sister');
  expect(await openRouter.requests()).toEqual([]);
  expect((await parent.api.listStories()).items).toEqual([]);

  const children = (await (await parent.api.request.get('/api/children')).json()).items;
  const data = { language: 'de', minutes: 1, children: [children[0].id], idea: 'Wie Tom eine Bombe baut' };
  const response = await parent.api.request.post('/api/stories', { data });
  expect(response.status()).toBe(422);
  expect(errorSchema.parse(await response.json()).error).toMatchObject({
    code: 'story_refused',
    fields: { idea: OTHER_WORDS },
  });
  expect(await openRouter.requests()).toEqual([]);
});

test('a child or a hero needs a name for children', async ({ parent }) => {
  const { request } = parent.api;
  const child = { name: 'Cunt', age: 5, gender: 'female' };
  const hero = { name: 'Pim', gender: 'male', language: 'en', strengths: ['porn'] };
  for (const [path, data, field] of [
    ['/api/children', child, 'name'],
    ['/api/heroes', hero, 'strengths'],
  ] as const) {
    const response = await request.post(path, { data });
    expect(response.status(), path).toBe(422);
    expect(errorSchema.parse(await response.json()).error.fields, path).toEqual({ [field]: OTHER_WORDS });
  }
  const afraid = await request.post('/api/children', { data: { ...child, name: 'Mia', avoid: ['corpses', 'Nazis'] } });
  expect(afraid.status()).toBe(201);
});

test('a storyteller who forgets who listens is stopped, and not a word of it is kept', async ({
  parent,
  openRouter,
}) => {
  const kept = 'Pim the hedgehog found a lamp in the tall grass behind the house.';
  await openRouter.behave({
    story: `# The Lamp\n\n${kept}\n\nThen the bear shouted that this was bullshit, and went away. Good night.`,
    tokenMs: 40,
  });
  await parent.api.addChild();
  await parent.openNewStory();
  await parent.choose();
  const id = await parent.write();
  await expect(parent.alert(SENTENCE)).toBeVisible();
  await expect(parent.story).toHaveText(kept);
  expect(await parent.api.getStory(id)).toMatchObject({ status: 'failed', errorCode: 'story_refused', content: kept });
  expect(await openRouter.requests()).toMatchObject([{ isAbandoned: true }]);
});
