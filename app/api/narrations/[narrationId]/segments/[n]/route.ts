import { audioStoreOf, requireParentOf } from '@/lib/composition';
import { segmentAudio } from '@/lib/composition/narrating';
import { AppError } from '@/lib/errors';
import { preflight, route } from '../../../../answer';
import { respondWithAudio } from '../../../../audio-response';
import { requireId } from '../../../../require-id';

export const GET = route(async (request, { params }: RouteContext<'/api/narrations/[narrationId]/segments/[n]'>) => {
  const parent = await requireParentOf(request);
  const { narrationId, n } = await params;
  if (!/^\d{1,6}$/.test(n)) throw new AppError('not_found');
  const found = await segmentAudio(parent, requireId(narrationId), Number(n));
  return respondWithAudio(found, audioStoreOf(parent), request.headers);
});

export const OPTIONS = preflight;
