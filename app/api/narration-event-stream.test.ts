import { expect, it } from 'vitest';
import { ERRORS } from '@/lib/errors';
import { aSegment } from '@/lib/narration/fakes/segment';
import type { NarrationEvent } from '@/lib/narration/narration-events';
import { toNarrationEventStream } from './narration-event-stream';

async function* say(...events: NarrationEvent[]): AsyncGenerator<NarrationEvent> {
  yield* events;
}

it('has each event as agreed, and nothing of what is the server’s', async () => {
  const segment = aSegment({
    startMs: 1044.897959,
    durationMs: 26.12244898,
    isEstimated: true,
    fallbackCode: 'voice_busy',
  });
  const answer = toNarrationEventStream(
    'n1',
    say(
      { type: 'narration', id: 'n1', status: 'narrating' },
      { type: 'segment', index: 4, segment },
      { type: 'done', id: 'n1', status: 'ready', durationMs: 1071 },
    ),
    () => {},
  );
  expect(await answer.text()).toBe(
    [
      'event: narration\ndata: {"id":"n1","status":"narrating"}',
      'id: 5\nevent: segment\ndata: {"index":4,"startMs":1044.898,"durationMs":26.122,"words":[{"start":0,"end":4,"timeMs":20}],' +
        '"isEstimated":true,"url":"/api/narrations/n1/segments/4","voice":"elevenlabs:anna","fallbackCode":"voice_busy"}',
      'event: done\ndata: {"id":"n1","status":"ready","durationMs":1071,"url":"/api/narrations/n1/audio"}',
      '',
    ].join('\n\n'),
  );
});

it('names the whole only once it is stored', async () => {
  const done: NarrationEvent = { type: 'done', id: 'n1', status: 'narrating', durationMs: 1071 };
  const answer = toNarrationEventStream('n1', say(done), () => {});
  expect(await answer.text()).toBe('event: done\ndata: {"id":"n1","status":"narrating","durationMs":1071}\n\n');
});

it('has a failure with its code and sentence', async () => {
  const answer = toNarrationEventStream('n1', say({ type: 'error', code: 'storage_full' }), () => {});
  expect(await answer.text()).toBe(
    `event: error\ndata: {"code":"storage_full","message":"${ERRORS.storage_full.message}"}\n\n`,
  );
});
