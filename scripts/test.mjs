import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, NODE, ROOT, runTool, TOOL_ENV } from './install.mjs';

/**
 * Everything that has to hold, in one command, here and in CI; `--checks` stops before the tests. Each check counts as
 * one, each test of a suite as itself; the last line sums them up.
 */

ensureInstalled();
const isChecksOnly = process.argv.includes('--checks');
const results = [];

function record(name, passed, failed, startedAt) {
  results.push({ name, passed, failed, seconds: Math.round((Date.now() - startedAt) / 1000) });
}

function check(name, work) {
  process.stdout.write(`\n── ${name}\n`);
  const startedAt = Date.now();
  const status = work();
  record(name, status === 0 ? 1 : 0, status === 0 ? 0 : 1, startedAt);
  return status === 0;
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
      beside('vitest/vitest.mjs', 'run', ...options, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`),
    ({ numPassedTests, numFailedTests, testResults }) => {
      // A file that cannot even be read has no tests to count.
      const broken = testResults.filter(
        ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
      );
      return { passed: numPassedTests, failed: numFailedTests + broken.length };
    },
  );
}

/** Builds beside the suites, which leave room on a second core. */
async function build() {
  const startedAt = Date.now();
  let said = '';
  const status = await ensureBuilt(async (entry, args) => {
    const { status, output } = await beside(entry.replace('node_modules/', ''), ...args);
    said = output;
    return status;
  });
  process.stdout.write(`\n── build\n${said}`);
  record('build', status === 0 ? 1 : 0, status === 0 ? 0 : 1, startedAt);
  return status === 0;
}

/** Runs a tool beside others; what it says is kept to be shown in one piece. */
function beside(entry, ...args) {
  const child = spawn(NODE, [path.join(ROOT, 'node_modules', entry), ...args], { cwd: ROOT, env: TOOL_ENV });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => child.once('close', (status) => resolve({ status: status ?? 1, output })));
}

/** Titles of the tests that passed only when they were run again. */
function flakyIn({ suites = [], specs = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title);
  return [...own, ...suites.flatMap(flakyIn)];
}

const tool = (entry, ...args) => runTool(`node_modules/${entry}`, args);

check('format and lint', () => tool('@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'));
check('types', () => tool('next/dist/bin/next', 'typegen') || tool('typescript/bin/tsc6', '--noEmit'));
check('database types', () => runTool('scripts/generate-types.ts', ['--check']));
check('boundaries', () =>
  tool(
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    'dependency-cruiser.config.cjs',
    ...[
      'app',
      'bench',
      'components',
      'e2e',
      'lib',
      'scripts',
      'supabase',
      'instrumentation.ts',
      'proxy.ts',
      'next.config.ts',
    ],
  ),
);
check('licences and lock file', () => runTool('scripts/licences.ts', ['--check']));
check('unused code', () => tool('knip/bin/knip.js'));

if (!isChecksOnly) {
  // They wait for databases and for time to pass: beside each other they take little longer than the longest.
  const [isBuilt] = await Promise.all([
    build(),
    vitest('unit and SQL tests', 'unit.json'),
    vitest('tests on PostgREST and on PostgreSQL', 'servers.json', '--config', 'vitest.servers.config.ts'),
  ]);
  const chromium = await ensureChromium();
  if (isBuilt) {
    await suite(
      'end-to-end tests',
      'e2e.json',
      async () => ({
        status: runTool('node_modules/@playwright/test/cli.js', ['test'], {
          env: { ...TOOL_ENV, CHROMIUM_PATH: chromium ?? '' },
        }),
        output: '',
      }),
      (report) => {
        for (const name of flakyIn(report)) process.stdout.write(`flaky: ${name}\n`);
        return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
      },
    );
  }
}

process.stdout.write('\n');
for (const { name, passed, failed, seconds } of results) {
  process.stdout.write(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
process.stdout.write(`\n${total('passed')} passed, ${total('failed')} failed\n`);
process.exitCode = total('failed') === 0 ? 0 : 1;
