import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { z } from 'zod';
import { toCleanMp3 } from '@/lib/narration/mp3-frames';
import { walkStoryFile } from '../story-file.ts';
import type { KeptNarration, KeptRows } from './kept-rows.ts';

const timingsSchema = z.object({
  frameCount: z.int().positive(),
  words: z.array(z.object({ start: z.int(), end: z.int(), timeMs: z.number() })),
  isEstimated: z.boolean(),
});

/** In the layout of `lib/adapters/storage/local-audio-store.ts`: every file whole, and none that nothing knows of. */
export async function expectWholeFiles(dataDir: string, { narrations }: KeptRows): Promise<void> {
  const root = path.join(dataDir, 'audio');
  const files = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)));
  expect(
    files.filter((file) => file.startsWith('.unfinished')),
    'files that were never finished',
  ).toEqual([]);

  const segments = files.filter((file) => /^[0-9a-f-]{36}\/segments\/.+\.mp3$/.test(file));
  for (const file of segments) {
    const timings = timingsSchema.parse(
      JSON.parse(await readFile(path.join(root, file.replace(/mp3$/, 'json')), 'utf8')),
    );
    const bytes = await readFile(path.join(root, file));
    const { frames, frameCount } = toCleanMp3(bytes);
    expect({ frameCount, length: frames.length }, file).toEqual({
      frameCount: timings.frameCount,
      length: bytes.length,
    });
  }

  const ready = narrations.filter(({ audio_path }) => audio_path !== null);
  const wholes = files.filter((file) => file.endsWith('/story.mp3'));
  expect(wholes.sort(), 'one file for each narration that is ready, and no other').toEqual(
    ready.map(({ user_id, audio_path }) => `${user_id}/${audio_path}`).sort(),
  );
  for (const narration of ready) await expectSumOfSegments(root, narration);
}

async function expectSumOfSegments(root: string, narration: KeptNarration): Promise<void> {
  const { user_id: home, segments, audio_path: whole } = narration;
  const file = await readFile(path.join(root, home, whole ?? ''));
  const lengthMs = segments.reduce((sum, { durationMs }) => sum + durationMs, 0);
  expect(Math.abs(walkStoryFile(file) - lengthMs), `the length of ${whole}`).toBeLessThan(1);
  const pieces = await Promise.all(
    segments.filter(({ isStored }) => isStored).map(({ audioPath }) => readFile(path.join(root, home, audioPath))),
  );
  if (pieces.length < segments.length) return;
  const sum = Buffer.concat(pieces);
  expect(file.subarray(file.length - sum.length).equals(sum), `${whole} is its segments`).toBe(true);
}
