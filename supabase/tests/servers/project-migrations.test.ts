import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrateProject, takeBackProject } from '@/lib/adapters/supabase/project-migrations';
import { allRowsOf, expectSameRows } from '../all-rows';
import { migrationNames } from '../database';
import { oneOfEach } from '../one-of-each';
import { ask, type PostgresServer, startPostgres } from './postgres-server';
import { createSupabaseProject, createSupabaseRoles, type SupabaseProject } from './supabase-project';

const folder = (name: string) => fileURLToPath(new URL(`../../${name}/`, import.meta.url));

let server: PostgresServer;
let project: SupabaseProject;

beforeAll(async () => {
  server = await startPostgres();
  project = await createSupabaseProject(server, await createSupabaseRoles(server), 'project');
});
afterAll(() => server.stop());

/** A migration's version comes before the rest of its name. */
const versionOf = (name: string) => name.split('_')[0] ?? '';
const FIRST_RELEASE = '20261121000200';
const FIRST_TABLES = ['children', 'generations', 'heroes', 'parents', 'stories', 'story_characters'].map(
  (name) => `tales.${name}`,
);
const USER = 'ada00000-0000-4000-8000-000000000000';

/** As the command of the README, which is all that a host sees of it. */
function migrateByCommand(...args: string[]) {
  return new Promise<{ code: number | string; said: string }>((resolve) => {
    execFile(process.execPath, ['scripts/migrate.ts', ...args], (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, said: stdout + stderr });
    });
  });
}

it('a project is migrated once, taken back to its first release and brought up to date again', async () => {
  expect(await migrateProject(project.ownerUrl, folder('migrations')), 'it was up to date').toEqual([]);
  await ask(project.ownerUrl, `insert into auth.users (id, email) values ('${USER}', 'ada@example.com')`);
  await ask(project.ownerUrl, oneOfEach(USER));
  await ask(
    project.ownerUrl,
    `select tales.take_turns('[{"bucket": "a-bucket-of-this-test", "most": 1, "seconds": 60}]')`,
  );
  const rows = () => allRowsOf((query) => ask(project.ownerUrl, query));
  const before = await rows();
  expect(Object.keys(before).filter((table) => before[table]?.length === 0)).toEqual([]);

  const later = migrationNames.filter((name) => versionOf(name) > FIRST_RELEASE);
  expect(await takeBackProject(project.ownerUrl, folder('rollbacks'), FIRST_RELEASE)).toEqual(later.toReversed());
  const kept = await rows();
  expect(Object.keys(kept).sort()).toEqual(FIRST_TABLES);
  expectSameRows(before, kept, 'taken back');

  const both = [1, 2].map(() => migrateProject(project.ownerUrl, folder('migrations')));
  expect((await Promise.all(both)).flat()).toEqual(later);
  expectSameRows(kept, await rows(), 'again');
});

it.each(['', '20261121', '20261121000001', 'tales'])(
  'takes nothing back to "%s", which is no migration',
  async (version) => {
    expect(await migrateByCommand(`--back-to=${version}`, project.ownerUrl)).toEqual({
      code: 1,
      said: expect.stringContaining(`There is no migration "${version}". Nothing was taken back.`),
    });
    expect(await migrateByCommand(project.ownerUrl)).toEqual({ code: 0, said: 'Nothing to do.\n' });
  },
);

it('one command takes a project all the way back and up again, and says what it has done', async () => {
  const back = await migrateByCommand('--back-to', '0', project.ownerUrl);
  expect(back).toEqual({ code: 0, said: `Taken back:\n${migrationNames.toReversed().join('\n')}\n` });
  expect(await ask(project.ownerUrl, `select to_regnamespace('tales') as schema`)).toMatchObject([{ schema: null }]);
  expect(await ask(project.ownerUrl, 'select id from auth.users'), 'accounts are not ours').toMatchObject([
    { id: USER },
  ]);
  const up = await migrateByCommand(project.ownerUrl);
  expect(up).toEqual({ code: 0, said: `Applied:\n${migrationNames.join('\n')}\n` });
  expect(await migrateByCommand(project.ownerUrl)).toEqual({ code: 0, said: 'Nothing to do.\n' });
  expect(await ask(project.ownerUrl, 'select user_id from tales.parents')).toMatchObject([{ user_id: USER }]);
});

it('the command says how it is used, and what stood in its way', async () => {
  expect(await migrateByCommand('project.supabase.co')).toMatchObject({
    code: 2,
    said: expect.stringContaining('Usage'),
  });
  const away = new URL(project.ownerUrl);
  away.port = '2';
  expect(await migrateByCommand(away.href)).toMatchObject({ code: 1, said: expect.stringMatching(/\S/) });
});
