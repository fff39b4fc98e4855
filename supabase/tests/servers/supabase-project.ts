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
  const ownerUrl = server.url(database, { name: 'postgres', password: passwords.postgres });
  await migrateProject(ownerUrl, migrationsFolder);
  const authenticatorUrl = server.url(database, { name: 'authenticator', password: passwords.authenticator });
  return { ownerUrl, authenticatorUrl };
}
