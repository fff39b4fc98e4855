import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ENV_FILES, ensureInstalled, NODE, ROOT, runTool, TOOL_ENV } from './install.mjs';

ensureInstalled();
const status = runTool('scripts/check-configuration.ts', [], { nodeOptions: ENV_FILES }) || (await ensureBuilt());
if (status !== 0) process.exit(status);

const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
// One thread beside ours to compile and to collect garbage: four of them take a third more of two cores to start the app.
const options = ['--v8-pool-size=1'];
// Next reads these only once it listens, too late for the port.
const server = spawn(NODE, [...options, ...ENV_FILES, next, 'start', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: TOOL_ENV,
});

// Whoever stops us means the server.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 0) : 0));
