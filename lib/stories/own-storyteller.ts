import { AppError } from '../errors';
import type { Models, StoryCalls } from './ask-in-turn';
import type { AttemptSettings } from './attempt-story';
import type { StoryBrief } from './story-brief';

type Deps = {
  modelsFor: (brief: StoryBrief, ownKey?: string) => Models;
  callsWith: (ownKey?: string) => StoryCalls;
  openOwnKey: (sealed: string) => Promise<string>;
  settings: AttemptSettings;
};

type Storyteller = { models: Models; calls: StoryCalls; settings: AttemptSettings };

/**
 * Whom to ask for this story, and with what. With a key of the parent's own, its failures are the parent's to mend, not
 * the host's, and say so; and they are nobody else's.
 */
export async function storytellerFor(
  { modelsFor, callsWith, openOwnKey, settings }: Deps,
  brief: StoryBrief,
  sealedKey: string | null,
): Promise<Storyteller> {
  if (sealedKey === null) return { models: modelsFor(brief), calls: callsWith(), settings };
  const ownKey = await openOwnKey(sealedKey);
  const toStorytellerError = (error: unknown) => asOwnKeyError(settings.toStorytellerError(error));
  return { models: modelsFor(brief, ownKey), calls: callsWith(ownKey), settings: { ...settings, toStorytellerError } };
}

function asOwnKeyError(error: AppError): AppError {
  if (error.code === 'storyteller_key') return new AppError('own_key_refused', { cause: error.cause });
  if (error.code === 'storyteller_credit') return new AppError('own_key_credit', { cause: error.cause });
  return error;
}
