import type { BriefHero } from '@/lib/stories/story-brief';
import type { Casting, Pick } from '../story-pack';
import { capitalised, listed, type Noun, type Place, pluralOf, pronounOf } from './grammar';
import type { Material } from './interests';
import { makingInterests } from './interests-making';
import { natureInterests } from './interests-nature';
import { materialFor, playInterests } from './interests-play';
import { wildInterests } from './interests-wild';

export const interests = [...natureInterests, ...makingInterests, ...playInterests, ...wildInterests];

/** Everything that German sentences need. Names are never inflected; the companion is always called by name. */
export type Stage = {
  /** The protagonists’ names: “Mila”, “Mila und Tom”. */
  readonly who: string;
  /** The protagonists and the companion: “Mila und Pim”, “Mila, Tom und Pim”. */
  readonly party: string;
  /** The protagonists and one thing more: “Mila und das Ei”, “Mila, Tom und das Ei”. */
  readonly titleWith: (more: string) => string;
  /** The party as a plural: “die beiden”, “die drei”. */
  readonly all: string;
  readonly All: string;
  readonly isSeveral: boolean;
  /** The protagonists again: “Sie”, “Er” or, for gender `other`, the name. */
  readonly They: string;
  readonly they: string;
  /** A verb in the preterite that agrees with `who` and `They`. */
  readonly v: (preterite: string) => string;
  /** Words by the number of protagonists: what the companion says to them (“du”, “ihr”). */
  readonly num: (one: string, several: string) => string;
  /** Who speaks first; the second protagonist, or else the companion; the second protagonist, or else the first. */
  readonly lead: string;
  readonly mate: string;
  readonly second: string;
  readonly pal: string;
  readonly guest: Noun;
  readonly thing: Noun;
  readonly place: Place;
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

const PAL_NAMES = [
  'Pim',
  'Nuri',
  'Lumi',
  'Fips',
  'Mimpf',
  'Tupf',
  'Piek',
  'Holli',
  'Fiete',
  'Bommel',
  'Quint',
  'Lupo',
  'Wim',
  'Nelli',
  'Pelle',
  'Rufus',
  'Jolle',
  'Tilli',
  'Kuno',
  'Wanja',
];

const COUNTED = ['die beiden', 'die drei', 'die vier', 'die fünf', 'die sechs'];

export function stageOf(casting: Casting, pick: Pick): Stage {
  const { protagonists, subject } = casting;
  const names = protagonists.map(({ name }) => name);
  const isSeveral = names.length > 1;
  const material: Material =
    (subject.kind === 'known' ? interests.find(({ id }) => id === subject.id) : undefined) ??
    materialFor(subject.kind === 'unknown' ? subject.text : 'Dies und das');
  const taken = [...names, ...casting.listeners.map(({ name }) => name)];
  const pal = pick(PAL_NAMES.filter((name) => !taken.includes(name)));
  const lead = names[0] ?? '';
  const they = pronounOf(protagonists);
  const all = COUNTED[names.length - 1] ?? 'die Freunde';
  return {
    who: listed(names),
    party: listed([...names, pal]),
    titleWith: (more) => listed([...names, more]),
    all,
    All: capitalised(all),
    isSeveral,
    They: capitalised(they),
    they,
    v: (preterite) => (isSeveral ? pluralOf(preterite) : preterite),
    num: (one, several) => (isSeveral ? several : one),
    lead,
    mate: names[1] ?? pal,
    second: names[1] ?? lead,
    pal,
    guest: pick(material.guests),
    thing: pick(material.things),
    place: pick(material.places),
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
