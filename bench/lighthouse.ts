import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { findChromium } from '../e2e/chromium.ts';
import { startApp } from './app-server.ts';
import { createDataFolder } from './data-folder.ts';
import { stockLibrary } from './library-stock.ts';
import { percentile } from './percentiles.ts';
import { printLine, printMachine, printTable, verdict } from './table.ts';

/*
 * Lighthouse's mobile preset (a slow phone on a slow line, simulated) on four pages, the median of three runs each:
 * `node bench/lighthouse.ts`; RUNS says how many. Takes about five minutes. What is below its target is listed.
 *
 * npx fetches Lighthouse: with all it needs it is 176 MB, too much for every installation.
 */

const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = Number(process.env['RUNS'] ?? 3);
const STORIES = 60;
const TARGETS = { performance: 95, accessibility: 100, 'best-practices': 100 } as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

const reportSchema = z.object({
  finalDisplayedUrl: z.string(),
  categories: z.record(
    z.enum(CATEGORIES),
    z.object({ score: z.number(), auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), displayValue: z.string().optional() }),
  ),
});

type Report = z.infer<typeof reportSchema>;

async function measure(folder: string, address: string): Promise<Report> {
  const file = path.join(folder, 'report.json');
  const child = spawn(
    'npx',
    [
      ...['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', `--output-path=${file}`],
      `--only-categories=${CATEGORIES.join(',')}`,
      `--extra-headers=${path.join(folder, 'headers.json')}`,
      '--no-enable-error-reporting',
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking',
    ],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CHROME_PATH: findChromium() } },
  );
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`Lighthouse ended with exit code ${status} on ${address}.`);
  return reportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Everything that took points off in any of the runs. */
function faultsIn(reports: readonly Report[]): string[] {
  const faults = reports.flatMap(({ audits, categories }) =>
    CATEGORIES.flatMap((category) => {
      const { score, auditRefs } = categories[category];
      if (score * 100 >= TARGETS[category]) return [];
      return auditRefs.flatMap(({ id, weight }) => {
        const audit = audits[id];
        const isFault = audit !== undefined && weight > 0 && audit.score !== null && audit.score < 0.9;
        return isFault ? [`${category}: ${audit.title} (${audit.displayValue ?? id})`] : [];
      });
    }),
  );
  return [...new Set(faults)];
}

async function main(): Promise<void> {
  printMachine();
  const folder = await mkdtemp(path.join(tmpdir(), 'tale-lighthouse-'));
  const data = await createDataFolder(async ({ connection, signUp }) => {
    const parent = await signUp();
    await stockLibrary(connection, parent.id, STORIES);
    const { rows } = await connection.driver.query<{ id: string }>(
      'select id from tales.stories order by created_at desc limit 1',
    );
    return { parent, storyId: rows[0]?.id ?? '' };
  });
  const { parent, storyId } = data.filled;
  const app = await startApp(data.dataDir);
  try {
    const rows: string[][] = [];
    const faults: string[] = [];
    for (const [name, address] of Object.entries({
      '/': '/',
      '/tonight': '/tonight',
      '/library': '/library',
      'a story': `/stories/${storyId}`,
    })) {
      // The landing page is for those who are not signed in yet.
      const headers = address === '/' ? {} : { cookie: parent.cookie };
      await writeFile(path.join(folder, 'headers.json'), JSON.stringify(headers), { mode: 0o600 });
      const reports: Report[] = [];
      for (let run = 0; run < RUNS; run += 1) reports.push(await measure(folder, `${app.origin}${address}`));
      const wrong = reports.find(({ finalDisplayedUrl }) => new URL(finalDisplayedUrl).pathname !== address);
      if (wrong !== undefined) throw new Error(`${address} led to ${wrong.finalDisplayedUrl}.`);
      const scores = CATEGORIES.map((category) => {
        const score = Math.round(
          100 *
            percentile(
              reports.map(({ categories }) => categories[category].score),
              0.5,
            ),
        );
        return { score, isMet: score >= TARGETS[category] };
      });
      const numbers = METRICS.map((id) => reports.at(-1)?.audits[id]?.displayValue ?? '');
      rows.push([
        name,
        ...scores.map(({ score }) => String(score)),
        ...numbers,
        verdict(scores.every(({ isMet }) => isMet)),
      ]);
      faults.push(...faultsIn(reports).map((fault) => `${name}: ${fault}`));
    }
    printTable(
      `Lighthouse, mobile preset, median of ${RUNS} runs (the times: of the last)`,
      ['', ...CATEGORIES, 'first paint', 'largest paint', 'blocked', 'shift', ''],
      [['target', ...CATEGORIES.map((category) => String(TARGETS[category])), '', '', '', '', ''], ...rows],
    );
    for (const fault of faults) printLine(`  ${fault}`);
    printMachine();
  } finally {
    await app.stop();
    await data.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
