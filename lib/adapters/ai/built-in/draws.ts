import { seededRandom } from './seeded-random';
import type { Subject } from './story-pack';

/** Far more than fifty told stories can use up; most stories need one attempt. */
export const MAX_ATTEMPTS = 300;

/** A story that misses its length is written anew, so many times at most. */
export const MAX_WRITINGS = 14;

/** Then any other subject: all that belongs to the wanted ones may hold what the child avoids, as a toad’s pond does. */
const WANTED_ATTEMPTS = 200;

export type Draw = { attempt: number; subject: Subject; random: () => number };

/** The attempts at a story in their order, the same for the same seed: a subject, and the chances that decide the rest. */
export function* drawsOf(seed: string, wanted: readonly Subject[], others: readonly Subject[]): Generator<Draw> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const random = seededRandom(`${seed}:${attempt}`);
    const ranked = random();
    const subjects = attempt < WANTED_ATTEMPTS ? wanted : others;
    // The square favours the interests named first without forgetting the others.
    const subject = subjects[Math.floor(ranked * ranked * subjects.length)];
    if (subject === undefined) return;
    yield { attempt, subject, random };
  }
}
