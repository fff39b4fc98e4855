import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ExportFile } from '../../account/export-account';
import { AppError } from '../../errors';
import { streamOf } from '../../stream-of';

/** The files as one ZIP, made while it is read: nobody who reads slowly, or stops, has more of them read. */
export function zipStream(files: AsyncIterable<ExportFile>): ReadableStream<Uint8Array> {
  return streamOf(zip(files));
}

async function* zip(files: AsyncIterable<ExportFile>): AsyncGenerator<Uint8Array> {
  // fflate calls back before `push` and `end` return, any number of times.
  const ready: Uint8Array[] = [];
  const archive = new Zip((cause, piece) => {
    if (cause) throw new AppError('internal', { cause });
    ready.push(piece);
  });
  for await (const { path, isPacked, pieces } of files) {
    const file = isPacked ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    archive.add(file);
    for await (const piece of pieces) {
      file.push(piece);
      yield* taken(ready);
    }
    file.push(new Uint8Array(), true);
    yield* taken(ready);
  }
  archive.end();
  yield* taken(ready);
}

function taken<Piece>(ready: Piece[]): Piece[] {
  return ready.splice(0);
}
