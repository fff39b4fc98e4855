import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, NODE, ROOT, TOOL_ENV } from './install.mjs';

/**
 * Everything that has to hold, in one command, here and in CI; `--checks` stops before the tests. Each check counts as
 * one, each test of a suite as itself; the last line sums them up.
 */

ensureInstalled();
const MODULES = 'node_modules';
const isChecksOnly = process.argv.includes('--checks');
const results = [];

function record(name, passed, failed, startedAt) {
  results.push({ name, passed, failed, seconds: Math.round((Date.now() - startedAt) / 1000) });
}

/** `steps`: tools with their arguments, one after another until one fails. */
async function check(name, ...steps) {
  const startedAt = Date.now();
  let said = '';
  let status = 0;
  for (const [entry, ...args] of steps) {
    const step = await beside(entry, args);
    said += step.output;
    status = step.status;
    if (status !== 0) break;
  }
  process.stdout.write(`\n── ${name}\n${said}`);
  record(name, status === 0 ? 1 : 0, status === 0 ? 0 : 1, startedAt);
}

/** Runs a suite that writes a JSON report; one that breaks before its report has failed. */
async function suite(name, report, work, count) {
  const file = path.join(ROOT, 'test-results', report);
  rmSync(file, { force: true });
  const startedAt = Date.now();
  const { status, output } = await work(file);
  process.stdout.write(`\n── ${name}\n${output}`);
  if (!existsSync(file)) return record(name, 0, 1, startedAt);
  const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
  record(name, passed, failed === 0 && status !== 0 ? 1 : failed, startedAt);
}

function vitest(name, report, ...options) {
  return suite(
    name,
    report,
    (file) =>
      beside(`${MODULES}/vitest/vitest.mjs`, [
        'run',
        ...options,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ]),
    ({ numPassedTests, numFailedTests, testResults }) => {
      // A file that cannot even be read has no tests to count.
      const broken = testResults.filter(
        ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
      );
      return { passed: numPassedTests, failed: numFailedTests + broken.length };
    },
  );
}

async function build() {
  const startedAt = Date.now();
  let said = '';
  const status = await ensureBuilt(async (entry, args) => {
    const { status, output } = await beside(entry, args);
    said = output;
    return status;
  });
  process.stdout.write(`\n── build\n${said}`);
  record('build', status === 0 ? 1 : 0, status === 0 ? 0 : 1, startedAt);
  return status === 0;
}

/** Runs one of our tools beside others; what it says is kept to be shown in one piece. */
function beside(entry, args, options) {
  return outputOf(spawn(NODE, [path.join(ROOT, entry), ...args], { cwd: ROOT, env: TOOL_ENV, ...options }));
}

function outputOf(child) {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ status: 1, output: message }));
    child.once('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** Looks for a browser, or brings one, while there is other work. */
async function browser() {
  let said = '';
  const keep = async (running) => {
    const { status, output } = await running;
    said += output;
    return status;
  };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const found = await ensureChromium({
    run: (command, args) => keep(outputOf(spawn(command, args, { env }))),
    runTool: (entry, args, options) => keep(beside(`${MODULES}/${entry}`, args, options)),
  });
  process.stdout.write(`\n── browser: ${found ?? 'none'}\n${said}`);
  return found;
}

/** Titles of the tests that passed only when they were run again. */
function flakyIn({ suites = [], specs = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title);
  return [...own, ...suites.flatMap(flakyIn)];
}

/** `generated`: ends when nothing else writes the route types that `tsc` reads. */
async function checks(generated) {
  await check('format and lint', [
    `${MODULES}/@biomejs/biome/bin/biome`,
    'ci',
    '--error-on-warnings',
    '--colors=off',
    '.',
  ]);
  await check('database types', ['scripts/generate-types.ts', '--check']);
  await check('boundaries', [
    `${MODULES}/dependency-cruiser/bin/dependency-cruiser.mjs`,
    '--config',
    'dependency-cruiser.config.cjs',
    ...['app', 'bench', 'components', 'e2e', 'lib', 'scripts', 'supabase'],
    ...['instrumentation.ts', 'proxy.ts', 'next.config.ts'],
  ]);
  await check('licences and lock file', ['scripts/licences.ts', '--check']);
  await check('unused code', [`${MODULES}/knip/bin/knip.js`]);
  await generated;
  await check(
    'types',
    [`${MODULES}/next/dist/bin/next`, 'typegen'],
    [`${MODULES}/@typescript/native/bin/tsc`, '--noEmit'],
  );
}

function endToEnd(chromium) {
  return suite(
    'end-to-end tests',
    'e2e.json',
    async () => {
      // Shown as it goes: it is the longest.
      const child = spawn(NODE, [path.join(ROOT, MODULES, '@playwright/test/cli.js'), 'test'], {
        cwd: ROOT,
        stdio: 'inherit',
        env: { ...TOOL_ENV, CHROMIUM_PATH: chromium ?? '' },
      });
      const [status] = await once(child, 'close');
      return { status: status ?? 1, output: '' };
    },
    (report) => {
      for (const name of flakyIn(report)) process.stdout.write(`flaky: ${name}\n`);
      return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
    },
  );
}

if (isChecksOnly) await checks(Promise.resolve());
else {
  const chromium = browser();
  const built = build();
  // They wait for databases and for time to pass: beside each other they take little longer than the longest. The browser
  // comes after them: beside it, all of them together take more of the processor than one after the other.
  const [isBuilt] = await Promise.all([
    built,
    checks(built),
    vitest('unit and SQL tests', 'unit.json'),
    vitest('tests on PostgREST and on PostgreSQL', 'servers.json', '--config', 'vitest.servers.config.ts'),
  ]);
  if (isBuilt) await endToEnd(await chromium);
}

process.stdout.write('\n');
for (const { name, passed, failed, seconds } of results) {
  process.stdout.write(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
process.stdout.write(`\n${total('passed')} passed, ${total('failed')} failed\n`);
process.exitCode = total('failed') === 0 ? 0 : 1;
