import { expect, it, vi } from 'vitest';
import { startLiteOnPostgres } from '../lite-on-postgres';
import { ask, startPostgres } from './postgres-server';

it('a user who is no superuser is told what is missing, and serves once a superuser has seen to it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const server = await startPostgres();
  await ask(server.url(), `create role tale login createrole password 'tale'`);
  await ask(server.url(), 'create database tale owner tale');
  const url = server.url('tale', { name: 'tale', password: 'tale' });

  await expect(startLiteOnPostgres(url), 'without the roles').rejects.toThrow(/start once as a superuser/);
  expect(await ask(url, `select from pg_namespace where nspname = 'tales'`), 'nothing is half done').toHaveLength(0);

  await server.createDatabase('other');
  const other = await startLiteOnPostgres(server.url('other'));
  await other.close();
  await expect(startLiteOnPostgres(url), 'with roles it may not become').rejects.toThrow(/grant them to this user/);

  await ask(server.url(), 'grant anon, authenticated, service_role to tale');
  const lite = await startLiteOnPostgres(url);
  const { id, db } = await lite.signUpParent();
  expect((await db.from('parents').select('user_id')).data).toEqual([{ user_id: id }]);
  await lite.close();
  await server.stop();
});
