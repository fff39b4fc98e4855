/**
 * When a single question to the database is given up, for a parent who waits `databaseTimeoutMs` at most: the fifth that is
 * left takes the answer there, or says that there is none.
 */
export function questionLimitMs(databaseTimeoutMs: number): number {
  // Up, since a server takes a limit of nothing for none.
  return Math.ceil((databaseTimeoutMs * 4) / 5);
}
