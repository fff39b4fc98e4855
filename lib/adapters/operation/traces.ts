import type { Attributes } from '@opentelemetry/api';
import {
  BatchSpanProcessor,
  type ReadableSpan,
  type SpanExporter,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { OTLPHttpProtoTraceExporter, registerOTel } from '@vercel/otel';
import { currentRequestId } from '@/lib/request-context';
import { routeNameOf } from '@/lib/route-name';

/** What a trace may say. Everything else may hold what somebody typed: addresses, messages, headers. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'http.method',
  'http.request.method',
  'http.status_code',
  'http.response.status_code',
  'http.route',
  'http.host',
  'net.peer.name',
  'server.address',
  'operation.name',
  'next.route',
  'next.span_type',
  'next.rsc',
  'tale.request_id',
]);

function allowed(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => ATTRIBUTES.has(name))
      .map(([name, value]) => [name, typeof value === 'string' ? nameOf(value) : value]),
  );
}

/** "GET /path", "fetch GET https://host/path?query": addresses without what somebody typed. Routes have brackets. */
function nameOf(name: string): string {
  return name
    .replace(/[?#]\S*/g, '')
    .replace(/(^| )(\/\S*)$/, (whole, before: string, path: string) =>
      path.includes('[') ? whole : `${before}${routeNameOf(path)}`,
    );
}

/** The same span without anything that could be a parent's; also its error says only that there was one. */
export function withoutParents(span: ReadableSpan): ReadableSpan {
  return {
    name: nameOf(span.name),
    kind: span.kind,
    spanContext: () => span.spanContext(),
    ...(span.parentSpanContext && { parentSpanContext: span.parentSpanContext }),
    startTime: span.startTime,
    endTime: span.endTime,
    status: { code: span.status.code },
    attributes: allowed(span.attributes),
    links: [],
    events: [],
    duration: span.duration,
    ended: span.ended,
    resource: span.resource,
    instrumentationScope: span.instrumentationScope,
    droppedAttributesCount: span.droppedAttributesCount,
    droppedEventsCount: span.droppedEventsCount,
    droppedLinksCount: span.droppedLinksCount,
  };
}

function discreet(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => exporter.export(spans.map(withoutParents), done),
    shutdown: () => exporter.shutdown(),
  };
}

/** The id by which the log can be found. */
const withRequest: SpanProcessor = {
  onStart(span) {
    const requestId = currentRequestId();
    if (requestId !== undefined) span.setAttribute('tale.request_id', requestId);
  },
  onEnd() {},
  forceFlush: async () => {},
  shutdown: async () => {},
};

/** Next ends at a signal without waiting for what is collected: no more than this is lost. */
const SEND_EVERY_MS = 1000;

/** `endpoint` and `headers` as OpenTelemetry has them: the base address, and `name=value` with commas. */
export function sendTraces(endpoint: string, headers: string, environment: string): void {
  const exporter = new OTLPHttpProtoTraceExporter({
    url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
    headers: Object.fromEntries(headers.split(',').flatMap(headerOf)),
  });
  registerOTel({
    serviceName: 'tale-generator',
    attributes: { 'deployment.environment.name': environment },
    // Not "auto", which adds an exporter of its own where the variables name an endpoint.
    spanProcessors: [withRequest, new BatchSpanProcessor(discreet(exporter), { scheduledDelayMillis: SEND_EVERY_MS })],
  });
}

function headerOf(pair: string): [string, string][] {
  const [name = '', ...value] = pair.split('=');
  return name.trim() === '' ? [] : [[name.trim(), decodeURIComponent(value.join('=').trim())]];
}
