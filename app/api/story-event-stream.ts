import type { StoryEvent } from '@/lib/stories/story-events';
import { failureEvent, toEventStream, type WireEvent } from './event-stream';

function toWire(event: StoryEvent): WireEvent {
  switch (event.type) {
    case 'text':
      return { event: 'text', id: event.offset, data: { delta: event.delta } };
    case 'title':
      return { event: 'title', data: { title: event.title } };
    case 'error':
      return failureEvent(event.code);
    default:
      return { event: event.type, data: { id: event.id, status: event.status } };
  }
}

export function toStoryEventStream(events: AsyncIterable<StoryEvent>, stop: () => void): Response {
  return toEventStream(events, toWire, stop);
}
