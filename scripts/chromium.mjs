import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Chromium without windows: what the tests do costs it half of the time. */
const SYSTEM_SHELL = '/usr/bin/chromium-headless-shell';
const SYSTEM_CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A download that cannot be reached may hang instead of failing. */
const DOWNLOAD_LIMIT_MS = 180_000;

/** What was downloaded may lack libraries of the system, which a package brings along. */
function canRun(file) {
  return existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;
}

async function findQuickChromium() {
  const { chromium } = await import('@playwright/test');
  return [process.env.CHROMIUM_PATH, SYSTEM_SHELL, chromium.executablePath()].find((file) => file && canRun(file));
}

async function findChromium() {
  return (await findQuickChromium()) ?? SYSTEM_CHROMIUMS.find(canRun);
}

/**
 * A Chromium for the end-to-end tests: one that is there, Playwright's own, or the system's package. On a machine where
 * we may install, which is a container's, the quick one comes beside a slow one. `run` runs a command of the system,
 * `runTool` one of our tools; both answer the exit code.
 */
export async function ensureChromium({ run, runTool }) {
  const quick = await findQuickChromium();
  if (quick !== undefined) return quick;
  const slow = await findChromium();
  if (slow === undefined) {
    await runTool('@playwright/test/cli.js', ['install', 'chromium'], { timeout: DOWNLOAD_LIMIT_MS });
  }
  const isRoot = process.getuid?.() === 0;
  const isMissing = (await findQuickChromium()) === undefined && (isRoot || slow === undefined);
  if (isMissing && existsSync('/usr/bin/apt-get')) {
    const apt = (...args) => (isRoot ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]));
    await apt('update');
    const install = (name) => apt('install', '-y', '--no-install-recommends', name);
    // Older releases have no package of the quick one.
    if ((await install('chromium-headless-shell')) !== 0 && slow === undefined) await install('chromium');
  }
  return findChromium();
}
