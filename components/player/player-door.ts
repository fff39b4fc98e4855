import type { AudioElements } from './audio-deck';
import type { Player } from './player';
import type { PlayerBar } from './player-bar';
import type { PlayerStory } from './player-state';
import { loadSheet } from './use-sheet';

/** A tenth of a second of nothing, 8 bits mono at 8 kHz: what unlocks an element must be something to play. */
const SILENCE = `data:audio/wav;base64,UklGRkQDAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YSADAACA${'gICA'.repeat(266)}gA==`;

/** A player, and what shows it. */
type Opened = { player: Player; Bar: typeof PlayerBar };

export type PlayerDoor = ReturnType<typeof createPlayerDoor>;

/**
 * What every page carries of the player: two audio elements that outlive navigation and are unlocked by the first tap,
 * and the way to the rest, which is loaded when somebody is about to listen.
 */
export function createPlayerDoor() {
  const listeners = new Set<() => void>();
  let elements: AudioElements | null = null;
  let opened: Opened | null = null;
  let isUnlocked = false;
  let isWished = false;

  function load() {
    return Promise.all([import('./player'), import('./player-bar')]);
  }

  /** While there is a connection; what cannot be had now is asked for again when it is wanted. */
  async function fetchRest(): Promise<void> {
    await loadSheet().catch(() => undefined);
  }

  async function open(): Promise<Player | null> {
    const mounted = elements;
    const [{ createPlayer }, { PlayerBar: Bar }] = await load();
    // Meanwhile the parent may have left the signed-in pages.
    if (mounted === null || mounted !== elements) return null;
    if (opened === null) {
      opened = { player: createPlayer(mounted), Bar };
      for (const listener of listeners) listener();
    }
    return opened.player;
  }

  return {
    getPlayer: (): Player | null => opened?.player ?? null,
    getOpened: (): Opened | null => opened,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /** Puts the elements into the document; what it returns takes everything away again. */
    mount(host: HTMLElement): () => void {
      elements = [document.createElement('audio'), document.createElement('audio')];
      host.append(...elements);
      return () => {
        opened?.player.leave();
        for (const element of elements ?? []) element.remove();
        [elements, opened, isUnlocked] = [null, null, false];
      };
    },

    /** A finger is on its way. */
    warmUp(): void {
      load().catch(() => undefined);
    },

    /** Within a tap: mobile Safari lets an element sound later only if it was played in one. */
    unlock(): void {
      if (isUnlocked) return;
      isUnlocked = true;
      for (const element of elements ?? []) {
        element.src = SILENCE;
        // The story's own recording takes its place, mostly before it has begun.
        element.play().catch(() => undefined);
      }
    },

    /** False where the player cannot be had now. */
    async listen(story: PlayerStory): Promise<boolean> {
      try {
        (await open())?.listen(story);
      } catch {
        return false;
      }
      void fetchRest();
      return true;
    },

    /** The story that is asked for now is to be read aloud as soon as its page is there. */
    wish(isWish: boolean): void {
      isWished = isWish;
    },
    takeWish(): boolean {
      const wasWished = isWished;
      isWished = false;
      return wasWished;
    },
  };
}
