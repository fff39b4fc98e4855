import { z } from 'zod';
import { requireParentOf } from '@/lib/composition';
import { saveListeningPlace } from '@/lib/narration/listening-places-repository';
import { parse } from '@/lib/parse';
import { preflight, readJson, route } from '../../../answer';
import { requireId } from '../../../require-id';

/** Of the longest story there may be. */
const LONGEST = 1_000_000;

const placeSchema = z.strictObject({ offset: z.int().min(0).max(LONGEST) });

/** Remembers where the parent is in the story, for their other devices; 0: at its beginning, or past its end. */
export const PUT = route(async (request, { params }: RouteContext<'/api/stories/[storyId]/place'>) => {
  const { db } = await requireParentOf(request);
  const storyId = requireId((await params).storyId);
  const { offset } = parse(placeSchema, await readJson(request));
  await saveListeningPlace(db, storyId, offset);
  return new Response(null, { status: 204 });
});

export const OPTIONS = preflight;
