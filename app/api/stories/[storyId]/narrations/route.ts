import { after } from 'next/server';
import { requireWritingParent } from '@/lib/composition';
import { startNarration } from '@/lib/composition/narrating';
import { findNarrationProgress } from '@/lib/narration/narrating-repository';
import { formatVoiceId } from '@/lib/narration/voice-id';
import { parse } from '@/lib/parse';
import { preflight, readJson, route } from '../../../answer';
import { toSegmentOnWire } from '../../../narration-event-stream';
import { requireId } from '../../../require-id';
import { narrationRequestSchema } from './schema';

/** Some ten seconds of speech. */
const FIRST_SEGMENTS = 3;

export const POST = route(async (request, { params }: RouteContext<'/api/stories/[storyId]/narrations'>) => {
  const parent = await requireWritingParent(request);
  const storyId = requireId((await params).storyId);
  const { voice: chosen } = parse(narrationRequestSchema, await readJson(request));
  const narration = await startNarration(parent, storyId, chosen ?? null);
  const { id, status, voice, fallbackCode, isBegun, finished } = narration;
  // A whole recording sounds before its events have come: its first words are lit from the start.
  const first = status === 'ready' ? await findNarrationProgress(parent.db, id, 0, FIRST_SEGMENTS) : null;
  const segments = (first?.segments ?? []).map((segment, index) => toSegmentOnWire(id, index, segment));
  // How long ago, since clocks of devices differ.
  const place = narration.place && {
    offset: narration.place.offset,
    agoMs: Math.max(0, Date.now() - narration.place.at),
  };
  // On a serverless host the function lives as long as this; the story is read to its end whoever listens.
  after(() => finished);
  return Response.json(
    { id, status, voice: formatVoiceId(voice), fallbackCode, place, segments },
    { status: isBegun ? 201 : 200 },
  );
});

export const OPTIONS = preflight;

/** Seconds, where the host counts: a story is read aloud after its answer. */
export const maxDuration = 300;
