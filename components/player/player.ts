import { AudioDeck, type AudioElements } from './audio-deck';
import { createClipRescue } from './clip-rescue';
import { recallPlace } from './listening-places';
import { openNarrationLine } from './narration-line';
import { findNextStory } from './next-story';
import { keepPlaces } from './place-keeper';
import { recallSpeed, recallVoice, rememberSpeed, rememberVoice } from './player-settings';
import type { PlayerStory } from './player-state';
import { createPlayerStore } from './player-store';
import { keepSleepTimer } from './sleep-keeper';
import { FADE_MS, type SleepChoice, toSleepTimer } from './sleep-timer';
import { textAt } from './timeline';

const BACK_MS = 15_000;

export type Player = ReturnType<typeof createPlayer>;

/**
 * What the buttons, the lock screen and the text of the story act on. The reducer decides, the deck sounds, the line
 * brings the segments; progress is read from the deck and has listeners of its own, so that buttons do not render with it.
 */
export function createPlayer(elements: AudioElements) {
  const store = createPlayerStore();
  const progressListeners = new Set<() => void>();
  let line = new AbortController();

  const deck: AudioDeck = new AudioDeck(elements, {
    onEnded: () => store.dispatch({ type: 'clip-ended', clip: store.getState().place.clip }),
    onBroken: () => void rescue(line.signal),
    onStalled: (isStalled) => store.dispatch({ type: 'stalled', isStalled }),
    onSilenced: () => store.dispatch({ type: 'pause' }),
    onProgress: () => {
      for (const listener of progressListeners) listener();
    },
  });
  const rescue = createClipRescue(store, deck);
  store.subscribe(() => deck.follow(store.getState()));
  store.dispatch({ type: 'speed', speed: recallSpeed() });

  function openLine(): void {
    line.abort();
    line = new AbortController();
    void openNarrationLine(store, line.signal);
  }

  function load(story: PlayerStory, isByTimer = false): void {
    const place = recallPlace(story.id);
    const goal = place ? ({ at: 'text', offset: place.offset } as const) : null;
    const voice = recallVoice(story.language);
    const placedAt = place?.at ?? 0;
    store.dispatch({ type: 'load', story, voice, goal, placedAt, isOn: true, now: Date.now(), isByTimer });
    openLine();
  }

  const player = {
    getState: store.getState,
    subscribe: store.subscribe,
    positionMs: () => deck.positionMs,
    subscribeProgress(listener: () => void): () => void {
      progressListeners.add(listener);
      return () => progressListeners.delete(listener);
    },

    /** From where it stopped; the story that is in the player goes on. */
    listen(story: PlayerStory): void {
      if (store.getState().story?.id === story.id) player.play();
      else load(story);
    },
    play(): void {
      if (store.getState().failure !== null) {
        store.dispatch({ type: 'retry' });
        openLine();
      }
      store.dispatch({ type: 'play', now: Date.now() });
    },
    pause: () => store.dispatch({ type: 'pause' }),
    back: () => store.dispatch({ type: 'move', atMs: deck.positionMs, byMs: -BACK_MS }),
    forward: () => store.dispatch({ type: 'move', atMs: deck.positionMs, byMs: BACK_MS }),
    sentence: (step: 1 | -1) => store.dispatch({ type: 'sentence', atMs: deck.positionMs, step }),
    seek: (ms: number) => store.dispatch({ type: 'seek', ms }),
    seekToText: (offset: number) => store.dispatch({ type: 'seek-text', offset, now: Date.now() }),
    setTitle: (storyId: string, title: string) => store.dispatch({ type: 'titled', storyId, title }),
    setSpeed(speed: number): void {
      store.dispatch({ type: 'speed', speed });
      rememberSpeed(store.getState().speed);
    },
    setVoice(voice: string): void {
      const { story, segments } = store.getState();
      if (story === null) return;
      rememberVoice(story.language, voice);
      store.dispatch({ type: 'voice', voice, offset: textAt(segments, deck.positionMs) });
      openLine();
    },
    setSleep: (choice: SleepChoice) => store.dispatch({ type: 'sleep', sleep: toSleepTimer(choice, Date.now()) }),

    /** The voice goes down as the timer lets it, and rests. What it returns lets it go on as it was set before. */
    fallAsleep(): () => void {
      const { isOn, sleep } = store.getState();
      if (!isOn) return () => {};
      store.dispatch({ type: 'sleep', sleep: { kind: 'time', minutes: 0, endsAt: Date.now() + FADE_MS } });
      return () => {
        if (store.getState().isOn) store.dispatch({ type: 'sleep', sleep });
      };
    },

    /** The next story for the same child; `isByTimer`: it is one of those that the sleep timer counts. */
    async next({ isByTimer = false } = {}): Promise<void> {
      const { story } = store.getState();
      if (story === null) return;
      const next = await findNextStory(story.id, line.signal);
      // Meanwhile the parent may have chosen another.
      if (next === null || store.getState().story?.id !== story.id) return;
      if (next === 'none') store.dispatch({ type: 'no-next-story' });
      else load(next, isByTimer);
    },
    /** The rest of the player could not be loaded. */
    tellNoSheet: () => store.dispatch({ type: 'no-sheet' }),
    close(): void {
      line.abort();
      store.dispatch({ type: 'close' });
    },
    /** With the signed-in layout. */
    leave(): void {
      player.close();
      for (const stop of stops) stop();
    },
  };

  const stops = [
    keepPlaces(player),
    keepSleepTimer(player, {
      setVolume: (volume) => {
        deck.volume = volume;
      },
      sleep: () => store.dispatch({ type: 'slept', atMs: deck.positionMs }),
      onStuck: () => void rescue(line.signal),
    }),
  ];
  return player;
}
