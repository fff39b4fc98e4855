import type { PGlite } from '@electric-sql/pglite';

const SETTING = /^SELECT set_config\('([\w.]+)', \$1, true\)$/;
const ROLE = /^SET LOCAL ROLE "\w+"$/;

/** The same with its value in it, where it is one of those that Supabase Lite begins each request with; else null. */
function toScript(sql: string, [value]: readonly unknown[]): string | null {
  if (ROLE.test(sql)) return sql;
  const [, name] = SETTING.exec(sql) ?? [];
  if (name === undefined || typeof value !== 'string') return null;
  return `SELECT set_config('${name}', '${value.replaceAll("'", "''")}', true)`;
}

/**
 * Has PGlite take a transaction's beginning in one go: Supabase Lite says BEGIN, whose request it is and in which role as
 * seven statements, and looks at no answer; each takes as long as a small query. They go with the first one that asks for
 * something, whose failure theirs is, too. For callers that take turns: there is one session.
 */
export function joinBeginnings(driver: Pick<PGlite, 'query' | 'exec'>): void {
  const query = driver.query.bind(driver);
  let begun: string[] | null = null;
  driver.query = async <Row>(sql: string, parameters: unknown[] = [], options?: Parameters<typeof query>[2]) => {
    if (sql === 'BEGIN') {
      begun = [sql];
      return { rows: [], fields: [] };
    }
    if (begun === null) return query<Row>(sql, parameters, options);
    const script = toScript(sql, parameters);
    if (script !== null) {
      begun.push(script);
      return { rows: [], fields: [] };
    }
    const beginning = begun.join(';');
    begun = null;
    // Nothing was asked for in between.
    if (sql === 'COMMIT' || sql === 'ROLLBACK') return { rows: [], fields: [] };
    await driver.exec(beginning);
    return query<Row>(sql, parameters, options);
  };
}
