import 'server-only';
import { isLite, supabaseEndpoint } from './endpoint';
import { liteSupabase } from './lite';

/** Who asks for our health wants to know it now, not whether the database comes back soon. */
const LONGEST_WAIT_MS = 2000;

/** Whether a query comes back. */
export async function isDatabaseUp(): Promise<boolean> {
  try {
    if (isLite()) {
      const { owner } = await liteSupabase();
      const tooLong = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Error('The database does not answer.')), LONGEST_WAIT_MS).unref();
      });
      await Promise.race([owner.query('select 1'), tooLong]);
      return true;
    }
    const endpoint = await supabaseEndpoint();
    // As nobody, who may read nothing: "permission denied" is an answer of a database that is up.
    const answer = await endpoint.fetch(`${endpoint.url}/rest/v1/heroes?select=id&limit=1`, {
      headers: { apikey: endpoint.key, 'accept-profile': 'tales' },
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    });
    return answer.status < 500;
  } catch {
    return false;
  }
}
