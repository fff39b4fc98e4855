import type { Metadata } from 'next';
import { cache } from 'react';
import { LiveStory } from '@/components/stories/live-story';
import { StarRating } from '@/components/stories/star-rating';
import { StoryActions } from '@/components/stories/story-actions';
import { storyByline } from '@/components/stories/story-byline';
import { StoryBanner } from '@/components/stories/story-cover';
import { getStory } from '@/lib/stories/stories-repository';
import { orNotFound, pageParent } from '../../page-parent';
import {
  deleteStoryAction,
  favouriteStoryAction,
  rateStoryAction,
  retryStoryAction,
  shelveStoryAction,
} from '../actions';

export async function generateMetadata({ params }: PageProps<'/stories/[storyId]'>): Promise<Metadata> {
  const { title } = await findStory((await params).storyId);
  return { title: title || 'A story' };
}

/** Once per request, for the head and for the page. */
const findStory = cache(async (storyId: string) => {
  const { db } = await pageParent();
  return orNotFound(storyId, (id) => getStory(db, id));
});

export default async function StoryPage({ params }: PageProps<'/stories/[storyId]'>) {
  const story = await findStory((await params).storyId);
  return (
    <>
      <StoryBanner story={story} />
      <LiveStory key={story.id} story={story} retryAction={retryStoryAction} byline={storyByline(story)} />
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
