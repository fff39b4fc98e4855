import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { enterRequest } from '@/lib/request-context';

let server: Server;
let given: [path: string | undefined, id: string | string[] | undefined][];

beforeEach(async () => {
  given = [];
  server = createServer((request, response) => {
    given.push([request.url?.split('?')[0], request.headers['x-request-id']]);
    response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  vi.resetModules();
  vi.stubEnv('SUPABASE_URL', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  vi.stubEnv('SUPABASE_KEY', 'sb_publishable_test');
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.close();
  server.closeAllConnections();
});

it('tells Supabase which request asks: for rows, for a function of the database and for a recording', async () => {
  const { createParentClient } = await import('./parent-client');
  const db = await createParentClient('token');
  await Promise.resolve().then(async () => {
    enterRequest('a-request');
    await db.from('heroes').select('id');
    await db.rpc('save_story', { story_id: 's', writer_id: 'w', title: '', content: '' });
    await db.storage.from('tales').download('segments/p/ab/x.mp3');
  });
  expect(given).toEqual([
    ['/rest/v1/heroes', 'a-request'],
    ['/rest/v1/rpc/save_story', 'a-request'],
    ['/storage/v1/object/tales/segments/p/ab/x.mp3', 'a-request'],
  ]);
});
