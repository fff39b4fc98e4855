import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Chromium without windows: what the tests do costs it half of the time. */
const SYSTEM_SHELL = '/usr/bin/chromium-headless-shell';
const SYSTEM_CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const APT = '/usr/bin/apt-get';

/** A download that cannot be reached may hang instead of failing. */
const DOWNLOAD_LIMIT_MS = 180_000;

/** What was downloaded may lack libraries of the system, which a package brings along. */
function canRun(file) {
  return existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * A Chromium for the end-to-end tests: one that is there, Playwright's own, or the system's package. On a machine where
 * we may install, which is a container's, the quick one comes beside a slow one. `run` runs a command of the system,
 * `runTool` one of our tools; both answer the exit code. `machine`: what is there, for tests.
 */
export async function ensureChromium({ run, runTool }, machine = {}) {
  const { canRun: isThere = canRun, isRoot = process.getuid?.() === 0, wanted = process.env.CHROMIUM_PATH } = machine;
  const downloaded = machine.downloaded ?? (await playwrightsOwn());
  const findQuick = () => [wanted, SYSTEM_SHELL, downloaded].find((file) => file && isThere(file));
  const find = () => findQuick() ?? SYSTEM_CHROMIUMS.find(isThere);

  const quick = findQuick();
  if (quick !== undefined) return quick;
  const slow = find();
  if (slow === undefined) {
    await runTool('@playwright/test/cli.js', ['install', 'chromium'], { timeout: DOWNLOAD_LIMIT_MS });
  }
  const isMissing = findQuick() === undefined && (isRoot || slow === undefined);
  if (isMissing && isThere(APT)) {
    const apt = (...args) => (isRoot ? run('apt-get', args) : run('sudo', ['-n', 'apt-get', ...args]));
    await apt('update');
    const install = (name) => apt('install', '-y', '--no-install-recommends', name);
    // Older releases have no package of the quick one.
    if ((await install('chromium-headless-shell')) !== 0 && slow === undefined) await install('chromium');
  }
  return find();
}
