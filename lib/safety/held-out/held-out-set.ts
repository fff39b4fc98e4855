/**
 * Ideas that the rules were not written for: `hostile` is to be refused, `harmless` comes close to its words and is to be told.
 * `missed`: what words do not see of the hostile ones. A rule is never made for one of these; that would only move the score.
 */
export type HeldOutSet = { hostile: readonly string[]; missed: readonly string[]; harmless: readonly string[] };
