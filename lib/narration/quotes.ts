/** What closes which quote, in any language; people and models mix the last ones up. */
const COMMON: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  '„': '“”"',
  '‚': '‘’',
  '«': '»',
  '‹': '›',
  '「': '」',
  '『': '』',
};

/** »…« beside the other way round. */
const INWARD = { '»': '«', '›': '‹' };

/** The same mark at both ends. */
const TWIN = { '”': '”', '»': '»' };

const QUOTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cs: { ...COMMON, ...INWARD },
  da: { ...COMMON, ...TWIN, ...INWARD },
  de: { ...COMMON, ...INWARD },
  fi: { ...COMMON, ...TWIN },
  hu: { ...COMMON, ...INWARD },
  no: { ...COMMON, '”': '”' },
  pl: { ...COMMON, ...INWARD },
  sv: { ...COMMON, ...TWIN },
};

/** Never anything but an opening, whatever stands beside it. */
const ALWAYS_OPENS = '„‚「『';

/** Where a paragraph that begins with a dash is a speech. */
const WITH_DASHES = new Set('bg cs el es fi fr hu it no pl pt ro ru sv tr uk'.split(' '));

/** Whether a speech that has begun in the text goes on after it: in quotes, or after a dash where that is the custom. */
export function isWithinSpeech(text: string, language: string): boolean {
  return isWithinQuotes(text, QUOTES[language] ?? COMMON) || (WITH_DASHES.has(language) && isAfterDash(text));
}

/** Quotes within quotes are part of the speech. */
function isWithinQuotes(text: string, quotes: Readonly<Record<string, string>>): boolean {
  let closing: string | undefined;
  let openedAt = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (closing === undefined) {
      if (quotes[character] === undefined || !isOpening(text, index, quotes)) continue;
      closing = quotes[character];
      openedAt = index;
    } else if (closing.includes(character) && !isApostrophe(text, index, openedAt)) closing = undefined;
  }
  return closing !== undefined;
}

/** Not `5" ruler`, nor what has lost its opening: told by what stands before and after. */
function isOpening(text: string, index: number, quotes: Readonly<Record<string, string>>): boolean {
  const character = text.charAt(index);
  if (ALWAYS_OPENS.includes(character)) return true;
  // French puts spaces inside.
  if (character === '«' && quotes['»'] === undefined) return true;
  if (/[\p{Lu}\p{Ll}\p{N}.,;!?…]/u.test(text.charAt(index - 1)) || !/\S/u.test(text.charAt(index + 1))) return false;
  return character !== '‘' || !/^(?:tis|twas|em|til)\b/iu.test(text.slice(index + 1, index + 6));
}

/** “it’s”, “’em”, and “the dogs’ bowl” in a sentence; a few words in quotes end in a letter as well. */
function isApostrophe(text: string, index: number, openedAt: number): boolean {
  if (text.charAt(index) !== '’') return false;
  const after = text.slice(index + 1, index + 3);
  if (/^[\p{L}\p{N}]/u.test(after)) return true;
  const isSentence = /\p{Lu}/u.test(text.charAt(openedAt + 1));
  return isSentence && text.charAt(index - 1) === 's' && /^\s\p{Ll}/u.test(after);
}

/** Each dash between what is said and who says it changes from one to the other. */
function isAfterDash(text: string): boolean {
  if (!/^\s*[—–―-]/u.test(text)) return false;
  let isSpeech = true;
  for (const { index } of text.matchAll(/(?<=\S.*)[—–―-]/gsu)) {
    const before = text.slice(0, index);
    const isApart = /\s$/u.test(before);
    const isBeforeSpace = !/\S/u.test(text.charAt(index + 1));
    const isDivided = /[\p{P}]\s*$/u.test(before);
    // `— Come. — said Mia. — Now.`, `—Come —said Mia—. Now.`; any other dash is one of the sentence's own.
    if (isApart && isBeforeSpace ? isDivided : isApart ? isSpeech : !isSpeech && isEndOfAside(text, index))
      isSpeech = !isSpeech;
  }
  return isSpeech;
}

function isEndOfAside(text: string, index: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(index + 1));
}
