import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Whatever of it were more than text would say so. */
const SCRIPT = `<script>document.title = 'taken'</script>`;
const IMAGE = `<img src="data:," onerror="document.title = 'taken'">`;
const LINK = `[click](javascript:alert(1))`;

const TITLE = `The Lamp ${SCRIPT}`;
const PARAGRAPHS = [
  `Pim the hedgehog found a lamp ${SCRIPT} in the tall grass behind the house where the snails sleep.`,
  `"What is it?" asked the moon. ${IMAGE} Nobody knew, and so they carried it home together, slowly.`,
  `On the lamp there stood ${LINK} and <i>good night</i> &amp; &lt;sleep&gt;, and everybody yawned and slept.`,
];
const STORY = `# ${TITLE}\n\n${PARAGRAPHS.join('\n\n')}\n\n---\nSummary: A lamp ${IMAGE}\nNames: Pim`;

/** In what shows a text; React's own scripts stand between. */
const TAKEN = ':is(article, h1, h2, h3, p, li, label) :is(script, i, img[onerror], a[href^="javascript:"])';

async function isUntaken(page: Page): Promise<void> {
  await expect(page.locator(TAKEN)).toHaveCount(0);
  await expect(page).not.toHaveTitle('taken');
}

test('a story is text, whatever the model wrote, while it is written and afterwards', async ({
  parent,
  openRouter,
}) => {
  await openRouter.behave({ story: STORY, tokenMs: 5 });
  await parent.api.addChild({ name: 'Mia' });
  await parent.openNewStory();
  await parent.choose();
  const id = await parent.write();
  await parent.seesStoryFinished();
  for (const reload of [false, true]) {
    if (reload) await parent.page.reload();
    await expect(parent.title).toHaveText(TITLE);
    for (const paragraph of PARAGRAPHS) await expect(parent.story).toContainText(paragraph);
    await isUntaken(parent.page);
  }
  expect((await parent.api.getStory(id)).content).toBe(PARAGRAPHS.join('\n\n'));

  await parent.page.goto('/library');
  await expect(parent.page.getByText(TITLE).first()).toBeVisible();
  await isUntaken(parent.page);
});

test('names and wishes are text', async ({ parent, openRouter }) => {
  await openRouter.behave({});
  const child = await parent.api.addChild({ name: `Mia ${LINK}`, interests: ['<img src=x onerror=alert(1)>'] });
  const hero = await parent.api.addHero({ name: `Pim <script>alert(1)</script>`, appearance: IMAGE });
  const story = await parent.api.writeStory({
    children: [child.id],
    heroes: [hero.id],
    type: 'combined',
    customMoral: `Share ${IMAGE}`,
  });
  const { page } = parent;
  for (const path of ['/children', '/heroes', '/tonight', `/stories/${story.id}`, '/stories/new', '/library']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await isUntaken(page);
  }
  await page.goto('/children');
  await expect(page.getByText(child.name).first()).toBeVisible();
  await page.goto('/heroes');
  await expect(page.getByText(hero.name).first()).toBeVisible();
});
