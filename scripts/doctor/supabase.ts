import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type Finding, fine, reasonOf, wrong } from './finding.ts';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../supabase/migrations');
const LONGEST_WAIT_MS = 10_000;
const MIGRATE = 'Run `npm run migrate -- postgres://…` with the address of the project’s direct connection.';

const errorSchema = z.object({ code: z.string() });

type Project = { url: string; key: string };

/** A Supabase project as the app sees it: by its address and its publishable key. */
export async function checkProject(project: Project): Promise<Finding[]> {
  return [...(await checkTables(project)), await checkStorage(project)];
}

async function checkTables(project: Project): Promise<Finding[]> {
  const tables = await tablesOfOurs();
  const missing: string[] = [];
  for (const table of tables) {
    const state = await askTable(project, table).catch((error: unknown) => reasonOf(error));
    if (state === 'missing') missing.push(table);
    else if (state !== 'there') return [wrong('database', state, todoOf(state))];
  }
  const answers = fine('database', 'answers');
  if (missing.length === 0) return [answers, fine('migrations', `all ${tables.length} tables are there`)];
  return [answers, wrong('migrations', `these tables are missing: ${missing.join(', ')}`, MIGRATE)];
}

const REFUSED = 'the project does not accept SUPABASE_KEY';
const HIDDEN = 'the project does not expose the schema tales';

function todoOf(state: string): string {
  if (state === REFUSED) return 'Copy the publishable key from the project’s settings (API keys).';
  if (state === HIDDEN) return `Add tales to the exposed schemas (Settings → API). If it is not there: ${MIGRATE}`;
  return 'Check SUPABASE_URL, and that the project is not paused.';
}

/** As nobody, who may read nothing: "permission denied" is the answer of a table that is there. */
async function askTable({ url, key }: Project, table: string): Promise<string> {
  const answer = await fetch(`${url}/rest/v1/${table}?select=*&limit=0`, {
    headers: { apikey: key, 'accept-profile': 'tales' },
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  });
  if (answer.ok) return 'there';
  const said = errorSchema.safeParse(await answer.json().catch(() => null));
  const code = said.success ? said.data.code : '';
  if (code === '42501') return 'there';
  if (code === 'PGRST106') return HIDDEN;
  if (['PGRST205', '42P01'].includes(code)) return 'missing';
  return answer.status === 401 || answer.status === 403 ? REFUSED : `answers ${answer.status} ${code}`;
}

async function tablesOfOurs(): Promise<string[]> {
  const files = (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql'));
  const scripts = await Promise.all(files.sort().map((file) => readFile(path.join(MIGRATIONS, file), 'utf8')));
  return [...scripts.join('\n').matchAll(/^create table if not exists tales\.(\w+)/gm)].flatMap(
    ([, name]) => name ?? [],
  );
}

async function checkStorage({ url, key }: Project): Promise<Finding> {
  const answer = await fetch(`${url}/storage/v1/bucket/tales`, {
    headers: { apikey: key },
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  }).catch((error: unknown) => reasonOf(error));
  const isUp = typeof answer !== 'string' && answer.status < 500;
  if (isUp) return fine('storage', 'answers');
  const said = typeof answer === 'string' ? answer : `status ${answer.status}`;
  return wrong('storage', `does not answer: ${said}`, 'See the project’s Storage, and its logs.');
}
