import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, NODE, ROOT, TOOL_ENV } from './install.mjs';

ensureInstalled();
const status = await ensureBuilt();
if (status !== 0) process.exit(status);

const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
// Next reads `.env` only once it listens, too late for the port.
const server = spawn(NODE, ['--env-file-if-exists=.env', next, 'start', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: TOOL_ENV,
});

// Whoever stops us means the server.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 0) : 0));
