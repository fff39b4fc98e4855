'use client';

import { use } from 'react';
import { GoodNightContext } from '@/components/reading/good-night-context';
import { Button } from '@/components/ui/button';
import { MoonIcon } from '@/components/ui/icons';
import type { FormAction } from '@/lib/action-result';
import type { Story } from '@/lib/stories/story';
import { ContinueTomorrow } from './continue-tomorrow';
import { OneMoreForm } from './one-more-form';

type StoryClosingProps = {
  story: Pick<Story, 'id' | 'type' | 'language' | 'lengthMinutes' | 'characters'>;
  goesOnTomorrow: boolean;
  /** Gets what the form for a new story gives. */
  writeAction: FormAction;
  /** Gets `storyId` and `goesOnTomorrow` (`true` or `false`). */
  tomorrowAction: FormAction;
};

/** How an evening goes on after a story, or ends. */
export function StoryClosing({ story, goesOnTomorrow, writeAction, tomorrowAction }: StoryClosingProps) {
  const goodNight = use(GoodNightContext);
  return (
    <section aria-label="After the story" className="mx-auto mt-7 mb-8 flex max-w-sm flex-col gap-3">
      <div className="flex flex-wrap gap-3 *:max-w-full *:grow">
        <OneMoreForm story={story} action={writeAction} />
        <ContinueTomorrow storyId={story.id} goesOnTomorrow={goesOnTomorrow} action={tomorrowAction} />
      </div>
      <Button size="large" onClick={goodNight}>
        <MoonIcon className="size-5" />
        Good night
      </Button>
    </section>
  );
}
