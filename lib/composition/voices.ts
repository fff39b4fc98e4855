import 'server-only';
import { createBuiltInNarrator } from '../adapters/voices/built-in/built-in-narrator';
import { createElevenLabsNarrator, preloadElevenLabs } from '../adapters/voices/eleven-labs';
import { createSilentNarrator } from '../adapters/voices/silent';
import { env } from '../env';
import type { Narrator } from '../narration/narrator';
import { parseVoiceId } from '../narration/voice-id';
import { createVoiceRegistry, type VoiceRegistry } from '../narration/voice-registry';

type Voices = { registry: VoiceRegistry; warm: () => Promise<void> };

// One per process, as the runs are.
const shared = globalThis as typeof globalThis & { taleVoices?: Voices };

function createVoices(): Voices {
  const limits = { timeoutMs: env.SEGMENT_TIMEOUT_MS, idleTimeoutMs: env.SEGMENT_IDLE_TIMEOUT_MS };
  const builtIn = createBuiltInNarrator({ timeoutMs: env.SEGMENT_TIMEOUT_MS });
  const narrators: Narrator[] = [builtIn];
  if (env.ELEVENLABS_API_KEY !== undefined) {
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
  // Nobody wants to hear it by accident.
  if (env.VOICE_PROVIDERS.includes('silence')) narrators.push(createSilentNarrator());
  return {
    registry: createVoiceRegistry({
      narrators,
      order: env.VOICE_PROVIDERS,
      preferred: parseVoiceId(env.DEFAULT_VOICE ?? ''),
    }),
    async warm() {
      if (env.ELEVENLABS_API_KEY !== undefined) preloadElevenLabs();
      if (env.VOICE_PROVIDERS[0] === 'built-in' || narrators.length === 1) await builtIn.warm();
    },
  };
}

export function voices(): VoiceRegistry {
  shared.taleVoices ??= createVoices();
  return shared.taleVoices.registry;
}

/** While a story begins: libraries are loaded, processes started and voices listed before a listener waits for them. */
export function warmVoices(language: string): void {
  const registry = voices();
  void shared.taleVoices?.warm().catch(() => {});
  void registry.listVoices(language).catch(() => {});
}
