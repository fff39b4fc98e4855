import type { Gender } from '../children/child-profile';

export type Hero = {
  id: string;
  name: string;
  gender: Gender;
  appearance: string | null;
  personalityTraits: string[];
  interests: string[];
  strengths: string[];
  /** BCP 47 primary subtag. */
  language: string;
  /** Seeded for everyone, and so not to be changed. */
  isSeeded: boolean;
};
