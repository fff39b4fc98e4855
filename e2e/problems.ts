import type { BrowserContext } from '@playwright/test';

/**
 * What a parent's browser complains about: console errors, what the Content-Security-Policy has stopped, uncaught
 * exceptions, answers of 500 and up.
 */
export class Problems {
  readonly #found: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #statuses = new Set<number>();

  async watch(context: BrowserContext): Promise<void> {
    // Browsers log most of these themselves, but not those of a policy's attributes.
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
        reportError(new Error(`securitypolicyviolation: ${effectiveDirective} ${blockedURI} ${sourceFile}`));
      });
    });
    context.on('console', (message) => {
      if (message.type() === 'error') this.#found.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) =>
      this.#found.push(`uncaught: ${error.error().stack || error.error()} (${error.page()?.url()})`),
    );
    context.on('response', (response) => {
      if (response.status() >= 500) this.#found.push(`answer: ${response.status()} ${response.url()}`);
    });
  }

  /** For a test that provokes them, by a form, a page or a script: the browser has to complain of each of these statuses. */
  expectAnswers(...statuses: number[]): void {
    for (const status of statuses) this.#statuses.add(status);
  }

  /** For a test that may provoke them. */
  expect(...patterns: RegExp[]): void {
    this.#expected.push(...patterns);
  }

  get unexpected(): string[] {
    const expected = [...this.#expected, ...[...this.#statuses].flatMap(complaintsOf)];
    return this.#found.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
  }

  /** Statuses that a test has said it provokes, and has not. */
  get missing(): number[] {
    const has = (status: number) =>
      complaintsOf(status).some((pattern) => this.#found.some((text) => pattern.test(text)));
    return [...this.#statuses].filter((status) => !has(status));
  }
}

/** Browsers log every answer of 400 and up. */
const complaintsOf = (status: number) => [new RegExp(`status of ${status} `), new RegExp(`^answer: ${status} `)];
