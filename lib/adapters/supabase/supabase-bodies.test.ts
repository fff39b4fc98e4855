import { once } from 'node:events';
import { createServer } from 'node:http';
import { createClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unwrap } from '../../db';
import { toAuthError } from './auth-error';

// Bodies as PostgREST and GoTrue send them, and what stands before them.

let answer: { status: number; body: string };
const server = createServer((_, response) => {
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
});
let url = '';

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  server.close();
});

const client = () =>
  createClient(url, 'sb_publishable_test', {
    db: { retry: false },
    auth: { persistSession: false, autoRefreshToken: false },
  });

const postgrest = (code: string, message: string) => JSON.stringify({ code, details: null, hint: null, message });

it.each<[number, string, string, boolean]>([
  [401, postgrest('PGRST301', 'JWT expired'), 'not_signed_in', false],
  [401, postgrest('42501', 'permission denied for table stories'), 'not_signed_in', false],
  [403, postgrest('42501', 'new row violates row-level security policy'), 'forbidden', false],
  [404, postgrest('PGRST202', 'Could not find the function tales.x in the schema cache'), 'internal', false],
  [406, postgrest('PGRST116', 'JSON object requested, multiple (or no) rows returned'), 'not_found', false],
  [409, postgrest('23505', 'duplicate key value violates unique constraint'), 'conflict', false],
  [400, postgrest('23514', 'new row for relation "children" violates check constraint'), 'invalid_input', false],
  [500, postgrest('57014', 'canceling statement due to statement timeout'), 'database_unavailable', true],
  [
    503,
    postgrest('PGRST002', 'Could not query the database for the schema cache. Retrying.'),
    'database_unavailable',
    true,
  ],
  [504, postgrest('PGRST003', 'Timed out acquiring connection from connection pool.'), 'database_unavailable', true],
  [502, '<html><title>502 Bad Gateway</title></html>', 'database_unavailable', true],
  [522, 'error code: 522', 'database_unavailable', true],
])('PostgREST, or who stands before it: %i %s', async (status, body, code, isRetryable) => {
  answer = { status, body };
  const result = await client().from('stories').select('id');
  expect(() => unwrap(result)).toThrow(expect.objectContaining({ code, isRetryable }));
});

const goTrue = (code: number, error_code: string, msg: string, more: object = {}) =>
  JSON.stringify({ code, error_code, msg, ...more });

it.each<[number, string, string, boolean]>([
  [400, goTrue(400, 'invalid_credentials', 'Invalid login credentials'), 'wrong_credentials', false],
  [400, goTrue(400, 'email_not_confirmed', 'Email not confirmed'), 'email_not_confirmed', false],
  [422, goTrue(422, 'user_already_exists', 'User already registered'), 'email_taken', false],
  [
    422,
    goTrue(422, 'weak_password', 'Password should be at least 8', { weak_password: { reasons: ['length'] } }),
    'weak_password',
    false,
  ],
  [422, goTrue(422, 'signup_disabled', 'Signups not allowed for this instance'), 'sign_up_closed', false],
  [429, goTrue(429, 'over_email_send_rate_limit', 'email rate limit exceeded'), 'too_many_requests', false],
  [429, goTrue(429, 'over_request_rate_limit', 'Request rate limit reached'), 'too_many_requests', false],
  [500, goTrue(500, 'unexpected_failure', 'Database error querying schema'), 'database_unavailable', true],
  [502, '<html>Bad Gateway</html>', 'database_unavailable', true],
  [503, '{}', 'database_unavailable', true],
  [504, goTrue(504, 'request_timeout', 'Processing this request timed out'), 'database_unavailable', true],
])('GoTrue, or who stands before it: %i %s', async (status, body, code, isRetryable) => {
  answer = { status, body };
  const { error } = await client().auth.signInWithPassword({ email: 'a@b.example', password: 'not the moon' });
  expect(toAuthError(error)).toMatchObject({ code, isRetryable });
});
