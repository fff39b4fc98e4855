import type { Recording } from './recording';

/** About an hour of speech. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Recordings that are in no store, or not yet, by their path there: a full disk takes nothing from who is listening, and has
 * nothing paid for twice. The oldest go first.
 */
export class UnsavedRecordings {
  readonly #recordings = new Map<string, Recording>();
  #bytes = 0;

  get(path: string): Recording | undefined {
    return this.#recordings.get(path);
  }

  set(path: string, recording: Recording): void {
    this.delete(path);
    this.#recordings.set(path, recording);
    this.#bytes += recording.audio.frames.byteLength;
    for (const oldest of this.#recordings.keys()) {
      if (this.#bytes <= MOST_BYTES || oldest === path) return;
      this.delete(oldest);
    }
  }

  delete(path: string): void {
    const recording = this.#recordings.get(path);
    if (recording === undefined) return;
    this.#bytes -= recording.audio.frames.byteLength;
    this.#recordings.delete(path);
  }
}
