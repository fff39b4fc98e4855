import { z } from 'zod';
import { languageSchema } from '../languages-schema';
import { atMost, plainText } from '../plain-text';
import { SHELVES } from './story';

/** A place in the library: the story before which (newest first) a page begins. */
export type LibraryPosition = { createdAt: string; id: string };

const positionSchema = z.tuple([z.iso.datetime(), z.uuid()]);

export function encodeCursor(position: LibraryPosition): string {
  return Buffer.from(JSON.stringify([position.createdAt, position.id])).toString('base64url');
}

function decodeCursor(cursor: string): LibraryPosition | null {
  try {
    const [createdAt, id] = positionSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { createdAt, id };
  } catch {
    return null;
  }
}

const cursorSchema = z
  .string()
  .max(200, 'This page is not there. Start again from the newest.')
  .transform((cursor, context) => {
    const position = decodeCursor(cursor);
    if (position !== null) return position;
    context.addIssue({ code: 'custom', message: 'This page is not there. Start again from the newest.' });
    return z.NEVER;
  });

/** The query of `GET /api/stories` and of the library's address: all optional, all combined with "and". */
export const libraryQuerySchema = z.object({
  child: z.uuid('We do not know this child.').optional(),
  childName: plainText.refine(atMost(60), 'At most 60 characters, please.').optional(),
  hero: z.uuid('We do not know this hero.').optional(),
  language: languageSchema.optional(),
  minRating: z.coerce
    .number('A number, please.')
    .int('A whole number, please.')
    .min(1, 'From 1 on.')
    .max(10, 'Up to 10.')
    .optional(),
  shelf: z.enum(SHELVES, 'We have no such shelf.').optional(),
  model: plainText.max(200, 'At most 200 characters, please.').optional(),
  favourite: z.stringbool('Yes or no, please.').optional(),
  q: plainText.refine(atMost(200), 'At most 200 characters, please.').optional(),
  cursor: cursorSchema.optional(),
  limit: z.coerce
    .number('A number, please.')
    .int('A whole number, please.')
    .min(1, 'From 1 on.')
    .max(100, 'Up to 100.')
    .default(24),
});

export type LibraryQuery = z.infer<typeof libraryQuerySchema>;

/** Empty fields of the filter form count as not given. */
export function parseLibraryQuery(params: Iterable<[string, string]>): z.ZodSafeParseResult<LibraryQuery> {
  const given = [...params].filter(([, value]) => value !== '');
  return libraryQuerySchema.safeParse(Object.fromEntries(given));
}
