import { useEffect, useState } from 'react';
import type { Player } from './player';

/** One preview at a time, while the story waits. */
export function useVoicePreview(player: Player, language: string) {
  const [playing, setPlaying] = useState<string | null>(null);

  useEffect(() => {
    if (playing === null) return;
    const audio = new Audio(`/api/voices/preview?${new URLSearchParams({ voice: playing, language })}`);
    const end = () => setPlaying(null);
    audio.addEventListener('ended', end);
    audio.addEventListener('error', end);
    audio.play().catch(end);
    return () => {
      audio.removeEventListener('ended', end);
      audio.removeEventListener('error', end);
      audio.pause();
    };
  }, [playing, language]);

  return {
    playing,
    toggle(voice: string): void {
      player.pause();
      setPlaying(voice === playing ? null : voice);
    },
  };
}
