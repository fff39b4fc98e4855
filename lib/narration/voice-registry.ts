import { AppError, type ErrorCode } from '../errors';
import { withTimeLimit } from '../time-limit';
import type { Narrator, NarratorId, Voice } from './narrator';
import type { VoiceId } from './voice-id';

/** Who may speak, and in which of their voices. */
export type Candidate = { narrator: Narrator; voice: string };

/** In the order in which they are asked. */
export type Candidates = readonly [Candidate, ...Candidate[]];

export type CandidateList = {
  candidates: Candidates;
  /** Why the chosen voice is not the first of them; null where it is, or none was chosen. */
  fallbackCode: ErrorCode | null;
};

export type OfferedVoice = Voice & { narrator: Narrator };

export type VoiceRegistry = {
  /**
   * What was chosen, where it can be had; the configured voice; the best voice of each narrator of the list; of any other.
   * Throws `language_not_voiced` where nobody speaks it and `voice_unavailable` where nobody can be reached.
   */
  candidatesFor(language: string, chosen: VoiceId | null): Promise<CandidateList>;
  /** All voices that speak it, in the same order. */
  listVoices(language: string): Promise<OfferedVoice[]>;
};

type RegistrySettings = {
  /** Those that are installed and have a key. */
  narrators: readonly Narrator[];
  order: readonly NarratorId[];
  preferred: VoiceId | null;
  /** How long a narrator's list of voices is waited for. */
  listTimeoutMs?: number;
  /** Why one that is not among them is not. */
  whyAbsent?: (narrator: NarratorId) => ErrorCode;
};

/** `isKnown`: it has said itself which voices it has. */
type Listing = { narrator: Narrator; voices: readonly Voice[]; isKnown: boolean };

export function createVoiceRegistry({
  narrators,
  order,
  preferred,
  listTimeoutMs = 5000,
  whyAbsent = () => 'not_found',
}: RegistrySettings): VoiceRegistry {
  const ranked = narrators.toSorted((a, b) => rankOf(a.id, order) - rankOf(b.id, order));

  const voicesOf = (narrator: Narrator, language: string) =>
    withTimeLimit(
      listTimeoutMs,
      new AbortController().signal,
      (signal) => narrator.listVoices(language, signal),
      'voice_silent',
    );

  async function listings(language: string): Promise<Listing[]> {
    const speaking = ranked.filter(({ capabilities }) => speaks(capabilities.languages, language));
    return Promise.all(
      speaking.map((narrator) =>
        voicesOf(narrator, language).then(
          (voices) => ({ narrator, voices, isKnown: true }),
          () => ({ narrator, voices: narrator.fallbackVoice ? [narrator.fallbackVoice] : [], isKnown: false }),
        ),
      ),
    );
  }

  /** Why the chosen voice cannot be asked at all; null where it can. */
  function refusalOf(chosen: VoiceId, found: readonly Listing[]): ErrorCode | null {
    const listing = found.find(({ narrator }) => narrator.id === chosen.provider);
    if (listing !== undefined) return mayHave(listing, chosen.voice) ? null : 'not_found';
    return ranked.some(({ id }) => id === chosen.provider) ? 'language_not_voiced' : whyAbsent(chosen.provider);
  }

  return {
    async candidatesFor(language, chosen) {
      const found = await listings(language);
      const candidates: Candidate[] = [];
      const add = (narrator: Narrator, voice: string) => {
        if (!candidates.some((known) => known.narrator === narrator && known.voice === voice)) {
          candidates.push({ narrator, voice });
        }
      };
      for (const wanted of [chosen, preferred]) {
        const listing = found.find(({ narrator }) => narrator.id === wanted?.provider);
        if (wanted !== null && listing !== undefined && mayHave(listing, wanted.voice)) {
          add(listing.narrator, wanted.voice);
        }
      }
      for (const { narrator, voices } of found) {
        const [best] = voices;
        if (best !== undefined) add(narrator, best.id);
      }
      const [first, ...others] = candidates;
      const fallbackCode = chosen && refusalOf(chosen, found);
      if (first !== undefined) return { candidates: [first, ...others], fallbackCode };
      if (found.some(({ isKnown }) => !isKnown)) throw new AppError('voice_unavailable', { isRetryable: true });
      throw new AppError('language_not_voiced', { fields: { language: 'No voice here speaks this language yet.' } });
    },

    async listVoices(language) {
      const found = await listings(language);
      const all = found.flatMap(({ narrator, voices }) => voices.map((voice) => ({ ...voice, narrator })));
      const isPreferred = ({ narrator, id }: OfferedVoice) =>
        narrator.id === preferred?.provider && id === preferred.voice;
      return [...all.filter(isPreferred), ...all.filter((voice) => !isPreferred(voice))];
    },
  };
}

/** Whoever cannot list its voices now may have this one. */
function mayHave({ isKnown, voices }: Listing, voice: string): boolean {
  return !isKnown || voices.some(({ id }) => id === voice);
}

function rankOf(id: NarratorId, order: readonly NarratorId[]): number {
  const rank = order.indexOf(id);
  return rank === -1 ? order.length : rank;
}

function speaks(languages: readonly string[] | 'any', language: string): boolean {
  return languages === 'any' || languages.includes(language);
}
