import { createClient } from '@supabase/supabase-js';
import type { Database } from '@/lib/adapters/supabase/database.types';
import { liteFetch, liteSupabase } from '@/lib/adapters/supabase/lite';
import { LITE_URL } from '@/lib/adapters/supabase/lite-app';
import { AppError } from '@/lib/errors';
import { takeTurns, turnOf } from '@/lib/usage/turns';

/*
 * Asks ten times at once for one of three turns, as strangers who sign in do, on `DATABASE_URL` with the secrets of
 * `TALE_DATA_DIR`; says how often it was admitted, and ends.
 */

const { secrets } = await liteSupabase();
const db = createClient<Database, 'tales'>(LITE_URL, secrets.publishableKey, {
  db: { schema: 'tales' },
  global: { fetch: liteFetch },
  auth: { persistSession: false },
});

const turn = turnOf(secrets.jwtSecret, 'sign-ins at an address', '203.0.113.7', { most: 3, seconds: 600 });

async function isAdmitted(): Promise<boolean> {
  try {
    await takeTurns(db, [turn]);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'too_many_requests') return false;
    throw error;
  }
}

const admitted = await Promise.all(Array.from({ length: 10 }, isAdmitted));
process.stdout.write(`${admitted.filter(Boolean).length}\n`, () => process.exit());
