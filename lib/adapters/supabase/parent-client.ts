import 'server-only';
import { createClient } from '@supabase/supabase-js';
import type { Db } from '../../db';
import type { Database } from './database.types';
import { supabaseEndpoint } from './endpoint';

/** More parents than are awake at once. */
const REMEMBERED_CLIENTS = 200;

const clients = new Map<string, Db>();

/**
 * A client that acts as the parent whom the access token names. It outlives the request: a story is written with it. The
 * requests of a session share one, since making it takes longer than some questions.
 */
export async function createParentClient(accessToken: string): Promise<Db> {
  const known = clients.get(accessToken);
  if (known !== undefined) return known;
  const endpoint = await supabaseEndpoint();
  const client = createClient<Database, 'tales'>(endpoint.url, endpoint.key, {
    db: { schema: 'tales', retry: false },
    global: { fetch: endpoint.fetch },
    accessToken: async () => accessToken,
  });
  if (clients.size >= REMEMBERED_CLIENTS) clients.clear();
  clients.set(accessToken, client);
  return client;
}
