/** Markup to the engine (`<`, `&`), or signs it would name aloud in the middle of a story. */
const SIGNS = /[<>&*#~^=_|{}[\]`\\/§]/gu;

/** But not the one that Unicode has among the letters, too: ℹ. */
const PICTURES =
  /(?!\p{L})\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{So}|\p{Sk}|[\u{fe0f}\u{20e3}]/gu;

/** Joins letters in some scripts, and pictures. */
const LONE_JOINERS = /(?<![\p{L}\p{M}])\u200d|\u200d(?![\p{L}\p{M}])/gu;

const UNSEEN = /\p{Cc}|\p{Co}|\p{Cn}|\ufffd/gu;

/** The text as the engine may have it: what it should not speak is a space each, so that every place stays the same. */
export function toEngineText(text: string): string {
  return [PICTURES, LONE_JOINERS, UNSEEN, SIGNS].reduce((rest, left) => rest.replace(left, ' '), text.toWellFormed());
}

export function isSpeakable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
