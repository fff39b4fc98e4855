import { type Db, unwrap } from '../db';
import { AppError } from '../errors';

/** What one model, or one voice, did for a parent on one day. */
export type DailyUsage = {
  /** `2026-11-21`, in UTC. */
  date: string;
  modelName: string;
  requestsCount: number;
  inputTokens: number;
  outputTokens: number;
  totalTokens: number;
  narratedCharacters: number;
  totalCostUsd: number;
};

const COLUMNS =
  'date, model_name, requests_count, input_tokens, output_tokens, total_tokens, narrated_characters, total_cost';

type UsageRow = {
  date: string;
  model_name: string;
  requests_count: number;
  input_tokens: number;
  output_tokens: number;
  total_tokens: number | null;
  narrated_characters: number;
  total_cost: number;
};

function toDailyUsage(row: UsageRow): DailyUsage {
  return {
    date: row.date,
    modelName: row.model_name,
    requestsCount: row.requests_count,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    totalTokens: row.total_tokens ?? 0,
    narratedCharacters: row.narrated_characters,
    totalCostUsd: Number(row.total_cost),
  };
}

/** From the first day to the last one, both included; oldest first. */
export async function listDailyUsage(db: Db, firstDate: string, lastDate: string): Promise<DailyUsage[]> {
  const query = db.from('daily_usage').select(COLUMNS).gte('date', firstDate).lte('date', lastDate);
  return unwrap(await query.order('date').order('model_name')).map(toDailyUsage);
}

export async function findDailyUsage(db: Db, date: string, modelName: string): Promise<DailyUsage | null> {
  const query = db.from('daily_usage').select(COLUMNS).eq('date', date).eq('model_name', modelName);
  const row = unwrap(await query.maybeSingle());
  return row === null ? null : toDailyUsage(row);
}

export async function getDailyUsage(db: Db, date: string, modelName: string): Promise<DailyUsage> {
  const usage = await findDailyUsage(db, date, modelName);
  if (usage === null) throw new AppError('not_found');
  return usage;
}

/** For a host who keeps accounts only for so long. With the rights of the service: what is used is used. */
export async function deleteDailyUsage(service: Db, parentId: string, date: string, modelName: string): Promise<void> {
  const query = service.from('daily_usage').delete().eq('user_id', parentId).eq('date', date);
  const deleted = unwrap(await query.eq('model_name', modelName).select('date'));
  if (deleted.length === 0) throw new AppError('not_found');
}

export type UsageToRecord = Pick<
  DailyUsage,
  'modelName' | 'requestsCount' | 'inputTokens' | 'outputTokens' | 'narratedCharacters'
> & { costUsd: number };

/** Adds to the parent's today; stories do so by themselves when an attempt is logged. */
export async function recordUsage(db: Db, parentId: string, usage: UsageToRecord): Promise<void> {
  const recorded = await db.rpc('record_usage', {
    for_user: parentId,
    model_name: usage.modelName,
    requests: usage.requestsCount,
    input_tokens: usage.inputTokens,
    output_tokens: usage.outputTokens,
    narrated_characters: usage.narratedCharacters,
    cost_usd: usage.costUsd,
  });
  unwrap(recorded);
}
