import type { Metadata } from 'next';
import { cache } from 'react';
import { ReadingRoom } from '@/components/reading/reading-room';
import { LiveStory } from '@/components/stories/live-story';
import { StarRating } from '@/components/stories/star-rating';
import { StoryActions } from '@/components/stories/story-actions';
import { storyByline } from '@/components/stories/story-byline';
import { StoryClosing } from '@/components/stories/story-closing';
import { StoryBanner } from '@/components/stories/story-cover';
import { WrittenBy } from '@/components/stories/written-by';
import { getStory } from '@/lib/stories/stories-repository';
import { findGoesOnTomorrow } from '@/lib/stories/story-for-tomorrow';
import { themeSetting } from '../../../page-theme';
import { chooseThemeAction } from '../../account/actions';
import { orNotFound, pageParent } from '../../page-parent';
import {
  deleteStoryAction,
  favouriteStoryAction,
  rateStoryAction,
  retryStoryAction,
  shelveStoryAction,
  tomorrowAction,
  writeStoryAction,
} from '../actions';
import { retitleStoryAction, saveReadingAction } from './actions';
import { listenerOf, readingSettingsOf } from './reading';
import { preloadStoryFont } from './story-fonts';

/** Seconds, where the host counts: its actions ask storytellers, for a title or another story. */
export const maxDuration = 300;

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
  const { db } = await pageParent();
  const [settings, { choice }, goesOnTomorrow] = await Promise.all([
    readingSettingsOf(db, story),
    themeSetting(),
    findGoesOnTomorrow(db, story.id),
  ]);
  preloadStoryFont(settings.face, story.language);
  return (
    <ReadingRoom
      key={story.id}
      storyId={story.id}
      listener={listenerOf(story)}
      settings={settings}
      saveSettings={saveReadingAction}
      themeChoice={choice}
      chooseTheme={chooseThemeAction}
    >
      <StoryBanner story={story} />
      <LiveStory story={story} retryAction={retryStoryAction} byline={storyByline(story)} />
      {story.status === 'ready' ? (
        <>
          <StarRating storyId={story.id} rating={story.rating} action={rateStoryAction} />
          <StoryClosing
            story={story}
            goesOnTomorrow={goesOnTomorrow}
            writeAction={writeStoryAction}
            tomorrowAction={tomorrowAction}
          />
        </>
      ) : null}
      {story.status === 'writing' ? null : (
        <StoryActions
          story={story}
          favouriteAction={favouriteStoryAction}
          shelfAction={shelveStoryAction}
          retitleAction={retitleStoryAction}
          deleteAction={deleteStoryAction}
        />
      )}
      {story.status === 'ready' ? <WrittenBy model={story.modelUsed} /> : null}
    </ReadingRoom>
  );
}
