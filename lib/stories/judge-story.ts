import { AppError, toAppError } from '../errors';
import type { TextJudge } from '../safety/judge-text';
import type { AttemptOutcome } from './attempt-story';
import type { StoryBrief } from './story-brief';
import type { StoryLog } from './story-log';
import type { StoryRun } from './story-run';

type Judging = {
  /** Null: none is configured, and the words alone decide. */
  judge: TextJudge | null;
  log: StoryLog;
};

/**
 * Has the request and then each finished paragraph judged while the story is told, so that nobody waits for the judge but
 * the end of the story. A refusal stops the storyteller and withdraws what was told from the refused paragraph on. A judge
 * who cannot be reached refuses nothing: the words have been looked at before.
 */
export async function judgeWhileTold(
  { judge, log }: Judging,
  run: StoryRun,
  brief: StoryBrief,
  asked: Promise<AttemptOutcome>,
): Promise<AttemptOutcome> {
  if (judge === null) return asked;
  const hasConcern = async (text: string): Promise<boolean> => {
    try {
      const concern = await judge(text);
      if (concern !== null) log.warn({ storyId: run.storyId, concern }, 'a story was refused by the judge');
      return concern !== null;
    } catch (error) {
      log.warn({ storyId: run.storyId, code: toAppError(error).code }, 'the judge could not be asked');
      return false;
    }
  };
  const [outcome, kept] = await Promise.all([asked, readAlong(hasConcern, run, brief, asked)]);
  if (kept === null) return outcome;
  run.withdraw(kept);
  return refused(outcome, kept);
}

/** What may be kept of the story where something was refused, else null. */
async function readAlong(
  hasConcern: (text: string) => Promise<boolean>,
  run: StoryRun,
  brief: StoryBrief,
  asked: Promise<unknown>,
): Promise<string | null> {
  let isTold = false;
  const told = asked.then(
    () => {
      isTold = true;
    },
    () => {
      isTold = true;
    },
  );
  const refuse = (kept: string) => {
    run.stop();
    return kept;
  };
  if (await hasConcern(requestOf(brief))) return refuse('');
  for (let judged = 0; ; ) {
    const { title, content } = run.snapshot;
    const end = isTold ? content.length : content.lastIndexOf('\n\n');
    if (end > judged) {
      const text = content.slice(judged, end);
      if (await hasConcern(judged === 0 ? `${title}\n\n${text}` : text))
        return refuse(content.slice(0, judged).trimEnd());
      judged = end;
    } else if (isTold) return null;
    else await Promise.race([run.changed(), told]);
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
