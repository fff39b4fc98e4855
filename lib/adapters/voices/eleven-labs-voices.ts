import type { Voice } from '@/lib/narration/narrator';
import { unlessAborted } from '@/lib/time-limit';
import type { AskElevenLabs, ElevenLabsVoice } from './eleven-labs-library';
import { type Clock, type TimeLimits, withinLimits } from './time-limits';

/** A voice that was bought or cloned is there soon enough; a list of hundreds need not come with every story. */
const FRESH_MS = 10 * 60 * 1000;
/** How long no other list is asked for after a failure. */
const RETRY_MS = 30 * 1000;

const PAGE_SIZE = 100;
/** Nobody chooses from more. */
const MAX_PAGES = 5;

type VoicesOptions = { ask: AskElevenLabs; limits: TimeLimits; fallbackVoice: string | undefined; now: () => number };

/**
 * Every voice of the account, for a language the best first: made for it before not, the configured one before others,
 * storytellers before talkers. An old list serves while a new one is asked for, and longer where none can be had; where
 * there has never been one, the failure is all there is: which voices the account has is not known.
 */
export function createElevenLabsVoices({ ask, limits, fallbackVoice, now }: VoicesOptions) {
  let known: { voices: readonly ElevenLabsVoice[]; untilMs: number } | undefined;
  let failed: { error: unknown; untilMs: number } | undefined;
  let asking: Promise<readonly ElevenLabsVoice[]> | undefined;

  async function fetchAll(signal: AbortSignal, { heard }: Clock): Promise<ElevenLabsVoice[]> {
    const voices: ElevenLabsVoice[] = [];
    let nextPageToken: string | undefined;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const request = { pageSize: PAGE_SIZE, ...(nextPageToken && { nextPageToken }) };
      const answer = await ask(limits, signal, ({ client, options }) => client.voices.search(request, options));
      heard();
      voices.push(...answer.voices);
      nextPageToken = answer.nextPageToken;
      if (!answer.hasMore || !nextPageToken) break;
    }
    return voices;
  }

  async function refresh(): Promise<readonly ElevenLabsVoice[]> {
    try {
      const voices = await withinLimits(limits, undefined, fetchAll);
      known = { voices, untilMs: now() + FRESH_MS };
    } catch (error) {
      const untilMs = now() + RETRY_MS;
      failed = { error, untilMs };
      if (known === undefined) throw error;
      known = { ...known, untilMs };
    } finally {
      asking = undefined;
    }
    return known.voices;
  }

  function current(): Promise<readonly ElevenLabsVoice[]> {
    if (known === undefined && failed !== undefined && now() < failed.untilMs) return Promise.reject(failed.error);
    // Shared by all who ask meanwhile: no caller's signal ends it.
    if (known === undefined || now() >= known.untilMs) asking ??= refresh();
    return known ? Promise.resolve(known.voices) : (asking ?? Promise.resolve([]));
  }

  return async (language: string, signal?: AbortSignal): Promise<Voice[]> => {
    signal?.throwIfAborted();
    return sortVoices(await unlessAborted(current(), signal), language, fallbackVoice);
  };
}

function sortVoices(voices: readonly ElevenLabsVoice[], language: string, fallbackVoice: string | undefined): Voice[] {
  const sorted = voices
    .map((voice) => ({ voice: toVoice(voice), rank: rankOf(voice, language, fallbackVoice) }))
    .sort((a, b) => a.rank - b.rank);
  const listed = sorted.map(({ voice }) => voice);
  if (fallbackVoice === undefined || listed.some(({ id }) => id === fallbackVoice)) return listed;
  const place = sorted.findIndex(({ rank }) => rank >= RANK.fallback);
  return listed.toSpliced(place === -1 ? listed.length : place, 0, namelessVoice(fallbackVoice));
}

/** One that no list has told us about. */
export function namelessVoice(id: string): Voice {
  return { id, name: 'Storyteller', gender: null };
}

const RANK = { configured: 0, storyteller: 1, speaker: 2, fallback: 3, other: 4 } as const;

function rankOf(voice: ElevenLabsVoice, language: string, fallbackVoice: string | undefined): number {
  const isConfigured = voice.voiceId === fallbackVoice;
  if (!isMadeFor(voice, language)) return isConfigured ? RANK.fallback : RANK.other;
  if (isConfigured) return RANK.configured;
  return voice.labels?.['use_case']?.startsWith('narrat') ? RANK.storyteller : RANK.speaker;
}

function isMadeFor({ labels, verifiedLanguages }: ElevenLabsVoice, language: string): boolean {
  return (
    labels?.['language'] === language || (verifiedLanguages ?? []).some((verified) => verified.language === language)
  );
}

function toVoice({ voiceId, name, labels }: ElevenLabsVoice): Voice {
  const gender = labels?.['gender'];
  return { id: voiceId, name: name ?? voiceId, gender: gender === 'female' || gender === 'male' ? gender : null };
}
