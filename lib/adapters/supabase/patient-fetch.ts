import { AppError } from '../../errors';
import { type Patience, retryPassing } from '../../retry-passing';

/** "Later" from the server or from a gateway before it. */
const PASSING: readonly number[] = [502, 503, 504, 520];

/** All within the limit, which is shorter. */
const PATIENCE: Patience = {
  maxRetries: 3,
  retryDelayMs: 1000,
  longestPauseMs: 4000,
  longestTryingMs: Number.POSITIVE_INFINITY,
};

const isReading = (init: RequestInit | undefined) => init?.method === undefined || /^(GET|HEAD)$/.test(init.method);

/** What came instead of an answer, for whoever asked: the retries know `AppError`s only. */
class Later extends AppError {
  readonly answer: Response | null;

  constructor(answer: Response | null, cause?: unknown) {
    super('database_unavailable', { isRetryable: true, cause });
    this.answer = answer;
  }
}
