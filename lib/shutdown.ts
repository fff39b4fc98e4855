import { AppError, type ErrorCode } from './errors';

/** For what was asked for just before the end and is about to begin. */
export const LATECOMERS_MS = 300;

// One per process: pages, actions, routes and instrumentation are bundled apart.
const shared = globalThis as typeof globalThis & { isShuttingDown?: boolean };

export function beginShutdown(): void {
  shared.isShuttingDown = true;
}

export function isShuttingDown(): boolean {
  return shared.isShuttingDown === true;
}

/** What is begun now would be interrupted; behind a balancer the next try meets another process. */
export function requireRunning(code: ErrorCode): void {
  if (isShuttingDown()) throw new AppError(code, { isRetryable: true });
}
