import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { z } from 'zod';

/** `id`: how many characters of the content have been sent, where the event says so. */
export type StreamedEvent = { type: string; id: string | undefined; data: Record<string, string> };

const dataSchema = z.record(z.string(), z.string());

function toStreamedEvent({ event, id, data }: EventSourceMessage): StreamedEvent {
  return { type: event ?? 'message', id, data: dataSchema.parse(JSON.parse(data)) };
}

/** The events of an answer that has ended. */
export function readEvents(body: string): StreamedEvent[] {
  const events: StreamedEvent[] = [];
  const parser = createParser({ onEvent: (message) => events.push(toStreamedEvent(message)) });
  parser.feed(body);
  return events;
}

/** The events of an answer as they arrive. */
export async function* streamEvents(response: Response): AsyncGenerator<StreamedEvent> {
  if (response.body === null) throw new Error('An answer without a body');
  const messages = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const message of messages) yield toStreamedEvent(message);
}

export function textOf(events: readonly StreamedEvent[]): string {
  return events.map(({ type, data }) => (type === 'text' ? (data['delta'] ?? '') : '')).join('');
}
