import { AppError } from '../errors';
import type { StoryBrief } from './story-brief';

type Deps<Models> = {
  modelsFor: (brief: StoryBrief, ownKey?: string) => Models;
  openOwnKey: (sealed: string) => Promise<string>;
  settings: { toStorytellerError: (error: unknown) => AppError };
};

/**
 * Whom to ask for this story, and with what. With a key of the parent's own, its failures are the parent's to mend, not
 * the host's, and say so.
 */
export async function storytellerFor<Models, Given extends Deps<Models>>(
  deps: Given & Deps<Models>,
  brief: StoryBrief,
  sealedKey: string | null,
): Promise<{ deps: Given; models: Models }> {
  if (sealedKey === null) return { deps, models: deps.modelsFor(brief) };
  const models = deps.modelsFor(brief, await deps.openOwnKey(sealedKey));
  const toStorytellerError = (error: unknown) => asOwnKeyError(deps.settings.toStorytellerError(error));
  return { deps: { ...deps, settings: { ...deps.settings, toStorytellerError } }, models };
}

function asOwnKeyError(error: AppError): AppError {
  if (error.code === 'storyteller_key') return new AppError('own_key_refused', { cause: error.cause });
  if (error.code === 'storyteller_credit') return new AppError('own_key_credit', { cause: error.cause });
  return error;
}
