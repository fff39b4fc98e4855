const SECONDS = /^\d+(?:\.\d+)?$/;

/** What `Retry-After` asks for, given as seconds or as a date; nothing where there is none, or none that makes sense. */
export function retryAfterOf(header: string | null | undefined): { retryAfterMs?: number } {
  const value = header?.trim() ?? '';
  const ms = SECONDS.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? { retryAfterMs: Math.max(0, ms) } : {};
}
