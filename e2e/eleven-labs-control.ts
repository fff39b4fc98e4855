import { z } from 'zod';
import type { SpeechBehaviourDraft } from './fakes/speech-behaviour.ts';
import { serverAddresses } from './server-addresses.ts';

const requestsSchema = z.array(z.object({ voice: z.string(), body: z.looseObject({ text: z.string() }) }));
const servedSchema = z.object({ requests: z.int(), characters: z.int() });

/** At once: the tests are about what is said, not about how long it takes. */
const PROMPT: SpeechBehaviourDraft = { firstByteMs: 0, pace: 0 };

/** Drives the voices of the app server `openrouter`. */
export class ElevenLabsControl {
  readonly #url = serverAddresses().elevenLabsControlUrl;

  async behave(behaviour: SpeechBehaviourDraft): Promise<void> {
    await this.#send('PUT', this.#url, JSON.stringify({ ...PROMPT, ...behaviour }));
  }

  async reset(): Promise<void> {
    await this.#send('DELETE', this.#url);
    await this.behave({});
  }

  /** Since the last reset, and what a real account would be billed for. */
  async asked() {
    const requests = await this.#send('GET', `${this.#url}/requests`);
    const served = await this.#send('GET', `${this.#url}/served`);
    return { requests: requestsSchema.parse(await requests.json()), served: servedSchema.parse(await served.json()) };
  }

  async #send(method: string, url: string, body?: string): Promise<Response> {
    const response = await fetch(url, { method, ...(body && { body }) });
    if (!response.ok) throw new Error(`The fake ElevenLabs answered ${response.status}: ${await response.text()}`);
    return response;
  }
}
