import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { startLiteOnPostgres } from '../lite-on-postgres';
import { startProcess } from '../processes/app-process';
import { ask } from './postgres-server';

async function createDatabase(): Promise<string> {
  const { ownPostgresUrl } = inject('servers');
  const name = `boot_${randomUUID().replaceAll('-', '')}`;
  await ask(ownPostgresUrl, `create database ${name}`);
  return ownPostgresUrl.replace(/[^/]+$/, name);
}

it('of processes that start at once on an empty database, one applies the migrations, and all can serve', async () => {
  const url = await createDatabase();
  const files = (await readdir('supabase/migrations')).filter((file) => file.endsWith('.sql')).sort();
  const started = await Promise.all([1, 2, 3].map(() => startLiteOnPostgres(url)));
  const applied = started.map(({ migrated }) => migrated).sort((a, b) => b.length - a.length);
  expect(applied).toEqual([files, [], []]);
  const history = await ask(url, 'select version from supabase_migrations.schema_migrations order by 1');
  expect(history.map(({ version }) => version)).toEqual(files.map((file) => file.slice(0, 14)));

  for (const { signUpParent } of started) {
    const { id, db } = await signUpParent();
    expect((await db.from('parents').select('user_id')).data).toEqual([{ user_id: id }]);
  }
  const [grants] = await ask(
    url,
    `select has_table_privilege('anon', 'tales.children', 'select') as anon,
       has_table_privilege('authenticated', 'tales.generations', 'delete') as rewrites`,
  );
  expect(grants).toEqual({ anon: false, rewrites: false });
  await Promise.all(started.map(({ close }) => close()));
});

it('while another process starts, nobody may do more than before', async () => {
  const url = await createDatabase();
  const first = await startLiteOnPostgres(url);
  await ask(url, 'create schema watch');
  await ask(url, 'create table watch.granting (query text)');
  await ask(
    url,
    `create function watch.note() returns event_trigger language plpgsql
     as $$ begin insert into watch.granting values (current_query()); end $$`,
  );
  await ask(
    url,
    `create event trigger note on ddl_command_end when tag in ('GRANT', 'ALTER DEFAULT PRIVILEGES')
     execute function watch.note()`,
  );
  const second = await startLiteOnPostgres(url);
  expect(await ask(url, 'select distinct query from watch.granting')).toEqual([
    { query: 'select tales.apply_grants()' },
  ]);
  await Promise.all([first.close(), second.close()]);
});

it('who asks two processes for a turn has no more of them than who asks one', async () => {
  const url = await createDatabase();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tale-two-processes-'));
  const asking = [1, 2].map(() => startProcess('take-turns.ts', dataDir, ['env', `DATABASE_URL=${url}`]));
  const admitted = await Promise.all(
    asking.map(async ({ lines, complaints }) => {
      for await (const line of lines) return Number(line);
      throw new Error(await complaints);
    }),
  );
  expect(
    admitted.reduce((sum, one) => sum + one, 0),
    `${admitted}`,
  ).toBe(3);
  await rm(dataDir, { recursive: true });
});
