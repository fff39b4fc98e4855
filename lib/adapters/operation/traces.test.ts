import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { expect, it } from 'vitest';
import { withoutParents } from './traces';

it('a span says which route, how long and whether it failed, and nothing that anybody has typed', () => {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const tracer = provider.getTracer('test');
  const attributes = { 'http.target': '/library?q=Mia', 'http.route': '/library?q=Mia', 'http.status_code': 500 };
  const span = tracer.startSpan('GET /library?q=Mia', { kind: SpanKind.SERVER, attributes });
  span.recordException(new Error('no row for Mia'));
  span.setStatus({ code: SpanStatusCode.ERROR, message: 'no row for Mia' });
  span.end();
  for (const name of ['fetch GET https://x.supabase.co/rest/v1/stories?title=eq.Mia', 'GET /stories/Mia']) {
    tracer.startSpan(name).end();
  }
  tracer.startSpan('render route (app) /stories/[storyId]').end();

  const sent = exporter.getFinishedSpans().map(withoutParents);
  expect(sent.map(({ name }) => name)).toEqual([
    'GET /library',
    'fetch GET https://x.supabase.co/rest/v1/stories',
    'GET /stories/[other]',
    'render route (app) /stories/[storyId]',
  ]);
  expect(sent[0]).toMatchObject({
    kind: SpanKind.SERVER,
    status: { code: SpanStatusCode.ERROR },
    attributes: { 'http.route': '/library', 'http.status_code': 500 },
  });
  expect(trace.isSpanContextValid(sent[0]?.spanContext() ?? { traceId: '', spanId: '', traceFlags: 0 })).toBe(true);
  expect(JSON.stringify(sent.map(({ resource: _, ...rest }) => rest))).not.toContain('Mia');
});
