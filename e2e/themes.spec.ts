import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const GROUND = { paper: 'rgb(244, 234, 216)', night: 'rgb(18, 24, 44)' } as const;
const BAR = { paper: '#f4ead8', night: '#12182c' } as const;

/** Where it is the middle of the day or of the night at any hour of the tests, and the sun rises and sets all year. */
const ZONES = [
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/Mexico_City',
  'America/Lima',
  'America/Caracas',
  'America/Sao_Paulo',
  'Africa/Dakar',
  'Africa/Lagos',
  'Africa/Nairobi',
  'Asia/Dubai',
  'Asia/Dhaka',
  'Asia/Singapore',
  'Australia/Brisbane',
  'Pacific/Tarawa',
];

function zoneWhere(isWanted: (hour: number) => boolean): string {
  const hourIn = (timeZone: string) =>
    Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format());
  return ZONES.find((zone) => isWanted(hourIn(zone))) ?? '';
}

/** The colours behind the page in every frame from the first one on. */
async function watchGround(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Reflect.set(window, 'groundsSeen', seen);
    const look = () => {
      seen.add(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function groundsSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen: unknown = Reflect.get(window, 'groundsSeen');
    return seen instanceof Set ? [...seen].map(String) : [];
  });
}

async function chooseTheme(page: Page, name: string): Promise<void> {
  await page.goto('/account');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('radio', { name, exact: true }).check();
  await answered;
}

/** The browser's own, for a light and for a dark device. */
const bars = (page: Page) =>
  page.locator('meta[name="theme-color"]').evaluateAll((metas) => metas.map((meta) => meta.getAttribute('content')));

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const [colorScheme, name, theme] of [
  ['light', 'Night', 'night'],
  ['dark', 'Paper', 'paper'],
] as const) {
  test.describe(`on a device that is ${colorScheme}`, () => {
    test.use({ colorScheme });

    test(`a parent who wants ${theme} has it from the first paint on, everywhere`, async ({ parent }) => {
      const { page } = parent;
      await chooseTheme(page, name);
      await expect.poll(() => background(page)).toBe(GROUND[theme]);
      await expect.poll(() => bars(page)).toEqual([BAR[theme], BAR[theme]]);

      await watchGround(page);
      for (const path of ['/account', '/tonight', '/library']) {
        const answer = await page.goto(path);
        expect(await answer?.text(), path).toContain(`data-theme="${theme}"`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await groundsSeen(page), path).toEqual([GROUND[theme]]);
        await expect.poll(() => bars(page)).toEqual([BAR[theme], BAR[theme]]);
      }
      await page.context().clearCookies({ name: /auth/ });
      await page.goto('/sign-in');
      expect(await groundsSeen(page), 'the door').toEqual([GROUND[theme]]);
    });
  });
}

test('as the device is set, unless the parent says otherwise', async ({ parent }) => {
  const { page } = parent;
  await page.goto('/account');
  await expect(page.getByRole('radio', { name: 'System', exact: true })).toBeChecked();
  expect(await background(page)).toBe(GROUND.night);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await background(page)).toBe(GROUND.paper);
  await chooseTheme(page, 'Night');
  await expect.poll(() => background(page)).toBe(GROUND.night);
  await chooseTheme(page, 'System');
  await page.goto('/tonight');
  expect(await background(page)).toBe(GROUND.paper);
});

test('by time of day: night where the sun is down, paper where it shines', async ({ parent }) => {
  const { page } = parent;
  const zones = {
    paper: zoneWhere((hour) => hour >= 10 && hour <= 14),
    night: zoneWhere((hour) => hour >= 21 || hour <= 3),
  };
  await chooseTheme(page, 'By time of day');
  for (const theme of ['paper', 'night'] as const) {
    await page.getByLabel('Time zone').selectOption(zones[theme]);
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await expect.poll(() => background(page), zones[theme]).toBe(GROUND[theme]);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'By time of day', exact: true })).toBeChecked();
    expect(await background(page), zones[theme]).toBe(GROUND[theme]);
  }
});
