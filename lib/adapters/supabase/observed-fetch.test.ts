import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { log } from '../../log';
import { metrics } from '../../metrics';
import { observedFetch } from './observed-fetch';

beforeEach(() => metrics.registry.resetMetrics());
afterEach(() => vi.restoreAllMocks());

const answers = (status: number) => observedFetch(async () => new Response(null, { status }));

it.each([
  ['http://x/rest/v1/stories?title=ilike.*Mia*', 'PATCH', 'PATCH stories'],
  ['http://x/rest/v1/rpc/save_story', 'POST', 'save_story'],
  ['http://x/auth/v1/token?grant_type=password', 'POST', 'auth token'],
  ['http://x/storage/v1/object/tales/stories/Mia.mp3', 'GET', 'storage object'],
])('%s is counted as what it does', async (address, method, operation) => {
  const debug = vi.spyOn(log, 'debug');
  await answers(200)(address, { method });
  expect(debug).toHaveBeenCalledWith(expect.objectContaining({ operation, status: 200 }), 'the database answered');
  const text = await metrics.registry.metrics();
  expect(text).toContain(`tale_database_seconds_count{operation="${operation}",outcome="answered"} 1`);
  expect(text + JSON.stringify(debug.mock.calls)).not.toContain('Mia');
});

it('a failure is counted as one, and thrown on', async () => {
  const warn = vi.spyOn(log, 'warn');
  const away = new TypeError('fetch failed for Mia');
  const send = observedFetch(() => Promise.reject(away));
  await expect(send('http://x/rest/v1/stories')).rejects.toBe(away);
  expect((await answers(503)('http://x/rest/v1/stories')).status).toBe(503);
  expect(warn).toHaveBeenCalledTimes(2);
  expect(JSON.stringify(warn.mock.calls)).not.toContain('Mia');
  const text = await metrics.registry.metrics();
  expect(text).toContain('tale_database_seconds_count{operation="GET stories",outcome="failed"} 2');
  expect(text, 'nothing is under way any more').toContain('tale_queued{queue="database"} 0');
});
