import { describeCause } from '../../errors';
import { log } from '../../log';
import { metrics } from '../../metrics';

/** A parent notices. */
const SLOW_MS = 2000;

/** Table, function or endpoint: words of ours. What stands behind them, and in the query, may be a name. */
function operationOf(address: string, method: string): string {
  const [, api = '', resource = ''] = /\/(rest\/v1\/rpc|rest|auth|storage)\/(?:v1\/)?([\w.-]*)/.exec(address) ?? [];
  if (api === 'rest/v1/rpc') return resource;
  return api === 'rest' ? `${method} ${resource}` : `${api} ${resource}`;
}

/** `send`, with a line in the log and a time in the metrics for each call. */
export function observedFetch(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const operation = operationOf(input instanceof Request ? input.url : String(input), init?.method ?? 'GET');
    const startedAt = performance.now();
    const ended = (isAnswered: boolean, rest: object) => {
      const durationMs = Math.round(performance.now() - startedAt);
      metrics.queued.dec({ queue: 'database' });
      metrics.databaseSeconds.observe({ operation, outcome: isAnswered ? 'answered' : 'failed' }, durationMs / 1000);
      const line = { operation, durationMs, ...rest };
      if (!isAnswered) log.warn(line, 'the database failed');
      else if (durationMs > SLOW_MS) log.warn(line, 'the database was slow');
      else log.debug(line, 'the database answered');
    };
    metrics.queued.inc({ queue: 'database' });
    try {
      const answer = await send(input, init);
      ended(answer.status < 500, { status: answer.status });
      return answer;
    } catch (cause) {
      ended(false, { cause: describeCause(cause) });
      throw cause;
    }
  };
}
