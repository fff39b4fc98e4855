import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What the fakes of providers have in common: a port of their own, and answers that end when somebody leaves. */
export async function startFakeServer(port: number, answers: OpenAnswers, route: Route) {
  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake has no port');

  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      answers.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Answers under way; each is told by its signal when its client leaves or the fake closes. */
export class OpenAnswers {
  readonly #leaving = new Set<AbortController>();

  /** Runs until the answer is complete or nobody listens any more; `isAbandoned` says which. */
  async give(
    response: ServerResponse,
    record: { isAbandoned: boolean },
    write: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    const leaving = new AbortController();
    this.#leaving.add(leaving);
    response.once('close', () => {
      record.isAbandoned = !response.writableFinished;
      this.#leaving.delete(leaving);
      leaving.abort();
    });
    await write(leaving.signal).catch((error: unknown) => {
      if (!leaving.signal.aborted) throw error;
    });
  }

  abort(): void {
    for (const leaving of this.#leaving) leaving.abort();
  }
}

/** Nothing where it is no JSON. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse(await text(request));
  } catch {
    return undefined;
  }
}
