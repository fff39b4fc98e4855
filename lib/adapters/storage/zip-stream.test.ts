import { setImmediate } from 'node:timers/promises';
import { type Entry, Reader, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { expect, it } from 'vitest';
import { AppError } from '@/lib/errors';
import { zipStream } from './zip-stream';

const GB = 2 ** 30;
const LONG_STORY = 2.25 * GB;
const SIZES = [LONG_STORY, LONG_STORY, 1000];
/** More than the comment may take that a ZIP may end with, for which readers look. */
const LAST_PIECES = 10;
const PIECE = new Uint8Array(2 ** 20);

async function* soundOf(bytes: number) {
  for (let left = bytes; left > 0; left -= PIECE.length) yield PIECE.subarray(0, left);
}

/** Of something that is larger than the memory, its end: that is where a ZIP has its list of contents. */
class EndReader extends Reader<Uint8Array> {
  readonly #end: Uint8Array;

  constructor(size: number, end: Uint8Array) {
    super(end);
    this.size = size;
    this.#end = end;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const from = index - (this.size - this.#end.length);
    if (from < 0) throw new Error(`Byte ${index} is not among the last ${this.#end.length}.`);
    return this.#end.subarray(from, from + length);
  }
}

async function sizeAndEndOf(stream: ReadableStream<Uint8Array>): Promise<{ size: number; end: Uint8Array }> {
  let size = 0;
  const last: Uint8Array[] = [];
  for await (const piece of stream) {
    size += piece.length;
    last.push(piece);
    if (last.length > LAST_PIECES) last.shift();
  }
  return { size, end: Buffer.concat(last) };
}

function contentsOf(entries: readonly Entry[]) {
  return entries.map(({ filename, uncompressedSize, offset }) => ({ filename, uncompressedSize, offset }));
}

it('has no end at 4 GB', async () => {
  const archive = zipStream(
    (async function* () {
      for (const [index, bytes] of SIZES.entries()) {
        yield { path: `stories/${index}.mp3`, isPacked: true, pieces: soundOf(bytes) };
      }
    })(),
  );
  const { size, end } = await sizeAndEndOf(archive);
  expect(size).toBeGreaterThan(4 * GB);
  const contents = contentsOf(await new ZipReader(new EndReader(size, end)).getEntries());
  expect(contents.map(({ filename }) => filename)).toEqual(SIZES.map((_, index) => `stories/${index}.mp3`));
  expect(contents.map(({ uncompressedSize }) => uncompressedSize)).toEqual(SIZES);
  // What a field of 32 bits would have had from the beginning again.
  expect(contents.filter(({ offset }) => offset >= 4 * GB).map(({ filename }) => filename)).toEqual(['stories/2.mp3']);
});

it('is one that every program reads, as long as it is small', async () => {
  const text = new TextEncoder().encode('Once upon a night. '.repeat(1000));
  const archive = zipStream(
    (async function* () {
      yield { path: 'stories/Сова 🦉.txt', isPacked: false, pieces: new Blob([text]).stream() };
      yield { path: 'stories/Сова 🦉.mp3', isPacked: true, pieces: soundOf(100_000) };
    })(),
  );
  const bytes = new Uint8Array(await new Response(archive).arrayBuffer());
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
  expect(entries.map(({ filename, zip64 }) => ({ filename, zip64 }))).toEqual([
    { filename: 'stories/Сова 🦉.txt', zip64: false },
    { filename: 'stories/Сова 🦉.mp3', zip64: false },
  ]);
  expect(entries.map(({ compressedSize }) => compressedSize)).toEqual([expect.any(Number), 100_000]);
  expect(entries[0]?.compressedSize).toBeLessThan(text.length / 10);
});

async function* someFiles(pieces: () => AsyncIterable<Uint8Array<ArrayBuffer>>, isPacked = true) {
  yield { path: 'stories/1.mp3', isPacked, pieces: pieces() };
}

it('is not held up by those who read slowly', async () => {
  const slow = await Promise.all(
    Array.from({ length: navigator.hardwareConcurrency + 1 }, async () => {
      const reader = zipStream(someFiles(() => soundOf(100 * PIECE.length))).getReader();
      for (let bytes = 0; bytes < PIECE.length; ) bytes += (await reader.read()).value?.length ?? 0;
      return reader;
    }),
  );
  const { size } = await sizeAndEndOf(zipStream(someFiles(() => soundOf(1000))));
  expect(size).toBeGreaterThan(1000);
  await Promise.all(slow.map((reader) => reader.cancel()));
});

it('lets go of a file when the reader leaves just before it', async () => {
  let isReleased = false;
  const sound = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => controller.enqueue(new Uint8Array(1000)),
    cancel: () => {
      isReleased = true;
    },
  });
  const archive = zipStream(
    (async function* () {
      yield { path: 'stories/1.txt', isPacked: false, pieces: soundOf(10) };
      yield { path: 'stories/1.mp3', isPacked: true, pieces: sound };
    })(),
  );
  const reader = archive.getReader();
  while (!sound.locked) {
    await reader.read();
    // Until the next piece is ready, of which nothing is taken yet.
    await setImmediate();
  }
  await reader.cancel();
  expect(isReleased).toBe(true);
});

it.each([true, false])('breaks off in the middle of a file, and says why (packed: %s)', async (isPacked) => {
  const failing = async function* () {
    for (let piece = 0; piece < 20; piece += 1) yield crypto.getRandomValues(new Uint8Array(50_000));
    throw new AppError('database_unavailable');
  };
  const read = sizeAndEndOf(zipStream(someFiles(failing, isPacked)));
  await expect(read).rejects.toMatchObject({ code: 'database_unavailable' });
});
