import { audioStoreOf, requireParentOf } from '@/lib/composition';
import { wholeAudio } from '@/lib/composition/narrating';
import { preflight, route } from '../../../answer';
import { respondWithAudio } from '../../../audio-response';
import { requireId } from '../../../require-id';

export const GET = route(async (request, { params }: RouteContext<'/api/narrations/[narrationId]/audio'>) => {
  const parent = await requireParentOf(request);
  const found = await wholeAudio(parent, requireId((await params).narrationId));
  return respondWithAudio(found, audioStoreOf(parent), request.headers);
});

export const OPTIONS = preflight;
