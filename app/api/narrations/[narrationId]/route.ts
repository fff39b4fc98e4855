import { requireParentOf } from '@/lib/composition';
import { getNarration } from '@/lib/narration/narrations-repository';
import { formatVoiceId } from '@/lib/narration/voice-id';
import { preflight, route } from '../../answer';
import { requireId } from '../../require-id';

export const GET = route(async (request, { params }: RouteContext<'/api/narrations/[narrationId]'>) => {
  const { db } = await requireParentOf(request);
  const narration = await getNarration(db, requireId((await params).narrationId));
  const { id, storyId, status, durationMs } = narration;
  return Response.json({ id, storyId, status, voice: formatVoiceId(narration), durationMs });
});

export const OPTIONS = preflight;
