import type { PGlite, QueryOptions } from '@electric-sql/pglite';

type Answer = () => Promise<Response>;

/** SQLSTATE class 23: a constraint refuses the row. */
const REFUSAL = /^23...$/;

/**
 * Supabase Lite answers what a check refuses as a fault of its own (500 and `SUP`) where PostgREST gives 400 and the
 * SQLSTATE, by which we tell bad input from a bug. The returned function answers one request as PostgREST does; requests
 * must come one at a time.
 */
export function refusalsAsPostgrest(driver: PGlite): (answer: Answer) => Promise<Response> {
  const refusals: { code: string; message: string }[] = [];
  const query = driver.query.bind(driver);
  driver.query = async <Row>(sql: string, parameters?: unknown[], options?: QueryOptions) => {
    try {
      return await query<Row>(sql, parameters, options);
    } catch (error) {
      if (error instanceof Error && 'code' in error && REFUSAL.test(String(error.code))) {
        refusals.push({ code: String(error.code), message: error.message });
      }
      throw error;
    }
  };
  return async (answer) => {
    refusals.length = 0;
    const given = await answer();
    const [refusal] = refusals;
    if (given.status < 500 || refusal === undefined) return given;
    return Response.json({ ...refusal, details: null, hint: null }, { status: 400 });
  };
}
