import { configure, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { ExportFile } from '../../account/export-account';
import { streamOf } from '../../stream-of';

// Also without workers, as here, a file waits for a place among so many of all ZIPs: behind those who read slowly.
configure({ useWebWorkers: false, maxWorkers: Number.MAX_SAFE_INTEGER });

/**
 * The files as one ZIP of any size, made while it is read: nobody who reads slowly, or stops, has more than the next pieces
 * of them read. What breaks off a file breaks off the ZIP.
 */
export function zipStream(files: AsyncIterable<ExportFile>): ReadableStream<Uint8Array> {
  return streamOf(zip(files));
}

async function* zip(files: AsyncIterable<ExportFile>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const written = writeZip(files, writable);
  try {
    yield* readable;
  } finally {
    // A reader who leaves waits until what was open is let go of.
    await written;
  }
}

async function writeZip(files: AsyncIterable<ExportFile>, writable: WritableStream<Uint8Array>): Promise<void> {
  const archive = new ZipWriter(writable);
  try {
    for await (const file of files) await addFile(archive, file);
    await archive.close();
  } catch (error) {
    // A reader who has left does not hear of it.
    await writable.abort(error).catch(() => {});
  }
}

async function addFile(archive: ZipWriter<unknown>, { path, isPacked, pieces }: ExportFile): Promise<void> {
  const content = streamOf(pieces);
  try {
    // Half an hour of sound is 30 MB, and said so in the form that every program reads; the whole may be larger than 4 GB.
    await archive.add(path, content, { level: isPacked ? 0 : 6, zip64: false });
  } catch (error) {
    // Of a file that nobody has begun to read; one that was is let go of already.
    await content.cancel(error).catch(() => {});
    throw error;
  }
}
