/** Words of one language with which the tests try its pack. */
export type PackSample = {
  readonly girl: string;
  readonly boy: string;
  readonly hero: {
    readonly name: string;
    readonly appearance: string;
    readonly trait: string;
    readonly strength: string;
  };
  /** An interest of the dictionary as a parent types it, and what a story about it mentions. */
  readonly knownInterest: string;
  readonly knownMaterial: RegExp;
  readonly otherInterest: string;
  /** An idea that names `otherInterest`, and words after it that must not be copied. */
  readonly ideaAboutOther: string;
  readonly otherMaterial: RegExp;
  readonly unknownInterest: string;
  readonly customMoral: string;
  /** Fears as parents type them, and what then may not be read. */
  readonly fears: readonly { readonly typed: string; readonly banned: RegExp }[];
  /** What a story of a girl alone may not contain, and what it must (pronouns, endings); the same for a boy and siblings. */
  readonly girlOnly: { readonly never: RegExp | null; readonly some: RegExp };
  readonly boyOnly: { readonly never: RegExp | null; readonly some: RegExp };
  readonly siblings: { readonly some: RegExp };
};
