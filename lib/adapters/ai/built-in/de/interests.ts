import type { Pattern } from '../story-pack';
import type { Noun, Place } from './grammar';

/**
 * What an interest brings to a plot. `things` can be carried and lost; `guests` talk and walk; `places` are reached on
 * foot. `topic` is an accusative, after “an” and “über”; `love` is a predicate in the past; `trick` is spoken, and must
 * help against any lost or barred way.
 */
export type Material = {
  readonly topic: string;
  readonly love: string;
  readonly trick: string;
  readonly things: readonly Noun[];
  readonly guests: readonly Noun[];
  readonly places: readonly Place[];
};

export type Interest = Material & { readonly id: string; readonly stems: readonly Pattern[] };
