import { readFile } from 'node:fs/promises';
import postgres from 'postgres';
import { inject } from 'vitest';
import { createEmptyDatabase, migrate } from './database';

export type TapDatabase = {
  /** Runs a script and gives every cell of every result that is text. */
  textsOf: (script: string) => Promise<string[]>;
  close: () => Promise<void>;
};

/** A database with our migrations, pgTAP and the helpers: PGlite, or the PostgreSQL of `vitest.servers.config.ts`. */
export async function openTapDatabase(): Promise<TapDatabase> {
  const database = process.env['TEST_DATABASE'] === 'postgrest' ? connect(inject('servers').pgtapUrl) : await embed();
  await database.textsOf('create extension pgtap');
  await database.textsOf(await readFile(new URL('helpers.sql', import.meta.url), 'utf8'));
  return database;
}

async function embed(): Promise<TapDatabase> {
  const db = await createEmptyDatabase();
  await migrate(db);
  return {
    textsOf: async (script) => onlyTexts((await db.exec(script, { rowMode: 'array' })).map(({ rows }) => rows)),
    close: () => db.close(),
  };
}

function connect(url: string): TapDatabase {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  return {
    textsOf: async (script) => onlyTexts(await sql.unsafe(script).values()),
    close: () => sql.end(),
  };
}

const onlyTexts = (results: readonly unknown[]) =>
  results.flat(3).filter((cell): cell is string => typeof cell === 'string');
