import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ENV_FILES, ensureInstalled, NODE, ROOT, runTool, TOOL_ENV } from './install.mjs';

ensureInstalled();
const status = runTool('scripts/check-configuration.ts', [], { nodeOptions: ENV_FILES }) || (await ensureBuilt());
if (status !== 0) process.exit(status);

// One thread beside ours to compile and to collect garbage: four of them take a third more of two cores to start the app.
// And little room for what is young: with V8's own choice a busy evening takes 250 MB more, and grows for minutes.
const SERVER_OPTIONS = JSON.parse(readFileSync(path.join(ROOT, 'scripts', 'server-options.json'), 'utf8'));

const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
// Next reads these only once it listens, too late for the port.
const server = spawn(NODE, [...SERVER_OPTIONS, ...ENV_FILES, next, 'start', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: TOOL_ENV,
});

// Whoever stops us means the server.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 0) : 0));
