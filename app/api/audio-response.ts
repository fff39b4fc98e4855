import { parseByteRange } from '@/lib/byte-range';
import type { AudioStore } from '@/lib/narration/audio-store';
import type { FoundAudio } from '@/lib/narration/find-audio';
import { entityTagOf, isKnown } from './entity-tag';

/** Answers with a recording, or with what of it the headers ask for; from memory exactly as from a store. */
export async function respondWithAudio(found: FoundAudio, files: AudioStore, asked: Headers): Promise<Response> {
  return 'bytes' in found ? respondWithBytes(found.bytes, asked) : files.respond(found.path, asked);
}

export function respondWithBytes(
  bytes: Uint8Array<ArrayBuffer>,
  asked: Headers,
  cacheControl = 'private, no-cache',
): Response {
  const etag = entityTagOf(bytes);
  const headers = new Headers({
    'accept-ranges': 'bytes',
    'cache-control': cacheControl,
    'content-type': 'audio/mpeg',
    etag,
  });
  if (isKnown(etag, asked)) return new Response(null, { status: 304, headers });
  const isSame = (asked.get('if-range') ?? etag) === etag;
  const range = isSame ? parseByteRange(asked.get('range'), bytes.length) : null;
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${bytes.length}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range ?? { start: 0, end: bytes.length - 1 };
  headers.set('content-length', String(end - start + 1));
  if (range !== null) headers.set('content-range', `bytes ${start}-${end}/${bytes.length}`);
  return new Response(bytes.subarray(start, end + 1), { status: range === null ? 200 : 206, headers });
}
