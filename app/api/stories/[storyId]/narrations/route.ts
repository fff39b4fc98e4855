import { after } from 'next/server';
import { requireWritingParent } from '@/lib/composition';
import { startNarration } from '@/lib/composition/narrating';
import { formatVoiceId } from '@/lib/narration/voice-id';
import { parse } from '@/lib/parse';
import { preflight, readJson, route } from '../../../answer';
import { requireId } from '../../../require-id';
import { narrationRequestSchema } from './schema';

export const POST = route(async (request, { params }: RouteContext<'/api/stories/[storyId]/narrations'>) => {
  const parent = await requireWritingParent(request);
  const storyId = requireId((await params).storyId);
  const { voice: chosen } = parse(narrationRequestSchema, await readJson(request));
  const narration = await startNarration(parent, storyId, chosen ?? null);
  const { id, status, voice, fallbackCode, isBegun, finished } = narration;
  // How long ago, since clocks of devices differ.
  const place = narration.place && {
    offset: narration.place.offset,
    agoMs: Math.max(0, Date.now() - narration.place.at),
  };
  // On a serverless host the function lives as long as this; the story is read to its end whoever listens.
  after(() => finished);
  return Response.json(
    { id, status, voice: formatVoiceId(voice), fallbackCode, place },
    { status: isBegun ? 201 : 200 },
  );
});

export const OPTIONS = preflight;

/** Seconds, where the host counts: a story is read aloud after its answer. */
export const maxDuration = 300;
