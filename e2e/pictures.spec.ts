import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { Listener } from './listener.ts';
import { Parent } from './parent.ts';
import { startPicturedApp } from './pictured/app.ts';
import { EVENING } from './pictured/evening.ts';
import { NORA, WHALE_STORY } from './pictured/family.ts';
import { sendPlainForm } from './plain-form.ts';

type PicturedApp = Awaited<ReturnType<typeof startPicturedApp>>;

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 800 };

let app: PicturedApp;

test.beforeAll(async () => {
  app = await startPicturedApp();
});

test.afterAll(() => app.stop());

async function signIn(context: BrowserContext, who: keyof PicturedApp['parents']): Promise<void> {
  await context.clearCookies();
  const { email, password } = app.parents[who];
  const answer = await sendPlainForm(context.request, '/sign-in', 'Sign in', { email, password });
  expect(answer.headers()['location']).toMatch(/\/tonight$/);
}

for (const colorScheme of ['dark', 'light'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' }, viewport: PHONE });

    /** Every picture is compared, also when one before it differs. */
    const looksAsBefore = (page: Page, name: string) =>
      expect.soft(page).toHaveScreenshot([colorScheme, `${name}.png`], { animations: 'disabled', caret: 'hide' });

    async function show(page: Page, name: string, address: string, words: string): Promise<void> {
      await page.goto(address);
      await expect(page.getByText(words).first()).toBeVisible();
      await looksAsBefore(page, name);
    }

    test('every screen looks as it did', async ({ newDevice, problems }) => {
      problems.expectAnswers(404);
      const context = await newDevice({ baseURL: app.url });
      await context.clock.setFixedTime(EVENING);
      const page = await context.newPage();
      await show(page, 'landing', '/', 'Hear one first');
      await show(page, 'sign-up', '/sign-up', 'Create account');
      await show(page, 'sign-in', '/sign-in', 'Sign in');
      await show(page, 'not-found', '/nowhere', 'To the start');

      await signIn(context, 'newcomer');
      await show(page, 'tonight-without-children', '/tonight', 'Add your child');
      await show(page, 'library-empty', '/library', 'The shelf is waiting');

      await signIn(context, 'family');
      await show(page, 'tonight', '/tonight', 'Or one of these');
      await show(page, 'new-story', '/stories/new', 'Who is it for tonight?');
      await show(page, 'library', '/library', 'The Bakery That Opened at Night');
      await show(page, 'children', '/children', 'Leo');
      await show(page, 'child', `/children/${NORA}`, 'Interests');
      await show(page, 'heroes', '/heroes', 'Pim the Hedgehog');
      await show(page, 'account', '/account', 'family@example.com');
      await show(page, 'story', `/stories/${WHALE_STORY}`, 'Nora and the Whale Who Hummed');

      const listener = new Listener(new Parent(page));
      await listener.listen.click();
      await listener.hearsItGoOn();
      await listener.openSheet();
      await listener.sheet.getByRole('button', { name: 'Pause' }).click();
      await expect(listener.place).not.toHaveAttribute('aria-valuetext', /so far/);
      await listener.place.press('Home');
      await looksAsBefore(page, 'story-player');

      await page.setViewportSize(LAPTOP);
      await show(page, 'laptop-tonight', '/tonight', 'Or one of these');
      await show(page, 'laptop-library', '/library', 'The Bakery That Opened at Night');
      await show(page, 'laptop-story', `/stories/${WHALE_STORY}`, 'Nora and the Whale Who Hummed');
    });
  });
}
