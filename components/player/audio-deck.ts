import { type Clip, clipAt, currentClip, type PlayerState } from './player-state';

export type AudioElements = readonly [HTMLAudioElement, HTMLAudioElement];

type DeckListener = {
  /** The clip was heard to its end. Called in the very task of the event: the next one starts in it. */
  onEnded: () => void;
  onBroken: () => void;
  onStalled: (isStalled: boolean) => void;
  /** Somebody else stopped it: a call, unplugged headphones, or the browser that wants a tap first. */
  onSilenced: () => void;
  onProgress: () => void;
};

/** Less than this off is where it was asked to be. */
const SEEK_TOLERANCE_S = 0.02;

/**
 * Two audio elements: one sounds, the other holds the next clip. They do what the state says, and nothing else does
 * anything to them. They are never replaced: mobile Safari lets only those sound that began within a tap.
 */
export class AudioDeck {
  readonly #elements: AudioElements;
  readonly #listener: DeckListener;
  readonly #urls: [string, string] = ['', ''];
  #active: 0 | 1 = 0;
  #clip: Clip | null = null;
  #key = '';
  #isOn = false;
  #isBroken = false;
  #failedAhead = '';
  #lastMs = 0;

  constructor(elements: AudioElements, listener: DeckListener) {
    this.#elements = elements;
    this.#listener = listener;
    elements.forEach((element, index) => {
      const isActive = () => index === this.#active && this.#clip !== null;
      const when = (type: string, act: () => void) =>
        element.addEventListener(type, () => (isActive() ? act() : undefined));
      when('ended', () => listener.onEnded());
      element.addEventListener('error', () => this.#breakDown(index === 0 ? 0 : 1));
      when('waiting', () => listener.onStalled(true));
      when('playing', () => listener.onStalled(false));
      when('timeupdate', () => listener.onProgress());
      when('loadedmetadata', () => this.#correctStart(element));
      when('pause', () => {
        if (this.#isOn && element.paused && !element.ended && !this.#isBroken) listener.onSilenced();
      });
    });
  }

  /** Of the story, not of the clip. */
  get positionMs(): number {
    const clip = this.#clip;
    if (clip === null) return this.#lastMs;
    const ms = clip.startMs + this.#elements[this.#active].currentTime * 1000;
    return clip.durationMs === null ? ms : Math.min(ms, clip.startMs + clip.durationMs);
  }

  follow(state: PlayerState): void {
    const clip = currentClip(state);
    const { narration, place, wholeUrl, speed } = state;
    const key = `${narration?.id} ${wholeUrl} ${place.jump} ${place.clip}`;
    this.#isOn = state.isOn;
    if (clip === null) this.#rest(state);
    else if (key !== this.#key) this.#start(clip, place.offsetMs);
    this.#key = clip === null ? '' : key;
    // A finished recording may learn its length later.
    this.#clip = clip;
    for (const element of this.#elements) {
      element.defaultPlaybackRate = speed;
      element.playbackRate = speed;
      element.preservesPitch = true;
    }
    if (clip === null) return;
    this.#playOrPause();
    this.#prepare(clipAt(state, place.clip + 1));
  }

  /** Loads the clip again, from where it broke off. */
  reload(): void {
    const clip = this.#clip;
    if (clip === null) return;
    const ms = Math.max(this.#lastMs, this.positionMs);
    this.#urls[this.#active] = '';
    this.#start(clip, Math.max(0, ms - clip.startMs));
    this.#playOrPause();
  }

  /** 0–1. An iPhone leaves it to its buttons, and so stops without a fade. */
  set volume(volume: number) {
    for (const element of this.#elements) element.volume = volume;
  }

  #rest(state: PlayerState): void {
    this.#lastMs = state.story === null ? 0 : state.goal?.at === 'time' ? state.goal.ms : this.positionMs;
    this.#clip = null;
    for (const element of this.#elements) element.pause();
    if (state.story !== null) return;
    this.#elements.forEach((element, index) => {
      element.removeAttribute('src');
      this.#urls[index === 0 ? 0 : 1] = '';
    });
  }

  #start(clip: Clip, offsetMs: number): void {
    const other = this.#active === 0 ? 1 : 0;
    if (this.#urls[this.#active] !== clip.url && this.#urls[other] === clip.url) {
      this.#elements[this.#active].pause();
      this.#active = other;
    }
    const element = this.#elements[this.#active];
    this.#clip = clip;
    this.#isBroken = false;
    this.#lastMs = clip.startMs + offsetMs;
    if (this.#failedAhead === clip.url) this.#urls[this.#active] = '';
    this.#failedAhead = '';
    this.#load(this.#active, clip.url);
    const seconds = offsetMs / 1000;
    if (Math.abs(element.currentTime - seconds) > SEEK_TOLERANCE_S || element.ended) element.currentTime = seconds;
    this.#listener.onProgress();
  }

  #load(index: 0 | 1, url: string): void {
    if (this.#urls[index] === url) return;
    this.#urls[index] = url;
    const element = this.#elements[index];
    element.preload = 'auto';
    element.src = url;
  }

  #prepare(next: Clip | null): void {
    if (next !== null) this.#load(this.#active === 0 ? 1 : 0, next.url);
  }

  /** What was asked of an element before it knew its recording is kept by some browsers only. */
  #correctStart(element: HTMLAudioElement): void {
    const clip = this.#clip;
    const seconds = clip === null ? 0 : (this.#lastMs - clip.startMs) / 1000;
    if (Math.abs(element.currentTime - seconds) > SEEK_TOLERANCE_S) element.currentTime = seconds;
  }

  #playOrPause(): void {
    const element = this.#elements[this.#active];
    if (!this.#isOn) {
      element.pause();
    } else if (element.paused && !this.#isBroken) {
      element.play().catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'NotAllowedError') this.#listener.onSilenced();
      });
    }
  }

  /** What could not be loaded in advance is tried again when its time comes. */
  #breakDown(index: 0 | 1): void {
    if (this.#urls[index] === '' || this.#elements[index].error === null) return;
    if (index !== this.#active) {
      this.#failedAhead = this.#urls[index];
      return;
    }
    if (this.#clip === null) return;
    this.#lastMs = Math.max(this.#lastMs, this.positionMs);
    this.#isBroken = true;
    this.#listener.onBroken();
  }
}
