import 'server-only';
import { type AppError, describeCause, toAppError } from '@/lib/errors';
import { log } from '@/lib/log';

/** Under the id that the parent sees. Expected failures are the parent's or the network's business; the rest is ours. */
export function logFailure({ code, status, cause }: AppError, requestId: string): void {
  const line = { requestId, code, cause: describeCause(cause) };
  if (status >= 500) log.error(line, 'request failed');
  else log.info(line, 'request refused');
}

/** `digest`: what Next gives the browser to say about it; for an `AppError` it is the request's id. */
export function logPageFailure(thrown: unknown, where: { routePath: string; routeType: string }): void {
  const { code, cause } = toAppError(thrown);
  const digest = thrown instanceof Error && 'digest' in thrown ? thrown.digest : undefined;
  log.error({ code, digest, ...where, cause: describeCause(cause) }, 'a page could not be made');
}
