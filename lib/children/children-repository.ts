import { type Db, present, unwrap } from '../db';
import { AppError } from '../errors';
import { type ChildProfile, GENDERS } from './child-profile';
import type { ChildProfileDraft, ChildProfilePatch } from './child-profile-draft';

const COLUMNS = 'id, name, age, gender, interests, avoid, reading_language';

/** A profile as the database has it. */
export type ChildRow = {
  id: string;
  name: string;
  age: number;
  gender: string;
  interests: string[];
  avoid: string[];
  reading_language: string;
};

export function toChildProfile(row: ChildRow): ChildProfile {
  return {
    id: row.id,
    name: row.name,
    age: row.age,
    gender: GENDERS.find((gender) => gender === row.gender) ?? 'other',
    interests: row.interests,
    avoid: row.avoid,
    readingLanguage: row.reading_language,
  };
}

function toRow(patch: ChildProfilePatch) {
  const { readingLanguage, ...same } = patch;
  return { ...same, ...(readingLanguage !== undefined && { reading_language: readingLanguage }) };
}

export async function listChildren(db: Db): Promise<ChildProfile[]> {
  return unwrap(await db.from('children').select(COLUMNS).order('created_at').order('id')).map(toChildProfile);
}

export async function listChildrenByName(db: Db, name: string): Promise<ChildProfile[]> {
  const query = db.from('children').select(COLUMNS).eq('name', name);
  return unwrap(await query.order('created_at').order('id')).map(toChildProfile);
}

/** The one of this name, age and gender; the oldest profile where there are several. */
export async function findChild(
  db: Db,
  { name, age, gender }: Pick<ChildProfile, 'name' | 'age' | 'gender'>,
): Promise<ChildProfile | null> {
  const query = db.from('children').select(COLUMNS).eq('name', name).eq('age', age).eq('gender', gender);
  const [row] = unwrap(await query.order('created_at').order('id').limit(1));
  return row === undefined ? null : toChildProfile(row);
}

export async function getChild(db: Db, id: string): Promise<ChildProfile> {
  const row = unwrap(await db.from('children').select(COLUMNS).eq('id', id).maybeSingle());
  if (row === null) throw new AppError('not_found');
  return toChildProfile(row);
}

/** `id`: made by the client, so that a request whose answer was lost can be repeated: the child is there once. */
export async function insertChild(db: Db, draft: ChildProfileDraft, id?: string): Promise<ChildProfile> {
  const row = { ...toInsertedChild(draft), ...(id !== undefined && { id }) };
  const insert = db.from('children').upsert(row, { ignoreDuplicates: true });
  const inserted = unwrap(await insert.select(COLUMNS).maybeSingle());
  return inserted === null && id !== undefined ? getChild(db, id) : toChildProfile(present(inserted));
}

export function toInsertedChild({ readingLanguage, ...same }: ChildProfileDraft) {
  return { ...same, reading_language: readingLanguage };
}

export async function updateChild(db: Db, id: string, patch: ChildProfilePatch): Promise<ChildProfile> {
  if (Object.keys(patch).length === 0) return getChild(db, id);
  const row = unwrap(await db.from('children').update(toRow(patch)).eq('id', id).select(COLUMNS).maybeSingle());
  if (row === null) throw new AppError('not_found');
  return toChildProfile(row);
}

export async function deleteChild(db: Db, id: string): Promise<void> {
  const deleted = unwrap(await db.from('children').delete().eq('id', id).select('id'));
  if (deleted.length === 0) throw new AppError('not_found');
}
