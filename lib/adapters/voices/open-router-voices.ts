import type { Voice } from '@/lib/narration/narrator';

/** Asked where no other is configured. */
export const DEFAULT_SPEECH_MODEL = 'openai/gpt-4o-mini-tts-2025-12-15';

/** OpenRouter lists models but not their voices: what each vendor documents, the calmest first. */
type SpeechModel = {
  languages: readonly string[] | 'any';
  voices: readonly (Voice & { languages?: readonly string[] })[];
};

const female = (id: string, name: string, languages?: readonly string[]) =>
  ({ id, name, gender: 'female', ...(languages && { languages }) }) as const;
const male = (id: string, name: string, languages?: readonly string[]) =>
  ({ id, name, gender: 'male', ...(languages && { languages }) }) as const;

/** https://platform.openai.com/docs/guides/text-to-speech#voice-options */
const OPENAI: SpeechModel = {
  languages: 'any',
  voices: [
    { id: 'fable', name: 'Fable', gender: null },
    female('sage', 'Sage'),
    female('coral', 'Coral'),
    male('ash', 'Ash'),
    female('nova', 'Nova'),
    male('onyx', 'Onyx'),
    female('shimmer', 'Shimmer'),
    male('echo', 'Echo'),
    { id: 'alloy', name: 'Alloy', gender: null },
  ],
};

/** https://ai.google.dev/gemini-api/docs/speech-generation#voices */
const GEMINI: SpeechModel = {
  languages: 'any',
  voices: [
    female('Sulafat', 'Sulafat'),
    male('Charon', 'Charon'),
    female('Aoede', 'Aoede'),
    female('Kore', 'Kore'),
    male('Puck', 'Puck'),
  ],
};

/** https://huggingface.co/hexgrad/Kokoro-82M/blob/main/VOICES.md */
const KOKORO: SpeechModel = {
  languages: ['en', 'es', 'fr', 'hi', 'it', 'ja', 'pt', 'zh'],
  voices: [
    female('af_heart', 'Heart', ['en']),
    female('bf_emma', 'Emma', ['en']),
    male('bm_george', 'George', ['en']),
    male('am_michael', 'Michael', ['en']),
    female('ef_dora', 'Dora', ['es']),
    male('em_alex', 'Alex', ['es']),
    female('ff_siwis', 'Siwis', ['fr']),
    female('hf_alpha', 'Alpha', ['hi']),
    male('hm_omega', 'Omega', ['hi']),
    female('if_sara', 'Sara', ['it']),
    male('im_nicola', 'Nicola', ['it']),
    female('jf_alpha', 'Alpha', ['ja']),
    male('jm_kumo', 'Kumo', ['ja']),
    female('pf_dora', 'Dora', ['pt']),
    male('pm_alex', 'Alex', ['pt']),
    female('zf_xiaobei', 'Xiaobei', ['zh']),
    male('zm_yunxi', 'Yunxi', ['zh']),
  ],
};

/** Its voices are told by configuration. */
const UNKNOWN: SpeechModel = { languages: 'any', voices: [] };

/** `openai/gpt-4o-mini-tts-2025-12-15`: the vendor says which voices there are, the family where it does not. */
export function speechModel(id: string): SpeechModel {
  if (id.startsWith('openai/')) return OPENAI;
  if (id.startsWith('google/')) return GEMINI;
  return id.includes('kokoro') ? KOKORO : UNKNOWN;
}

/** The configured voice before the others; it is known to exist, whatever is said here of the model. */
export function voicesFor({ voices }: SpeechModel, language: string, configured: string | undefined): Voice[] {
  const fitting = voices
    .filter(({ languages }) => languages === undefined || languages.includes(language))
    .map(({ id, name, gender }) => ({ id, name, gender }));
  if (configured === undefined) return fitting;
  const known = voices.find(({ id }) => id === configured);
  const first = { id: configured, name: known?.name ?? configured, gender: known?.gender ?? null };
  // A voice of another language would read this one with an accent: after those made for it.
  const isFitting = known?.languages === undefined || known.languages.includes(language);
  const others = fitting.filter(({ id }) => id !== configured);
  return isFitting ? [first, ...others] : [...others, first];
}
