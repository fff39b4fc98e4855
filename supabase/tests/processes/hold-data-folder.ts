import path from 'node:path';
import { env } from '@/lib/env';
import { lockDataDir } from '@/lib/adapters/supabase/data-dir-lock';

/* Takes the lock of the data folder, says so, and keeps it until it is killed. */

lockDataDir(path.resolve(env.TALE_DATA_DIR));
process.stdout.write('held\n');
setInterval(() => {}, 60_000);
