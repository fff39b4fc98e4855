import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { migrateProject, takeBackProject } from '../lib/adapters/supabase/project-migrations.ts';

// `npm run migrate -- postgres://…`: our migrations on the database of a Supabase project. With `--back-to VERSION`, what
// came after that migration is taken back. The address may stand in DATABASE_URL instead, where no history keeps it.

const { values, positionals } = parseArgs({ options: { 'back-to': { type: 'string' } }, allowPositionals: true });
const url = positionals[0] ?? process.env['DATABASE_URL'];
const version = values['back-to'];
const folder = (name: string) => fileURLToPath(new URL(`../supabase/${name}/`, import.meta.url));

if (url === undefined || !/^postgres(ql)?:\/\//.test(url)) {
  process.stderr.write(
    'Usage: npm run migrate -- [--back-to VERSION] postgres://postgres:PASSWORD@HOST:5432/postgres\n',
  );
  process.exit(2);
}
try {
  const files = await (version === undefined
    ? migrateProject(url, folder('migrations'))
    : takeBackProject(url, folder('rollbacks'), version));
  const done = version === undefined ? 'Applied' : 'Taken back';
  process.stdout.write(files.length === 0 ? 'Nothing to do.\n' : `${done}:\n${files.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
