import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { generateApiKey } from '@supabase/lite';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { LITE_URL, openLiteApp } from '../../lib/adapters/supabase/lite-app.ts';
import { createFakeStorage } from './supabase-storage.ts';

const projectFile = (name: string) => path.resolve(import.meta.dirname, '../..', name);

function headersOf({ headers }: IncomingMessage): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  );
}

/** Whether the second is the parent whose folder of the bucket this is. */
const OWNED: Readonly<Record<string, string>> = {
  stories: 'select id from tales.stories where id = $1::uuid and user_id = $2::uuid',
  heroes: 'select id from tales.heroes where id = $1::uuid and user_id = $2::uuid',
  segments: 'select user_id from tales.parents where user_id = $1::uuid and user_id = $2::uuid',
};

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
  /** As the migrations' policies have it (`audio_bucket`, `segments_of_parents`), whose tests run on a PostgreSQL. */
  const storage = createFakeStorage(async (folder, token) => {
    const claims = await supabase.verifyToken(token);
    const [kind = '', id = ''] = folder.split('/');
    const owned = OWNED[kind];
    if (claims === null || owned === undefined) return false;
    return (await supabase.owner.query(owned, [id, String(claims.sub)])).length > 0;
  });
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    if (url.startsWith('/storage/v1/')) return storage.answer(request, response);
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
    owner: supabase.owner,
    storage,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
      await supabase.close();
    },
  };
}
