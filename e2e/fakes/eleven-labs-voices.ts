type FakeVoice = { id: string; name: string; gender: string; useCase: string; languages: readonly string[] };

const VOICES: readonly FakeVoice[] = [
  { id: 'voice-rachel', name: 'Rachel', gender: 'female', useCase: 'conversational', languages: ['en'] },
  { id: 'JBFqnCBsd6RMkjVDRZzb', name: 'George', gender: 'male', useCase: 'narrative_story', languages: ['en'] },
  { id: 'voice-matilda', name: 'Matilda', gender: 'female', useCase: 'narrative_story', languages: ['en', 'de'] },
  { id: 'voice-lukas', name: 'Lukas', gender: 'male', useCase: 'conversational', languages: ['de'] },
  { id: 'voice-anya', name: 'Anya', gender: 'female', useCase: 'narrative_story', languages: ['ru'] },
  { id: 'voice-aria', name: 'Aria', gender: 'non-binary', useCase: 'narration', languages: ['fr', 'es'] },
];

export function hasVoice(id: string): boolean {
  return VOICES.some((voice) => voice.id === id);
}

/** One page, as `GET /v2/voices` gives it: the token is the number of voices before it. */
export function voicesPage(pageSize: number, token: string | null) {
  const from = Number(token ?? 0);
  const voices = VOICES.slice(from, from + pageSize).map(toWire);
  const hasMore = from + pageSize < VOICES.length;
  return {
    voices,
    has_more: hasMore,
    total_count: VOICES.length,
    next_page_token: hasMore ? `${from + pageSize}` : null,
  };
}

function toWire({ id, name, gender, useCase, languages }: FakeVoice) {
  return {
    voice_id: id,
    name,
    samples: null,
    category: 'premade',
    fine_tuning: {
      is_allowed_to_fine_tune: true,
      state: {},
      verification_failures: [],
      manual_verification_requested: false,
    },
    labels: { accent: 'neutral', age: 'middle_aged', gender, use_case: useCase, language: languages[0] },
    description: '',
    preview_url: null,
    available_for_tiers: [],
    settings: null,
    sharing: null,
    high_quality_base_model_ids: ['eleven_multilingual_v2', 'eleven_flash_v2_5'],
    verified_languages: languages.map((language) => ({
      language,
      model_id: 'eleven_multilingual_v2',
      accent: 'neutral',
      locale: `${language}-${language.toUpperCase()}`,
      preview_url: null,
    })),
    is_owner: false,
    is_legacy: false,
    is_mixed: false,
    created_at_unix: null,
  };
}

const MODELS: Readonly<Record<string, number>> = {
  eleven_v3: 5000,
  eleven_multilingual_v2: 10_000,
  eleven_flash_v2_5: 40_000,
};

export function modelLimit(modelId: string): number | undefined {
  return MODELS[modelId];
}

export const MODEL_LIST = Object.entries(MODELS).map(([model_id, maximum_text_length_per_request]) => ({
  model_id,
  name: model_id,
  can_do_text_to_speech: true,
  maximum_text_length_per_request,
  languages: [{ language_id: 'en', name: 'English' }],
}));
