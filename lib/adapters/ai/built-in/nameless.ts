import type { BuiltInLanguage } from '@/lib/languages';
import type { StoryBrief } from '@/lib/stories/story-brief';
import { calledBy } from './call-names';
import { asPattern } from './words';

/** What stands before a noun and never before somebody’s name. */
const BEFORE_NOUNS: Readonly<Record<BuiltInLanguage, RegExp | null>> = {
  de: germanBeforeNouns(),
  en: /(?<!\p{L})(?:[Tt]he|[Aa]n?)\s+$/u,
  es: /(?<!\p{L})(?:[Ee]l|[Ll][ao]s?|[Uu]n(?:[ao]s?)?|[Aa]l|[Dd]el)\s+$/u,
  fr: /(?<!\p{L})(?:(?:[Ll][ae]|[Ll]es|[Uu]ne?|[Dd]es|[Dd]u|[Aa]ux?)\s+|[Ll][’'])$/u,
  ru: null,
};

/** The words before a name that decide what it is: an article and two adjectives. */
const CHARACTERS_BEFORE = 60;

/**
 * Rose, whose brother fears roses, keeps her name and her part in the story; roses in lower case stay away, and in German,
 * where every noun is capitalised, “eine Rose”. A name of several words, “Der kleine Bär”, is one wherever it stands whole.
 */
export function namelessOf(brief: StoryBrief, language: BuiltInLanguage): (text: string) => string {
  const names = [...brief.children.flatMap(({ name }) => childNames(name)), ...brief.heroes.flatMap(heroNames)];
  const capital = [...new Set(names)].filter((name) => /\p{Lu}/u.test(name)).sort((a, b) => b.length - a.length);
  if (capital.length === 0) return (text) => text;
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${capital.map(asPattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const isNoun = (text: string, name: string, at: number) =>
    !/\s/u.test(name) && BEFORE_NOUNS[language]?.test(text.slice(Math.max(0, at - CHARACTERS_BEFORE), at));
  return (text) => text.replace(anyName, (name, at: number) => (isNoun(text, name, at) ? name : ' '));
}

function childNames(name: string): string[] {
  return [name.trim(), ...wordsIn(name)];
}

/** Heroes are often called what they are: of “Kapitän Bär vom See” a story may say “Kapitän Bär”, and nothing of the lake’s. */
function heroNames({ name }: { readonly name: string }): string[] {
  const [first = '', ...others] = wordsIn(name);
  const whole = [name.trim(), calledBy(name.trim())];
  if (ARTICLE.test(first)) return whole;
  return [...whole, ...[first, others.at(-1) ?? ''].filter((word) => /^\p{Lu}/u.test(word))];
}

const ARTICLE = /^(?:the|an?|der|die|das|eine?|el|las?|los|una?|les?|une)$/iu;

function wordsIn(name: string): string[] {
  return name.trim().split(/\s+/u);
}

function germanBeforeNouns(): RegExp {
  const article =
    '(?:[Dd](?:er|ie|as|e[nms])|(?:[KkMmDdSs]?[Ee]in|[Jj]ed|[Dd]ies|[Jj]en|[Vv]iel|[Aa]ll|[Bb]eid|[Uu]nser|[Ee]ur)(?:e[nmrs]?)?' +
    '|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ii]ns|[IiAa]m|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn)';
  const others =
    'hatte|sagte|fragte|konnte|wollte|sollte|musste|durfte|neben|gegen|über|unter|hinter|wieder|immer|heute';
  const adjective = `(?!(?:${others})\\s)\\p{Ll}+e[nmrs]?`;
  return new RegExp(`(?<!\\p{L})${article}\\s+(?:${adjective},?\\s+){0,2}$`, 'u');
}
