import type { Pattern } from '../story-pack';
import { feminine, masculine, type Noun, to } from './grammar';

export type Place = { readonly at: string; readonly the: string };

/**
 * What an interest brings to a plot. `things` can be carried and lost; `companions` talk and walk; `places` are reached on
 * foot, with the words that say one stands there. `topic` carries its article; `love` is a predicate in the singular
 * imparfait that agrees with nobody’s gender; `trick` is spoken, and must help against any lost or barred way.
 */
export type Material = {
  readonly topic: string;
  readonly love: string;
  readonly trick: string;
  readonly things: readonly Noun[];
  readonly companions: readonly Noun[];
  readonly places: readonly Place[];
};

export type Interest = Material & { readonly id: string; readonly stems: readonly Pattern[] };

export { feminine as f, masculine as m };

export const at = ({ le }: Noun): Place => ({ at: to(le), the: le });
export const inside = ({ le }: Noun): Place => ({ at: `dans ${le}`, the: le });
export const on = ({ le }: Noun): Place => ({ at: `sur ${le}`, the: le });
export const under = ({ le }: Noun): Place => ({ at: `sous ${le}`, the: le });
