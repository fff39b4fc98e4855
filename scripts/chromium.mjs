import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runTool } from './install.mjs';

const SYSTEM_CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A download that cannot be reached may hang instead of failing. */
const DOWNLOAD_LIMIT_MS = 180_000;

async function findChromium() {
  const { chromium } = await import('@playwright/test');
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM_CHROMIUMS].find(
    (file) => file !== undefined && existsSync(file),
  );
}

function run(command, args) {
  process.stdout.write(`${command} ${args.join(' ')}\n`);
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status;
}

/** A Chromium for the end-to-end tests: one that is there, Playwright's own, or the system's package. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  process.stdout.write('Looking for a Chromium (once) …\n');
  runTool('node_modules/@playwright/test/cli.js', ['install', 'chromium'], { timeout: DOWNLOAD_LIMIT_MS });
  if ((await findChromium()) === undefined && existsSync('/usr/bin/apt-get')) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const [command, ...rest] = [...sudo, 'apt-get'];
    run(command, [...rest, 'update']);
    run(command, [...rest, 'install', '-y', '--no-install-recommends', 'chromium']);
  }
  return findChromium();
}
