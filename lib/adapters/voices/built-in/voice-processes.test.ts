import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createVoiceProcesses, type VoiceProcessesOptions } from './voice-processes';

const file = 'lib/adapters/voices/built-in/fakes/troubled-child.ts';

const create = (options: Partial<VoiceProcessesOptions> = {}) => {
  const processes = createVoiceProcesses({
    file,
    timeoutMs: 30_000,
    quietMs: 60_000,
    maxGrowthBytes: 100,
    ...options,
  });
  /** What the child says of itself. */
  const speak = async (text: string, signal?: AbortSignal) => {
    const order = { text, engineVoice: 'en', wordsPerMinute: 130, pitch: 50, pauseMs: 0 };
    const [word] = (await processes.speak(order, signal)).words;
    if (word === undefined) throw new Error('The child said nothing of itself');
    return { pid: word.position, ageMs: word.timeMs };
  };
  return { ...processes, speak };
};

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const untilGone = (pid: number) => vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 30_000 });

describe('children that speak', () => {
  it('are one at a time, which is kept', async () => {
    const { speak } = create();
    const spoken = await Promise.all(Array.from({ length: 8 }, () => speak('well')));
    expect(new Set([...spoken, await speak('well')].map(({ pid }) => pid)).size).toBe(1);
  });

  it('answer in the order of asking', async () => {
    const { speak } = create();
    const answered: number[] = [];
    const asked = Array.from({ length: 6 }, async (_, index) => {
      await speak('well');
      answered.push(index);
    });
    await Promise.all(asked);
    expect(answered).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('are there before the first order once warmed', async () => {
    const { warm, speak } = create();
    await warm();
    const askedAt = performance.now();
    const { ageMs } = await speak('well');
    expect(ageMs).toBeGreaterThan(performance.now() - askedAt);
  });

  it('end after a while without work', async () => {
    const { speak } = create({ quietMs: 1 });
    await untilGone((await speak('well')).pid);
  });

  it('are replaced when they have grown', async () => {
    const { speak } = create();
    const { pid } = await speak('grow');
    expect((await speak('well')).pid).not.toBe(pid);
    await untilGone(pid);
  });
});

describe('a child that dies', () => {
  it('at work is replaced, and the order repeated', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'tale-voice-'));
    const { speak } = create();
    const { pid } = await speak('well');
    expect((await speak(`die-once ${path.join(folder, 'died')}`)).pid).not.toBe(pid);
    await rm(folder, { recursive: true });
  });

  it('twice at the same order is not asked a third time', async () => {
    const { speak } = create();
    await expect(speak('die')).rejects.toMatchObject({ code: 'voice_unavailable', isRetryable: true });
    expect((await speak('well')).pid).toBeGreaterThan(0);
  });

  it('while it rests is not missed', async () => {
    const { speak } = create();
    const { pid } = await speak('well');
    process.kill(pid, 'SIGKILL');
    expect((await speak('well')).pid).not.toBe(pid);
  });

  it('or is no program at all makes the voice unavailable', async () => {
    const { speak, warm } = create({ file: 'lib/adapters/voices/built-in/no-such-child.ts' });
    await expect(speak('well')).rejects.toMatchObject({ code: 'voice_unavailable' });
    await expect(warm()).rejects.toMatchObject({ code: 'voice_unavailable' });
  });
});

describe('a child that does not answer', () => {
  it('is killed, and does not hold up the next order', async () => {
    const { speak, warm } = create({ timeoutMs: 5000 });
    await warm();
    const { pid } = await speak('well');
    await expect(speak('hang')).rejects.toMatchObject({ code: 'voice_silent', isRetryable: true });
    await untilGone(pid);
    expect((await speak('well')).pid).not.toBe(pid);
  });
});

describe('who aborts', () => {
  const reason = new Error('Enough');

  it('need not wait for a child, and others still have it', async () => {
    const { speak, warm } = create({ timeoutMs: 5000 });
    await warm();
    const leaving = new AbortController();
    const left = speak('hang', leaving.signal);
    const other = speak('well');
    leaving.abort(reason);
    await expect(left).rejects.toBe(reason);
    expect((await other).pid).toBeGreaterThan(0);
  });

  it('need not wait for a turn', async () => {
    const { speak } = create({ timeoutMs: 5000 });
    const hanging = expect(speak('hang')).rejects.toMatchObject({ code: 'voice_silent' });
    const leaving = new AbortController();
    const left = speak('well', leaving.signal);
    leaving.abort(reason);
    await expect(left).rejects.toBe(reason);
    await hanging;
  });
});
