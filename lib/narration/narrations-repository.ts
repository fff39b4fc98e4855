import { z } from 'zod';
import { type Db, present, unwrap } from '../db';
import { AppError } from '../errors';
import { NARRATION_STATUSES, type Narration, type NarrationSegment } from './narration';

const COLUMNS =
  'id, story_id, provider, voice, model, language, status, segments, duration_ms, characters, cost_usd, audio_path';

const segmentsSchema = z.array(
  z.object({
    startMs: z.number(),
    durationMs: z.number(),
    words: z.array(z.object({ start: z.number(), end: z.number(), timeMs: z.number() })),
  }),
);

type NarrationRow = {
  id: string;
  story_id: string;
  provider: string;
  voice: string;
  model: string | null;
  language: string;
  status: string;
  segments: unknown;
  duration_ms: number | null;
  characters: number;
  cost_usd: number | null;
  audio_path: string | null;
};

function toNarration(row: NarrationRow): Narration {
  return {
    id: row.id,
    storyId: row.story_id,
    provider: row.provider,
    voice: row.voice,
    model: row.model,
    language: row.language,
    status: NARRATION_STATUSES.find((status) => status === row.status) ?? 'failed',
    segments: segmentsSchema.parse(row.segments),
    durationMs: row.duration_ms,
    characters: row.characters,
    costUsd: row.cost_usd === null ? null : Number(row.cost_usd),
    audioPath: row.audio_path,
  };
}

export type NarrationDraft = Pick<Narration, 'storyId' | 'provider' | 'voice' | 'model' | 'language'>;

/** The narration of this story in this voice, begun by this call where there was none. `not_found`: no story of theirs. */
export async function saveNarration(db: Db, draft: NarrationDraft): Promise<Narration> {
  const { storyId, provider, voice, model, language } = draft;
  const row = { story_id: storyId, provider, voice, model, language };
  const onConflict = 'story_id,provider,voice';
  unwrap(await db.from('narrations').upsert(row, { onConflict, ignoreDuplicates: true }));
  return present(await findNarration(db, draft));
}

export async function findNarration(
  db: Db,
  { storyId, provider, voice }: Pick<Narration, 'storyId' | 'provider' | 'voice'>,
): Promise<Narration | null> {
  const query = db.from('narrations').select(COLUMNS).eq('story_id', storyId).eq('provider', provider);
  const row = unwrap(await query.eq('voice', voice).maybeSingle());
  return row === null ? null : toNarration(row);
}

export async function getNarration(db: Db, id: string): Promise<Narration> {
  const row = unwrap(await db.from('narrations').select(COLUMNS).eq('id', id).maybeSingle());
  if (row === null) throw new AppError('not_found');
  return toNarration(row);
}

export async function listNarrations(db: Db, storyId: string): Promise<Narration[]> {
  const query = db.from('narrations').select(COLUMNS).eq('story_id', storyId);
  return unwrap(await query.order('created_at').order('id')).map(toNarration);
}

export type NarrationPatch = Partial<
  Pick<Narration, 'status' | 'durationMs' | 'characters' | 'costUsd' | 'audioPath'> & { segments: NarrationSegment[] }
>;

export async function updateNarration(db: Db, id: string, patch: NarrationPatch): Promise<Narration> {
  const { durationMs, costUsd, audioPath, ...same } = patch;
  const row = {
    ...same,
    ...(durationMs !== undefined && { duration_ms: durationMs }),
    ...(costUsd !== undefined && { cost_usd: costUsd }),
    ...(audioPath !== undefined && { audio_path: audioPath }),
  };
  if (Object.keys(row).length === 0) return getNarration(db, id);
  const changed = unwrap(await db.from('narrations').update(row).eq('id', id).select(COLUMNS).maybeSingle());
  if (changed === null) throw new AppError('not_found');
  return toNarration(changed);
}

export async function deleteNarration(db: Db, id: string): Promise<void> {
  const deleted = unwrap(await db.from('narrations').delete().eq('id', id).select('id'));
  if (deleted.length === 0) throw new AppError('not_found');
}
