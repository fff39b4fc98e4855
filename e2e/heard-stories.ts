import { Listener, type Narration } from './listener.ts';
import type { Parent } from './parent.ts';

export type NarratedStory = Narration & { storyId: string };

/** Tells one for a child of this parent, and reads it aloud to its end. */
export async function tellAndNarrate(parent: Parent): Promise<NarratedStory> {
  const { id: childId } = await parent.api.addChild();
  const { id: storyId } = await parent.api.writeStory({ children: [childId] });
  return { storyId, ...(await new Listener(parent).narrationOf(storyId)) };
}

/** With two stories for the same child, on the page of the newer one. */
export async function beforeTheNewerOfTwo(parent: Parent) {
  const { id: childId } = await parent.api.addChild();
  const older = await parent.api.writeStory({ children: [childId] });
  const newer = await parent.api.writeStory({ children: [childId] });
  await parent.page.goto(`/stories/${newer.id}`);
  return { listener: new Listener(parent), older, newer };
}

export type GrowingStory = {
  /** As it is written; unless told. */
  isReadAloud?: boolean;
};

/** A long one, on its page while it is being written. */
export async function beforeAGrowingStory(
  parent: Parent,
  { isReadAloud = true }: GrowingStory = {},
): Promise<Listener> {
  await parent.api.addChild();
  await parent.openNewStory();
  await parent.choose({ length: 30 });
  if (isReadAloud) await parent.page.getByRole('switch', { name: 'Read it aloud as it is written' }).check();
  await parent.write();
  return new Listener(parent);
}
