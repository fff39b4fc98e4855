import { requireParentOf } from '@/lib/composition';
import { isNarratedHere, listenTo } from '@/lib/composition/narrating';
import { getNarration } from '@/lib/narration/narrations-repository';
import { preflight, route } from '../../../answer';
import { readOffset } from '../../../event-stream';
import { toNarrationEventStream } from '../../../narration-event-stream';
import { requireId } from '../../../require-id';

export const GET = route(async (request, { params }: RouteContext<'/api/narrations/[narrationId]/events'>) => {
  const parent = await requireParentOf(request);
  const id = requireId((await params).narrationId);
  // What is no narration of theirs is an answer with a status, not a stream with an error.
  if (!isNarratedHere(parent, id)) await getNarration(parent.db, id);
  const leaving = new AbortController();
  const events = listenTo(parent, id, readOffset(request), leaving.signal);
  return toNarrationEventStream(id, events, () => leaving.abort());
});

export const OPTIONS = preflight;

/** Seconds, where the host counts; the browser comes back for the rest. */
export const maxDuration = 300;
