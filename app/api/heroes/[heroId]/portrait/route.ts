import { createElement } from 'react';
import { PortraitFile } from '@/components/heroes/hero-portrait';
import { audioStoreOf, requireParentOf } from '@/lib/composition';
import { svgToJpeg } from '@/lib/composition/pictures';
import { portraitOf } from '@/lib/heroes/hero-portrait-file';
import { preflight, route } from '../../../answer';
import { requireId } from '../../../require-id';

const WIDTH_PX = 480;

/** The hero's portrait for sharing and for lock screens: drawn when it is asked for first, and kept with the hero. */
export const GET = route(async (request, { params }: RouteContext<'/api/heroes/[heroId]/portrait'>) => {
  const parent = await requireParentOf(request);
  const files = audioStoreOf(parent);
  const path = await portraitOf({ db: parent.db, files, draw }, requireId((await params).heroId));
  return files.respond(path, request.headers);
});

async function draw(id: string): Promise<Uint8Array<ArrayBuffer>> {
  // Next refuses it among a route's imports, though not in what it does.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return svgToJpeg(renderToStaticMarkup(createElement(PortraitFile, { id, width: WIDTH_PX })));
}

export const OPTIONS = preflight;
