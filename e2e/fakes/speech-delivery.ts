import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SpeechBehaviour, SpeechFault } from './speech-behaviour.ts';

/** Long enough for what was written to leave before the socket goes. */
const FLUSH_MS = 20;

export type Delivery = {
  response: ServerResponse;
  behaviour: SpeechBehaviour;
  fault: SpeechFault | undefined;
  /** Aborted when the client leaves or the fake closes. */
  signal: AbortSignal;
  onBytes: (count: number) => void;
};

/** Part of an answer, and how long its speech lasts. */
export type Piece = { bytes: Buffer; durationMs: number };

/** The faults that strike before a word is spoken, but for the vendors' own refusals; true: nothing else is to be sent. */
export async function failAtOnce({ response, fault, signal }: Delivery): Promise<boolean> {
  switch (fault) {
    case 'connection-reset':
      response.socket?.resetAndDestroy();
      return true;
    case 'silence-before-headers':
      await untilAborted(signal);
      return true;
    case 'garbage-html':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Welcome to the hotel</title>\n<p>Please sign in to use the network.</p>\n');
      return true;
    default:
      return false;
  }
}

/** Sends the speech at the behaviour's pace, or as much of it as the fault lets through. */
export async function deliver(delivery: Delivery, headers: Record<string, string>, pieces: readonly Piece[]) {
  const { response, behaviour, fault, signal } = delivery;
  const { firstByteMs, pace, faultAt } = behaviour;
  await sleep(firstByteMs, undefined, { signal });
  response.writeHead(200, headers);
  if (fault === 'empty') return void response.end();

  const breaksOff = fault?.endsWith('-in-the-middle') === true;
  const count = breaksOff ? Math.floor(pieces.length * faultAt) : pieces.length;
  // By the clock, not piece by piece: late timers of a busy machine do not add up.
  const startedAt = performance.now();
  let spokenMs = 0;
  for (const { bytes, durationMs } of pieces.slice(0, count)) {
    await write(delivery, bytes);
    spokenMs += durationMs;
    const waitMs = pace === 0 ? 0 : spokenMs / pace - (performance.now() - startedAt);
    if (waitMs > 0) await sleep(waitMs, undefined, { signal });
    signal.throwIfAborted();
  }
  if (!breaksOff) return void response.end();

  const rest = pieces[count]?.bytes ?? Buffer.alloc(0);
  await write(delivery, rest.subarray(0, rest.length / 2));
  if (fault === 'silence-in-the-middle') return untilAborted(signal);
  if (fault === 'end-in-the-middle') return void response.end();
  await sleep(FLUSH_MS, undefined, { signal });
  response.socket?.destroy();
}

async function write({ response, signal, onBytes }: Delivery, bytes: Buffer): Promise<void> {
  onBytes(bytes.length);
  if (!response.write(bytes)) await once(response, 'drain', { signal });
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
