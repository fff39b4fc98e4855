import { z } from 'zod';
import type { BehaviourDraft } from './fakes/open-router-behaviour.ts';
import { serverAddresses } from './server-addresses.ts';

const requestsSchema = z.array(
  z.object({
    body: z.looseObject({
      model: z.string(),
      messages: z.array(z.looseObject({ role: z.string() })),
      provider: z.looseObject({ data_collection: z.string() }),
    }),
    isAbandoned: z.boolean(),
    tokensSent: z.int(),
  }),
);

/** Drives the storyteller of the app server `openrouter`. */
export class OpenRouterControl {
  readonly #url = serverAddresses().openRouterControlUrl;

  async behave(behaviour: BehaviourDraft): Promise<void> {
    await this.#send('PUT', this.#url, JSON.stringify(behaviour));
  }

  async reset(): Promise<void> {
    await this.#send('DELETE', this.#url);
  }

  /** Since the last reset. */
  async requests() {
    const response = await this.#send('GET', `${this.#url}/requests`);
    return requestsSchema.parse(await response.json());
  }

  async #send(method: string, url: string, body?: string): Promise<Response> {
    const response = await fetch(url, { method, ...(body && { body }) });
    if (!response.ok) throw new Error(`The fake OpenRouter answered ${response.status}: ${await response.text()}`);
    return response;
  }
}
