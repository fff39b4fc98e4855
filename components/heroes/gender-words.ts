import type { Gender } from '@/lib/children/child-profile';

/** For heroes, who may be foxes or clouds: what the story's grammar calls them. */
export const HERO_GENDER_WORDS: Readonly<Record<Gender, string>> = {
  female: 'She',
  male: 'He',
  other: 'They or it',
};
