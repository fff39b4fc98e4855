import 'server-only';
import { createBuiltInNarrator } from '../adapters/voices/built-in/built-in-narrator';
import { createElevenLabsNarrator, preloadElevenLabs } from '../adapters/voices/eleven-labs';
import { createOpenRouterNarrator } from '../adapters/voices/open-router-speech';
import { createSilentNarrator } from '../adapters/voices/silent';
import { env } from '../env';
import type { Narrator } from '../narration/narrator';
import { parseVoiceId } from '../narration/voice-id';
import { createVoiceRegistry, type VoiceRegistry } from '../narration/voice-registry';
import { VoiceRest } from '../narration/voice-rest';

type Voices = { registry: VoiceRegistry; rest: VoiceRest; warm: () => Promise<void> };

const DEFAULT_SPEECH_MODEL = 'openai/gpt-4o-mini-tts-2025-12-15';

// One per process, as the runs are.
const shared = globalThis as typeof globalThis & { taleVoices?: Voices };

function createVoices(): Voices {
  const limits = { timeoutMs: env.SEGMENT_TIMEOUT_MS, idleTimeoutMs: env.SEGMENT_IDLE_TIMEOUT_MS };
  const builtIn = createBuiltInNarrator({ timeoutMs: env.SEGMENT_TIMEOUT_MS });
  const isAsked = (id: Narrator['id']) => env.VOICE_PROVIDERS.includes(id);
  const narrators: Narrator[] = isAsked('built-in') ? [builtIn] : [];
  if (isAsked('elevenlabs') && env.ELEVENLABS_API_KEY !== undefined) {
    narrators.push(
      createElevenLabsNarrator({
        ...limits,
        apiKey: env.ELEVENLABS_API_KEY,
        ...(env.ELEVENLABS_BASE_URL && { baseUrl: env.ELEVENLABS_BASE_URL }),
        model: env.ELEVENLABS_MODEL,
        fallbackVoice: env.ELEVENLABS_VOICE,
        ...(env.ELEVENLABS_USD_PER_1000_CHARACTERS !== undefined && {
          usdPer1000Characters: env.ELEVENLABS_USD_PER_1000_CHARACTERS,
        }),
      }),
    );
  }
  if (isAsked('openrouter') && env.OPENROUTER_API_KEY !== undefined) {
    narrators.push(
      createOpenRouterNarrator({
        ...limits,
        apiKey: env.OPENROUTER_API_KEY,
        ...(env.OPENROUTER_BASE_URL && { baseUrl: env.OPENROUTER_BASE_URL }),
        model: env.OPENROUTER_SPEECH_MODEL ?? DEFAULT_SPEECH_MODEL,
        ...(env.OPENROUTER_SPEECH_VOICE && { voice: env.OPENROUTER_SPEECH_VOICE }),
      }),
    );
  }
  if (isAsked('silence')) narrators.push(createSilentNarrator());
  return {
    registry: createVoiceRegistry({
      narrators,
      order: env.VOICE_PROVIDERS,
      preferred: parseVoiceId(env.DEFAULT_VOICE ?? ''),
    }),
    rest: new VoiceRest(),
    async warm() {
      const isFirst = env.VOICE_PROVIDERS[0] === 'built-in' || narrators.length === 1;
      if (isFirst && isAsked('built-in')) await builtIn.warm();
    },
  };
}

function allVoices(): Voices {
  shared.taleVoices ??= createVoices();
  return shared.taleVoices;
}

export function voices(): VoiceRegistry {
  return allVoices().registry;
}

/** All are called with the keys of this installation: one for each provider. */
export function voiceRest(): VoiceRest {
  return allVoices().rest;
}

/** At boot: the library takes seconds, and holds up everything else meanwhile. */
export function loadVoices(): void {
  if (env.VOICE_PROVIDERS.includes('elevenlabs') && env.ELEVENLABS_API_KEY !== undefined) preloadElevenLabs();
}

/** While a story begins: processes are started and voices listed before a listener waits for them. */
export function warmVoices(language: string): void {
  const registry = voices();
  void shared.taleVoices?.warm().catch(() => {});
  void registry.listVoices(language).catch(() => {});
}
