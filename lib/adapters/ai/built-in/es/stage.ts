import type { BriefHero } from '@/lib/stories/story-brief';
import type { Casting, Pick } from '../story-pack';
import { type Agree, agreeing, capitalised, listed, type Noun, ofThe, one, the, toThe } from './grammar';
import type { Material } from './interests';
import { makingInterests } from './interests-making';
import { natureInterests } from './interests-nature';
import { materialFor, playInterests } from './interests-play';
import { wildInterests } from './interests-wild';

export const interests = [...natureInterests, ...makingInterests, ...playInterests, ...wildInterests];

/**
 * Everything that Spanish sentences need. The party, plural and without adjectives, is the subject wherever it can be, and
 * nobody is addressed in the plural, so that the text is at home in Spain and in America.
 */
export type Stage = {
  /** The protagonists’ names: “Lucía”, “Lucía y Mateo”. */
  readonly who: string;
  /** The protagonists and the companion. */
  readonly party: string;
  readonly isSeveral: boolean;
  /** A verb whose subject is `who`. */
  readonly verb: (singular: string, plural: string) => string;
  /** Who speaks first; who answers: a second protagonist, or the companion; who also acts: the last protagonist. */
  readonly lead: string;
  readonly mate: string;
  readonly other: string;
  readonly pal: string;
  readonly onePal: string;
  readonly thing: string;
  readonly oneThing: string;
  readonly theThing: string;
  readonly ofTheThing: string;
  readonly toTheThing: string;
  /** The thing as object and after a preposition: “lo”, “él”. */
  readonly it: string;
  readonly itself: string;
  readonly thePlace: string;
  readonly atPlace: string;
  readonly ofPlace: string;
  readonly toPlace: string;
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
  /** Endings: of the lead, the protagonists, the companion, the thing. */
  readonly leadAs: Agree;
  readonly whoAs: Agree;
  readonly palAs: (stem: string) => string;
  readonly thingAs: (stem: string) => string;
};

const HE_NAMES = [
  'Tilo',
  'Tono',
  'Fito',
  'Pimpín',
  'Corcho',
  'Tomillo',
  'Migas',
  'Pipo',
  'Canelo',
  'Trébol',
  'Nano',
  'Copo',
  'Nilo',
  'Bru',
  'Lino',
  'Rulo',
];

const SHE_NAMES = [
  'Nube',
  'Brizna',
  'Chispa',
  'Pelusa',
  'Trufa',
  'Mora',
  'Canela',
  'Miga',
  'Menta',
  'Pizca',
  'Duna',
  'Lenteja',
  'Tecla',
  'Pompa',
  'Retama',
  'Luma',
];

const endingOf = (noun: Noun) => (stem: string) => `${stem}${noun.gender === 'f' ? 'a' : 'o'}`;

export function stageOf(casting: Casting, pick: Pick): Stage {
  const { protagonists, subject } = casting;
  const names = protagonists.map(({ name }) => name);
  const genders = protagonists.map(({ gender }) => gender);
  const material: Material =
    (subject.kind === 'known' ? interests.find(({ id }) => id === subject.id) : undefined) ??
    materialFor(subject.kind === 'unknown' ? subject.text : 'cosas pequeñas');
  const taken = [...names, ...casting.listeners.map(({ name }) => name)];
  const companion = pick(material.companions);
  const palNames = companion.gender === 'f' ? SHE_NAMES : HE_NAMES;
  const pal = pick(palNames.filter((name) => !taken.includes(name)));
  const thing = pick(material.things);
  const place = pick(material.places);
  return {
    who: listed(names),
    party: listed([...names, pal]),
    isSeveral: names.length > 1,
    verb: (singular, plural) => (names.length > 1 ? plural : singular),
    lead: names[0] ?? '',
    mate: names[1] ?? pal,
    other: names.at(-1) ?? '',
    pal,
    onePal: one(companion),
    thing: thing.name,
    oneThing: one(thing),
    theThing: the(thing),
    ofTheThing: ofThe(thing),
    toTheThing: toThe(thing),
    it: thing.gender === 'f' ? 'la' : 'lo',
    itself: thing.gender === 'f' ? 'ella' : 'él',
    thePlace: the(place),
    atPlace: `${place.under ? 'bajo' : 'en'} ${the(place)}`,
    ofPlace: ofThe(place),
    toPlace: toThe(place),
    topic: material.topic,
    love: material.love,
    trick: material.trick,
    saying: capitalised(casting.customMoral ?? ''),
    listeners: casting.listeners.length > 0 ? listed(casting.listeners.map(({ name }) => name)) : null,
    heroes: casting.heroes,
    idea: casting.idea === null ? null : capitalised(casting.idea),
    previousTitle: casting.previousTitle,
    leadAs: agreeing(genders.slice(0, 1)),
    whoAs: agreeing(genders),
    palAs: endingOf(companion),
    thingAs: endingOf(thing),
  };
}
