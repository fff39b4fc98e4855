export const GENDERS = ['female', 'male', 'other'] as const;

export type Gender = (typeof GENDERS)[number];

export type ChildProfile = {
  id: string;
  name: string;
  /** Years, 0–17. */
  age: number;
  gender: Gender;
  interests: string[];
  /** Fears and allergies: never in a story. */
  avoid: string[];
  /** BCP 47 primary subtag. */
  readingLanguage: string;
};
