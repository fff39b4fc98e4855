import { connection } from 'next/server';
import { checkHealth } from '@/lib/operation';

/** Ready (200) while it can serve a parent, with each thing that it depends on; whether it lives, `/api/health/live`. */
export async function GET(): Promise<Response> {
  // Asked anew each time, not once at build time.
  await connection();
  const health = await checkHealth();
  return Response.json(health, {
    status: health.status === 'ready' ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
