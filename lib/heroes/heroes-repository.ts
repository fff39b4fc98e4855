import { GENDERS } from '../children/child-profile';
import { type Db, unwrap } from '../db';
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

export async function getHero(db: Db, id: string): Promise<Hero> {
  const row = unwrap(await db.from('heroes').select(COLUMNS).eq('id', id).maybeSingle());
  if (row === null) throw new AppError('not_found');
  return toHero(row);
}

export async function insertHero(db: Db, draft: HeroDraft): Promise<Hero> {
  const { personalityTraits, ...same } = draft;
  const row = { ...same, personality_traits: personalityTraits };
  return toHero(unwrap(await db.from('heroes').insert(row).select(COLUMNS).single()));
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
