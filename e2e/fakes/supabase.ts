import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { generateApiKey } from '@supabase/lite';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { LITE_URL, openLiteApp } from '../../lib/adapters/supabase/lite-app.ts';

const projectFile = (name: string) => path.resolve(import.meta.dirname, '../..', name);

function headersOf({ headers }: IncomingMessage): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  );
}

/** A Supabase project on this machine, reached as a hosted one is: by its address and its publishable key. */
export async function startFakeSupabase() {
  const [publishable, secret] = await Promise.all([generateApiKey('publishable'), generateApiKey('secret')]);
  const supabase = await openLiteApp({
    database: { kind: 'embedded', connection: await createPgliteConnection() },
    secrets: {
      jwtSecret: randomBytes(48).toString('base64url'),
      publishableKey: publishable.key,
      secretKey: secret.key,
    },
    siteUrl: LITE_URL,
    migrations: projectFile('supabase/migrations'),
    recoveryTemplate: projectFile('supabase/templates/recovery.html'),
    email: { send: async () => {} },
  });
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    const body = await text(request);
    const answer = await supabase.send(new URL(url, LITE_URL), {
      method,
      headers: headersOf(request),
      ...(body !== '' && { body }),
    });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake Supabase has no port');

  return {
    url: `http://127.0.0.1:${address.port}`,
    publishableKey: publishable.key,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      await supabase.close();
    },
  };
}
