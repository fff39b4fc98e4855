/** What ends with a full stop in the middle of a sentence, in lower case; names of people follow most of them. */
export const ABBREVIATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['mr.', 'mrs.', 'ms.', 'dr.', 'prof.', 'st.', 'mt.', 'vs.', 'jr.', 'sr.', 'capt.', 'e.g.', 'i.e.']),
  de: new Set([
    'hr.',
    'fr.',
    'dr.',
    'prof.',
    'st.',
    'nr.',
    'str.',
    'bzw.',
    'ca.',
    'z.b.',
    'b.',
    'd.h.',
    'h.',
    'z.',
    'd.',
    'u.',
    'usw.',
  ]),
  fr: new Set(['m.', 'mm.', 'dr.', 'pr.', 'st.', 'ste.', 'p.', 'ex.', 'env.', 'av.']),
  es: new Set([
    'sr.',
    'sra.',
    'srta.',
    'dr.',
    'dra.',
    'd.',
    'dña.',
    'prof.',
    'ud.',
    'uds.',
    'st.',
    'p.',
    'ej.',
    'núm.',
  ]),
  ru: new Set(['г.', 'гг.', 'ул.', 'д.', 'т.', 'е.', 'п.', 'др.', 'им.', 'проф.', 'стр.', 'см.']),
};

/** The same, where they are another word too: only a number makes them an abbreviation. */
export const BEFORE_NUMBERS: Readonly<Record<string, ReadonlySet<string>>> = { en: new Set(['no.', 'nos.']) };
