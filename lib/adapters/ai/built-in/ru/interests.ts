import type { Pattern } from '../story-pack';

export type Place = { readonly name: string; readonly to: string; readonly at: string };

/**
 * What an interest brings to a plot. `things` can be carried and lost; `companions` talk and walk; both are written for
 * `declined`. `about` is a prepositional phrase; `love` a predicate with its verbs as `{умел|умеет}`; `trick` is spoken,
 * and must help against any lost or barred way.
 */
export type Material = {
  readonly about: string;
  readonly love: string;
  readonly trick: string;
  readonly things: readonly string[];
  readonly companions: readonly string[];
  readonly places: readonly Place[];
};

export type Interest = Material & { readonly id: string; readonly stems: readonly Pattern[] };

/** A place that is reached on foot: its name, “to it” and “at it” with their prepositions, and words all three share. */
export function place(name: string, to: string, at: string, tail = ''): Place {
  const tailed = (text: string) => (tail === '' ? text : `${text} ${tail}`);
  return { name: tailed(name), to: tailed(to), at: tailed(at) };
}
