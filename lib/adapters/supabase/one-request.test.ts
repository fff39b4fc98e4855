import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let server: Server;
let status: number;
let asked: string[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${new URL(request.url ?? '/', 'http://fake').pathname}`);
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"message":"later"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  vi.resetModules();
  vi.stubEnv('SUPABASE_URL', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  vi.stubEnv('SUPABASE_KEY', 'sb_publishable_test');
  vi.stubEnv('MAX_RETRIES', '1');
  vi.stubEnv('RETRY_DELAY_MS', '5');
});
afterEach(() => {
  vi.unstubAllEnvs();
  server.close();
  server.closeAllConnections();
});

const client = async () => (await import('./parent-client')).createParentClient('token');

it('a query that fails is asked once, whatever supabase-js would do by itself', async () => {
  status = 500;
  const { error } = await (await client()).from('heroes').select('id');
  expect(error).not.toBeNull();
  expect(asked).toEqual(['GET /rest/v1/heroes']);
});

it('a query that may come later is asked as often as the policy says, and no more', async () => {
  status = 503;
  await (await client()).from('heroes').select('id');
  expect(asked).toHaveLength(2);
});

it.each([500, 503])('what changes something is asked once: %i', async (given) => {
  status = given;
  await (await client()).rpc('save_story', { story_id: 's', writer_id: 'w', title: '', content: '' });
  expect(asked).toEqual(['POST /rest/v1/rpc/save_story']);
});

it.each([500, 503])('recordings are read once: %i', async (given) => {
  status = given;
  const { error } = await (await client()).storage.from('tales').download('segments/p/ab/x.mp3');
  expect(error).not.toBeNull();
  expect(asked).toHaveLength(1);
});

it.each([500, 503])('signing in is asked once: %i', async (given) => {
  status = given;
  const { createSessionClient } = await import('./session-client');
  const { auth } = await createSessionClient({ getAll: () => [], setAll: () => {} }, false);
  const { error } = await auth.signInWithPassword({ email: 'a@b.example', password: 'not the moon' });
  expect(error).not.toBeNull();
  expect(asked).toEqual(['POST /auth/v1/token']);
});
