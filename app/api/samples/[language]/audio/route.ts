import { admitToSample, sampleSpeech } from '@/lib/composition/sample';
import { preflight, route } from '../../../answer';
import { respondWithBytes } from '../../../audio-response';
import { sampleLanguage } from '../../sample-language';

/** The sample story read aloud. */
export const GET = route(async (request, { params }: RouteContext<'/api/samples/[language]/audio'>) => {
  const language = await sampleLanguage(params);
  await admitToSample();
  const { bytes } = await sampleSpeech(language);
  return respondWithBytes(bytes, request.headers, 'public, max-age=3600');
});

export const OPTIONS = preflight;
