import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { type Finding, fine, reasonOf, wrong } from './finding.ts';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../supabase/migrations');
const LONGEST_WAIT_MS = 10_000;
const MIGRATE = 'Run `npm run migrate -- postgres://…` with the address of the project’s direct connection.';

const errorSchema = z.object({ code: z.string() });
const versionsSchema = z.array(z.string());

type Project = { url: string; key: string };

/** A Supabase project as the app sees it: by its address and its publishable key. */
export async function checkProject(project: Project): Promise<Finding[]> {
  return [...(await checkDatabase(project)), await checkStorage(project)];
}

async function checkDatabase(project: Project): Promise<Finding[]> {
  const files = await filesOfOurs();
  const tables = await tablesOf(files);
  const missing: string[] = [];
  for (const table of tables) {
    const state = await askTable(project, table).catch((error: unknown) => reasonOf(error));
    if (state === 'missing') missing.push(table);
    else if (state !== 'there') return [wrong('database', state, todoOf(state))];
  }
  const answers = fine('database', 'answers');
  if (missing.length === 0) return [answers, await checkHistory(project, files)];
  return [answers, wrong('migrations', `these tables are missing: ${missing.join(', ')}`, MIGRATE)];
}

/** Most migrations bring no table: what the project lacks of them it says itself. */
async function checkHistory(project: Project, files: readonly string[]): Promise<Finding> {
  const lacks = await askHistory(project, files.map(versionOf)).catch((error: unknown) => reasonOf(error));
  if (typeof lacks === 'string') {
    return wrong('migrations', `the project does not say which it has: ${lacks}`, 'See the project’s logs.');
  }
  if (lacks === null) return wrong('migrations', 'the schema is older than this release', MIGRATE);
  const missing = files.filter((file) => lacks.includes(versionOf(file)));
  if (missing.length === 0) return fine('migrations', `all ${files.length} are applied`);
  return wrong('migrations', `these are missing: ${missing.join(', ')}`, MIGRATE);
}

/** Versions that are not there; null where the schema is too old to be asked. */
async function askHistory({ url, key }: Project, versions: readonly string[]): Promise<string[] | null | string> {
  const answer = await fetch(`${url}/rest/v1/rpc/missing_migrations`, {
    method: 'POST',
    headers: { apikey: key, 'content-type': 'application/json', 'content-profile': 'tales' },
    body: JSON.stringify({ versions }),
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
  });
  const said: unknown = await answer.json().catch(() => null);
  if (answer.ok) return versionsSchema.parse(said);
  const code = errorSchema.safeParse(said).data?.code ?? '';
  return ['PGRST202', '42883'].includes(code) ? null : `it answers ${answer.status} ${code}`;
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

async function filesOfOurs(): Promise<string[]> {
  return (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql')).sort();
}

/** As both the Supabase CLI and `npm run migrate` note it. */
const versionOf = (file: string) => file.slice(0, 14);

async function tablesOf(files: readonly string[]): Promise<string[]> {
  const scripts = await Promise.all(files.map((file) => readFile(path.join(MIGRATIONS, file), 'utf8')));
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
