import type { BriefHero } from '@/lib/stories/story-brief';
import type { Casting, Pick } from '../story-pack';
import { capitalised, listed, type Pronouns, pronounsOf, withArticle } from './grammar';
import type { Material } from './interests';
import { makingInterests } from './interests-making';
import { natureInterests } from './interests-nature';
import { materialFor, playInterests } from './interests-play';
import { wildInterests } from './interests-wild';

export const interests = [...natureInterests, ...makingInterests, ...playInterests, ...wildInterests];

type Props = {
  readonly names: readonly string[];
  /** The protagonists’ names: “Mila”, “Mila and Tom”. */
  readonly who: string;
  /** The protagonists and the companion: “Mila and Pim”, “Mila, Tom and Pim”. */
  readonly party: string;
  /** The protagonists and one thing more: “Mila and the Egg”, “Mila, Tom and the Egg”. */
  readonly titleWith: (more: string) => string;
  readonly was: string;
  readonly They: string;
  readonly Their: string;
  readonly isSeveral: boolean;
  /** Who speaks first; the second protagonist, or else the companion; the second, or else the first; the last of all. */
  readonly lead: string;
  readonly mate: string;
  readonly second: string;
  readonly last: string;
  /** The companion. In speech and story always by name, so that no pronoun is mistaken for the child’s. */
  readonly pal: string;
  readonly aPal: string;
  readonly thePal: string;
  readonly thing: string;
  readonly aThing: string;
  readonly theThing: string;
  readonly place: string;
  readonly thePlace: string;
  readonly atPlace: string;
  readonly topic: string;
  readonly love: string;
  readonly trick: string;
  /** A parent’s own moral, ready to stand between quotation marks. */
  readonly saying: string;
  readonly listeners: string | null;
  readonly heroes: readonly BriefHero[];
  /** What somebody asked to hear, ready to stand between quotation marks. */
  readonly idea: string | null;
  readonly previousTitle: string | null;
};

/** Everything that English sentences need. Narration stays in the past, so that only “was” and “were” must agree. */
export type Stage = Props & Pronouns;

const PAL_NAMES = [
  'Pim',
  'Tolly',
  'Nub',
  'Wick',
  'Bramble',
  'Fenn',
  'Pippin',
  'Sorrel',
  'Nim',
  'Quill',
  'Tuppence',
  'Mott',
  'Corrie',
  'Fidget',
  'Biscuit',
  'Tansy',
  'Figgy',
  'Dot',
  'Tumble',
  'Linnet',
];

export function stageOf(casting: Casting, pick: Pick): Stage {
  const { protagonists, subject } = casting;
  const names = protagonists.map(({ name }) => name);
  const material: Material =
    (subject.kind === 'known' ? interests.find(({ id }) => id === subject.id) : undefined) ??
    materialFor(subject.kind === 'unknown' ? subject.text : 'odds and ends');
  const taken = [...names, ...casting.listeners.map(({ name }) => name)];
  const pal = pick(PAL_NAMES.filter((name) => !taken.includes(name)));
  const companion = pick(material.companions);
  const thing = pick(material.things);
  const place = pick(material.places);
  const pronouns = pronounsOf(protagonists);
  return {
    ...pronouns,
    They: capitalised(pronouns.they),
    Their: capitalised(pronouns.their),
    names,
    who: listed(names),
    party: listed([...names, pal]),
    titleWith: (more) => listed([...names, more]),
    was: protagonists.length > 1 ? 'were' : 'was',
    isSeveral: protagonists.length > 1,
    lead: names[0] ?? '',
    mate: names[1] ?? pal,
    second: names[1] ?? names[0] ?? '',
    last: names.at(-1) ?? '',
    pal,
    aPal: withArticle(companion),
    thePal: `the ${companion}`,
    thing,
    aThing: withArticle(thing),
    theThing: `the ${thing}`,
    place: place.name,
    thePlace: `the ${place.name}`,
    atPlace: `${place.at} the ${place.name}`,
    topic: material.topic,
    love: material.love,
    trick: material.trick,
    saying: capitalised(casting.customMoral ?? ''),
    listeners: casting.listeners.length > 0 ? listed(casting.listeners.map(({ name }) => name)) : null,
    heroes: casting.heroes,
    idea: casting.idea === null ? null : capitalised(casting.idea.replace(/(?<=[^…])$/u, '.')),
    previousTitle: casting.previousTitle,
  };
}
