import { fileURLToPath } from 'node:url';
import { migrateProject } from '../lib/adapters/supabase/project-migrations.ts';

// `npm run migrate -- postgres://…`: our migrations on the database of a Supabase project.

const [url] = process.argv.slice(2);
if (url === undefined || !/^postgres(ql)?:\/\//.test(url)) {
  process.stderr.write('Usage: npm run migrate -- postgres://postgres:PASSWORD@HOST:5432/postgres\n');
  process.exit(2);
}
try {
  const applied = await migrateProject(url, fileURLToPath(new URL('../supabase/migrations/', import.meta.url)));
  process.stdout.write(applied.length === 0 ? 'Up to date.\n' : `Applied:\n${applied.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
