import 'server-only';
import { type AppError, describeCause } from '@/lib/errors';
import { log } from '@/lib/log';

/** Under the id that the parent sees. Expected failures are the parent's or the network's business; the rest is ours. */
export function logFailure({ code, status, cause }: AppError, requestId: string): void {
  const line = { requestId, code, cause: describeCause(cause) };
  if (status >= 500) log.error(line, 'request failed');
  else log.info(line, 'request refused');
}
