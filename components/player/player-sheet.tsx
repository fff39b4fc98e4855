'use client';

import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { ChevronDownIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { FallbackLine } from './fallback-line';
import type { Player } from './player';
import type { PlayerStory } from './player-state';
import { PlayerStatus } from './player-status';
import { PlayerSubtitle } from './player-subtitle';
import { ProgressSlider } from './progress-slider';
import { SleepField } from './sleep-field';
import { SpeedField } from './speed-field';
import { StoryPicture } from './story-picture';
import { TransportButtons } from './transport-buttons';
import { useVoices } from './use-voices';
import { VoiceField } from './voice-field';

export type PlayerSheetProps = { player: Player; story: PlayerStory; onClose: () => void };

/** Everything about listening, over the page. Escape, the arrow and, where the browser can, a tap beside it close it. */
export function PlayerSheet({ player, story, onClose }: PlayerSheetProps) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const voices = useVoices(story.language);

  useEffect(() => dialogRef.current?.showModal(), []);

  return (
    <dialog
      ref={dialogRef}
      closedby="any"
      aria-labelledby={titleId}
      onClose={onClose}
      className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[94dvh] w-full max-w-none overflow-y-auto overscroll-contain rounded-t-sheet bg-surface px-5 pt-2 pb-[calc(1.5rem+env(safe-area-inset-bottom))] text-ink shadow-float open:animate-settle sm:inset-0 sm:m-auto sm:h-fit sm:max-w-md sm:rounded-sheet"
    >
      <div className="flex justify-center">
        <button
          type="button"
          aria-label="Close the player"
          onClick={() => dialogRef.current?.close()}
          className="inline-flex h-11 w-16 items-center justify-center rounded-full text-ink-soft hover:bg-accent-soft hover:text-ink"
        >
          <ChevronDownIcon />
        </button>
      </div>
      <StoryPicture
        story={story}
        className="mx-auto mb-4 aspect-square w-[min(11rem,24dvh)] rounded-card shadow-card"
      />
      <div className="mb-3 text-center">
        <h2 id={titleId} lang={story.language} dir="auto" className="text-balance font-story text-2xl leading-tight">
          {story.title || 'A new story'}
        </h2>
        <Link
          href={`/stories/${story.id}`}
          onClick={() => dialogRef.current?.close()}
          className="inline-flex min-h-11 items-center font-bold text-accent underline decoration-1 underline-offset-4 hover:text-accent-strong"
        >
          Read along
        </Link>
        <PlayerSubtitle player={player} hasTime={false} />
        <PlayerStatus player={player} />
        <FallbackLine player={player} voices={voices ?? []} />
      </div>
      <ProgressSlider player={player} />
      <TransportButtons player={player} />
      <div className="mt-7 flex flex-col gap-6">
        <SpeedField player={player} />
        <SleepField player={player} />
        <VoiceField player={player} language={story.language} voices={voices} />
        <Button
          variant="quiet"
          onClick={() => {
            dialogRef.current?.close();
            player.close();
          }}
        >
          Stop listening
        </Button>
      </div>
    </dialog>
  );
}
