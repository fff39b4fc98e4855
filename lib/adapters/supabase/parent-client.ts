import 'server-only';
import { createClient } from '@supabase/supabase-js';
import type { Db } from '../../db';
import type { Database } from './database.types';
import { supabaseEndpoint } from './endpoint';

/** A client that acts as the parent whom the access token names. It outlives the request: a story is written with it. */
export async function createParentClient(accessToken: string): Promise<Db> {
  const endpoint = await supabaseEndpoint();
  return createClient<Database, 'tales'>(endpoint.url, endpoint.key, {
    db: { schema: 'tales', retry: false },
    global: { fetch: endpoint.fetch },
    accessToken: async () => accessToken,
  });
}
