type LogLine = (fields: Record<string, unknown>, message: string) => void;

/** Where narrating says what went wrong: ids, voices and codes, never names or text. */
export type NarratingLog = { warn: LogLine; error: LogLine };
