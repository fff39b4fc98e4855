/** One attempt of one model at one story, as the log keeps it; the names are the table's. */
export type GenerationAttempt = {
  /** Made here: however often it is sent, it is logged once. */
  id: string;
  model: string;
  status: 'succeeded' | 'failed' | 'stopped';
  error_code: string | null;
  input_tokens: number | null;
  output_tokens: number | null;
  cost_usd: number | null;
  first_token_ms: number | null;
  duration_ms: number;
};

/** Null where the provider did not say: unknown is not nothing. */
export type GenerationUsage = { inputTokens: number | null; outputTokens: number | null; costUsd: number | null };

/** The name under which a story says that the built-in storyteller wrote it. */
export const BUILT_IN_MODEL = 'built-in';
