import { useEffect, useState } from 'react';
import { fetchVoices, type VoiceChoice } from './voice-list';

/** Who could read in this language; null while nobody knows. */
export function useVoices(language: string): VoiceChoice[] | null {
  const [voices, setVoices] = useState<VoiceChoice[] | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    void fetchVoices(language, leaving.signal).then((found) => {
      if (!leaving.signal.aborted) setVoices(found ?? []);
    });
    return () => leaving.abort();
  }, [language]);
  return voices;
}
