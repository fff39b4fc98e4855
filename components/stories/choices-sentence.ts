import type { ChildProfile } from '@/lib/children/child-profile';
import type { Hero } from '@/lib/heroes/hero';
import { moralName } from './moral-names';
import { CUSTOM_MORAL, type NewStoryChoices } from './new-story-choices';

type People = { profiles: readonly ChildProfile[]; heroes: readonly Hero[] };

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** The choices as one sentence, to read over before the button: `A 5-minute story in English about Mia and Leo.` */
export function choicesSentence(choices: NewStoryChoices, { profiles, heroes }: People): string {
  const length = `${choices.minutes}-minute`;
  // Eight, eleven and eighteen begin with a vowel.
  const article = [8, 11, 18].includes(choices.minutes) ? 'An' : 'A';
  return `${article} ${length} story${language(choices)}${people(choices, profiles, heroes)}${matter(choices)}.`;
}

function language({ language }: NewStoryChoices): string {
  const name = language && new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return name ? ` in ${name}` : '';
}

function people(
  { type, profileIds, newChildName, heroIds }: NewStoryChoices,
  profiles: People['profiles'],
  heroes: People['heroes'],
) {
  const chosen = profiles.filter(({ id }) => profileIds.includes(id)).map(({ name }) => name);
  const children = newChildName === '' ? chosen : [...chosen, newChildName];
  const tellers = heroes.filter(({ id }) => heroIds.includes(id)).map(({ name }) => name);
  if (type === 'hero') {
    const about = tellers.length > 0 ? LIST.format(tellers) : 'a hero';
    return children.length > 0 ? ` about ${about}, told for ${LIST.format(children)}` : ` about ${about}`;
  }
  const all = type === 'combined' ? [...children, ...(tellers.length > 0 ? tellers : ['a hero'])] : children;
  return all.length > 0 ? ` about ${LIST.format(all)}` : '';
}

function matter({ moral, customMoral, idea }: NewStoryChoices): string {
  const thought = moral === CUSTOM_MORAL ? customMoral.trim() : moralName(moral).toLocaleLowerCase('en');
  const quoted = moral === CUSTOM_MORAL && thought ? `“${thought}”` : thought;
  const parts = [quoted && `a thought about ${quoted}`, idea.trim() && 'your idea'].filter(Boolean);
  return parts.length > 0 ? `, with ${LIST.format(parts)}` : '';
}
