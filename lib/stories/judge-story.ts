import type { Db } from '../db';
import { AppError, toAppError } from '../errors';
import type { TextToJudge } from '../safety/judge-text';
import type { AttemptOutcome } from './attempt-story';
import type { GenerationAttempt } from './generation';
import { logAttempt, logTitling } from './log-attempt';
import { wholeSentences } from './sentences';
import type { StoryBrief } from './story-brief';
import { JudgeSession, type StoryJudge } from './story-judge';
import type { StoryLog } from './story-log';
import type { StoryMeter } from './story-meter';
import type { StoryRun } from './story-run';

export type Judging = {
  db: Db;
  /** Null: none is configured, and the words alone decide. */
  judge: StoryJudge | null;
  log: StoryLog;
  meter: StoryMeter;
};

/** A sentence means what it means after those before it. */
const BEFORE_CHARACTERS = 600;

/** `isTrailerFit`: the summary and the names were judged as well. */
type Verdict = { isRefused: boolean; isTrailerFit: boolean };

const FIT: Verdict = { isRefused: false, isTrailerFit: true };
const REFUSAL: Verdict = { isRefused: true, isTrailerFit: false };

/**
 * Has the request judged, and then the story sentence by sentence: as many as are whole when the judge is free. Only then
 * are they released, to be seen, saved and spoken. A refusal stops the storyteller and withdraws the rest; of the summary
 * and the names it takes only these, and so does an end before they were judged. A judge who cannot be reached refuses
 * nothing: the words have been looked at before (docs/decisions/013).
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
  const hasConcern: HasConcern = (text, otherwise) =>
    findsConcern(judging, session, storyId, text, run.stopSignal, otherwise);
  const { isRefused, isTrailerFit } = await readAlong(hasConcern, run, brief, asked);
  if (isRefused) run.stop();
  const outcome = await asked;
  // What was said and not judged: the parent has stopped it, or the app ends.
  const isCutShort = run.snapshot.content.trimEnd() !== run.said.content.trimEnd();
  run.withdraw(run.snapshot.content.trimEnd());
  // After the attempts before the last.
  const cost = costOf(judging, session, isRefused);
  if (cost !== null) await logAttempt(judging, run, cost);
  if (isRefused) return refused(outcome, run.snapshot.content);
  const kept = isTrailerFit ? outcome : withoutTrailer(outcome, run.snapshot.content);
  return isCutShort ? cutShort(kept, run.isInterrupted) : kept;
}

/** Whether a title that a story is to have is refused, by the same rules. */
export async function isTitleRefused(judging: Judging, storyId: string, title: string): Promise<boolean> {
  if (judging.judge === null) return false;
  const { signal } = new AbortController();
  const session = new JudgeSession(judging.judge, signal);
  const isRefused = await findsConcern(judging, session, storyId, { text: title, before: '' }, signal);
  const cost = costOf(judging, session, isRefused);
  if (cost !== null) await logTitling(judging, storyId, cost);
  return isRefused;
}

async function findsConcern(
  { log, meter }: Judging,
  session: JudgeSession,
  storyId: string,
  text: TextToJudge,
  signal: AbortSignal,
  otherwise = false,
): Promise<boolean> {
  try {
    const concern = await session.ask(text);
    meter.judged({ outcome: 'succeeded', code: null });
    if (concern !== null) log.warn({ storyId, concern }, 'a text was refused by the judge');
    return concern !== null;
  } catch (error) {
    signal.throwIfAborted();
    const { code } = toAppError(error);
    meter.judged({ outcome: 'failed', code });
    log.warn({ storyId, code }, 'the judge could not be asked');
    return otherwise;
  }
}

/** Null where nobody has answered. */
function costOf({ meter }: Judging, session: JudgeSession, isRefused: boolean): GenerationAttempt | null {
  const attempt = session.attempt(isRefused);
  if (attempt !== null) meter.spent(attempt);
  return attempt;
}

/** `otherwise`: what holds where the judge cannot be asked. */
type HasConcern = (text: TextToJudge, otherwise?: boolean) => Promise<boolean>;

/** Releases what passes, until something does not. Leaves with the parent who presses stop. */
async function readAlong(
  hasConcern: HasConcern,
  run: StoryRun,
  brief: StoryBrief,
  asked: Promise<AttemptOutcome>,
): Promise<Verdict> {
  /** Null until the story is told. */
  const end: { trailer: string | null } = { trailer: null };
  const ended = asked
    .then(trailerOf, () => '')
    .then((trailer) => {
      end.trailer = trailer;
    });
  try {
    if (await hasConcern({ text: requestOf(brief), before: '' })) return REFUSAL;
    for (let judged = 0; ; ) {
      const changed = run.changed();
      const { trailer } = end;
      const rest = run.said.content.slice(judged);
      const next = trailer === null ? wholeSentences(rest, brief.language) : rest;
      const piece = pieceOf(run.said, judged, next);
      if (trailer !== null) {
        const told = run.said.content.slice(-BEFORE_CHARACTERS);
        const verdict = await judgeEnd(hasConcern, piece, { text: trailer, before: told });
        if (piece !== null && !verdict.isRefused) run.release(judged + next.length);
        return verdict;
      }
      if (piece === null) await Promise.race([changed, ended]);
      else if (await hasConcern(piece)) return REFUSAL;
      else {
        judged += next.length;
        run.release(judged);
      }
    }
  } catch (error) {
    if (run.stopSignal.aborted) return { isRefused: false, isTrailerFit: false };
    throw error;
  }
}

/** Null: there is nothing to judge. The title is judged with the first words. */
function pieceOf({ title, content }: StoryRun['said'], judged: number, next: string): TextToJudge | null {
  if (next.trim() === '') return null;
  const before = content.slice(Math.max(0, judged - BEFORE_CHARACTERS), judged);
  return { text: judged === 0 ? `${title}\n\n${next}` : next, before };
}

/** The last piece and the trailer in one question; where they are refused, a second one says which of them it was. */
async function judgeEnd(hasConcern: HasConcern, last: TextToJudge | null, trailer: TextToJudge): Promise<Verdict> {
  if (last === null) {
    return { isRefused: false, isTrailerFit: trailer.text === '' || !(await hasConcern(trailer)) };
  }
  if (trailer.text === '') return (await hasConcern(last)) ? REFUSAL : FIT;
  if (!(await hasConcern({ ...last, text: `${last.text}\n\n${trailer.text}` }))) return FIT;
  // With the story, unless the judge says that nothing is wrong with that.
  return { isRefused: await hasConcern(last, true), isTrailerFit: false };
}

/** As the storyteller told them; empty where there are none. */
function trailerOf({ summary, names }: AttemptOutcome): string {
  const lines = [summary === null ? '' : `Summary: ${summary}`, names.length === 0 ? '' : `Names: ${names.join(', ')}`];
  return lines.filter((line) => line !== '').join('\n');
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
    ...withoutTrailer(outcome, kept),
    error: new AppError('story_refused'),
    attempt: { ...outcome.attempt, status: 'failed', error_code: 'story_refused' },
  };
}

/** A storyteller who had come to the end did not know of it. */
function cutShort(outcome: AttemptOutcome, isInterrupted: boolean): AttemptOutcome {
  if (outcome.error !== null) return outcome;
  if (!isInterrupted) return { ...outcome, attempt: { ...outcome.attempt, status: 'stopped' } };
  const error = new AppError('story_interrupted');
  return { ...outcome, error, attempt: { ...outcome.attempt, status: 'failed', error_code: error.code } };
}

/** The answer as it came holds the trailer too. */
function withoutTrailer(outcome: AttemptOutcome, kept: string): AttemptOutcome {
  return {
    ...outcome,
    summary: null,
    names: [],
    fullResponse: { text: kept.toWellFormed(), finishReason: null },
  };
}
