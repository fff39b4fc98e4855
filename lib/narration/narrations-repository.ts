import { z } from 'zod';
import { type Db, unwrap } from '../db';
import { AppError } from '../errors';
import { type ListeningPlace, toListeningPlace } from './listening-places-repository';
import { NARRATION_STATUSES, type Narration, type NarrationStatus } from './narration';
import type { VoiceId } from './voice-id';

/** All but the segments, which may be long. */
const COLUMNS = 'id, story_id, provider, voice, model, language, status, duration_ms, characters, cost_usd, audio_path';

type NarrationRow = {
  id: string;
  story_id: string;
  provider: string;
  voice: string;
  model: string | null;
  language: string;
  status: string;
  duration_ms: number | null;
  characters: number;
  cost_usd: number | null;
  audio_path: string | null;
};

function toStatus(text: string): NarrationStatus {
  return NARRATION_STATUSES.find((status) => status === text) ?? 'failed';
}

function toNarration(row: NarrationRow): Narration {
  return {
    id: row.id,
    storyId: row.story_id,
    provider: row.provider,
    voice: row.voice,
    model: row.model,
    language: row.language,
    status: toStatus(row.status),
    durationMs: row.duration_ms,
    characters: row.characters,
    costUsd: row.cost_usd === null ? null : Number(row.cost_usd),
    audioPath: row.audio_path,
  };
}

export async function getNarration(db: Db, id: string): Promise<Narration> {
  const row = unwrap(await db.from('narrations').select(COLUMNS).eq('id', id).maybeSingle());
  if (row === null) throw new AppError('not_found');
  return toNarration(row);
}

/** A story in this voice; null where nobody has asked for it. */
export async function findNarration(db: Db, storyId: string, { provider, voice }: VoiceId): Promise<Narration | null> {
  const query = db.from('narrations').select(COLUMNS).eq('story_id', storyId);
  const row = unwrap(await query.eq('provider', provider).eq('voice', voice).maybeSingle());
  return row === null ? null : toNarration(row);
}

/** The row alone: its recordings are the caller's to remove, and the story may still name it as its own sound. */
export async function deleteNarration(db: Db, id: string): Promise<void> {
  const deleted = unwrap(await db.from('narrations').delete().eq('id', id).select('id'));
  if (deleted.length === 0) throw new AppError('not_found');
}

/** The oldest first. */
export async function listNarrations(db: Db, storyId: string): Promise<Narration[]> {
  const query = db.from('narrations').select(COLUMNS).eq('story_id', storyId);
  return unwrap(await query.order('created_at').order('id')).map(toNarration);
}

/** The paths of the recordings that no other story of this parent needs. */
export async function listRecordingsOfStoryAlone(db: Db, storyId: string): Promise<string[]> {
  return z.array(z.string()).parse(unwrap(await db.rpc('recordings_of_story_alone', { story_id: storyId })));
}

/** What narrating a story begins with: what it is in, the voices that have been at it, and where its listener stopped. */
export type NarratedStory = { language: string; narrations: NarrationFound[]; place: ListeningPlace | null };

export type NarrationFound = Pick<Narration, 'id' | 'provider' | 'voice' | 'status' | 'audioPath'> & {
  /** Why others have spoken in it. */
  fallbackCodes: string[];
};

/** In one question, since a listener waits. */
export async function getNarratedStory(db: Db, storyId: string): Promise<NarratedStory> {
  const query = db
    .from('stories')
    .select(
      'language, narrations (id, provider, voice, status, audio_path, fallback_codes), listening_places (text_offset, updated_at)',
    )
    .eq('id', storyId);
  const row = unwrap(await query.maybeSingle());
  if (row === null) throw new AppError('not_found');
  const narrations = row.narrations.map(({ status, audio_path, fallback_codes, ...same }) => ({
    ...same,
    status: toStatus(status),
    audioPath: audio_path,
    fallbackCodes: fallback_codes,
  }));
  const [place] = [row.listening_places].flat();
  return { language: row.language, narrations, place: place ? toListeningPlace(place) : null };
}
