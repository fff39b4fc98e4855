import { type Db, toIsoTime, unwrap } from '../db';
import { AppError } from '../errors';

/** One line of a story's log. */
export type Generation = {
  id: string;
  attempt: number;
  model: string;
  status: string;
  errorCode: string | null;
  inputTokens: number | null;
  outputTokens: number | null;
  costUsd: number | null;
  firstTokenMs: number | null;
  durationMs: number | null;
  /** ISO 8601 in UTC. */
  createdAt: string;
};

const COLUMNS = `
  id, attempt, model, status, error_code, input_tokens, output_tokens, cost_usd, first_token_ms, duration_ms, created_at
` as const;

type GenerationRow = {
  id: string;
  attempt: number;
  model: string;
  status: string;
  error_code: string | null;
  input_tokens: number | null;
  output_tokens: number | null;
  cost_usd: number | null;
  first_token_ms: number | null;
  duration_ms: number | null;
  created_at: string;
};

function toGeneration(row: GenerationRow): Generation {
  return {
    id: row.id,
    attempt: row.attempt,
    model: row.model,
    status: row.status,
    errorCode: row.error_code,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    costUsd: row.cost_usd === null ? null : Number(row.cost_usd),
    firstTokenMs: row.first_token_ms,
    durationMs: row.duration_ms,
    createdAt: toIsoTime(row.created_at),
  };
}

/**
 * What was tried for a story, the first attempt first. Written by `finishStory` and `logGeneration`; no parent changes or
 * deletes a line, it goes with its story.
 */
export async function listGenerations(db: Db, storyId: string): Promise<Generation[]> {
  const query = db.from('generations').select(COLUMNS).eq('story_id', storyId);
  return unwrap(await query.order('attempt')).map(toGeneration);
}

export async function getGeneration(db: Db, id: string): Promise<Generation> {
  const row = unwrap(await db.from('generations').select(COLUMNS).eq('id', id).maybeSingle());
  if (row === null) throw new AppError('not_found');
  return toGeneration(row);
}

/** For a host who keeps logs only for so long. With the rights of the service: no parent rewrites the log. */
export async function deleteGeneration(service: Db, id: string): Promise<void> {
  const deleted = unwrap(await service.from('generations').delete().eq('id', id).select('id'));
  if (deleted.length === 0) throw new AppError('not_found');
}

/** How the latest attempt at a story went; null before the first has ended. */
export async function findLastGeneration(db: Db, storyId: string): Promise<Generation | null> {
  const query = db.from('generations').select(COLUMNS).eq('story_id', storyId);
  const [row] = unwrap(await query.order('attempt', { ascending: false }).limit(1));
  return row === undefined ? null : toGeneration(row);
}
