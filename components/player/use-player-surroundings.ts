import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useState } from 'react';
import { showMediaControls } from './media-controls';
import type { Player } from './player';
import { followSpokenLine, type SpokenLine } from './spoken-line';
import { lightSpokenWords } from './word-highlighter';
import { hearFromTappedWord } from './word-taps';

/** Ties the player to what is around it: the lock screen, the text on the page, the address. */
export function usePlayerSurroundings(player: Player): SpokenLine | null {
  const router = useRouter();
  const [line, setLine] = useState<SpokenLine | null>(null);
  const showStory = useEffectEvent((storyId: string) => router.push(`/stories/${storyId}`));

  useEffect(() => {
    const spokenLine = followSpokenLine();
    setLine(spokenLine);
    const stops = [
      showMediaControls(player),
      hearFromTappedWord(player),
      lightSpokenWords(player, spokenLine.speak),
      followToNextStory(player, (storyId) => showStory(storyId)),
      spokenLine.stop,
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [player]);

  return line;
}

/** Who reads along is taken to the next story; who is elsewhere in the app stays there. */
function followToNextStory(player: Player, show: (storyId: string) => void): () => void {
  let last = player.getState().story?.id;
  return player.subscribe(() => {
    const now = player.getState().story?.id;
    if (now === last) return;
    const isReadingAlong = last !== undefined && window.location.pathname === `/stories/${last}`;
    last = now;
    if (now !== undefined && isReadingAlong) show(now);
  });
}
