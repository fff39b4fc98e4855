import { requireParentOf } from '@/lib/composition';
import { voices } from '@/lib/composition/voices';
import { formatVoiceId } from '@/lib/narration/voice-id';
import { parse } from '@/lib/parse';
import { preflight, route } from '../answer';
import { voicesQuerySchema } from './schema';

export const GET = route(async (request) => {
  await requireParentOf(request);
  const { language } = parse(voicesQuerySchema, Object.fromEntries(new URL(request.url).searchParams));
  const offered = await voices().listVoices(language);
  const items = offered.map(({ id, name, gender, narrator }) => {
    const { hasExactTimings, isPaid } = narrator.capabilities;
    const provider = narrator.id;
    return { id: formatVoiceId({ provider, voice: id }), name, provider, gender, hasExactTimings, isPaid };
  });
  return Response.json({ items, nextCursor: null });
});

export const OPTIONS = preflight;
