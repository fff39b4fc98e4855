type LogLine = (fields: Record<string, unknown>, message: string) => void;

/** Where writing says what went wrong: ids, models and codes, never names or text. */
export type StoryLog = { warn: LogLine; error: LogLine };
