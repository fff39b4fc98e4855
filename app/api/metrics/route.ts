import { readMetrics } from '@/lib/operation';
import { route } from '../answer';

export const GET = route(async (request) => {
  const { text, contentType } = await readMetrics(request.headers.get('authorization'));
  return new Response(text, { headers: { 'content-type': contentType, 'cache-control': 'no-store' } });
});
