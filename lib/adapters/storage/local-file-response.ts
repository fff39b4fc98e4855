import { type FileHandle, open } from 'node:fs/promises';
import { audioTypeOf } from '../../narration/audio-store';
import { parseByteRange } from './byte-range';

const CHUNK_BYTES = 64 * 1024;

/** The bytes from `start` to before `end`, read as they are asked for; closes the file at the end and when left early. */
export function streamFile(file: FileHandle, start: number, end: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let position = start;
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const wanted = new Uint8Array(Math.min(CHUNK_BYTES, end - position));
          const { bytesRead } = await file.read(wanted, 0, wanted.length, position);
          position += bytesRead;
          if (bytesRead > 0) controller.enqueue(wanted.subarray(0, bytesRead));
          if (bytesRead > 0 && position < end) return;
          await file.close();
          controller.close();
        } catch (error) {
          await file.close();
          throw error;
        }
      },
      cancel: () => file.close(),
    },
    // Nothing is read before somebody wants it.
    { highWaterMark: 0 },
  );
}

/** The file and what is known of it; a folder is no file (ENOENT, as if nothing were there). */
export async function openFile(fullPath: string): Promise<{ file: FileHandle; size: number; mtimeMs: number }> {
  const file = await open(fullPath);
  const found = await file.stat();
  if (found.isFile()) return { file, size: found.size, mtimeMs: found.mtimeMs };
  await file.close();
  throw Object.assign(new Error('not a file'), { code: 'ENOENT' });
}

/** Answers with the file, or with what of it the headers ask for. An open file stays whole even if it is replaced. */
export async function respondWithFile(fullPath: string, asked: Headers): Promise<Response> {
  const { file, size, mtimeMs } = await openFile(fullPath);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}"`;
  const headers = new Headers({
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    'content-type': audioTypeOf(fullPath),
    etag,
  });
  if (asked.get('if-none-match') === etag) {
    await file.close();
    return new Response(null, { status: 304, headers });
  }
  // A range of what the browser had before is of no use if the file has changed since.
  const isSame = (asked.get('if-range') ?? etag) === etag;
  const range = isSame ? parseByteRange(asked.get('range'), size) : null;
  if (range === 'unsatisfiable') {
    await file.close();
    headers.set('content-range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  headers.set('content-length', String(end - start + 1));
  if (range !== null) headers.set('content-range', `bytes ${start}-${end}/${size}`);
  return new Response(streamFile(file, start, end + 1), { status: range === null ? 200 : 206, headers });
}
