import 'server-only';
import { createHash } from 'node:crypto';
import { findOwnKey } from '../account/own-keys';
import type { Parent } from '../account/parent';
import { metered } from '../adapters/operation/metered-narrator';
import { type BuiltInNarrator, createBuiltInNarrator } from '../adapters/voices/built-in/built-in-narrator';
import { createElevenLabsNarrator, preloadElevenLabs } from '../adapters/voices/eleven-labs';
import { createOpenRouterNarrator } from '../adapters/voices/open-router-speech';
import { DEFAULT_SPEECH_MODEL } from '../adapters/voices/open-router-voices';
import { createSilentNarrator } from '../adapters/voices/silent';
import { env } from '../env';
import type { Narrator, NarratorId } from '../narration/narrator';
import type { VoiceCalls } from '../narration/voice-calls';
import { parseVoiceId } from '../narration/voice-id';
import { createVoiceRegistry, type VoiceRegistry } from '../narration/voice-registry';
import { mayUsePaidVoices } from '../usage/paid-voices';
import { voicePolicy } from './calls';
import { defaultPlan, keySecrets } from './limits';

type Voices = { registry: VoiceRegistry; calls: VoiceCalls };

/** Of parents with a key of their own; the least recently heard makes room. */
const REMEMBERED_KEYS = 100;

type Shared = {
  builtIn: BuiltInNarrator;
  /** Nobody, where only voices are asked for that there is no key for. */
  first: Narrator | undefined;
  forAll: Voices;
  freeOnly: Voices;
  byKey: Map<string, Voices>;
};

// One per process, as the runs are.
const shared = globalThis as typeof globalThis & { taleVoices?: Shared };

const isAsked = (id: NarratorId) => env.VOICE_PROVIDERS.includes(id);

function elevenLabsWith(apiKey: string): Narrator {
  return createElevenLabsNarrator({
    timeoutMs: env.SEGMENT_TIMEOUT_MS,
    idleTimeoutMs: env.SEGMENT_IDLE_TIMEOUT_MS,
    apiKey,
    ...(env.ELEVENLABS_BASE_URL && { baseUrl: env.ELEVENLABS_BASE_URL }),
    model: env.ELEVENLABS_MODEL,
    fallbackVoice: env.ELEVENLABS_VOICE,
    ...(env.ELEVENLABS_USD_PER_1000_CHARACTERS !== undefined && {
      usdPer1000Characters: env.ELEVENLABS_USD_PER_1000_CHARACTERS,
    }),
  });
}

function openRouterWith(apiKey: string): Narrator {
  return createOpenRouterNarrator({
    timeoutMs: env.SEGMENT_TIMEOUT_MS,
    idleTimeoutMs: env.SEGMENT_IDLE_TIMEOUT_MS,
    apiKey,
    ...(env.OPENROUTER_BASE_URL && { baseUrl: env.OPENROUTER_BASE_URL }),
    model: env.OPENROUTER_SPEECH_MODEL ?? DEFAULT_SPEECH_MODEL,
    ...(env.OPENROUTER_SPEECH_VOICE && { voice: env.OPENROUTER_SPEECH_VOICE }),
  });
}

type VoicesOptions = {
  /** With what a parent's own narrators are called; the others are called as everybody's. */
  ownKey?: string;
  /** Those that the host pays for, for other plans than this parent's. */
  notInPlan?: readonly Narrator[];
};

function voicesOf(narrators: readonly Narrator[], { ownKey, notInPlan = [] }: VoicesOptions = {}): Voices {
  const isOwn = ({ capabilities }: Narrator) => capabilities.isPaid && ownKey !== undefined;
  const registry = createVoiceRegistry({
    narrators: narrators.map((narrator) => metered(narrator, isOwn(narrator))),
    order: env.VOICE_PROVIDERS,
    preferred: parseVoiceId(env.DEFAULT_VOICE ?? ''),
    whyAbsent: (absent) => (notInPlan.some(({ id }) => id === absent) ? 'plan_limit' : 'not_found'),
  });
  const calls: VoiceCalls = (narrator) =>
    voicePolicy(narrator.id, ownKey !== undefined && isOwn(narrator) ? ownKey : 'host');
  return { registry, calls };
}

function freeNarrators(builtIn: Narrator): Narrator[] {
  return [...(isAsked('built-in') ? [builtIn] : []), ...(isAsked('silence') ? [createSilentNarrator()] : [])];
}

function createShared(): Shared {
  const builtIn = createBuiltInNarrator({ timeoutMs: env.SEGMENT_TIMEOUT_MS });
  const free = freeNarrators(builtIn);
  const paid = [
    ...(isAsked('elevenlabs') && env.ELEVENLABS_API_KEY ? [elevenLabsWith(env.ELEVENLABS_API_KEY)] : []),
    ...(isAsked('openrouter') && env.OPENROUTER_API_KEY ? [openRouterWith(env.OPENROUTER_API_KEY)] : []),
  ];
  const all = [...free, ...paid];
  const order = [parseVoiceId(env.DEFAULT_VOICE ?? '')?.provider, ...env.VOICE_PROVIDERS];
  const first = order.flatMap((wanted) => all.filter(({ id }) => id === wanted)).at(0);
  const freeOnly = voicesOf(free, { notInPlan: paid });
  return { builtIn, first, forAll: voicesOf(all), freeOnly, byKey: new Map() };
}

function allVoices(): Shared {
  shared.taleVoices ??= createShared();
  return shared.taleVoices;
}

/** The voices of this installation. A parent's own are a longer question: `voicesFor`. */
export function voices(): VoiceRegistry {
  return allVoices().forAll.registry;
}

/**
 * Who may read to this parent: with a key of their own ElevenLabs on their account, whatever the plan says; else what the
 * host pays for, where the plan allows it; else what costs nothing.
 */
export async function voicesFor(parent: Parent): Promise<Voices> {
  const { builtIn, forAll, freeOnly, byKey } = allVoices();
  if (!isAsked('elevenlabs')) return (await mayUsePaidVoices(parent.db, defaultPlan())) ? forAll : freeOnly;
  const ownKey = await findOwnKey(parent, 'elevenlabs', await keySecrets());
  if (ownKey === null) return (await mayUsePaidVoices(parent.db, defaultPlan())) ? forAll : freeOnly;
  const name = createHash('sha256').update(`${parent.id} ${ownKey}`).digest('base64url');
  const known = byKey.get(name) ?? voicesOf([...freeNarrators(builtIn), elevenLabsWith(ownKey)], { ownKey: name });
  byKey.delete(name);
  byKey.set(name, known);
  const [oldest] = byKey.keys();
  if (byKey.size > REMEMBERED_KEYS && oldest !== undefined) byKey.delete(oldest);
  return known;
}

/** Who reads before all others here, where nobody chooses; undefined: nobody reads. */
export function firstNarrator(): Narrator | undefined {
  return allVoices().first;
}

/** Those that nobody pays for. */
export function freeVoices(): VoiceRegistry {
  return allVoices().freeOnly.registry;
}

/** At boot: the library takes seconds, and holds up everything else meanwhile. */
export function loadVoices(): void {
  if (env.VOICE_PROVIDERS.includes('elevenlabs') && env.ELEVENLABS_API_KEY !== undefined) preloadElevenLabs();
}

/** While a story begins: processes are started and voices listed before a listener waits for them. */
export function warmVoices(language: string): void {
  const { builtIn, forAll } = allVoices();
  if (env.VOICE_PROVIDERS[0] === 'built-in' || env.ELEVENLABS_API_KEY === undefined)
    void builtIn.warm().catch(() => {});
  void forAll.registry.listVoices(language).catch(() => {});
}
