import { randomUUID } from 'node:crypto';
import { exportOf, requireWritingParent } from '@/lib/composition';
import { toAppError } from '@/lib/errors';
import { streamOf } from '@/lib/stream-of';
import { logFailure } from '../../../log-failure';
import { preflight, route } from '../../answer';

/** Everything of the parent as one ZIP, made while it is downloaded. */
export const GET = route(async (request) => {
  const archive = await exportOf(await requireWritingParent(request));
  const today = new Date().toISOString().slice(0, 10);
  return new Response(streamOf(withFailureLogged(archive)), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="tale-generator-${today}.zip"`,
      'cache-control': 'no-store',
    },
  });
});

export const OPTIONS = preflight;

/** Once bytes are sent no error answer can follow: the download breaks off, and the log says why. */
async function* withFailureLogged<Piece>(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
  try {
    yield* pieces;
  } catch (error) {
    logFailure(toAppError(error), randomUUID());
    throw error;
  }
}

/** Seconds, where the host counts: as long as the download takes. */
export const maxDuration = 300;
