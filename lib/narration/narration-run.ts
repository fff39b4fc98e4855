import { AppError, type ErrorCode } from '../errors';
import type { Mp3Audio } from './mp3-frames';
import type { NarrationSegment, NarrationStatus } from './narration';
import type { PaidSpeech } from './record-speech';
import type { VoiceId } from './voice-id';

type NarrationRunIdentity = {
  narrationId: string;
  storyId: string;
  parentId: string;
  voice: VoiceId;
};

/** What a run has for a segment besides what is told of it. */
type SegmentRecording = { audio: Mp3Audio; stored: Promise<boolean> };

/** Of what is stored, this much stays in memory: a listener is seldom further behind. About two minutes. */
const KEPT_IN_MEMORY = 32;

/**
 * A story being read aloud in this process. One who narrates, any number of followers: segments are only appended, and each
 * follower keeps its own place in them and is woken when there is more.
 */
export class NarrationRun {
  readonly narrationId: string;
  readonly storyId: string;
  readonly parentId: string;
  readonly voice: VoiceId;
  /** Known to the database: only the latest run of a narration may save and end it. */
  readonly writerId = crypto.randomUUID();
  readonly #stop = new AbortController();
  readonly #segments: NarrationSegment[] = [];
  readonly #audio = new Map<number, Mp3Audio>();
  /** Whether it is known what is stored and what is not. */
  readonly #settled: boolean[] = [];
  readonly #settling: Promise<void>[] = [];
  #status: NarrationStatus = 'narrating';
  #errorCode: ErrorCode | null = null;
  #isSpoken = false;
  readonly #pause = new AbortController();
  #followers = 0;
  #heardAt = Date.now();
  #wake = Promise.withResolvers<void>();
  /** How many segments the database has. */
  savedCount = 0;
  /** What was spoken for it and became no segment. */
  readonly paidInVain: PaidSpeech[] = [];
  /** Settles when the narration has ended and is saved; never rejects. */
  finished: Promise<void> = Promise.resolve();

  constructor({ narrationId, storyId, parentId, voice }: NarrationRunIdentity) {
    this.narrationId = narrationId;
    this.storyId = storyId;
    this.parentId = parentId;
    this.voice = voice;
  }

  get segments(): readonly NarrationSegment[] {
    return this.#segments;
  }

  get status(): NarrationStatus {
    return this.#status;
  }

  get errorCode(): ErrorCode | null {
    return this.#errorCode;
  }

  /** Milliseconds of speech so far. */
  get durationMs(): number {
    const last = this.#segments.at(-1);
    return last === undefined ? 0 : last.startMs + last.durationMs;
  }

  /** Every segment is there; the whole may still have to be stored. */
  get isSpoken(): boolean {
    return this.#isSpoken;
  }

  /** How many segments may be saved: those before the first of which it is not known where its recording is. */
  get settledCount(): number {
    const first = this.#settled.indexOf(false);
    return first === -1 ? this.#settled.length : first;
  }

  /** Aborted when the story has gone or is another now, and where somebody else narrates it. */
  get stopSignal(): AbortSignal {
    return this.#stop.signal;
  }

  stop(): void {
    this.#stop.abort(new AppError('narration_interrupted', { isRetryable: true }));
  }

  /** Aborted when nobody listens: no further sentence is begun, and those at work are finished. */
  get pauseSignal(): AbortSignal {
    return this.#pause.signal;
  }

  pause(): void {
    this.#pause.abort(new AppError('narration_interrupted', { isRetryable: true }));
  }

  /** A follower has come; to be called when it leaves. */
  follow(): () => void {
    this.#followers += 1;
    return () => {
      this.#followers -= 1;
      this.touch();
    };
  }

  /** Somebody has asked for something of it. */
  touch(): void {
    this.#heardAt = Date.now();
  }

  /** How long nobody has followed it. */
  get unheardMs(): number {
    return this.#followers > 0 ? 0 : Date.now() - this.#heardAt;
  }

  /** What an earlier run has saved: recordings are in the store. */
  takeUp(segments: readonly NarrationSegment[]): void {
    this.#segments.push(...segments);
    this.#settled.push(...segments.map(() => true));
    this.savedCount = segments.length;
    this.#changed();
  }

  append(segment: NarrationSegment, { audio, stored }: SegmentRecording): void {
    const index = this.#segments.push(segment) - 1;
    this.#audio.set(index, audio);
    this.#settled.push(false);
    this.#settling.push(
      stored.then((isStored) => {
        if (isStored) segment.isStored = true;
        this.#settled[index] = true;
        this.#letGo();
      }),
    );
    this.#changed();
  }

  /** Resolves when of each segment it is known whether its recording is stored. */
  async settled(): Promise<void> {
    await Promise.all(this.#settling);
  }

  /** From memory, where it is there still. */
  findAudio(index: number): Mp3Audio | undefined {
    return this.#audio.get(index);
  }

  /** There is nothing more to hear. */
  endSpeech(): void {
    this.#isSpoken = true;
    this.#changed();
  }

  end(status: 'ready' | 'failed', errorCode: ErrorCode | null): void {
    this.#status = status;
    this.#errorCode = errorCode;
    this.#changed();
  }

  /** Resolves at the next change after this call. */
  changed(): Promise<void> {
    return this.#wake.promise;
  }

  #letGo(): void {
    for (const index of this.#audio.keys()) {
      if (index >= this.#segments.length - KEPT_IN_MEMORY) return;
      if (this.#segments[index]?.isStored) this.#audio.delete(index);
    }
  }

  #changed(): void {
    const { resolve } = this.#wake;
    this.#wake = Promise.withResolvers<void>();
    resolve();
  }
}

/** The narrations under way in this process, by id. */
export type NarrationRuns = Map<string, NarrationRun>;
