/**
 * One sentence (or two that belong together) of a story. `young` is for listeners up to five, `old` from nine on; from six
 * to eight the engine mixes both, so the two must be interchangeable: same event, same people, same place in the order.
 *
 * Level 0 is always told and must make sense alone. Level 1 deepens the plot and comes in from two minutes on. Level 2 is
 * colour that the engine takes or leaves to hit the length, each line by itself. Neighbouring lines of level 1 come or go
 * together. So a line may lean on a lower level and, in level 1, on its neighbours, but never on a higher level.
 */
export type Line = string | { readonly young: string; readonly old: string; readonly level: Level };

export type Level = 0 | 1 | 2;

export type Style = 'young' | 'middle' | 'old';

/** Two to five sentences; speech begins its own paragraph. */
export type Paragraph = readonly Line[];

export function either(young: string, old: string): Line {
  return { young, old, level: 0 };
}

export function more(young: string, old = young): Line {
  return { young, old, level: 1 };
}

export function extra(young: string, old = young): Line {
  return { young, old, level: 2 };
}
