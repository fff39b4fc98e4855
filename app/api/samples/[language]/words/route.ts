import { admitToSample, sampleSpeech } from '@/lib/composition/sample';
import { preflight, route } from '../../../answer';
import { sampleLanguage } from '../../sample-language';

/** When each word of the sample story is spoken: `start` and `end` in characters of its text. */
export const GET = route(async (_, { params }: RouteContext<'/api/samples/[language]/words'>) => {
  const language = await sampleLanguage(params);
  await admitToSample();
  const { words } = await sampleSpeech(language);
  const headers = { 'cache-control': 'public, max-age=3600' };
  return Response.json({ items: words, nextCursor: null }, { headers });
});

export const OPTIONS = preflight;
