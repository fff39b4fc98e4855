'use client';

import { useEffect, useEffectEvent } from 'react';
import { Button } from '@/components/ui/button';
import { useLoadedPlayer, usePlayerDoor } from './player-context';
import { ListenIcon, PauseIcon } from './player-icons';
import type { PlayerStory } from './player-state';
import { useIsListening } from './use-is-listening';

/** Reads the story aloud, also while it is being written. */
export function ListenButton({ story, isWriting }: { story: PlayerStory; isWriting: boolean }) {
  const door = usePlayerDoor();
  const player = useLoadedPlayer();
  const isOn = useIsListening(story.id);

  const listenIfWished = useEffectEvent(() => {
    if (isWriting && door.takeWish()) void door.listen(story);
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
    void door.listen(story);
  }

  const Icon = isOn ? PauseIcon : ListenIcon;
  return (
    <div className="mb-7 flex justify-center">
      <Button
        variant="secondary"
        onClick={toggle}
        onPointerEnter={door.warmUp}
        onPointerDown={door.warmUp}
        onFocus={door.warmUp}
        className="w-48"
      >
        <Icon className="size-5" />
        {isOn ? 'Pause the story' : 'Listen'}
      </Button>
    </div>
  );
}
