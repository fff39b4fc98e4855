import { AppError } from '../errors';
import type { Models, StoryCalls } from './ask-in-turn';
import type { AttemptSettings } from './attempt-story';
import type { StoryBrief } from './story-brief';
import type { StoryJudge } from './story-judge';

type Deps = {
  modelsFor: (brief: StoryBrief, ownKey?: string) => Models;
  callsWith: (ownKey?: string) => StoryCalls;
  judgeFor: (ownKey?: string) => StoryJudge | null;
  openOwnKey: (sealed: string) => Promise<string>;
  settings: AttemptSettings;
};

export type Storyteller = { models: Models; calls: StoryCalls; judge: StoryJudge | null; settings: AttemptSettings };

/**
 * Whom to ask for this story, who reads along, and with what: one key pays for both. With a key of the parent's own, its
 * failures are the parent's to mend, not the host's, and say so; and they are nobody else's.
 */
export async function storytellerFor(
  { modelsFor, callsWith, judgeFor, openOwnKey, settings }: Deps,
  brief: StoryBrief,
  sealedKey: string | null,
): Promise<Storyteller> {
  if (sealedKey === null) return { models: modelsFor(brief), calls: callsWith(), judge: judgeFor(), settings };
  const ownKey = await openOwnKey(sealedKey);
  const judge = judgeFor(ownKey);
  return {
    models: modelsFor(brief, ownKey),
    calls: callsWith(ownKey),
    judge: judge && failingByOwnKey(judge),
    settings: failingByOwnKey(settings),
  };
}

function failingByOwnKey<T extends Pick<AttemptSettings, 'toStorytellerError'>>(asked: T): T {
  return { ...asked, toStorytellerError: (error: unknown) => asOwnKeyError(asked.toStorytellerError(error)) };
}

function asOwnKeyError(error: AppError): AppError {
  if (error.code === 'storyteller_key') return new AppError('own_key_refused', { cause: error.cause });
  if (error.code === 'storyteller_credit') return new AppError('own_key_credit', { cause: error.cause });
  return error;
}
