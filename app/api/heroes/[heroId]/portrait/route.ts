import { createElement } from 'react';
import { PortraitFile } from '@/components/heroes/hero-portrait';
import { audioStoreOf, requireParentOf } from '@/lib/composition';
import { keepPortrait } from '@/lib/heroes/hero-portrait-file';
import { getHero } from '@/lib/heroes/heroes-repository';
import { preflight, route } from '../../../answer';
import { answerDrawn, drawJpeg } from '../../../drawn-picture';
import { requireId } from '../../../require-id';

const WIDTH_PX = 480;

/** Counted up with each change of how portraits are drawn. */
const DRAWING = 1;

/**
 * The hero's portrait for sharing and for lock screens. A parent's own is drawn when it is asked for first, and kept with
 * the hero; a seeded one is everybody's, and so nobody's to keep.
 */
export const GET = route(async (request, { params }: RouteContext<'/api/heroes/[heroId]/portrait'>) => {
  const parent = await requireParentOf(request);
  const { id, isSeeded } = await getHero(parent.db, requireId((await params).heroId));
  const svg = createElement(PortraitFile, { id, width: WIDTH_PX });
  if (isSeeded) {
    return answerDrawn(request.headers, { madeFrom: [DRAWING, WIDTH_PX, id], maxAgeSeconds: 86_400, svg });
  }
  const files = audioStoreOf(parent);
  const path = await keepPortrait({ db: parent.db, files, draw: () => drawJpeg(svg) }, id);
  return files.respond(path, request.headers);
});

export const OPTIONS = preflight;
