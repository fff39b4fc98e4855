import path from 'node:path';
import { lockDataDir } from '@/lib/adapters/supabase/data-dir-lock';
import { env } from '@/lib/env';

/* Takes the lock of the data folder, says so, and keeps it until it is killed. */

await lockDataDir(path.resolve(env.TALE_DATA_DIR));
process.stdout.write('held\n');
setInterval(() => {}, 60_000);
