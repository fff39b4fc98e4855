'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { standInWords } from './fallback-reason';
import { useLoadedPlayer, usePlayerDoor } from './player-context';
import { ListenIcon, PauseIcon } from './player-icons';
import type { PlayerStory } from './player-state';
import { useIsListening } from './use-is-listening';
import { usePlayerValue } from './use-player-value';

/** Reads the story aloud, also while it is being written. */
export function ListenButton({ story, isWriting }: { story: PlayerStory; isWriting: boolean }) {
  const door = usePlayerDoor();
  const player = useLoadedPlayer();
  const isOn = useIsListening(story.id);
  const [isMissing, setIsMissing] = useState(false);
  const standIn = usePlayerValue(player, (state) => (state?.story?.id === story.id ? standInWords(state) : ''));

  async function listen() {
    setIsMissing(false);
    setIsMissing(!(await door.listen(story)));
  }

  const listenIfWished = useEffectEvent(() => {
    if (isWriting && door.takeWish()) void listen();
  });
  useEffect(() => listenIfWished(), []);

  // The title comes after the first listener, as a rule.
  useEffect(() => player?.setTitle(story.id, story.title), [player, story.id, story.title]);

  function toggle() {
    if (isOn) {
      player?.pause();
      return;
    }
    door.unlock();
    void listen();
  }

  const Icon = isOn ? PauseIcon : ListenIcon;
  return (
    <div className="mb-1 flex flex-col items-center gap-1">
      <Button
        variant="secondary"
        onClick={toggle}
        onPointerEnter={door.warmUp}
        onPointerDown={door.warmUp}
        onFocus={door.warmUp}
        className="w-48 max-w-full"
      >
        <Icon className="size-5" />
        {isOn ? 'Pause the story' : 'Listen'}
      </Button>
      {/* The line has its room before it is there: nobody's text moves while they read. */}
      <p role="status" className="min-h-[1lh] text-balance text-center text-ink-soft text-sm">
        {isMissing ? 'The voice could not be fetched. Please try again when you are online.' : standIn}
      </p>
    </div>
  );
}
