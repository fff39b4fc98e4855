import type { Player } from './player';
import { phaseOf } from './player-phase';
import { currentClip, knownDurationMs } from './player-state';

/** The lock screen, headphones and keyboards with keys for it. */
export function showMediaControls(player: Player): () => void {
  if (!('mediaSession' in navigator)) return () => {};
  const session = navigator.mediaSession;
  const actions: Partial<Record<MediaSessionAction, (details: MediaSessionActionDetails) => void>> = {
    play: () => player.play(),
    pause: () => player.pause(),
    seekbackward: () => player.back(),
    seekforward: () => player.forward(),
    seekto: ({ seekTime }) => player.seek((seekTime ?? 0) * 1000),
    previoustrack: () => player.seek(0),
    nexttrack: () => void player.next(),
  };
  for (const [action, act] of Object.entries(actions)) setHandler(session, action, act);

  let shown = '';
  function show(): void {
    const state = player.getState();
    const { story } = state;
    const key = story === null ? '' : `${story.id} ${story.title}`;
    if (key !== shown) {
      shown = key;
      session.metadata = story === null ? null : new MediaMetadata(metadataOf(story));
    }
    const phase = phaseOf(state);
    session.playbackState = phase === 'empty' ? 'none' : state.isOn ? 'playing' : 'paused';
    showPosition();
  }

  function showPosition(): void {
    const state = player.getState();
    const duration = knownDurationMs(state) / 1000;
    // Between the stretches of a story that is being written there is no position to speak of.
    if (duration <= 0 || currentClip(state) === null) return;
    const position = Math.min(duration, Math.max(0, player.positionMs() / 1000));
    session.setPositionState({ duration, position, playbackRate: state.speed });
  }

  const stop = player.subscribe(show);
  return () => {
    stop();
    for (const action of Object.keys(actions)) setHandler(session, action, null);
    session.metadata = null;
    session.playbackState = 'none';
  };
}

function metadataOf({ id, title, childName }: NonNullable<ReturnType<Player['getState']>['story']>): MediaMetadataInit {
  return {
    title: title || 'A new story',
    artist: childName === null ? 'A bedtime story' : `A story for ${childName}`,
    album: 'Tale Generator',
    artwork: [{ src: `/api/stories/${id}/thumbnail`, sizes: '512x512', type: 'image/jpeg' }],
  };
}

function setHandler(session: MediaSession, action: string, handler: MediaSessionActionHandler | null): void {
  try {
    Reflect.apply(session.setActionHandler, session, [action, handler]);
  } catch {
    // A browser that does not know the action has no button for it either.
  }
}
