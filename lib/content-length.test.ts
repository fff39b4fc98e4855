import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepContentLengths, tellLength } from './content-length';

/** As Next sends the answer of a route: without its length, in pieces. */
const server = createServer((request, response) => {
  const answer = tellLength(new Response('abc', { headers: { 'content-length': '3' } }));
  for (const [name, value] of answer.headers) if (name !== 'content-length') response.appendHeader(name, value);
  if (request.method === 'HEAD') return void response.end();
  response.write('ab');
  response.end('c');
});
let url = '';

beforeAll(async () => {
  keepContentLengths();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address === 'object' && address !== null) url = `http://127.0.0.1:${address.port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

it.each(['GET', 'HEAD'])('an answer to %s has its length, under its own name only', async (method) => {
  const answer = await fetch(url, { method });
  expect(answer.headers.get('content-length')).toBe('3');
  expect(answer.headers.has('transfer-encoding')).toBe(false);
  expect(answer.headers.has('x-content-length')).toBe(false);
  expect(await answer.text()).toBe(method === 'GET' ? 'abc' : '');
});

it('an answer that says nothing of its length is left as it is', () => {
  expect([...tellLength(new Response('abc')).headers.keys()]).toEqual(['content-type']);
});
