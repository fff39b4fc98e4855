import { type Db, toIsoTime, unwrap } from '../db';

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

/** What was tried for a story, the first attempt first. Written by `finishStory` and `logGeneration`, never changed. */
export async function listGenerations(db: Db, storyId: string): Promise<Generation[]> {
  const rows = unwrap(await db.from('generations').select(COLUMNS).eq('story_id', storyId).order('attempt'));
  return rows.map((row) => ({
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
  }));
}
