import type { Pattern } from '../story-pack';

/**
 * What an interest brings to a plot. `things` can be carried and lost; `companions` talk and walk; `places` are reached on
 * foot, with the preposition one stands there with. `love` is a predicate in the past; `trick` is spoken, and must help
 * against any lost or barred way.
 */
export type Material = {
  readonly topic: string;
  readonly love: string;
  readonly trick: string;
  readonly things: readonly string[];
  readonly companions: readonly string[];
  readonly places: readonly { readonly at: 'at' | 'in' | 'on' | 'under'; readonly name: string }[];
};

export type Interest = Material & { readonly id: string; readonly stems: readonly Pattern[] };

const at = (name: string) => ({ at: 'at', name }) as const;
const inside = (name: string) => ({ at: 'in', name }) as const;
const on = (name: string) => ({ at: 'on', name }) as const;
const under = (name: string) => ({ at: 'under', name }) as const;

export { at, inside, on, under };
