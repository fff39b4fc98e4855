import type { Story } from '@/lib/stories/story';
import { lengthWords } from './length-words';

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** For whom, with whom, how long: `For Mia and Leo, with Captain Barnaby · 5 minutes`. */
export function storyByline({ characters, lengthMinutes }: Pick<Story, 'characters' | 'lengthMinutes'>): string {
  const names = (role: 'child' | 'hero') =>
    LIST.format(characters.filter((character) => character.role === role).map(({ name }) => name));
  const people = [
    { word: 'for', who: names('child') },
    { word: 'with', who: names('hero') },
  ].filter(({ who }) => who !== '');
  const sentence = people.map(({ word, who }) => `${word} ${who}`).join(', ');
  return [sentence.charAt(0).toUpperCase() + sentence.slice(1), lengthWords(lengthMinutes)].filter(Boolean).join(' · ');
}
