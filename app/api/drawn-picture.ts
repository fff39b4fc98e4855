import type { ReactElement } from 'react';
import { svgToJpeg } from '@/lib/composition/pictures';
import { entityTagOf, isKnown } from './entity-tag';

type Drawing = {
  /** All that decides how it looks, the manner of drawing included. */
  madeFrom: readonly unknown[];
  /** For so long a browser does not ask again. */
  maxAgeSeconds: number;
  svg: ReactElement;
};

/** A picture that is kept by nobody but browsers: drawn as JPEG for whoever has not got it yet. */
export async function answerDrawn(asked: Headers, { madeFrom, maxAgeSeconds, svg }: Drawing): Promise<Response> {
  const etag = entityTagOf(JSON.stringify(madeFrom));
  const headers = { 'cache-control': `private, max-age=${maxAgeSeconds}`, etag };
  if (isKnown(etag, asked)) return new Response(null, { status: 304, headers });
  return new Response(await drawJpeg(svg), { headers: { ...headers, 'content-type': 'image/jpeg' } });
}

export async function drawJpeg(svg: ReactElement): Promise<Uint8Array<ArrayBuffer>> {
  // Next refuses it among a route's imports, though not in what it does.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return svgToJpeg(renderToStaticMarkup(svg));
}
