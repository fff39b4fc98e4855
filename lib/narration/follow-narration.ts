import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '../db';
import type { ErrorCode } from '../errors';
import { getNarrationProgress } from './narrating-repository';
import type { NarrationSegment, NarrationStatus } from './narration';
import type { NarrationEvent } from './narration-events';
import type { NarrationRun, NarrationRuns } from './narration-run';

/** Whoever narrates saves at least every five seconds, also in silence: one untouched for this long has nobody. */
export const NARRATION_ABANDONED_AFTER_SECONDS = 20;

const POLL_MS = 1000;

type FollowDeps = { db: Db; parentId: string; runs: NarrationRuns };

type NarrationNow = {
  status: NarrationStatus;
  errorCode: ErrorCode | null;
  /** Null until it has been spoken to its end. */
  spokenMs: number | null;
  /** Those that the follower does not have. */
  segments: readonly NarrationSegment[];
};

/** Where a followed narration stands, for who has `count` segments, and how its next change is waited for. */
type NarrationSource = { now: (count: number) => NarrationNow; next: () => (count: number) => Promise<void> };

/**
 * Follows a narration from segment `from` to where there is nothing more to hear; whether the whole is stored by then, or can
 * be, is no listener's concern. What is spoken in this process is followed as it appears; what another
 * process does is read from the database every second. Throws `not_found` where it is not the parent's, or goes meanwhile.
 */
export async function* followNarration(
  { db, parentId, runs }: FollowDeps,
  id: string,
  from: number,
  signal: AbortSignal,
): AsyncGenerator<NarrationEvent> {
  const run = runs.get(id);
  if (run?.parentId !== parentId) return yield* tell(id, await pollNarration(db, id, from), from, signal);
  const leave = run.follow();
  try {
    yield* tell(id, followRun(run), from, signal);
  } finally {
    leave();
  }
}

async function* tell(
  id: string,
  source: NarrationSource,
  from: number,
  signal: AbortSignal,
): AsyncGenerator<NarrationEvent> {
  const gone = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  let count = from;

  yield { type: 'narration', id, status: source.now(count).status };
  while (!signal.aborted) {
    // Taken before the segments are sent: what comes meanwhile wakes.
    const changed = source.next();
    const { status, errorCode, spokenMs, segments } = source.now(count);
    for (const segment of segments) {
      yield { type: 'segment', index: count, segment };
      count += 1;
    }
    if (status === 'ready' || spokenMs !== null) {
      yield { type: 'done', id, status, durationMs: spokenMs ?? 0 };
      return;
    }
    if (status === 'failed') {
      yield { type: 'error', code: errorCode ?? 'narration_interrupted' };
      return;
    }
    await Promise.race([changed(count), gone]);
  }
}

function followRun(run: NarrationRun): NarrationSource {
  return {
    now: (count) => ({
      status: run.status,
      errorCode: run.errorCode,
      spokenMs: run.isSpoken ? Math.round(run.durationMs) : null,
      segments: run.segments.slice(count),
    }),
    next: () => {
      const changed = run.changed();
      return () => changed;
    },
  };
}

async function pollNarration(db: Db, id: string, from: number): Promise<NarrationSource> {
  const ask = async (count: number): Promise<NarrationNow> => {
    const { idleSeconds, durationMs: spokenMs, ...progress } = await getNarrationProgress(db, id, count);
    if (progress.status === 'narrating' && idleSeconds > NARRATION_ABANDONED_AFTER_SECONDS) {
      return { ...progress, status: 'failed', errorCode: 'narration_interrupted', spokenMs };
    }
    return { ...progress, spokenMs };
  };
  let now = await ask(from);
  return {
    now: () => now,
    next: () => async (count) => {
      await sleep(POLL_MS);
      now = await ask(count);
    },
  };
}
