import { z } from 'zod';

/** Of PGlite what is needed here, so that a server's may take its place. */
export type Session = {
  exec: (script: string) => PromiseLike<unknown>;
  query: (
    query: string,
    parameters?: [],
    options?: { onNotice: (notice: { message?: string }) => unknown },
  ) => PromiseLike<unknown>;
};

const planSchema = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  'Index Name': z.string().optional(),
  'Shared Hit Blocks': z.number().default(0),
  'Shared Read Blocks': z.number().default(0),
  'Index Cond': z.string().optional(),
  'Actual Rows': z.number(),
  'Actual Loops': z.number(),
  'Rows Removed by Filter': z.number().default(0),
  'Rows Removed by Index Recheck': z.number().default(0),
  get Plans() {
    return z.array(planSchema).default([]);
  },
});
const explainedSchema = z.object({ 'Query Text': z.string(), Plan: planSchema });
export type Plan = z.infer<typeof planSchema>;

/** From now on the database says how it runs a query, those within functions included: `planWithin` listens. */
export async function explainQueries(db: Pick<Session, 'exec'>): Promise<void> {
  await db.exec(`
    load 'auto_explain';
    set auto_explain.log_min_duration = 0;
    set auto_explain.log_nested_statements = on;
    set auto_explain.log_analyze = on;
    set auto_explain.log_timing = off;
    set auto_explain.log_buffers = on;
    set auto_explain.log_format = json;
    set auto_explain.log_level = notice;
  `);
}

/** How a query within a function, known by how it begins, is run when this is called. */
export async function planWithin(db: Pick<Session, 'query'>, call: string, beginning: RegExp): Promise<Plan> {
  const notices: string[] = [];
  await db.query(call, [], { onNotice: ({ message = '' }) => notices.push(message) });
  const [plan] = notices.flatMap((message) => {
    const [, json] = /plan:\n(\{.*\})$/s.exec(message) ?? [];
    if (json === undefined) return [];
    const explained = explainedSchema.parse(JSON.parse(json));
    return beginning.test(explained['Query Text']) ? [explained.Plan] : [];
  });
  if (plan === undefined) throw new Error(`no such query in ${call}`);
  return plan;
}

export const nodesOf = (plan: Plan): Plan[] => [plan, ...plan.Plans.flatMap(nodesOf)];

export const rowsRead = (node: Plan) =>
  (node['Actual Rows'] + node['Rows Removed by Filter'] + node['Rows Removed by Index Recheck']) * node['Actual Loops'];

/** `index on condition`; without a condition that an index is searched for, undefined. */
export const scanOf = (node: Plan): string | undefined =>
  node['Index Name'] && node['Index Cond'] && `${node['Index Name']} on ${node['Index Cond']}`;

/** Of tables and indexes, those below this node included. */
export const pagesRead = (node: Plan) => node['Shared Hit Blocks'] + node['Shared Read Blocks'];
