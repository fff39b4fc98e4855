import type { BriefHero } from '@/lib/stories/story-brief';
import type { Casting, Pick } from '../story-pack';
import { areFeminine, capitalised, de, listed, que, to } from './grammar';
import type { Material } from './interests';
import { makingInterests } from './interests-making';
import { natureInterests } from './interests-nature';
import { materialFor, playInterests } from './interests-play';
import { wildInterests } from './interests-wild';

export const interests = [...natureInterests, ...makingInterests, ...playInterests, ...wildInterests];

/** A word in its masculine and its feminine form. */
type ByGender = (masculine: string, feminine: string) => string;

/** Everything that French sentences need. The party is always plural, so it is the favourite subject. */
export type Stage = {
  /** The protagonists’ names: “Mila”, “Mila et Tom”. */
  readonly who: string;
  readonly thatWho: string;
  /** The protagonists and the companion, and their pronouns. */
  readonly party: string;
  readonly ils: string;
  readonly Ils: string;
  readonly partyAs: ByGender;
  /** The protagonists and something else: “Mila, Tom et le sifflet”. */
  readonly whoAnd: (words: string) => string;
  readonly isSeveral: boolean;
  /** A verb for `who`, and the ending of its imparfait. */
  readonly num: (singular: string, plural: string) => string;
  readonly ait: string;
  /** “Elle”, “Il”, or the name again where there is no pronoun for it. Only ever the lead. */
  readonly Elle: string;
  /** Who speaks first. The third form serves whoever is neither. */
  readonly lead: string;
  readonly ofLead: string;
  readonly leadAs: (masculine: string, feminine: string, neither: string) => string;
  /** Who answers the lead: a second protagonist, or the companion. */
  readonly mate: string;
  /** Who acts when the companion speaks: a second protagonist, or the lead. */
  readonly second: string;
  readonly ofSecond: string;
  readonly pal: string;
  readonly aPal: string;
  readonly visitor: string;
  readonly palAs: ByGender;
  readonly aThing: string;
  readonly theThing: string;
  readonly ofThing: string;
  readonly thingAs: ByGender;
  readonly thePlace: string;
  readonly atPlace: string;
  readonly toPlace: string;
  readonly ofPlace: string;
  readonly topic: string;
  readonly toTopic: string;
  readonly ofTopic: string;
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

/** They begin with a consonant, for “de” and “que”, and suit companions of either gender. */
const PAL_NAMES = [
  'Pim',
  'Tilou',
  'Plume',
  'Grelot',
  'Pompon',
  'Lupin',
  'Fétu',
  'Brindille',
  'Réglisse',
  'Trèfle',
  'Myrtille',
  'Mimosa',
  'Filou',
  'Bidule',
  'Pépin',
  'Bouton',
  'Loustic',
  'Ficelle',
  'Bruyère',
  'Tapioca',
];

export function stageOf(casting: Casting, pick: Pick): Stage {
  const { protagonists, subject } = casting;
  const names = protagonists.map(({ name }) => name);
  const material: Material =
    (subject.kind === 'known' ? interests.find(({ id }) => id === subject.id) : undefined) ??
    materialFor(subject.kind === 'unknown' ? subject.text : 'petites merveilles');
  const taken = [...names, ...casting.listeners.map(({ name }) => name)];
  const pal = pick(PAL_NAMES.filter((name) => !taken.includes(name)));
  const companion = pick(material.companions);
  const thing = pick(material.things);
  const place = pick(material.places);
  const isSeveral = protagonists.length > 1;
  const who = listed(names);
  const lead = names[0] ?? '';
  const second = names[1] ?? lead;
  const leadGender = protagonists[0]?.gender ?? 'other';
  const leadAs: Stage['leadAs'] = (masculine, feminine, neither) =>
    leadGender === 'female' ? feminine : leadGender === 'male' ? masculine : neither;
  const byGender =
    (isFeminine: boolean): ByGender =>
    (masculine, feminine) =>
      isFeminine ? feminine : masculine;
  const partyAs = byGender(areFeminine(protagonists) && companion.isFeminine);
  const palAs = byGender(companion.isFeminine);
  return {
    who,
    thatWho: que(who),
    party: listed([...names, pal]),
    ils: partyAs('ils', 'elles'),
    Ils: partyAs('Ils', 'Elles'),
    partyAs,
    whoAnd: (words) => listed([...names, words]),
    isSeveral,
    num: (singular, plural) => (isSeveral ? plural : singular),
    ait: isSeveral ? 'aient' : 'ait',
    Elle: leadAs('Il', 'Elle', lead),
    lead,
    ofLead: de(lead),
    leadAs,
    mate: names[1] ?? pal,
    second,
    ofSecond: de(second),
    pal,
    aPal: companion.un,
    visitor: palAs('le visiteur', 'la visiteuse'),
    palAs,
    aThing: thing.un,
    theThing: thing.le,
    ofThing: de(thing.le),
    thingAs: byGender(thing.isFeminine),
    thePlace: place.the,
    atPlace: place.at,
    toPlace: to(place.the),
    ofPlace: de(place.the),
    topic: material.topic,
    toTopic: to(material.topic),
    ofTopic: de(material.topic),
    love: material.love,
    trick: material.trick,
    saying: capitalised(casting.customMoral ?? ''),
    listeners: casting.listeners.length > 0 ? listed(casting.listeners.map(({ name }) => name)) : null,
    heroes: casting.heroes,
    idea: casting.idea === null ? null : capitalised(casting.idea.replace(/(?<=[^…])$/u, '.')),
    previousTitle: casting.previousTitle,
  };
}
