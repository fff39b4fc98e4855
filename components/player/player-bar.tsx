'use client';

import { useRef } from 'react';
import { CloseIcon } from '@/components/ui/icons';
import { PlayButton } from './play-button';
import type { Player } from './player';
import { PlayerBoundary } from './player-boundary';
import { knownDurationMs, type PlayerStory } from './player-state';
import { PlayerStatus } from './player-status';
import { PlayerSubtitle } from './player-subtitle';
import { ReturnToLine } from './return-to-line';
import { StoryPicture } from './story-picture';
import { usePlayerSurroundings } from './use-player-surroundings';
import { usePlayerValue } from './use-player-value';
import { useProgress } from './use-progress';
import { useSheet } from './use-sheet';

/** Above the navigation bar, on every page, while there is a story in the player. */
export function PlayerBar({ player }: { player: Player }) {
  const story = usePlayerValue(player, (state) => state?.story ?? null);
  const line = usePlayerSurroundings(player);
  if (story === null) return null;
  return (
    <section
      aria-label="Player"
      data-player
      className="pointer-events-none fixed inset-x-0 bottom-[calc(var(--bar-height)+0.75rem)] z-10 px-2 lg:bottom-4 lg:left-[var(--side-width)]"
    >
      {line === null ? null : <ReturnToLine line={line} />}
      <BarContent player={player} story={story} />
    </section>
  );
}

function BarContent({ player, story }: { player: Player; story: PlayerStory }) {
  const openerRef = useRef<HTMLButtonElement>(null);
  const { Sheet, open, close, fail } = useSheet(player);
  const title = story.title || 'A new story';
  return (
    <div
      data-over-text
      className="pointer-events-auto mx-auto max-w-lg animate-settle overflow-hidden rounded-card border border-line bg-raised shadow-float"
    >
      <BarProgress player={player} />
      <div className="flex items-center gap-1 p-2">
        <button
          ref={openerRef}
          type="button"
          aria-haspopup="dialog"
          onClick={open}
          className="flex min-h-12 min-w-0 flex-1 items-center gap-3 rounded-control text-left"
        >
          <StoryPicture story={story} className="size-12 shrink-0 rounded-control" />
          <span className="min-w-0 flex-1">
            <span className="sr-only">Open the player: </span>
            <span lang={story.language} dir="auto" className="block truncate font-story text-ink leading-tight">
              {title}
            </span>
            {/* A button is not called by the time, which ticks. */}
            <span aria-hidden="true">
              <PlayerSubtitle player={player} hasTime />
            </span>
          </span>
        </button>
        <PlayerStatus player={player} />
        <PlayButton player={player} className="size-12" />
        <button
          type="button"
          aria-label="Stop listening"
          onClick={player.close}
          className="inline-flex size-11 shrink-0 items-center justify-center rounded-full text-ink-soft hover:bg-accent-soft hover:text-ink"
        >
          <CloseIcon className="size-5" />
        </button>
      </div>
      {Sheet === null ? null : (
        <PlayerBoundary onError={fail}>
          <Sheet
            player={player}
            story={story}
            onClose={() => {
              close();
              openerRef.current?.focus();
            }}
          />
        </PlayerBoundary>
      )}
    </div>
  );
}

function BarProgress({ player }: { player: Player }) {
  const durationMs = usePlayerValue(player, (state) => (state === null ? 0 : knownDurationMs(state)));
  const ms = useProgress(player, 1000);
  const share = durationMs === 0 ? 0 : Math.min(1, ms / durationMs);
  return (
    <div aria-hidden="true" className="h-0.5 bg-line">
      <div className="h-full origin-left bg-accent rtl:origin-right" style={{ transform: `scaleX(${share})` }} />
    </div>
  );
}
