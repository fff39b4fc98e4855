import path from 'node:path';
import type { BehaviourDraft } from './fakes/open-router-behaviour.ts';
import { expect, test } from './fixtures.ts';
import type { Parent } from './parent.ts';

const RESULTS = path.resolve(import.meta.dirname, '../test-results/screens');
/** The README's own, renewed only when asked for. */
const PICTURES = process.env['UPDATE_SCREENSHOTS']
  ? path.resolve(import.meta.dirname, '../docs/images')
  : path.join(RESULTS, 'readme');

/** What is shown for the address wherever it is shared. */
const SHARED_PICTURE = process.env['UPDATE_SCREENSHOTS']
  ? path.resolve(import.meta.dirname, '../public/opengraph-image.jpg')
  : path.join(RESULTS, 'opengraph-image.jpg');

const WHALE_STORY = `# Nora and the Whale Who Hummed

Every evening, when the lamps were lit along the harbour, Nora heard a humming from under the pier. It was so low that the teacups in the kitchen hummed along.

“That is no boat,” said Nora, and she took her yellow boots and her snail in its jar, and went to look.

Under the pier lay a whale, a small one, with a moonbeam stuck across its nose. “I have forgotten how the song goes on,” it said. “I know the beginning. But a lullaby with only a beginning keeps everybody awake.”

Nora sat down at the edge of the water and thought. The snail looked out of its jar and thought as well, which took longer.

“My grandmother says that the middle of a song is where you look for somebody,” said Nora at last. “And the end is where you find them.”

---
Summary: Nora helps a small whale to remember the end of its lullaby.
`;

const SHELF: readonly [title: string, interests: string[]][] = [
  ['The Moon in the Watering Can', ['the moon', 'gardens']],
  ['Leo and the Last Train', ['trains', 'snow']],
  ['The Bakery That Opened at Night', ['baking', 'stars']],
  ['A Dinosaur for Breakfast', ['dinosaurs']],
  ['The Patient Snail', ['snails', 'the moon']],
];

const REST = ' It was a quiet evening, and there was nothing to do but to listen, and to wait, and to be warm.'.repeat(
  3,
);

async function furnish(parent: Parent, behave: (behaviour: BehaviourDraft) => Promise<void>): Promise<void> {
  const nora = await parent.api.addChild({
    name: 'Nora',
    interests: ['snails', 'whales', 'the moon'],
    avoid: ['dogs'],
  });
  const leo = await parent.api.addChild({ name: 'Leo', age: 8, gender: 'male', interests: ['trains', 'snow'] });
  for (const [index, [title, interests]] of SHELF.entries()) {
    await behave({
      story: `# ${title}\n\nOnce there was a door.${REST}\n\n---\nSummary: About ${interests.join(', ')}.\n`,
    });
    const child = title.includes('Leo') ? leo : nora;
    const { id } = await parent.api.writeStory({
      children: [child.id],
      idea: interests.join(', '),
      minutes: index + 3,
    });
    await parent.api.change(id, {
      rating: 10 - index,
      isFavourite: index % 2 === 1,
      shelf: index > 2 ? 'new' : 'read',
    });
  }
  await behave({ story: WHALE_STORY });
  const story = await parent.api.writeStory({ children: [nora.id], minutes: 5 });
  await parent.api.change(story.id, { rating: 9 });
}

test.describe('for those who are sent the address', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1200, height: 630 } });

  test('the evening of the landing page, with its words and without its buttons', async ({ visitor: { page } }) => {
    await page.goto('/');
    await page.getByRole('link').evaluateAll((links) => {
      for (const link of links) link.style.visibility = 'hidden';
    });
    await page.screenshot({ path: SHARED_PICTURE, type: 'jpeg', quality: 88, animations: 'disabled' });
  });
});

test.describe('for the README', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' }, deviceScaleFactor: 2 });

  test('a story being written at night, and the shelf it will stand on', async ({ parent, openRouter }) => {
    const { page } = parent;
    await furnish(parent, (behaviour) => openRouter.behave(behaviour));
    await page.goto('/library');
    await expect(page.getByRole('link', { name: 'The Patient Snail' })).toBeVisible();
    await page.screenshot({ path: path.join(PICTURES, 'library.png'), animations: 'disabled' });

    await openRouter.behave({ story: WHALE_STORY, fault: 'silence-in-the-middle', faultAfterTokens: 108 });
    await parent.openNewStory();
    await parent.choose({ length: 5 });
    await parent.write();
    await expect(parent.story).toContainText('I know the beginning.');
    await page.screenshot({ path: path.join(PICTURES, 'story.png'), animations: 'disabled' });
    await parent.sees('The storyteller fell silent. Please try again.');
  });
});
