import { createElement } from 'react';
import { CoverFile } from '@/components/stories/cover-picture';
import { requireParentOf } from '@/lib/composition';
import { svgToJpeg } from '@/lib/composition/pictures';
import { getStory } from '@/lib/stories/stories-repository';
import { preflight, route } from '../../../answer';
import { entityTagOf, isKnown } from '../../../entity-tag';
import { requireId } from '../../../require-id';

const SIDE_PX = 512;

/** Counted up with each change of how covers are drawn: what browsers keep is asked after by it. */
const DRAWING = 2;

/** The story's cover for lock screens. A title that comes later may change it, hence the short life in caches. */
export const GET = route(async (request, { params }: RouteContext<'/api/stories/[storyId]/thumbnail'>) => {
  const { db } = await requireParentOf(request);
  const { id, title, language, childInterests } = await getStory(db, requireId((await params).storyId));
  const etag = entityTagOf(JSON.stringify([DRAWING, SIDE_PX, id, title, language, childInterests]));
  const headers = { 'cache-control': 'private, max-age=600', etag };
  if (isKnown(etag, request.headers)) return new Response(null, { status: 304, headers });
  // Next refuses it among a route's imports, though not in what it does.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const svg = renderToStaticMarkup(
    createElement(CoverFile, { story: { id, title, language, childInterests }, side: SIDE_PX }),
  );
  return new Response(await svgToJpeg(svg), { headers: { ...headers, 'content-type': 'image/jpeg' } });
});

export const OPTIONS = preflight;
