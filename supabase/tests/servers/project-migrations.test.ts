import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrateProject, takeBackProject } from '@/lib/adapters/supabase/project-migrations';
import { migrationNames } from '../database';
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

it('a project is migrated once, taken back to its first release and brought up to date again', async () => {
  expect(await migrateProject(project.ownerUrl, folder('migrations')), 'it was up to date').toEqual([]);

  const later = migrationNames.filter((name) => name > '20261121000200_z');
  expect(await takeBackProject(project.ownerUrl, folder('rollbacks'), '20261121000200')).toEqual(later.toReversed());
  expect(await ask(project.ownerUrl, `select to_regclass('tales.narrations') as table`)).toMatchObject([
    { table: null },
  ]);

  const both = [1, 2].map(() => migrateProject(project.ownerUrl, folder('migrations')));
  expect((await Promise.all(both)).flat()).toEqual(later);
});
