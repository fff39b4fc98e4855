import { expect } from 'vitest';

export type Rows = Record<string, Record<string, unknown>[]>;

/** Of every table that is ours, but for the seeded heroes, which are the migration's own. */
export async function allRowsOf(ask: <Row extends object>(query: string) => Promise<readonly Row[]>): Promise<Rows> {
  const tables = await ask<{ name: string }>(`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('tales', 'tales_private')
  `);
  const found: Rows = {};
  for (const { name } of tables) {
    const rows = await ask<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${name} as t`);
    found[name] = rows.flatMap(({ row }) => (row['user_id'] === null ? [] : [row]));
  }
  return found;
}

/** In the tables and columns that there are both times, but for when a row was last touched. */
export function expectSameRows(before: Rows, after: Rows, when: string): void {
  for (const [table, [first = {}]] of Object.entries(after)) {
    const [old = {}] = before[table] ?? [];
    const columns = Object.keys(first).filter((column) => column in old && column !== 'updated_at');
    const same = (rows: Rows) =>
      (rows[table] ?? []).map((row) => JSON.stringify(columns.map((column) => row[column]))).sort();
    if (table in before) expect(same(after), `${when}: ${table}`).toEqual(same(before));
  }
}
