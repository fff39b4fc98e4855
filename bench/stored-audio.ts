import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pLimit from 'p-limit';
import { z } from 'zod';

const run = promisify(execFile);

/** A frame of 1,152 samples at 44,100 Hz. */
const FRAME_MS = 1152 / 44.1;

const timingsSchema = z.object({ frameCount: z.int() });
const probedSchema = z.object({ format: z.object({ duration: z.coerce.number() }) });

export type ProbedAudio = {
  /** What ffprobe says against it; empty: nothing. */
  complaint: string;
  /** Against what the app told of it; NaN: its length cannot be told. */
  offMs: number;
};

export type StoredAudio = ProbedAudio & { file: string };

/** As much as the length of a file may be off. */
export const OFF_MS = 50;

/** Throws with what to install. */
export async function requireFfprobe(): Promise<void> {
  await run('ffprobe', ['-version']).catch((cause: unknown) => {
    throw new Error('ffprobe is missing: install it (Debian: apt-get install ffmpeg).', { cause });
  });
}

/** Every MP3 in the data folder: sentences against the timings beside them, stories against `toldMs`, by the story's id. */
export async function probeStoredAudio(dataDir: string, toldMs: ReadonlyMap<string, number>): Promise<StoredAudio[]> {
  const root = path.join(dataDir, 'audio');
  const files = await filesIn(root, toldMs.size);
  const atOnce = pLimit(2);
  return atOnce.map(files, async (file) => {
    const place = path.join(root, file);
    const expectedMs = toldOf(file, toldMs) ?? (await timingsOf(place));
    return { file, ...(await probeAudio(place, expectedMs)) };
  });
}

/** Decodes all of it. */
export async function probeAudio(place: string, expectedMs: number): Promise<ProbedAudio> {
  // Frames are counted by decoding them: what is wrong in the middle of a file is found by that alone.
  const asked = ['-v', 'error', '-count_frames', '-show_entries', 'format=duration', '-of', 'json', place];
  const { stdout, stderr } = await run('ffprobe', asked).catch((error: unknown) => ({
    stdout: '',
    stderr: `${error}`,
  }));
  const probed = probedSchema.safeParse(JSON.parse(stdout || 'null'));
  const durationMs = (probed.data?.format.duration ?? Number.NaN) * 1000;
  return { complaint: stderr.trim(), offMs: Math.abs(durationMs - expectedMs) };
}

/** No complaint, and as long as it was told to be. */
export function isInOrder({ complaint, offMs }: ProbedAudio): boolean {
  return complaint === '' && offMs <= OFF_MS;
}

/** A story's whole is stored a moment after its last word is told. */
async function filesIn(root: string, stories: number): Promise<string[]> {
  for (let tries = 0; ; tries += 1) {
    const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.mp3'));
    const wholes = files.filter((file) => path.basename(file) === 'story.mp3').length;
    if (wholes >= stories || tries === 50) return files;
    await sleep(200);
  }
}

function toldOf(file: string, toldMs: ReadonlyMap<string, number>): number | undefined {
  return file.split(path.sep).flatMap((part) => toldMs.get(part) ?? [])[0];
}

async function timingsOf(place: string): Promise<number> {
  const timings = await readFile(place.replace(/\.mp3$/, '.json'), 'utf8').catch(() => 'null');
  return (timingsSchema.safeParse(JSON.parse(timings)).data?.frameCount ?? Number.NaN) * FRAME_MS;
}
