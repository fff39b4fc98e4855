import { randomBytes } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres-server';
import { startPostgrest } from './postgrest-server';
import { copyProject, createSupabaseProject, createSupabaseRoles } from './supabase-project';

/** What the test files of a run share. */
export type Servers = {
  postgrestUrl: string;
  jwtSecret: string;
  /** The database behind PostgREST, as its owner. */
  supabaseOwnerUrl: string;
  /** A database for Supabase Lite, as its superuser; empty at first. */
  ownPostgresUrl: string;
  /** A database with our migrations and nothing else, for pgTAP. */
  pgtapUrl: string;
  /** The same, for the policies of Storage. */
  filesUrl: string;
  /** The same as its superuser, for plans among very many stories. */
  plansUrl: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    servers: Servers;
  }
}

/** One PostgreSQL and one PostgREST for a whole run: test files keep apart by being different parents. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const jwtSecret = randomBytes(48).toString('base64url');
  const server = await startPostgres();
  try {
    const passwords = await createSupabaseRoles(server);
    const supabase = await createSupabaseProject(server, passwords, 'supabase');
    await createSupabaseProject(server, passwords, 'pgtap');
    const filesUrl = await copyProject(server, passwords, 'pgtap', 'files');
    await copyProject(server, passwords, 'pgtap', 'plans');
    await server.createDatabase('own');
    // After the migrations: it reads the schema when it starts.
    const postgrest = await startPostgrest(supabase.authenticatorUrl, jwtSecret);
    provide('servers', {
      postgrestUrl: postgrest.url,
      jwtSecret,
      supabaseOwnerUrl: supabase.ownerUrl,
      ownPostgresUrl: server.url('own'),
      pgtapUrl: server.url('pgtap'),
      filesUrl,
      plansUrl: server.url('plans'),
    });
    return async () => {
      await postgrest.stop();
      await server.stop();
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
