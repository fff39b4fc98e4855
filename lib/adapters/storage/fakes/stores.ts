import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@supabase/supabase-js';
import { startFakeStorage } from '@/e2e/fakes/supabase-storage';
import type { AudioStore } from '@/lib/narration/audio-store';
import { createLocalAudioStore } from '../local-audio-store';
import { createSupabaseAudioStore } from '../supabase-audio-store';

export type Stores = {
  of: (parentId: string) => AudioStore;
  /** Says that a folder belongs to a parent, where the store does not know it. */
  own: (folder: string, parentId: string) => void;
  /** Says that a parent has left, where the store does not know it. */
  leave: (parentId: string) => void;
  close: () => Promise<void>;
};

export async function startLocalStores(): Promise<Stores> {
  const root = await mkdtemp(path.join(tmpdir(), 'tale-audio-'));
  return {
    of: (parentId) => createLocalAudioStore(root, parentId),
    own: () => {},
    leave: () => {},
    close: () => rm(root, { recursive: true }),
  };
}

async function startSupabaseStores(): Promise<Stores> {
  const fake = await startFakeStorage();
  return {
    of: (parentId) => createSupabaseAudioStore(createClient(fake.url, 'key', { accessToken: async () => parentId })),
    own: fake.own,
    leave: fake.leave,
    close: fake.close,
  };
}

/** Both kinds, for `describe.each`. */
export const STORES: readonly [string, () => Promise<Stores>][] = [
  ['local files', startLocalStores],
  ['Supabase Storage', startSupabaseStores],
];
