import { requireParentOf } from '@/lib/composition';
import { getNarrationProgress } from '@/lib/narration/narrating-repository';
import { getNarration } from '@/lib/narration/narrations-repository';
import { formatVoiceId } from '@/lib/narration/voice-id';
import { whoSpoke } from '@/lib/narration/who-spoke';
import { preflight, route } from '../../answer';
import { requireId } from '../../require-id';

export const GET = route(async (request, { params }: RouteContext<'/api/narrations/[narrationId]'>) => {
  const { db } = await requireParentOf(request);
  const narration = await getNarration(db, requireId((await params).narrationId));
  const { id, storyId, status, durationMs } = narration;
  const { segments } = await getNarrationProgress(db, id, 0);
  return Response.json({ id, storyId, status, voice: formatVoiceId(narration), durationMs, ...whoSpoke(segments) });
});

export const OPTIONS = preflight;
