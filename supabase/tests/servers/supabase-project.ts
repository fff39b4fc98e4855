import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { migrateProject } from '../../../lib/adapters/supabase/project-migrations';
import { ask, type PostgresServer } from './postgres-server';

export type SupabaseProject = {
  /** As `postgres`, which owns our tables and is no superuser. */
  ownerUrl: string;
  /** As `authenticator`, for PostgREST. */
  authenticatorUrl: string;
};

const migrationsFolder = fileURLToPath(new URL('../../migrations/', import.meta.url));

const OF_THE_OWNER = `
  grant usage on schema storage to postgres;
  alter table storage.buckets owner to postgres;
  alter table storage.objects owner to postgres;
`;

/** Supabase's roles, once for a server. */
export async function createSupabaseRoles(server: PostgresServer): Promise<RolePasswords> {
  const passwords = { postgres: randomBytes(16).toString('hex'), authenticator: randomBytes(16).toString('hex') };
  const roles = await readFile(new URL('supabase.sql', import.meta.url), 'utf8');
  const logins = Object.entries(passwords).map(([name, password]) => `alter role ${name} password '${password}';`);
  await ask(server.url(), roles + logins.join(''));
  return passwords;
}

type RolePasswords = { postgres: string; authenticator: string };

/** A database as a new Supabase project has it, with our migrations applied unchanged. */
export async function createSupabaseProject(
  server: PostgresServer,
  passwords: RolePasswords,
  database: string,
): Promise<SupabaseProject> {
  await server.createDatabase(database);
  await ask(server.url(), `grant create on database ${database} to postgres`);
  await ask(server.url(database), await readFile(new URL('supabase-database.sql', import.meta.url), 'utf8'));
  // Its owner may make policies there, as Supabase's `postgres` may by way of supautils.
  const storage = await readFile(new URL('../storage.sql', import.meta.url), 'utf8');
  await ask(server.url(database), `${storage} ${OF_THE_OWNER}`);
  const ownerUrl = server.url(database, { name: 'postgres', password: passwords.postgres });
  await migrateProject(ownerUrl, migrationsFolder);
  const authenticatorUrl = server.url(database, { name: 'authenticator', password: passwords.authenticator });
  return { ownerUrl, authenticatorUrl };
}

/** Another one as it is now, in a tenth of the time; nobody may be using the first. Gives the copy's address, as its owner. */
export async function copyProject(
  server: PostgresServer,
  { postgres: password }: RolePasswords,
  from: string,
  database: string,
): Promise<string> {
  await ask(server.url(), `create database ${database} template ${from}`);
  await ask(server.url(), `grant create on database ${database} to postgres`);
  return server.url(database, { name: 'postgres', password });
}
