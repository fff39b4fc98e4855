/** What a model can do; https://elevenlabs.io/docs/models. */
export type ElevenLabsModel = {
  maxCharacters: number;
  languages: readonly string[] | 'any';
  /** Takes `previous_text` and `next_text`; eleven_v3 answers 400 `unsupported_model` to them. */
  hasStitching: boolean;
  /** Takes `language_code`; the others hear it from the text. */
  hasLanguageCode: boolean;
};

const MULTILINGUAL_V2_LANGUAGES: readonly string[] =
  'en ja zh de hi fr ko pt it es id nl tr fil pl sv bg ro ar cs el fi hr ms sk da ta uk ru'.split(' ');

const V2_5_LANGUAGES: readonly string[] = [...MULTILINGUAL_V2_LANGUAGES, 'hu', 'no', 'vi'];

const FLASH_V2_5: ElevenLabsModel = {
  maxCharacters: 40_000,
  languages: V2_5_LANGUAGES,
  hasStitching: true,
  hasLanguageCode: true,
};

const ENGLISH_V2: ElevenLabsModel = {
  maxCharacters: 30_000,
  languages: ['en'],
  hasStitching: true,
  hasLanguageCode: false,
};

const V3: ElevenLabsModel = { maxCharacters: 5000, languages: 'any', hasStitching: false, hasLanguageCode: true };

const MODELS: Readonly<Record<string, ElevenLabsModel>> = {
  eleven_v3: V3,
  eleven_multilingual_v2: {
    maxCharacters: 10_000,
    languages: MULTILINGUAL_V2_LANGUAGES,
    hasStitching: true,
    hasLanguageCode: false,
  },
  eleven_flash_v2_5: FLASH_V2_5,
  eleven_turbo_v2_5: FLASH_V2_5,
  eleven_flash_v2: ENGLISH_V2,
  eleven_turbo_v2: ENGLISH_V2,
};

/** What every model so far has been able to do, for those that came later. */
const UNKNOWN: ElevenLabsModel = { ...V3, hasLanguageCode: false };

export function elevenLabsModel(id: string): ElevenLabsModel {
  return MODELS[id] ?? UNKNOWN;
}
