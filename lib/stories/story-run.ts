import type { ErrorCode } from '../errors';
import type { GenerationAttempt } from './generation';
import type { StoryStatus } from './story';

/** Where a story stands at a moment; what a follower compares with what it has shown. */
export type StorySnapshot = {
  status: StoryStatus;
  title: string;
  content: string;
  errorCode: ErrorCode | null;
};

const INTERRUPTION = new Error('The app ends.');
const DISCARD = new Error('The story is deleted.');

/**
 * A story being written in this process. One writer, any number of followers: each follower keeps its own place in
 * `content` and is woken when there is more, so that a slow one skips nothing, holds nothing up and needs no queue.
 */
export class StoryRun {
  readonly storyId: string;
  /** Known to the database: only the latest run of a story may save and end it. */
  readonly writerId: string;
  readonly #stop = new AbortController();
  #snapshot: StorySnapshot = { status: 'writing', title: '', content: '', errorCode: null };
  #wake = Promise.withResolvers<void>();
  readonly #insert: () => Promise<boolean>;
  /** What is said is seen, heard and saved only when it is released. */
  readonly #isJudged: boolean;
  #said = { title: '', content: '' };
  /** What was paid for and could not be written down when it was. */
  readonly unlogged: GenerationAttempt[] = [];
  readonly #opened = Promise.withResolvers<boolean>();
  #isOpening = false;
  /** Settles when the story is finished and saved; never rejects. */
  finished: Promise<void> = Promise.resolve();

  constructor(
    { storyId, writerId }: { storyId: string; writerId: string },
    { insert = async () => true, isJudged = false } = {},
  ) {
    this.storyId = storyId;
    this.writerId = writerId;
    this.#insert = insert;
    this.#isJudged = isJudged;
  }

  /** Settles when the story exists in the database: before that, nothing may be told. False: it did before this run. */
  get opened(): Promise<boolean> {
    return this.#opened.promise;
  }

  /** Has the story inserted, once, whoever calls first. */
  open(): Promise<boolean> {
    if (!this.#isOpening) {
      this.#isOpening = true;
      this.#insert().then(this.#opened.resolve, this.#opened.reject);
    }
    return this.opened;
  }

  get snapshot(): StorySnapshot {
    return this.#snapshot;
  }

  /** By the storyteller; of a story that is judged, more than anybody sees. */
  get said(): Readonly<{ title: string; content: string }> {
    return this.#said;
  }

  /** Aborted when the parent presses stop, the story has gone, or the app ends. */
  get stopSignal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Stopped by the app, not by the parent: what is written is kept, and waits for another try. */
  get isInterrupted(): boolean {
    return this.#stop.signal.reason === INTERRUPTION;
  }

  /** Stopped to be deleted: followers are told that it is no more. */
  get isDiscarded(): boolean {
    return this.#stop.signal.reason === DISCARD;
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Resolves when what it has cost is written down: afterwards there is no story to write it to. */
  async discard(): Promise<void> {
    this.#stop.abort(DISCARD);
    await this.finished;
  }

  interrupt(): void {
    this.#stop.abort(INTERRUPTION);
  }

  append({ title = this.#said.title, text = '' }: { title?: string; text?: string }): void {
    this.#said = { title, content: this.#said.content + text };
    this.#update(this.#isJudged ? {} : this.#said);
  }

  /** Lets everybody see the title and the content up to here. */
  release(end: number): void {
    const { title, content } = this.#said;
    this.#update({ title, content: content.slice(0, end) });
  }

  /** Takes back the end of what was said, seen or not: what remains is a beginning of it. */
  withdraw(content: string): void {
    this.#said = { ...this.#said, content };
    this.#update(this.#snapshot.content.length > content.length ? { content } : {});
  }

  end(status: 'ready' | 'failed', errorCode: ErrorCode | null, title: string): void {
    this.#update({ status, errorCode, title });
  }

  /** Resolves at the next change after this call. */
  changed(): Promise<void> {
    return this.#wake.promise;
  }

  #update(change: Partial<StorySnapshot>): void {
    // What nobody may see yet wakes the judge, and is nothing to send or to save.
    if (Object.keys(change).length > 0) this.#snapshot = { ...this.#snapshot, ...change };
    const { resolve } = this.#wake;
    this.#wake = Promise.withResolvers<void>();
    resolve();
  }
}

/** The stories being written in this process, by id. */
export type StoryRuns = Map<string, StoryRun>;
