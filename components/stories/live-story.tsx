'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useEffectEvent, useReducer } from 'react';
import type { FormAction } from '@/lib/action-result';
import type { Story } from '@/lib/stories/story';
import { followStory } from './follow-story';
import { type LiveStoryEvent, reduceLiveStory, startLiveStory } from './live-story-state';
import { lastFinishedParagraph } from './paragraphs';
import { StoryEnd } from './story-end';
import { StoryHeading } from './story-heading';
import { StoryText } from './story-text';
import { WritingBar } from './writing-bar';

type LiveStoryProps = {
  story: Pick<
    Story,
    'id' | 'title' | 'content' | 'language' | 'status' | 'modelUsed' | 'errorCode' | 'isStopped' | 'lengthMinutes'
  >;
  retryAction: FormAction;
  /** A quiet line under the title. */
  byline?: ReactNode;
  /** Between title and text: the button to listen. */
  underTitle?: ReactNode;
};

/**
 * A story in any state. What the server knows counts once writing has ended; until then the stream does, and the page
 * is asked anew when it closes. Title and text keep their place through all of it, so nothing moves under the reader.
 */
export function LiveStory({ story, retryAction, byline, underTitle }: LiveStoryProps) {
  const router = useRouter();
  const [live, dispatch] = useReducer(reduceLiveStory, story, startLiveStory);
  const isLive = story.status === 'writing';
  const shown = isLive ? live : story;
  const isWriting = shown.status === 'writing';
  const isFollowing = isLive && live.failure === null;

  const openHere = useEffectEvent(() => {
    const page = { type: 'opened', title: story.title, content: story.content } as const;
    dispatch(page);
    return reduceLiveStory(live, page).content.length;
  });
  const onEvents = useEffectEvent((events: readonly LiveStoryEvent[]) => {
    dispatch({ type: 'events', events });
    if (events.some((event) => event.type === 'done' || event.type === 'failed')) router.refresh();
  });

  useEffect(() => {
    if (!isFollowing) return;
    return followStory(story.id, openHere(), (events) => onEvents(events));
  }, [story.id, isFollowing]);

  return (
    <div>
      <StoryHeading title={shown.title} language={story.language} byline={byline} />
      {underTitle}
      <StoryText content={shown.content} language={story.language} isWriting={isWriting} />
      {isLive ? (
        <p aria-live="polite" lang={story.language} className="sr-only">
          {lastFinishedParagraph(live.content, isWriting)}
        </p>
      ) : null}
      {isWriting ? (
        <WritingBar storyId={story.id} hasText={shown.content !== ''} isConnected={live.isConnected} />
      ) : null}
      <StoryEnd
        story={{ ...story, status: shown.status, content: shown.content }}
        failure={isLive ? live.failure : { code: story.errorCode }}
        retryAction={retryAction}
        onRetried={() => dispatch({ type: 'opened', title: '', content: '' })}
      />
    </div>
  );
}
