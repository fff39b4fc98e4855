import { GENDERS } from '../children/child-profile';
import { type Db, present, unwrap } from '../db';
import { AppError } from '../errors';
import type { Hero } from './hero';
import type { HeroDraft, HeroPatch } from './hero-draft';

const COLUMNS = 'id, user_id, name, gender, appearance, personality_traits, interests, strengths, language';

/** A profile as the database has it. */
export type HeroRow = {
  id: string;
  user_id: string | null;
  name: string;
  gender: string;
  appearance: string | null;
  personality_traits: string[];
  interests: string[];
  strengths: string[];
  language: string;
};

export function toHero(row: HeroRow): Hero {
  return {
    id: row.id,
    name: row.name,
    gender: GENDERS.find((gender) => gender === row.gender) ?? 'other',
    appearance: row.appearance,
    personalityTraits: row.personality_traits,
    interests: row.interests,
    strengths: row.strengths,
    language: row.language,
    isSeeded: row.user_id === null,
  };
}

function toRow(patch: HeroPatch) {
  const { personalityTraits, ...same } = patch;
  return { ...same, ...(personalityTraits !== undefined && { personality_traits: personalityTraits }) };
}

/** The parent's own heroes first, then the seeded ones; of one language or of all. */
export async function listHeroes(db: Db, language?: string): Promise<Hero[]> {
  let query = db.from('heroes').select(COLUMNS);
  if (language !== undefined) query = query.eq('language', language);
  const rows = unwrap(await query.order('user_id', { nullsFirst: false }).order('language').order('name').order('id'));
  return rows.map(toHero);
}

/** All of this name that speak the language: the parent's own first. */
export async function listHeroesByName(db: Db, name: string, language: string): Promise<Hero[]> {
  const query = db.from('heroes').select(COLUMNS).eq('name', name).eq('language', language);
  return unwrap(await query.order('user_id', { nullsFirst: false }).order('id')).map(toHero);
}

export async function getHero(db: Db, id: string): Promise<Hero> {
  const row = unwrap(await db.from('heroes').select(COLUMNS).eq('id', id).maybeSingle());
  if (row === null) throw new AppError('not_found');
  return toHero(row);
}

/** `id`: made by the client, so that a request whose answer was lost can be repeated: the hero is there once. */
export async function insertHero(db: Db, draft: HeroDraft, id?: string): Promise<Hero> {
  const { personalityTraits, ...same } = draft;
  const row = { ...same, personality_traits: personalityTraits, ...(id !== undefined && { id }) };
  const insert = db.from('heroes').upsert(row, { ignoreDuplicates: true });
  const inserted = unwrap(await insert.select(COLUMNS).maybeSingle());
  return inserted === null && id !== undefined ? getHero(db, id) : toHero(present(inserted));
}

/** A seeded hero is everybody's: `forbidden`. */
export async function updateHero(db: Db, id: string, patch: HeroPatch): Promise<Hero> {
  if (Object.keys(patch).length === 0) return getHero(db, id);
  const row = unwrap(await db.from('heroes').update(toRow(patch)).eq('id', id).select(COLUMNS).maybeSingle());
  if (row === null) return refuse(db, id);
  return toHero(row);
}

/** A seeded hero is everybody's: `forbidden`. */
export async function deleteHero(db: Db, id: string): Promise<void> {
  const deleted = unwrap(await db.from('heroes').delete().eq('id', id).select('id'));
  if (deleted.length === 0) await refuse(db, id);
}

/** Nothing was changed: a seeded hero can be seen though not changed, any other is not there for this parent. */
async function refuse(db: Db, id: string): Promise<never> {
  await getHero(db, id);
  throw new AppError('forbidden');
}
