import type { ServerResponse } from 'node:http';

/** Storage tells most failures in the body: all but 500 and 544 have the HTTP status 400. */
export type StorageFailure = { statusCode: string; code: string; error: string; message: string };

const failure = (statusCode: string, code: string, message: string, error = code): StorageFailure => ({
  statusCode,
  code,
  error,
  message,
});

export const FAILURES = {
  noSuchKey: failure('404', 'NoSuchKey', 'Object not found', 'not_found'),
  noSuchBucket: failure('404', 'NoSuchBucket', 'Bucket not found', 'Bucket not found'),
  accessDenied: failure('403', 'AccessDenied', 'new row violates row-level security policy', 'Unauthorized'),
  invalidJwt: failure('400', 'InvalidJWT', 'Invalid Compact JWS'),
  duplicate: failure('409', 'KeyAlreadyExists', 'The resource already exists', 'Duplicate'),
  tooLarge: failure('413', 'EntityTooLarge', 'The object exceeded the maximum allowed size', 'Payload too large'),
  slowDown: failure('429', 'SlowDown', 'Too many connections issued to the database'),
  internal: failure('500', 'InternalError', 'Internal server error'),
  databaseTimeout: failure('544', 'DatabaseTimeout', 'The connection to the database timed out'),
} as const;

export function sendFailure(response: ServerResponse, what: StorageFailure): void {
  const status = ['500', '544'].includes(what.statusCode) ? Number(what.statusCode) : 400;
  sendJson(response, status, what);
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

/** As the object store behind Storage does: one range, 416 past the end. */
export function bytesFor(range: string | undefined, bytes: Buffer): { status: number; part: Buffer; range?: string } {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') return { status: 200, part: bytes };
  const start = from === '' ? Math.max(0, bytes.length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes.length - 1 : Math.min(Number(to), bytes.length - 1);
  if (start > end) return { status: 416, part: Buffer.alloc(0), range: `bytes */${bytes.length}` };
  return { status: 206, part: bytes.subarray(start, end + 1), range: `bytes ${start}-${end}/${bytes.length}` };
}
