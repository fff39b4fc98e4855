import { requireParentOf } from '@/lib/composition';
import { voicesFor } from '@/lib/composition/voices';
import { formatVoiceId } from '@/lib/narration/voice-id';
import { parse } from '@/lib/parse';
import { preflight, route } from '../answer';
import { voicesQuerySchema } from './schema';

export const GET = route(async (request) => {
  const parent = await requireParentOf(request);
  const { language } = parse(voicesQuerySchema, Object.fromEntries(new URL(request.url).searchParams));
  const { registry } = await voicesFor(parent);
  const offered = await registry.listVoices(language);
  const items = offered.map(({ id, name, gender, narrator }) => {
    const { hasExactTimings, isPaid } = narrator.capabilities;
    const provider = narrator.id;
    return { id: formatVoiceId({ provider, voice: id }), name, provider, gender, hasExactTimings, isPaid };
  });
  return Response.json({ items, nextCursor: null });
});

export const OPTIONS = preflight;
