import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { sendPlainForm } from './plain-form.ts';
import { TaleApi } from './tale-api.ts';

type ChildInForm = { name: string; age: number; gender: 'Girl' | 'Boy'; interests?: string };

type Wishes = {
  /** Minutes; the shortest unless told, since tests wait for it. */
  length?: number;
  language?: string;
  moral?: string;
  idea?: string;
};

/** A parent in front of a browser, in the words of one. */
export class Parent {
  readonly email = `parent-${randomUUID()}@example.com`;
  readonly password = 'good night moon';
  readonly api: TaleApi;

  constructor(readonly page: Page) {
    this.api = new TaleApi(page.request);
  }

  async signUp({ name = '' } = {}): Promise<this> {
    await this.askToSignUp({ name });
    await expect(this.page).toHaveURL('/tonight');
    return this;
  }

  /** Whatever comes of it. */
  async askToSignUp({ name = '' } = {}): Promise<void> {
    await this.page.goto('/sign-up');
    await this.page.getByLabel('What shall we call you?').fill(name);
    await this.page.getByLabel('Email', { exact: true }).fill(this.email);
    await this.page.getByLabel('Password', { exact: true }).fill(this.password);
    await this.page.getByRole('button', { name: 'Create account', exact: true }).click();
  }

  /** The same without opening a page, which most tests have no need of. */
  async signUpUnseen(): Promise<this> {
    const account = { email: this.email, password: this.password, timeZone: 'Europe/Berlin' };
    const answer = await sendPlainForm(this.page.request, '/sign-up', 'Create account', account);
    expect(answer.status(), await answer.text()).toBe(303);
    expect(answer.headers()['location']).toMatch(/\/tonight$/);
    return this;
  }

  async signIn({ email = this.email, password = this.password } = {}): Promise<void> {
    await this.page.getByLabel('Email', { exact: true }).fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  async addChild({ name, age, gender, interests = '' }: ChildInForm): Promise<void> {
    await this.page.goto('/children/new');
    await this.page.getByLabel('Name', { exact: true }).fill(name);
    await this.page.getByLabel('Age', { exact: true }).fill(String(age));
    await this.page.getByLabel('Gender', { exact: true }).selectOption(gender);
    await this.page.getByLabel('Interests', { exact: true }).fill(interests);
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.page.getByRole('heading', { name, exact: true })).toBeVisible();
  }

  async openNewStory(): Promise<void> {
    await this.page.goto('/stories/new');
    // The form comes after the heading, and is out of sight for a moment, where a key that is pressed is lost.
    await expect(this.page.getByRole('button', { name: 'Write the story', exact: true })).toBeVisible();
  }

  /** In the form for a new story. */
  async choose({ length = 1, language, moral, idea }: Wishes = {}): Promise<void> {
    await this.page.getByLabel('Length', { exact: true }).fill(String(length));
    if (language) await this.page.getByLabel('Language', { exact: true }).selectOption(language);
    if (moral) await this.page.getByLabel('Moral', { exact: true }).selectOption(moral);
    if (idea) await this.page.getByLabel('Idea', { exact: true }).fill(idea);
  }

  /** Presses the button and gives the new story's id. */
  async write(): Promise<string> {
    await this.page.getByRole('button', { name: 'Write the story', exact: true }).click();
    await expect(this.page).toHaveURL(/\/stories\/[0-9a-f-]{36}$/);
    return this.page.url().slice(-36);
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get story(): Locator {
    return this.page.getByTestId('story');
  }

  get paragraphs(): Locator {
    return this.story.getByRole('paragraph');
  }

  /** What has gone wrong, in words; Next keeps an alert of its own outside. */
  alert(sentence: string): Locator {
    return this.page.getByRole('main').getByRole('alert').filter({ hasText: sentence });
  }

  get stop(): Locator {
    return this.page.getByRole('button', { name: 'Stop', exact: true });
  }

  get tryAgain(): Locator {
    return this.page.getByRole('button', { name: 'Try again', exact: true });
  }

  async sees(sentence: string | RegExp): Promise<void> {
    await expect(this.page.getByText(sentence)).toBeVisible();
  }

  async seesStoryFinished(): Promise<void> {
    await expect(this.story).toHaveAttribute('aria-busy', 'false', { timeout: 40_000 });
    await this.sees(/^Written by /);
  }

  /** The whole on the screen is what is stored, to the letter. */
  async seesWhatIsStored(id: string): Promise<void> {
    const { content, title } = await this.api.getStory(id);
    await expect(this.title).toHaveText(title);
    await expect(this.paragraphs).toHaveText(content.trim().split(/\n\s*\n/));
  }
}
