import { afterEach, expect, it, vi } from 'vitest';
import { beginShutdown } from '@/lib/shutdown';
import { GET } from './route';

vi.mock('next/server', () => ({ connection: async () => {} }));
vi.mock('@/lib/adapters/supabase/reachability', () => ({
  isDatabaseUp: async () => true,
  isStorageUp: async () => true,
}));

afterEach(() => void Reflect.deleteProperty(globalThis, 'isShuttingDown'));

async function answer() {
  const response = await GET();
  return { status: response.status, body: await response.json() };
}

it('is not ready any more once the process is about to end, whatever else is well', async () => {
  expect(await answer()).toMatchObject({ status: 200, body: { status: 'ready', database: { status: 'up' } } });
  beginShutdown();
  expect(await answer()).toMatchObject({ status: 503, body: { status: 'ending', database: { status: 'up' } } });
});
