import type { Db } from '../db';
import type { AppError } from '../errors';
import { retryPassing, UNTIL_IT_IS_BACK } from '../retry-passing';
import type { AttemptOutcome } from './attempt-story';
import { untitledStory } from './prompt/story-prompt';
import { firstAndLastSentence } from './sentences';
import type { StoryBrief } from './story-brief';
import type { StoryLog } from './story-log';
import type { StoryRun } from './story-run';
import { finishStory, type StoryEnding } from './writing-repository';

/** The database's own bound (`tales.stories`). */
const LONGEST_TITLE = 200;

export function outcomeCode(outcome: AttemptOutcome): AppError['code'] {
  return outcome.error?.code ?? 'story_interrupted';
}

export function toEnding(run: StoryRun, brief: StoryBrief, outcome: AttemptOutcome): StoryEnding {
  const { title } = run.snapshot;
  const content = run.snapshot.content.toWellFormed();
  const isStopped = outcome.attempt.status === 'stopped';
  const isReady = outcome.error === null && content !== '';
  // A second try is drawn from another one, and a story told anew from that of the first telling.
  const plotSeed = brief.retells?.seed ?? brief.seed;
  const { first, last } = firstAndLastSentence(content, brief.language);
  return {
    status: isReady ? 'ready' : 'failed',
    title: title === '' && content !== '' ? untitledStory(brief).slice(0, LONGEST_TITLE).toWellFormed() : title,
    content,
    summary: outcome.summary?.toWellFormed() ?? null,
    model_used: outcome.attempt.model,
    full_response: outcome.fullResponse,
    generation_info: {
      errorCode: isReady ? null : outcomeCode(outcome),
      isStopped,
      opening: first,
      ending: isStopped ? null : last,
      names: outcome.names,
      ...(plotSeed !== run.storyId && { seed: plotSeed }),
    },
  };
}

/**
 * The last save matters most, and takes along what could not be logged. False where the story was no longer this run's to
 * end.
 */
export function finishPersistently(
  { db, log }: { db: Db; log: StoryLog },
  run: StoryRun,
  ending: StoryEnding,
  { attempt, wasAsked }: AttemptOutcome,
): Promise<boolean> {
  return retryPassing(() => finishStory(db, run, ending, wasAsked ? attempt : null, run.unlogged), {
    ...UNTIL_IT_IS_BACK,
    signal: new AbortController().signal,
    failed: ({ code }) => log.warn({ storyId: run.storyId, code }, 'the end of a story could not be saved yet'),
  });
}
