import { setTimeout as sleep } from 'node:timers/promises';
import type { APIRequestContext } from '@playwright/test';
import { readEvents, streamEvents } from '../event-stream.ts';
import { errorSchema } from '../wire.ts';
import { type Heard, Listening } from './listening.ts';
import { ideaOf } from './marks.ts';
import type { Night } from './nights.ts';

export type ChaosParent = { id: string; token: string; childId: string; request: APIRequestContext };

/** What a parent has seen of a story. */
export type Seen = {
  night: Night;
  storyId: string;
  text: string;
  /** `done`, or the code of what went wrong; null where they did not stay to the end. */
  ending: string | null;
  isDeleted: boolean;
  heard: Heard[];
};

const MOST_TRIES = 20;

/** A parent with one story after another. */
export class Evening {
  readonly #url: string;
  readonly #parent: ChaosParent;

  constructor(url: string, parent: ChaosParent) {
    this.#url = url;
    this.#parent = parent;
  }

  /** Null where the plan allows no more. */
  async spend(night: Night): Promise<Seen | null> {
    const key = crypto.randomUUID();
    const [asked, askedAgain] = await Promise.all([
      this.#ask(night, key),
      night.isAskedTwice ? this.#ask(night, key) : undefined,
    ]);
    if (askedAgain !== undefined && askedAgain.status !== asked.status) {
      throw new Error(`${night.mark}, asked for twice: ${asked.status} and ${askedAgain.status}`);
    }
    const other = askedAgain?.text();
    if (asked.status === 403) {
      const { code } = errorSchema.parse(await asked.json()).error;
      if (code === 'plan_limit') return null;
    }
    if (!asked.ok) throw new Error(`${night.mark} could not be begun: ${asked.status} ${await asked.text()}`);

    const seen: Seen = { night, storyId: '', text: '', ending: null, isDeleted: false, heard: [] };
    const listening = new Listening((path, init) => this.#fetch(path, init), night);
    const isHeard = night.listening !== 'not';
    let beginning: Promise<Heard[]> | undefined;
    let lastEventId = '0';
    const follow = async (response: Response, act: () => Promise<'stay' | 'leave'>) => {
      for await (const { type, id, data } of streamEvents(response)) {
        if (type === 'story') seen.storyId = data['id'] ?? '';
        if (type === 'done') seen.ending = 'done';
        if (type === 'error') seen.ending = data['code'] ?? '';
        if (type !== 'text') continue;
        seen.text += data['delta'] ?? '';
        lastEventId = id ?? lastEventId;
        if (isHeard && night.isReadAloudWhileWritten) beginning ??= listening.listen(seen.storyId);
        if ((await act()) === 'leave') return;
      }
    };
    let hasActed = false;
    await follow(asked, async () => {
      if (hasActed || seen.text.length < night.afterCharacters) return 'stay';
      hasActed = true;
      if (night.reading === 'stops') await this.#expect('POST', `/api/stories/${seen.storyId}/stop`);
      if (night.reading === 'deletes') {
        await this.#expect('DELETE', `/api/stories/${seen.storyId}`);
        seen.isDeleted = true;
      }
      return night.reading === 'reloads' || night.reading === 'leaves' ? 'leave' : 'stay';
    });
    if (night.reading === 'reloads' && seen.ending === null) {
      const headers = { 'last-event-id': lastEventId };
      const again = await this.#fetch(`/api/stories/${seen.storyId}/stream`, { headers });
      await follow(again, async () => 'stay');
    }
    if (isHeard) beginning ??= listening.listen(seen.storyId);
    seen.heard = (await beginning) ?? [];
    const [again] = readEvents((await other) ?? '');
    if (again?.data['id'] !== undefined && again.data['id'] !== seen.storyId) {
      throw new Error(`${night.mark} was begun twice`);
    }
    seen.isDeleted ||= listening.hasDeleted;
    return seen;
  }

  /** While no storyteller can be reached the app begins no story, and says when to ask again. */
  async #ask(night: Night, key: string): Promise<Response> {
    for (let tries = 1; ; tries += 1) {
      const answer = await this.#askOnce(night, key);
      if (answer.status !== 503 || tries === MOST_TRIES) return answer;
      const { code } = errorSchema.parse(await answer.json()).error;
      if (!code.startsWith('storyteller_')) throw new Error(`${night.mark} could not be begun: ${code}`);
      const seconds = Number(answer.headers.get('retry-after'));
      if (seconds <= 0) throw new Error(`${night.mark} could not be begun, and nobody says when it can`);
      await sleep(seconds * 1000);
    }
  }

  #askOnce({ number }: Night, key: string): Promise<Response> {
    const request = { language: 'en', minutes: 1, children: [this.#parent.childId], idea: ideaOf(number) };
    return this.#fetch('/api/stories', {
      method: 'POST',
      headers: { 'idempotency-key': key },
      body: JSON.stringify(request),
    });
  }

  async #expect(method: string, path: string): Promise<void> {
    const answer = await this.#fetch(path, { method });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  }

  #fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization: `Bearer ${this.#parent.token}`, 'content-type': 'application/json' };
    return fetch(`${this.#url}${path}`, { ...init, headers: { ...headers, ...init.headers } });
  }
}
