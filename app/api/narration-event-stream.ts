import type { NarrationSegment } from '@/lib/narration/narration';
import type { NarrationEvent } from '@/lib/narration/narration-events';
import { formatVoiceId } from '@/lib/narration/voice-id';
import { failureEvent, toEventStream, type WireEvent } from './event-stream';

/** In whole microseconds: enough for any clock, and short on the wire. */
const rounded = (ms: number) => Math.round(ms * 1000) / 1000;

export function toSegmentOnWire(narrationId: string, index: number, segment: NarrationSegment) {
  const { startMs, durationMs, words, isEstimated, fallbackCode } = segment;
  return {
    index,
    startMs: rounded(startMs),
    durationMs: rounded(durationMs),
    words,
    isEstimated,
    url: `/api/narrations/${narrationId}/segments/${index}`,
    voice: formatVoiceId(segment),
    fallbackCode,
  };
}

function toWire(narrationId: string, event: NarrationEvent): WireEvent {
  switch (event.type) {
    case 'segment': {
      const { index, segment } = event;
      return { event: 'segment', id: index + 1, data: toSegmentOnWire(narrationId, index, segment) };
    }
    case 'done': {
      const { id, status, durationMs } = event;
      const whole = status === 'ready' ? { url: `/api/narrations/${id}/audio` } : {};
      return { event: 'done', data: { id, status, durationMs, ...whole } };
    }
    case 'error':
      return failureEvent(event.code);
    default:
      return { event: event.type, data: { id: event.id, status: event.status } };
  }
}

export function toNarrationEventStream(
  narrationId: string,
  events: AsyncIterable<NarrationEvent>,
  stop: () => void,
): Response {
  return toEventStream(events, (event) => toWire(narrationId, event), stop);
}
