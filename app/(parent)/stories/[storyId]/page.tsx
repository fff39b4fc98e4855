import type { Metadata } from 'next';
import { LiveStory } from '@/components/stories/live-story';
import { StarRating } from '@/components/stories/star-rating';
import { StoryActions } from '@/components/stories/story-actions';
import { getStory } from '@/lib/stories/stories-repository';
import { orNotFound, pageParent } from '../../page-parent';
import {
  deleteStoryAction,
  favouriteStoryAction,
  rateStoryAction,
  retryStoryAction,
  shelveStoryAction,
} from '../actions';

export const metadata: Metadata = { title: 'A story' };

export default async function StoryPage({ params }: PageProps<'/stories/[storyId]'>) {
  const { db } = await pageParent();
  const story = await orNotFound((await params).storyId, (id) => getStory(db, id));
  return (
    <>
      <LiveStory
        key={story.id}
        story={story}
        retryAction={retryStoryAction}
        byline={`For ${new Intl.ListFormat('en').format(story.characters.map(({ name }) => name))} · ${story.lengthMinutes} minutes`}
      />
      {story.status === 'ready' ? (
        <StarRating storyId={story.id} rating={story.rating} action={rateStoryAction} />
      ) : null}
      {story.status === 'writing' ? null : (
        <StoryActions
          story={story}
          favouriteAction={favouriteStoryAction}
          shelfAction={shelveStoryAction}
          deleteAction={deleteStoryAction}
        />
      )}
    </>
  );
}
