import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { patientFetch } from './patient-fetch';

/** One for each request in turn, the last for all that follow: a status, or none for a server that never answers. */
let answers: (number | 'never')[];
let asked: string[];
let server: Server;
let url: string;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.method ?? '');
    const answer = answers[Math.min(asked.length, answers.length) - 1] ?? 200;
    if (answer !== 'never') response.writeHead(answer).end(String(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

describe('a database that fails for a moment', () => {
  it('is read again', async () => {
    answers = [503, 200];
    expect((await patientFetch(fetch, 5000)(url)).status).toBe(200);
    expect(asked).toEqual(['GET', 'GET']);
  });

  it('and goes on failing is taken at its word after as many tries as there may be', async () => {
    answers = [503];
    const retries = { maxRetries: 2, retryDelayMs: 5 };
    expect((await patientFetch(fetch, 5000, retries)(url)).status).toBe(503);
    expect(asked).toHaveLength(3);
  });

  it('is not written to again: the first time may have been enough', async () => {
    answers = [503, 200];
    expect((await patientFetch(fetch, 5000)(url, { method: 'POST', body: '{}' })).status).toBe(503);
    expect(asked).toEqual(['POST']);
  });

  it.each([200, 401, 404, 500])('and one that answers %d is taken at its word', async (status) => {
    answers = [status];
    expect((await patientFetch(fetch, 5000)(url)).status).toBe(status);
    expect(asked).toEqual(['GET']);
  });
});

describe('a database that is away', () => {
  it.each<[string, (number | 'never')[], RequestInit]>([
    ['that never answers', ['never'], {}],
    ['that never answers what is written', ['never'], { method: 'POST', body: '{}' }],
    ['that goes on saying “later”', [503], {}],
  ])('%s is given up at the limit, whatever has been tried', async (_, given, init) => {
    answers = given;
    const startedAt = performance.now();
    await expect(patientFetch(fetch, 1500)(url, init)).rejects.toThrow(/abort/i);
    const ms = performance.now() - startedAt;
    expect(ms).toBeGreaterThan(1400);
    expect(ms).toBeLessThan(3000);
  });

  it('is given up sooner by who has less time', async () => {
    answers = ['never'];
    const startedAt = performance.now();
    await expect(patientFetch(fetch, 30_000)(url, { signal: AbortSignal.timeout(200) })).rejects.toThrow(/abort/i);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
