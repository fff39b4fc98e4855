/** Bounds of a list of short texts, as the database has them. */
export const MAX_SHORT_TEXTS = 12;
export const MAX_SHORT_TEXT_LENGTH = 40;

/** `"dinosaurs, the  moon,"` → `["dinosaurs", "the moon"]`: trimmed, without empties and repetitions, case ignored. */
export function splitShortTexts(text: string): string[] {
  return uniteShortTexts([], text.split(/[,;\n]/));
}

export function uniteShortTexts(texts: readonly string[], more: readonly string[]): string[] {
  const united = new Map(texts.map((text) => [text.toLocaleLowerCase(), text]));
  for (const text of more) {
    const tidy = text.trim().replace(/\s+/g, ' ');
    if (tidy !== '' && !united.has(tidy.toLocaleLowerCase())) united.set(tidy.toLocaleLowerCase(), tidy);
  }
  return [...united.values()];
}
