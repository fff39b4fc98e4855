import { defineConfig } from '@playwright/test';
import { findChromium } from './e2e/chromium.ts';
import type { E2eOptions } from './e2e/fixtures.ts';

const executablePath = findChromium();

/** What they need is a storyteller that does as it is told, faults included; the others use the built-in one. */
const WITH_A_MODEL = [
  'following',
  'library',
  'long-shelf',
  'plain-text',
  'reading',
  'refused',
  'screenshots',
  'spoken-line',
  'storyteller-faults',
  'tonight',
  'voices',
].map((name) => `${name}.spec.ts`);

/** Expects a finished build: `npm test` makes one before. */
export default defineConfig<E2eOptions>({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  // Letters are drawn differently elsewhere: there everybody has pictures of their own, which are not committed.
  snapshotPathTemplate:
    process.platform === 'linux' ? '{testDir}/pictures/{arg}{ext}' : 'test-results/pictures/{arg}{ext}',
  globalSetup: './e2e/servers.ts',
  fullyParallel: false,
  forbidOnly: true,
  // A machine that is short of time for a moment is no fault of ours; `npm test` names what passed only then.
  retries: 1,
  workers: 4,
  timeout: 60_000,
  expect: {
    timeout: 15_000,
    // A colour that has changed by a shade is to be seen, a letter's edge that has moved by a hair is not.
    toHaveScreenshot: { maxDiffPixelRatio: 0.01, threshold: 0.02 },
  },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    colorScheme: 'dark',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 15_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--no-first-run',
        '--disable-component-update',
        '--disable-sync',
        // Debian's package asks for a GPU, which machines for tests have not: its imitation takes most of the processor.
        '--disable-gpu',
        '--disable-gpu-rasterization',
        '--disable-software-rasterizer',
        '--in-process-gpu',
      ],
    },
  },
  projects: [
    // The longest first: nobody waits for it at the end. It brings an app of its own.
    { name: 'chaos', testMatch: 'chaos.spec.ts' },
    // One worker: the fake storyteller behaves the same towards everybody who asks it at that moment.
    { name: 'openrouter', testMatch: WITH_A_MODEL, workers: 1, use: { server: 'openrouter' } },
    { name: 'built-in', testIgnore: [...WITH_A_MODEL, 'chaos.spec.ts'], use: { server: 'built-in' } },
  ],
});
