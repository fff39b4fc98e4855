import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EmailDriver } from '@supabase/lite';
import { createBirpc } from 'birpc';
import type { LiteApp } from './lite-app.ts';
import type { LiteSecrets } from './lite-secrets.ts';
import type { SqlParameter } from './owner-sql.ts';
import { verifierOf } from './shared-secret-token.ts';

type Mail = Parameters<EmailDriver['send']>[0];

export type ThreadOptions = {
  /** The folder of PGlite's files. */
  url: string;
  secrets: LiteSecrets;
  siteUrl: string;
  migrations: string;
  recoveryTemplate: string;
};

export type ThreadRequest = { url: string; method: string; headers: [string, string][]; body: string };
export type ThreadResponse = { status: number; headers: [string, string][]; body: string };

/** What the database's thread does when asked. */
export type DatabaseThread = {
  /** Answers the names of the migrations that were not applied before. */
  open: (options: ThreadOptions) => Promise<string[]>;
  answer: (request: ThreadRequest) => Promise<ThreadResponse>;
  query: <Row>(sql: string, parameters?: SqlParameter[]) => Promise<Row[]>;
  run: (script: string) => Promise<void>;
  close: () => Promise<void>;
};

/** What it asks of the thread that serves the app. */
export type MainThread = { sendMail: (mail: Mail) => Promise<void> };

/** Beside the app's own folders, wherever this module has been bundled to. */
const WORKER = path.join('lib', 'adapters', 'supabase', 'embedded-worker.ts');

/**
 * The embedded default on a thread of its own (docs/decisions/007): PGlite computes while it answers, and everybody's
 * pages and words would wait for it. `onExit`: the thread has ended, by itself or by an error; what it was asked fails.
 */
export async function openEmbeddedThread(
  options: ThreadOptions,
  email: EmailDriver,
  onExit: (error: Error) => void,
): Promise<LiteApp> {
  const worker = new Worker(path.resolve(/* turbopackIgnore: true */ WORKER));
  const thread = createBirpc<DatabaseThread, MainThread>(
    { sendMail: (mail) => email.send(mail) },
    { post: (message) => worker.postMessage(message), on: (listener) => worker.on('message', listener), timeout: -1 },
  );
  let failure = new Error('The thread of the embedded database has ended.');
  worker.once('error', (error) => {
    failure = error instanceof Error ? error : failure;
  });
  worker.once('exit', () => {
    thread.$close(failure);
    onExit(failure);
  });
  // An idle thread does not keep the process alive; a question under way does.
  let underWay = 0;
  const asked = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    underWay += 1;
    if (underWay === 1) worker.ref();
    try {
      return await question();
    } finally {
      underWay -= 1;
      if (underWay === 0) worker.unref();
    }
  };
  const migrated = await asked(() => thread.open(options)).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  return {
    migrated,
    verifyToken: verifierOf(options.secrets.jwtSecret),
    owner: {
      query: (sql, parameters) => asked(() => thread.query(sql, parameters)),
      run: (script) => asked(() => thread.run(script)),
    },
    send: async (input, init) => {
      const question = await toQuestion(input, init);
      const { status, headers, body } = await asked(() => thread.answer(question));
      return new Response(body === '' ? null : body, { status, headers });
    },
    close: async () => {
      try {
        await asked(() => thread.close());
      } finally {
        await worker.terminate();
      }
    },
  };
}

/** What supabase-js sends is plain enough to be taken as it is: making a `Request` of it takes longer than sending it. */
async function toQuestion(input: RequestInfo | URL, init: RequestInit = {}): Promise<ThreadRequest> {
  const { body = null, method = 'GET', headers } = init;
  if (!(input instanceof Request) && (body === null || typeof body === 'string')) {
    return { url: String(input), method, headers: [...new Headers(headers)], body: body ?? '' };
  }
  const request = new Request(input, init);
  return { url: request.url, method: request.method, headers: [...request.headers], body: await request.text() };
}
