import { channel } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { log } from './log';
import { metrics } from './metrics';
import { currentPeer, currentRequestId, failRequest } from './request-context';
import { watchRequests } from './watch-requests';

let server: Server;
let url = '';

beforeAll(async () => {
  watchRequests();
  server = createServer(async (request, response) => {
    await setImmediate();
    if (request.url === '/sign-in') failRequest({ status: 429, retryAfterMs: 1500 });
    if (request.url === '/heroes') failRequest({ status: 422, retryAfterMs: undefined });
    // As a page whose action has failed, and which is not there any more.
    if (request.url === '/heroes') response.statusCode = 404;
    if (request.url?.includes('stream')) response.setHeader('content-type', 'text/event-stream');
    response.setHeader('x-peer', currentPeer() ?? '');
    response.write(currentRequestId());
    failRequest({ status: 500, retryAfterMs: undefined });
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  url = `http://127.0.0.1:${address.port}`;
});

afterAll(() => void server.close());

it('gives each request an id, which its whole handling has and its answer says', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/library`)));
  const ids = await Promise.all(answers.map((answer) => answer.text()));
  expect(new Set(ids).size).toBe(20);
  expect(answers.map(({ headers }) => headers.get('x-request-id'))).toEqual(ids);
});

it('keeps the id of a proxy before us, and nothing else that somebody sends', async () => {
  const idOf = async (given: string) => (await fetch(url, { headers: { 'x-request-id': given } })).text();
  expect(await idOf('6F1B0C52-4A2F-4B35-9A51-0D0F1F7D2C11')).toBe('6f1b0c52-4a2f-4b35-9a51-0d0f1f7d2c11');
  expect(await idOf('Mia')).toMatch(/^[0-9a-f-]{36}$/);
});

it('knows who is connected, whoever the request says it is forwarded for', async () => {
  const answer = await fetch(url, { headers: { 'x-forwarded-for': '203.0.113.7' } });
  expect(answer.headers.get('x-peer')).toBe('127.0.0.1');
});

it('takes nobody’s word for who has left at once', () => {
  const request = new IncomingMessage(new Socket());
  channel('http.server.request.start').publish({ request, response: new ServerResponse(request) });
  expect(currentPeer()).toBe('gone');
});

it('answers with what was set going fails with, where the answer has not begun and says nothing worse itself', async () => {
  metrics.registry.resetMetrics();
  const answerTo = async (path: string) => {
    const answer = await fetch(`${url}${path}`, { method: 'POST' });
    await answer.text();
    return [answer.status, answer.headers.get('retry-after')];
  };
  const answers = await Promise.all(['/sign-in', '/library', '/heroes', '/sign-in'].map(answerTo));
  expect(answers).toEqual([
    [429, '2'],
    [200, null],
    [404, null],
    [429, '2'],
  ]);
  await vi.waitFor(async () => {
    const text = await metrics.registry.metrics();
    expect(text).toContain('tale_http_requests_total{method="POST",route="/sign-in",status="429"} 2');
    expect(text).toContain('tale_http_requests_total{method="POST",route="/library",status="200"} 1');
  });
});

it('logs and counts the answer by its route, and times what is no stream', async () => {
  const logged = vi.spyOn(log, 'info');
  metrics.registry.resetMetrics();
  for (const path of ['/library?q=Mia', '/api/stories/6f1b0c52-4a2f-4b35-9a51-0d0f1f7d2c11/stream']) {
    await (await fetch(`${url}${path}`)).text();
  }
  const named = [{ route: '/library' }, { route: '/api/stories/[id]/stream' }];
  await vi.waitFor(() => expect(logged.mock.calls.map(([line]) => line)).toMatchObject(named));
  expect(JSON.stringify(logged.mock.calls)).not.toContain('Mia');
  const text = await metrics.registry.metrics();
  for (const { route } of named) {
    expect(text).toContain(`tale_http_requests_total{method="GET",route="${route}",status="200"} 1`);
  }
  expect(text).toContain('tale_http_request_seconds_count{method="GET",route="/library"} 1');
  expect(text).not.toContain('tale_http_request_seconds_count{method="GET",route="/api/stories/[id]/stream"}');
  vi.restoreAllMocks();
});
