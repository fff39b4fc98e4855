import type { Gender } from '@/lib/children/child-profile';

/** What a parent reads for a child; a story's grammar follows it. */
export const CHILD_GENDER_WORDS: Readonly<Record<Gender, string>> = {
  female: 'Girl',
  male: 'Boy',
  other: 'Neither, or rather not say',
};
