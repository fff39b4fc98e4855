import { setTimeout as sleep } from 'node:timers/promises';
import { admitToSample, sampleSpeech, sampleStory } from '@/lib/composition/sample';
import type { SampleStory } from '@/lib/stories/sample-story';
import { preflight, route } from '../../answer';
import { toEventStream, type WireEvent } from '../../event-stream';
import { sampleLanguage } from '../sample-language';

/** Between two words: as a quick storyteller writes. */
const WORD_PAUSE_MS = 45;

/** A sample story, told as a story of one's own would be, to whoever looks in. */
export const GET = route(async (_, { params }: RouteContext<'/api/samples/[language]'>) => {
  const language = await sampleLanguage(params);
  await admitToSample();
  // Whoever watches may want to hear it next; a voice that cannot speak it says so to whoever asks.
  sampleSpeech(language).catch(() => {});
  const leaving = new AbortController();
  return toEventStream(
    tell(sampleStory(language), leaving.signal),
    (event) => event,
    () => leaving.abort(),
  );
});

async function* tell({ title, content }: SampleStory, signal: AbortSignal): AsyncGenerator<WireEvent> {
  yield { event: 'title', data: { title } };
  let offset = 0;
  for (const delta of content.match(/\S+\s*/g) ?? []) {
    // Whoever has gone is not told the rest.
    if (signal.aborted) return;
    offset += delta.length;
    yield { event: 'text', id: offset, data: { delta } };
    await sleep(WORD_PAUSE_MS);
  }
  yield { event: 'done', data: { status: 'ready' } };
}

export const OPTIONS = preflight;
