import type { BrowserContext } from '@playwright/test';

/**
 * What a parent's browser complains about: console errors, what the Content-Security-Policy has stopped, uncaught
 * exceptions, answers of 500 and up.
 */
export class Problems {
  readonly #found: string[] = [];
  readonly #expected: RegExp[] = [];

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

  /** For a test that provokes them: browsers log every answer of 400 and up. */
  expect(...patterns: RegExp[]): void {
    this.#expected.push(...patterns);
  }

  get unexpected(): string[] {
    return this.#found.filter((problem) => !this.#expected.some((pattern) => pattern.test(problem)));
  }
}
