import type { ChildProfile } from '@/lib/children/child-profile';
import type { Hero } from '@/lib/heroes/hero';
import { LONGEST_MINUTES, SHORTEST_MINUTES } from '@/lib/stories/story';
import type { StoryType } from '@/lib/stories/story-brief';

export const MAX_IDEA_LENGTH = 500;
export const MAX_MORAL_LENGTH = 200;

/** Value of the moral select that stands for the parent's own words. */
export const CUSTOM_MORAL = 'custom';

export const STORY_TYPE_NAMES: Readonly<Record<StoryType, string>> = {
  child: 'About the children',
  hero: "A hero's tale, told for them",
  combined: 'Children and heroes together',
};

/** What stands in the form, field by field under the names that are sent. */
export type NewStoryChoices = {
  language: string;
  /** `''`, a key of `MORALS`, or `custom`. */
  moral: string;
  customMoral: string;
  minutes: number;
  idea: string;
  type: StoryType;
  /** Of a child that is described along with the story; else empty. */
  newChildName: string;
  /** Ids, as are `heroes`. */
  profileIds: readonly string[];
  heroIds: readonly string[];
};

/** What the page would like to begin with; the rest is chosen well. */
export type NewStoryDefaults = Partial<Omit<NewStoryChoices, 'profileIds' | 'newChildName'>> & {
  /** Ids of the children whose story it is; the first child if none of them is known. */
  preselected?: readonly string[];
};

export type Language = { code: string; name: string };

const DEFAULT_MINUTES = 5;

export function firstChoices(
  profiles: readonly ChildProfile[],
  languages: readonly Language[],
  defaults: NewStoryDefaults,
): NewStoryChoices {
  const wanted = profiles.filter((profile) => defaults.preselected?.includes(profile.id));
  const chosen = wanted.length > 0 ? wanted : profiles.slice(0, 1);
  const language = [defaults.language, chosen[0]?.readingLanguage].find((code) =>
    languages.some((known) => known.code === code),
  );
  return {
    language: language ?? languages[0]?.code ?? 'en',
    moral: defaults.moral ?? '',
    customMoral: defaults.customMoral ?? '',
    minutes: defaults.minutes ?? DEFAULT_MINUTES,
    idea: defaults.idea ?? '',
    type: defaults.type ?? 'child',
    newChildName: '',
    profileIds: chosen.map((profile) => profile.id),
    heroIds: defaults.heroIds ?? [],
  };
}

type SentValues = Readonly<Record<string, readonly string[]>>;

/** Reads the fields back, from what was sent or from the form as it stands. */
export function choicesFrom(values: SentValues): NewStoryChoices {
  const one = (name: string) => values[name]?.[0] ?? '';
  return {
    language: one('language'),
    moral: one('moral'),
    customMoral: one('customMoral'),
    minutes: minutesIn(one('minutes')),
    idea: one('idea'),
    type: storyType(one('type')),
    newChildName: one('newChild.name').trim(),
    profileIds: values['children'] ?? [],
    heroIds: values['heroes'] ?? [],
  };
}

export function sentValues(form: FormData): SentValues {
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name).map(String)]));
}

export function heroesToChoose(heroes: readonly Hero[], language: string): Hero[] {
  return heroes.filter((hero) => hero.language === language);
}

function storyType(value: string): StoryType {
  return value === 'hero' || value === 'combined' ? value : 'child';
}

/** As near as the slider comes to what was asked for. */
function minutesIn(typed: string): number {
  const minutes = Number.parseInt(typed, 10);
  return Number.isNaN(minutes) ? DEFAULT_MINUTES : Math.min(Math.max(minutes, SHORTEST_MINUTES), LONGEST_MINUTES);
}
