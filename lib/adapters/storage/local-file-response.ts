import { type FileHandle, open } from 'node:fs/promises';
import { parseByteRange } from '../../byte-range';
import { audioTypeOf } from '../../narration/audio-store';
import { streamOf } from '../../stream-of';

const CHUNK_BYTES = 64 * 1024;

type Part = { file: FileHandle; start: number; end: number };

/**
 * The bytes from `start` to before `end`, read as they are asked for. The file is opened for the first of them and closed
 * after the last or when left early, so that an answer nobody reads (to HEAD, say) holds no file open.
 */
function streamPart(openPart: () => Promise<Part>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return streamOf(
    (async function* () {
      const { file, start, end } = await openPart();
      try {
        for (let position = start; position < end; ) {
          const wanted = new Uint8Array(Math.min(CHUNK_BYTES, end - position));
          const { bytesRead } = await file.read(wanted, 0, wanted.length, position);
          if (bytesRead === 0) return;
          position += bytesRead;
          yield wanted.subarray(0, bytesRead);
        }
      } finally {
        await file.close();
      }
    })(),
  );
}

/** The file and what is known of it; a folder is no file (ENOENT, as if nothing were there). */
async function openFile(fullPath: string): Promise<{ file: FileHandle; size: number; mtimeMs: number }> {
  const file = await open(fullPath);
  const found = await file.stat();
  if (found.isFile()) return { file, size: found.size, mtimeMs: found.mtimeMs };
  await file.close();
  throw Object.assign(new Error('not a file'), { code: 'ENOENT' });
}

/** The whole file; there is an error at once if there is no such file. */
export async function readFileAsStream(fullPath: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  await (await openFile(fullPath)).file.close();
  return streamPart(async () => {
    const { file, size } = await openFile(fullPath);
    return { file, start: 0, end: size };
  });
}

/** Answers with the file, or with what of it the headers ask for. */
export async function respondWithFile(fullPath: string, asked: Headers): Promise<Response> {
  const found = await openFile(fullPath);
  await found.file.close();
  const { size, mtimeMs } = found;
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs * 1000).toString(36)}"`;
  const headers = new Headers({
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    'content-type': audioTypeOf(fullPath),
    etag,
  });
  if (asked.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  // A range of what the browser had before is of no use if the file has changed since.
  const isSame = (asked.get('if-range') ?? etag) === etag;
  const range = isSame ? parseByteRange(asked.get('range'), size) : null;
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  const { start, end } = range ?? { start: 0, end: size - 1 };
  headers.set('content-length', String(end - start + 1));
  if (range !== null) headers.set('content-range', `bytes ${start}-${end}/${size}`);
  const body = streamPart(async () => {
    const again = await openFile(fullPath);
    if (again.size === size && again.mtimeMs === mtimeMs) return { file: again.file, start, end: end + 1 };
    await again.file.close();
    throw new Error('The file was replaced after its length was told.');
  });
  return new Response(body, { status: range === null ? 200 : 206, headers });
}
