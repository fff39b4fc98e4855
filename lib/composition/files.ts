import 'server-only';
import path from 'node:path';
import type { Parent } from '../account/parent';
import { createLocalAudioStore } from '../adapters/storage/local-audio-store';
import { createSupabaseAudioStore } from '../adapters/storage/supabase-audio-store';
import { isLite } from '../adapters/supabase/endpoint';
import { env } from '../env';
import type { AudioStore } from '../narration/audio-store';

export function audioFolder(): string {
  return path.join(path.resolve(env.TALE_DATA_DIR), 'audio');
}

/** Where this parent's recordings are: with the project's data, wherever that is. */
export function audioStoreOf({ db, id }: Parent): AudioStore {
  return isLite() ? createLocalAudioStore(audioFolder(), id) : createSupabaseAudioStore(db);
}
