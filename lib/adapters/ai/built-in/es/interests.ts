import type { Pattern } from '../story-pack';
import type { Noun } from './grammar';

/**
 * What an interest brings to a plot. `things` can be carried and lost; `companions` talk and walk; `places` are reached on
 * foot. `love` is a predicate in the past without agreement; `trick` is spoken, and must help against any lost way.
 */
export type Material = {
  readonly topic: string;
  readonly love: string;
  readonly trick: string;
  readonly things: readonly Noun[];
  readonly companions: readonly Noun[];
  readonly places: readonly Place[];
};

export type Place = Noun & { readonly under?: boolean };

export type Interest = Material & { readonly id: string; readonly stems: readonly Pattern[] };
