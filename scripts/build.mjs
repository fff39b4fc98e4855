import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runTool } from './install.mjs';

/** What a build is made of. */
const INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

const STAMP = path.join(ROOT, '.next', 'built-from');

function* filesOf(place) {
  if (!existsSync(place)) return;
  if (statSync(place).isFile()) {
    yield place;
    return;
  }
  for (const name of readdirSync(place).sort()) yield* filesOf(path.join(place, name));
}

/** By content: times say little after a clone. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    for (const file of filesOf(path.join(ROOT, input))) {
      hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** Builds unless the build is of these very files; answers the exit code. `run`: how a tool is run. */
export async function ensureBuilt(run = runTool) {
  const current = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === current) return 0;
  process.stdout.write('Building …\n');
  rmSync(STAMP, { force: true });
  const status = await run('node_modules/next/dist/bin/next', ['build']);
  if (status === 0) writeFileSync(STAMP, current);
  return status;
}
