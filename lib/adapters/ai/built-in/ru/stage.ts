import type { BriefHero } from '@/lib/stories/story-brief';
import type { Casting, Pick } from '../story-pack';
import {
  type Agreement,
  capitalised,
  conjugated,
  type Did,
  declined,
  didOf,
  listed,
  type Noun,
  ofName,
  past,
} from './grammar';
import type { Material, Place } from './interests';
import { makingInterests } from './interests-making';
import { natureInterests } from './interests-nature';
import { materialFor, playInterests } from './interests-play';
import { wildInterests } from './interests-wild';

export const interests = [...natureInterests, ...makingInterests, ...playInterests, ...wildInterests];

/** Verbs of somebody whose gender the pack itself has chosen: no present needed. */
type PastOf = (masculine: string) => string;

/**
 * Everything that Russian sentences need. Children’s names stand only in the nominative; the companion has an accusative, too.
 * Where it can, the story says “друзья” and the plural, so that gender drops out.
 */
export type Stage = {
  /** The protagonists’ names: “Мия”, “Мия и Лёва”. */
  readonly who: string;
  readonly whoDid: Did;
  /** For titles: “Мия, Лёва и …”. */
  readonly whoAnd: (last: string) => string;
  readonly isSeveral: boolean;
  /** The protagonists and the companion: “Мия и Шуршик”. */
  readonly party: string;
  /** Who speaks first, and who answers: a second protagonist, or the companion. */
  readonly lead: string;
  readonly leadDid: Did;
  readonly mate: string;
  readonly mateDid: Did;
  /** The one who is not the companion when two have to speak with it. */
  readonly other: string;
  readonly otherDid: Did;
  readonly pal: { readonly nom: string; readonly acc: string };
  readonly palDid: PastOf;
  readonly aPal: string;
  readonly thing: Noun;
  readonly thingDid: PastOf;
  /** Picks what agrees with the thing: `('он', 'она', 'оно')`. */
  readonly thingIs: (masculine: string, feminine: string, neuter: string) => string;
  readonly place: Place;
  readonly about: string;
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

const HIS_NAMES = [
  'Шуршик',
  'Бублик',
  'Фантик',
  'Пыжик',
  'Тишка',
  'Лапик',
  'Пим',
  'Кузька',
  'Пуфик',
  'Фунтик',
  'Рогалик',
  'Тюбик',
  'Гвоздик',
  'Хвостик',
  'Тотошка',
];

const HER_NAMES = [
  'Кнопка',
  'Пуговка',
  'Бусинка',
  'Плюшка',
  'Ромашка',
  'Ягодка',
  'Веточка',
  'Пушинка',
  'Тюпа',
  'Крошка',
  'Нотка',
  'Точка',
  'Дрёма',
  'Ватрушка',
  'Варежка',
];

export function stageOf(casting: Casting, pick: Pick): Stage {
  const { protagonists, subject } = casting;
  const names = protagonists.map(({ name }) => name);
  const material: Material =
    (subject.kind === 'known' ? interests.find(({ id }) => id === subject.id) : undefined) ??
    materialFor(subject.kind === 'unknown' ? subject.text : 'всякая всячина');
  const companion = declined(pick(material.companions));
  const thing = declined(pick(material.things));
  const taken = [...names, ...casting.listeners.map(({ name }) => name)];
  const pal = pick((companion.agreement === 'f' ? HER_NAMES : HIS_NAMES).filter((name) => !taken.includes(name)));
  const agreeing =
    (agreement: Agreement): PastOf =>
    (masculine) =>
      past(masculine, agreement);
  const palDid = agreeing(companion.agreement);
  const leadDid = didOf(protagonists.slice(0, 1));
  const hasMate = protagonists.length > 1;
  const mateDid = hasMate ? didOf(protagonists.slice(1, 2)) : palDid;
  return {
    who: listed(names),
    whoDid: didOf(protagonists),
    whoAnd: (last) => listed([...names, last]),
    isSeveral: hasMate,
    party: listed([...names, pal]),
    lead: names[0] ?? '',
    leadDid,
    mate: names[1] ?? pal,
    mateDid,
    other: names[1] ?? names[0] ?? '',
    otherDid: hasMate ? mateDid : leadDid,
    pal: { nom: pal, acc: ofName(pal) },
    palDid,
    aPal: companion.nom,
    thing,
    thingDid: agreeing(thing.agreement),
    thingIs: (m, f, n) => ({ m, f, n })[thing.agreement],
    place: pick(material.places),
    about: material.about,
    love: conjugated(material.love, leadDid),
    trick: material.trick,
    saying: capitalised(casting.customMoral ?? ''),
    listeners: casting.listeners.length > 0 ? listed(casting.listeners.map(({ name }) => name)) : null,
    heroes: casting.heroes,
    idea: casting.idea === null ? null : capitalised(casting.idea),
    previousTitle: casting.previousTitle,
  };
}
