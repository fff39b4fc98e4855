import { createParser } from 'eventsource-parser';
import { type NarratedSegment, narrationSchema, segmentSchema } from '../narration-events.ts';
import type { Night } from './nights.ts';

/** What one device was told of a narration. */
export type Heard = {
  narrationId: string;
  segments: NarratedSegment[];
  /** `done`, or the code of what went wrong; null where the parent did not stay to the end. */
  ending: string | null;
};

type Fetch = (path: string, init?: RequestInit) => Promise<Response>;

/** Enough to know that there is something in it. */
const SHORTEST_SEGMENT_BYTES = 400;

/** One in so many segments is fetched: the player's own tests hear them all. */
const PLAYED = 3;

/** A parent who listens to one story, on as many devices as its night says. */
export class Listening {
  readonly #fetch: Fetch;
  readonly #night: Night;
  hasDeleted = false;

  constructor(fetch: Fetch, night: Night) {
    this.#fetch = fetch;
    this.#night = night;
  }

  listen(storyId: string): Promise<Heard[]> {
    const devices = this.#night.listening === 'on-two-devices' ? 2 : 1;
    return Promise.all(Array.from({ length: devices }, () => this.#listen(storyId)));
  }

  async #listen(storyId: string): Promise<Heard> {
    const begun = await this.#fetch(`/api/stories/${storyId}/narrations`, { method: 'POST', body: '{}' });
    if (!begun.ok)
      throw new Error(`${this.#night.mark} could not be read aloud: ${begun.status} ${await begun.text()}`);
    const { id } = narrationSchema.parse(await begun.json());
    const heard: Heard = { narrationId: id, segments: [], ending: null };
    const { listening } = this.#night;
    if (listening === 'to-the-end' || listening === 'on-two-devices') {
      await this.#follow(heard, async () => 'stay');
      return heard;
    }
    await this.#follow(heard, async () => {
      if (listening !== 'deletes') return 'leave';
      if (heard.segments.length < 2 || this.hasDeleted) return 'stay';
      const answer = await this.#fetch(`/api/stories/${storyId}`, { method: 'DELETE' });
      if (!answer.ok) throw new Error(`${this.#night.mark} could not be deleted: ${answer.status}`);
      this.hasDeleted = true;
      return 'stay';
    });
    if (listening === 'loses-connection' && heard.ending === null) await this.#follow(heard, async () => 'stay');
    return heard;
  }

  /** From where this device is; `act` is asked after each segment. */
  async #follow(heard: Heard, act: () => Promise<'stay' | 'leave'>): Promise<void> {
    const answer = await this.#fetch(`/api/narrations/${heard.narrationId}/events`, {
      headers: { 'last-event-id': String(heard.segments.length) },
    });
    // Deleted meanwhile, on another device.
    if (answer.status === 404) heard.ending = 'not_found';
    if (!answer.ok || answer.body === null) return;
    const unheard: NarratedSegment[] = [];
    const parser = createParser({
      onEvent({ event, data }) {
        if (event === 'segment') unheard.push(segmentSchema.parse(JSON.parse(data)));
        if (event === 'done') heard.ending = 'done';
        if (event === 'error') heard.ending = JSON.parse(data).code;
      },
    });
    const decoder = new TextDecoder();
    for await (const chunk of answer.body) {
      parser.feed(decoder.decode(chunk, { stream: true }));
      for (const segment of unheard.splice(0)) {
        if (segment.index % PLAYED === 0) await this.#play(segment);
        heard.segments.push(segment);
        if ((await act()) === 'leave') return;
      }
    }
  }

  async #play({ url }: NarratedSegment): Promise<void> {
    const answer = await this.#fetch(url);
    const { byteLength } = await answer.arrayBuffer();
    if (answer.status === 404 && this.hasDeleted) return;
    if (!answer.ok || byteLength < SHORTEST_SEGMENT_BYTES)
      throw new Error(`${url}: ${answer.status}, ${byteLength} bytes`);
  }
}
