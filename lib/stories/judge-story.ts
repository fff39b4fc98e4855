import type { Db } from '../db';
import { AppError, toAppError } from '../errors';
import type { TextToJudge } from '../safety/judge-text';
import type { AttemptOutcome } from './attempt-story';
import { wholeSentences } from './sentences';
import type { StoryBrief } from './story-brief';
import { JudgeSession, type StoryJudge } from './story-judge';
import type { StoryLog } from './story-log';
import type { StoryMeter } from './story-meter';
import type { StoryRun } from './story-run';
import { logGeneration } from './writing-repository';

export type Judging = {
  db: Db;
  /** Null: none is configured, and the words alone decide. */
  judge: StoryJudge | null;
  log: StoryLog;
  meter: StoryMeter;
};

/** A sentence means what it means after those before it. */
const BEFORE_CHARACTERS = 600;

/**
 * Has the request judged, and then the story sentence by sentence: as many as are whole when the judge is free. Only then
 * are they released, to be seen, saved and spoken. A refusal stops the storyteller and withdraws the rest. A judge who
 * cannot be reached refuses nothing: the words have been looked at before (docs/decisions/013).
 */
export async function judgeWhileTold(
  judging: Judging,
  run: StoryRun,
  brief: StoryBrief,
  asked: Promise<AttemptOutcome>,
): Promise<AttemptOutcome> {
  if (judging.judge === null) return asked;
  const { storyId } = run;
  const session = new JudgeSession(judging.judge, run.stopSignal);
  const hasConcern = (text: TextToJudge) => findsConcern(judging, session, storyId, text, run.stopSignal);
  const isRefused = await readAlong(hasConcern, run, brief, asked);
  if (isRefused) run.stop();
  const outcome = await asked;
  // What was said and not judged: by a storyteller who was stopped.
  run.withdraw(run.snapshot.content.trimEnd());
  // After the attempts before the last.
  await logJudged(judging, session, storyId, isRefused);
  return isRefused ? refused(outcome, run.snapshot.content) : outcome;
}

/** Whether a title that a story is to have is refused, by the same rules. */
export async function isTitleRefused(judging: Judging, storyId: string, title: string): Promise<boolean> {
  if (judging.judge === null) return false;
  const { signal } = new AbortController();
  const session = new JudgeSession(judging.judge, signal);
  const isRefused = await findsConcern(judging, session, storyId, { text: title, before: '' }, signal);
  await logJudged(judging, session, storyId, isRefused);
  return isRefused;
}

async function findsConcern(
  { log, meter }: Judging,
  session: JudgeSession,
  storyId: string,
  text: TextToJudge,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const concern = await session.ask(text);
    meter.judged({ outcome: 'succeeded', code: null });
    if (concern !== null) log.warn({ storyId, concern }, 'a story was refused by the judge');
    return concern !== null;
  } catch (error) {
    signal.throwIfAborted();
    const { code } = toAppError(error);
    meter.judged({ outcome: 'failed', code });
    log.warn({ storyId, code }, 'the judge could not be asked');
    return false;
  }
}

async function logJudged(
  { db, log, meter }: Judging,
  session: JudgeSession,
  storyId: string,
  isRefused: boolean,
): Promise<void> {
  const attempt = session.attempt(isRefused);
  if (attempt === null) return;
  meter.spent(attempt);
  // Not worth a story.
  await logGeneration(db, storyId, attempt).catch((failure: unknown) => {
    log.warn({ storyId, code: toAppError(failure).code }, 'what the judge has cost could not be logged');
  });
}

/** Releases what passes; true where something does not. Leaves with the parent who presses stop. */
async function readAlong(
  hasConcern: (text: TextToJudge) => Promise<boolean>,
  run: StoryRun,
  brief: StoryBrief,
  asked: Promise<unknown>,
): Promise<boolean> {
  let isTold = false;
  const told = asked.then(
    () => {
      isTold = true;
    },
    () => {
      isTold = true;
    },
  );
  try {
    if (await hasConcern({ text: requestOf(brief), before: '' })) return true;
    for (let judged = 0; ; ) {
      const changed = run.changed();
      const { title, content } = run.said;
      const text = isTold ? content.slice(judged) : wholeSentences(content.slice(judged), brief.language);
      if (text.trim() !== '') {
        const before = content.slice(Math.max(0, judged - BEFORE_CHARACTERS), judged);
        if (await hasConcern({ text: judged === 0 ? `${title}\n\n${text}` : text, before })) return true;
        judged += text.length;
        run.release(judged);
      } else if (isTold) return false;
      else await Promise.race([changed, told]);
    }
  } catch (error) {
    if (run.stopSignal.aborted) return false;
    throw error;
  }
}

function requestOf({ idea, moral, children, heroes }: StoryBrief): string {
  return JSON.stringify({
    idea,
    moral: moral?.kind === 'custom' ? moral.text : null,
    children: children.map(({ name, interests }) => ({ name, interests })),
    heroes,
  });
}

function refused(outcome: AttemptOutcome, kept: string): AttemptOutcome {
  return {
    ...outcome,
    error: new AppError('story_refused'),
    attempt: { ...outcome.attempt, status: 'failed', error_code: 'story_refused' },
    summary: null,
    names: [],
    fullResponse: { text: kept.toWellFormed(), finishReason: null },
  };
}
