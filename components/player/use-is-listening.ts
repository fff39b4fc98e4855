import { useLoadedPlayer } from './player-context';
import { isListening } from './player-phase';
import { usePlayerValue } from './use-player-value';

/** Whether this story is being read aloud here. */
export function useIsListening(storyId: string): boolean {
  const player = useLoadedPlayer();
  return usePlayerValue(player, (state) => state?.story?.id === storyId && isListening(state));
}
