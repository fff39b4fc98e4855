import type { AudioStore } from './audio-store';
import type { NarrationFound } from './narrations-repository';
import { withStoreLimit } from './store-limit';

/** A listener waits. */
const FIND_LIMIT_MS = 1000;

/**
 * Whether a ready narration should be told anew: others have spoken in it and the voice can be had now, or its file has gone.
 * What the voice would not say it will not say today either.
 */
export async function isWorthRepeating(
  files: Pick<AudioStore, 'findSize'>,
  { fallbackCodes, audioPath }: Pick<NarrationFound, 'fallbackCodes' | 'audioPath'>,
  isVoiceThere: boolean,
): Promise<boolean> {
  if (isVoiceThere && fallbackCodes.some((code) => code !== 'voice_refused')) return true;
  if (audioPath === null) return false;
  // A store that says nothing has lost nothing.
  const size = await withStoreLimit(FIND_LIMIT_MS, () => files.findSize(audioPath)).catch(() => 0);
  return size === null;
}
