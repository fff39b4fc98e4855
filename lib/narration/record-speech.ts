import type { Db } from '../db';
import { toAppError } from '../errors';
import { recordUsage } from '../usage/daily-usage-repository';
import type { NarratingLog } from './narrating-log';
import type { NarrationSegment } from './narration';

export type PaidSpeech = Pick<NarrationSegment, 'provider' | 'model' | 'characters' | 'costUsd'>;

type RecordDeps = { db: Db; parentId: string; log: NarratingLog };

/** Adds to the day's account what was spoken but is saved with no narration. A line of the account is worth no failure. */
export async function recordSpeech({ db, parentId, log }: RecordDeps, speech: PaidSpeech): Promise<void> {
  const { provider, model, characters, costUsd } = speech;
  if (characters === 0) return;
  try {
    await recordUsage(db, parentId, {
      modelName: model === null ? provider : `${provider}/${model}`,
      requestsCount: 1,
      inputTokens: 0,
      outputTokens: 0,
      narratedCharacters: characters,
      costUsd: costUsd ?? 0,
    });
  } catch (error) {
    log.warn({ provider, code: toAppError(error).code }, 'what was spoken could not be recorded');
  }
}
