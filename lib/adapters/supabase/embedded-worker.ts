import { parentPort } from 'node:worker_threads';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { createBirpc } from 'birpc';
import type { DatabaseThread, MainThread, ThreadRequest, ThreadResponse } from './embedded-thread.ts';
import { type LiteApp, openLiteApp } from './lite-app.ts';
import type { SqlParameter } from './owner-sql.ts';

// Runs as a thread of its own, straight from this file: what it imports names its files in full, as Node wants them.

const port = parentPort;
if (port === null) throw new Error('This is the thread of the embedded database, and nothing else.');

const opened = Promise.withResolvers<LiteApp>();

const thread: DatabaseThread = {
  async open({ url, ...options }) {
    const connection = await createPgliteConnection({ url });
    const email = { send: main.sendMail };
    const app = await openLiteApp({ ...options, database: { kind: 'embedded', connection }, email });
    opened.resolve(app);
    return app.migrated;
  },
  async answer({ url, method, headers, body }: ThreadRequest): Promise<ThreadResponse> {
    const { send } = await opened.promise;
    const response = await send(url, { method, headers, ...(body !== '' && { body }) });
    return { status: response.status, headers: [...response.headers], body: await response.text() };
  },
  async query<Row>(sql: string, parameters?: SqlParameter[]) {
    const { owner } = await opened.promise;
    return owner.query<Row>(sql, parameters);
  },
  async run(script: string) {
    const { owner } = await opened.promise;
    await owner.run(script);
  },
  async close() {
    const { close } = await opened.promise;
    await close();
  },
};

const main = createBirpc<MainThread, DatabaseThread>(thread, {
  post: (message) => port.postMessage(message),
  on: (listener) => port.on('message', listener),
  timeout: -1,
});
