import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_SHELL = '/usr/bin/chromium-headless-shell';
const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** `CHROMIUM_PATH`, else the system's without windows, else Playwright's own, else the system's; undefined where there is none. */
export function findChromium(): string | undefined {
  const places = [SYSTEM_SHELL, chromium.executablePath(), ...SYSTEM_PATHS];
  return process.env['CHROMIUM_PATH'] || places.find((path) => existsSync(path));
}
