import 'server-only';
import { supabaseEndpoint } from './endpoint';
import { createParentClient } from './parent-client';

/** Whether a query comes back: as nobody, who sees no row. */
export async function isDatabaseUp(): Promise<boolean> {
  try {
    const { key } = await supabaseEndpoint();
    const db = await createParentClient(key);
    const { error } = await db.from('heroes').select('id').limit(1);
    return error === null;
  } catch {
    return false;
  }
}
