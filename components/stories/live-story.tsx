'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useEffectEvent, useReducer } from 'react';
import { ListenButton } from '@/components/player/listen-button';
import { useIsListening } from '@/components/player/use-is-listening';
import type { FormAction } from '@/lib/action-result';
import type { Story } from '@/lib/stories/story';
import { followStory } from './follow-story';
import { type LiveStoryEvent, reduceLiveStory, startLiveStory } from './live-story-state';
import { StoryAnnouncer } from './story-announcer';
import { StoryEnd } from './story-end';
import { StoryHeading } from './story-heading';
import { StoryText } from './story-text';
import { WritingBar } from './writing-bar';

type LiveStoryProps = {
  story: Pick<
    Story,
    'id' | 'title' | 'content' | 'language' | 'lengthMinutes' | 'status' | 'errorCode' | 'isStopped' | 'childName'
  >;
  retryAction: FormAction;
  /** A quiet line under the title. */
  byline?: ReactNode;
};

/**
 * A story in any state. What the server knows counts once writing has ended; until then the stream does, and the page
 * is asked anew when it closes. Title and text keep their place through all of it, so nothing moves under the reader.
 */
export function LiveStory({ story, retryAction, byline }: LiveStoryProps) {
  const router = useRouter();
  const [live, dispatch] = useReducer(reduceLiveStory, story, startLiveStory);
  const isLive = story.status === 'writing';
  const shown = isLive ? live : story;
  const isWriting = shown.status === 'writing';
  // Two voices at once are none.
  const isHeard = useIsListening(story.id);
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

  const onRefused = useEffectEvent(() => router.refresh());

  useEffect(() => {
    if (!isFollowing) return;
    return followStory(story.id, openHere(), {
      onEvents: (events) => onEvents(events),
      onRefused: () => onRefused(),
    });
  }, [story.id, isFollowing]);

  return (
    <div>
      <StoryHeading title={shown.title} language={story.language} byline={byline} isWriting={isWriting} />
      {isWriting || shown.content !== '' ? (
        <ListenButton
          story={{ id: story.id, title: shown.title, language: story.language, childName: story.childName }}
          isWriting={isWriting}
        />
      ) : null}
      <StoryText
        storyId={story.id}
        content={shown.content}
        language={story.language}
        lengthMinutes={story.lengthMinutes}
        isWriting={isWriting}
      />
      {isLive && !isHeard ? (
        <StoryAnnouncer content={live.content} language={story.language} isWriting={isWriting} />
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
