import { type Db, unwrap } from '../db';
import { AppError } from '../errors';
import { type ReadingSettings, STORY_FACES, USUAL_READING } from './reading-settings';

/** The usual ones where the child is not there any more. */
export async function findReadingSettings(db: Db, childId: string): Promise<ReadingSettings> {
  const row = unwrap(
    await db
      .from('children')
      .select('reading_face, reading_size, reading_spacing, reading_width')
      .eq('id', childId)
      .maybeSingle(),
  );
  if (row === null) return USUAL_READING;
  return {
    face: STORY_FACES.find((face) => face === row.reading_face) ?? USUAL_READING.face,
    size: row.reading_size,
    spacing: row.reading_spacing,
    width: row.reading_width,
  };
}

export async function updateReadingSettings(db: Db, childId: string, settings: ReadingSettings): Promise<void> {
  const changed = unwrap(
    await db
      .from('children')
      .update({
        reading_face: settings.face,
        reading_size: settings.size,
        reading_spacing: settings.spacing,
        reading_width: settings.width,
      })
      .eq('id', childId)
      .select('id'),
  );
  if (changed.length === 0) throw new AppError('not_found');
}
