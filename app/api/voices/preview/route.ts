import { requireParentOf } from '@/lib/composition';
import { voicePreview } from '@/lib/composition/narrating';
import { parse } from '@/lib/parse';
import { preflight, route } from '../../answer';
import { respondWithBytes } from '../../audio-response';
import { previewQuerySchema } from '../schema';

export const GET = route(async (request) => {
  const parent = await requireParentOf(request);
  const { voice, language } = parse(previewQuerySchema, Object.fromEntries(new URL(request.url).searchParams));
  const bytes = await voicePreview(parent, voice, language);
  return respondWithBytes(bytes, request.headers, 'private, max-age=86400');
});

export const OPTIONS = preflight;
