import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** `CHROMIUM_PATH`, else Playwright's own, else the system's; undefined where there is none. */
export function findChromium(): string | undefined {
  return process.env['CHROMIUM_PATH'] || [chromium.executablePath(), ...SYSTEM_PATHS].find((path) => existsSync(path));
}
