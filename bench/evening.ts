import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchParent } from './data-folder.ts';
import { hearStory } from './heard-story.ts';
import { tellStory } from './told-story.ts';

type Resident = { parent: BenchParent; childId: string; storyIds: readonly string[] };

type Guests = { readers: number; writers: number; listeners: number };

/** Between two pages, and between two stories: from and to, in milliseconds. */
const GLANCE_MS = [2000, 8000] as const;
const REST_MS = [3000, 10_000] as const;

/** What a page says where a part of it could not be made. */
const STUMBLED = /data-dgst|Something stumbled/;

/** What parents do at the same time, and how long they wait for it. */
export class Evening {
  readonly pages = new Map<string, number[]>();
  readonly errors: string[] = [];
  firstWords: number[] = [];
  firstSound: number[] = [];
  segments = 0;
  readonly #origin: string;
  readonly #residents: readonly Resident[];
  /** Each story is heard for the first time only once. */
  #heard = 0;

  constructor(origin: string, residents: readonly Resident[]) {
    this.#origin = origin;
    this.#residents = residents;
  }

  /** Forgets what was before. Whoever is in the middle of something at the end finishes it. */
  async spend({ readers, writers, listeners }: Guests, forMs: number): Promise<void> {
    this.pages.clear();
    [this.firstWords, this.firstSound, this.segments] = [[], [], 0];
    const until = performance.now() + forMs;
    const roles = [
      ...Array.from({ length: readers }, () => this.#read),
      ...Array.from({ length: writers }, () => this.#write),
      ...Array.from({ length: listeners }, () => this.#listen),
    ];
    await Promise.all(
      roles.map(async (act, index) => {
        const resident = this.#residents[index % this.#residents.length];
        // People do not come all at the same moment.
        await sleep(Math.random() * GLANCE_MS[1]);
        while (resident !== undefined && performance.now() < until) {
          await act.call(this, resident, until).catch((error: unknown) => this.errors.push(String(error)));
        }
      }),
    );
  }

  async #read({ parent, storyIds }: Resident, until: number): Promise<void> {
    const story = storyIds[Math.floor(Math.random() * storyIds.length)];
    for (const [name, path] of [
      ['/tonight', '/tonight'],
      ['/library', '/library'],
      ['/stories/[storyId]', `/stories/${story}`],
    ] as const) {
      if (performance.now() >= until) return;
      await this.#open(name, path, parent.cookie);
      await sleep(between(GLANCE_MS));
    }
  }

  async #open(name: string, path: string, cookie: string): Promise<void> {
    const askedAt = performance.now();
    const answer = await fetch(`${this.#origin}${path}`, { headers: { cookie }, redirect: 'manual' });
    const page = await answer.text();
    const taken = this.pages.get(name) ?? [];
    taken.push(performance.now() - askedAt);
    this.pages.set(name, taken);
    if (answer.status !== 200 || !page.includes('</html>') || STUMBLED.test(page)) {
      throw new Error(`${name} was answered with ${answer.status}, ${page.length} characters`);
    }
  }

  async #write({ parent, childId }: Resident): Promise<void> {
    const body = { language: 'en', children: [childId], minutes: 5, moral: 'kindness' };
    const { askedAt, firstWordsAt } = await tellStory({ origin: this.#origin, token: parent.token, body });
    this.firstWords.push(firstWordsAt - askedAt);
    await sleep(between(REST_MS));
  }

  async #listen({ parent, storyIds }: Resident): Promise<void> {
    const storyId = storyIds[this.#heard % storyIds.length] ?? '';
    this.#heard += 1;
    const { askedAt, segments } = await hearStory({ origin: this.#origin, token: parent.token }, storyId);
    this.firstSound.push((segments[0]?.bytesAt ?? Number.NaN) - askedAt);
    this.segments += segments.length;
    await sleep(between(REST_MS));
  }
}

function between([from, to]: readonly [number, number]): number {
  return from + Math.random() * (to - from);
}
