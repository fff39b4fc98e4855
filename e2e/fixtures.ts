import { type BrowserContext, type BrowserContextOptions, test as base, type Cookie, expect } from '@playwright/test';
import { ElevenLabsControl } from './eleven-labs-control.ts';
import { beforeAGrowingStory, type GrowingStory, type NarratedStory, tellAndNarrate } from './heard-stories.ts';
import { Listener } from './listener.ts';
import { OpenRouterControl } from './open-router-control.ts';
import { Parent } from './parent.ts';
import { Problems } from './problems.ts';
import { Recordings } from './recordings.ts';
import { serverAddresses } from './server-addresses.ts';

export type E2eOptions = {
  /** Which of the two running apps the test talks to. */
  server: 'built-in' | 'openrouter';
};

type WorkerFixtures = {
  /** Told and read aloud once for all tests of a worker, and the cookies of its parent. */
  storyOfWorker: NarratedStory & { cookies: Cookie[] };
};

type Fixtures = {
  /** What this test may provoke; anything else that a browser complains about fails it. */
  problems: Problems;
  /** Another browser, signed in as whoever is signed in there. */
  newDevice: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** In front of the test's first browser, not signed up yet. */
  visitor: Parent;
  /** The same, signed up; no page is open yet. */
  parent: Parent;
  /** Signed up too, in a browser of their own. */
  otherParent: Parent;
  /** The same parent on another device. */
  onAnotherDevice: (parent: Parent) => Promise<Parent>;
  /** In front of a story that has been read aloud to its end. Other tests listen to it, too: nothing of it is changed. */
  finishedStory: () => Promise<NarratedStory & { listener: Listener }>;
  /** The parent in front of a long story; what the test leaves of it is neither written nor spoken. */
  growingStory: (story?: GrowingStory) => Promise<Listener>;
  openRouter: OpenRouterControl;
  elevenLabs: ElevenLabsControl;
  /** Files of the app's parents, as they lie in its data folder. */
  recordings: Recordings;
};

export const test = base.extend<Fixtures, WorkerFixtures & E2eOptions>({
  server: ['built-in', { option: true, scope: 'worker' }],

  storyOfWorker: [
    async ({ browser, server }, use) => {
      const context = await browser.newContext({ baseURL: serverAddresses()[server].url });
      const parent = await new Parent(await context.newPage()).signUpUnseen();
      const story = await tellAndNarrate(parent);
      const cookies = await context.cookies();
      await context.close();
      await use({ ...story, cookies });
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ server }, use) => {
    await use(serverAddresses()[server].url);
  },

  problems: [
    async ({ context }, use) => {
      const problems = new Problems();
      await problems.watch(context);
      await use(problems);
      expect(problems.unexpected, 'the browser complained').toEqual([]);
      expect(problems.missing, 'answers expected, and not seen').toEqual([]);
    },
    { auto: true },
  ],

  newDevice: async ({ browser, problems, contextOptions, viewport, locale, timezoneId, colorScheme, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    const common = { ...contextOptions, viewport, locale, timezoneId, colorScheme, ...(baseURL && { baseURL }) };
    await use(async (options) => {
      const context = await browser.newContext({ ...common, ...options });
      contexts.push(context);
      await problems.watch(context);
      return context;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },

  visitor: async ({ page }, use) => {
    await use(new Parent(page));
  },

  parent: async ({ visitor }, use) => {
    await use(await visitor.signUpUnseen());
  },

  otherParent: async ({ newDevice }, use) => {
    const context = await newDevice();
    await use(await new Parent(await context.newPage()).signUpUnseen());
  },

  onAnotherDevice: async ({ newDevice }, use) => {
    await use(async ({ page }) => {
      const context = await newDevice({ storageState: await page.context().storageState() });
      return new Parent(await context.newPage());
    });
  },

  finishedStory: async ({ visitor, context, storyOfWorker: { cookies, ...story } }, use) => {
    await use(async () => {
      await context.addCookies(cookies);
      // Another test may have stopped anywhere in it.
      await visitor.api.beginAgain(story.storyId);
      await visitor.page.goto(`/stories/${story.storyId}`);
      return { listener: new Listener(visitor), ...story };
    });
  },

  growingStory: async ({ parent }, use) => {
    const begun: string[] = [];
    await use(async (story) => {
      const listener = await beforeAGrowingStory(parent, story);
      begun.push(parent.page.url().slice(-36));
      return listener;
    });
    // Or it would complain of what is no longer there.
    await parent.page.close();
    for (const id of begun) await parent.api.deleteStory(id);
  },

  recordings: async ({ server }, use) => {
    await use(new Recordings(serverAddresses()[server].dataDir));
  },

  openRouter: async ({ playwright: _ }, use) => {
    const control = new OpenRouterControl();
    await control.reset();
    await use(control);
    await control.reset();
  },

  elevenLabs: async ({ playwright: _ }, use) => {
    const control = new ElevenLabsControl();
    await control.reset();
    await use(control);
    await control.reset();
  },
});

export { expect };
