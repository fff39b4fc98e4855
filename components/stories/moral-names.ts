import { MORALS, type Moral } from '@/lib/stories/moral';

export const MORAL_NAMES: Readonly<Record<Moral, string>> = {
  kindness: 'Being kind',
  honesty: 'Telling the truth',
  bravery: 'Being brave',
  friendship: 'Being a good friend',
  perseverance: 'Not giving up',
  empathy: 'Feeling with others',
  respect: 'Respecting others',
  responsibility: 'Taking good care',
};

/** A listed moral by its name, a parent's own words as they are. */
export function moralName(moral: string): string {
  const listed = MORALS.find((known) => known === moral);
  return listed ? MORAL_NAMES[listed] : moral;
}
