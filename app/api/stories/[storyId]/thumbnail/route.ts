import { createElement } from 'react';
import { CoverFile } from '@/components/stories/cover-picture';
import { requireParentOf } from '@/lib/composition';
import { getStory } from '@/lib/stories/stories-repository';
import { preflight, route } from '../../../answer';
import { answerDrawn } from '../../../drawn-picture';
import { requireId } from '../../../require-id';

const SIDE_PX = 512;

/** Counted up with each change of how covers are drawn: what browsers keep is asked after by it. */
const DRAWING = 2;

/** The story's cover for lock screens. A title that comes later may change it, hence the short life in caches. */
export const GET = route(async (request, { params }: RouteContext<'/api/stories/[storyId]/thumbnail'>) => {
  const { db } = await requireParentOf(request);
  const { id, title, language, childInterests } = await getStory(db, requireId((await params).storyId));
  return answerDrawn(request.headers, {
    madeFrom: [DRAWING, SIDE_PX, id, title, language, childInterests],
    maxAgeSeconds: 600,
    svg: createElement(CoverFile, { story: { id, title, language, childInterests }, side: SIDE_PX }),
  });
});

export const OPTIONS = preflight;
