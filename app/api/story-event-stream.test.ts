import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError, ERRORS } from '@/lib/errors';
import type { StoryEvent } from '@/lib/stories/story-events';
import { StoryRun } from '@/lib/stories/story-run';
import { toStoryEventStream } from './story-event-stream';

async function* say(...events: StoryEvent[]): AsyncGenerator<StoryEvent> {
  yield* events;
}

const rejections: unknown[] = [];
const onRejection = (reason: unknown) => rejections.push(reason);
beforeEach(() => {
  process.on('unhandledRejection', onRejection);
});
afterEach(() => {
  vi.useRealTimers();
  process.off('unhandledRejection', onRejection);
  expect(rejections).toEqual([]);
});

function readerOf(response: Response) {
  const reader = response.body?.getReader() ?? expect.fail('There is no body.');
  const decoder = new TextDecoder();
  return { next: async () => decoder.decode((await reader.read()).value), leave: () => reader.cancel() };
}

describe('the wire', () => {
  it('has each event as agreed', async () => {
    const response = toStoryEventStream(
      say(
        { type: 'story', id: 'i1', status: 'writing' },
        { type: 'title', title: 'The “Train”\nof snails' },
        { type: 'text', delta: 'Once\n\nupon', offset: 10 },
        { type: 'text', delta: ' 🌙', offset: 13 },
        { type: 'done', id: 'i1', status: 'ready' },
      ),
      () => {},
    );
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('no-store');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    expect(await response.text()).toBe(
      [
        'event: story\ndata: {"id":"i1","status":"writing"}',
        'event: title\ndata: {"title":"The “Train”\\nof snails"}',
        'id: 10\nevent: text\ndata: {"delta":"Once\\n\\nupon"}',
        'id: 13\nevent: text\ndata: {"delta":" 🌙"}',
        'event: done\ndata: {"id":"i1","status":"ready"}',
        '',
      ].join('\n\n'),
    );
  });

  it('has a failure of the story with its code and sentence', async () => {
    const response = toStoryEventStream(say({ type: 'error', code: 'storyteller_silent' }), () => {});
    expect(await response.text()).toBe(
      `event: error\ndata: {"code":"storyteller_silent","message":"${ERRORS.storyteller_silent.message}"}\n\n`,
    );
  });

  it.each([
    [new AppError('database_unavailable'), 'database_unavailable'],
    [new TypeError('about Mia'), 'internal'],
  ])('ends with what went wrong while following: %s', async (thrown, code) => {
    async function* broken(): AsyncGenerator<StoryEvent> {
      yield { type: 'text', delta: 'Once', offset: 4 };
      throw thrown;
    }
    const text = await toStoryEventStream(broken(), () => {}).text();
    expect(text).toContain('id: 4\nevent: text');
    expect(
      text.endsWith(
        `event: error\ndata: ${JSON.stringify({ code, message: ERRORS[code === 'internal' ? 'internal' : 'database_unavailable'].message })}\n\n`,
      ),
    ).toBe(true);
    expect(text).not.toContain('Mia');
  });
});

describe('a stream in silence', () => {
  it('has a comment every 15 s, until it ends', async () => {
    vi.useFakeTimers();
    let end = () => {};
    async function* silent(): AsyncGenerator<StoryEvent> {
      yield { type: 'text', delta: 'Once', offset: 4 };
      await new Promise<void>((resolve) => {
        end = resolve;
      });
    }
    const reader = readerOf(toStoryEventStream(silent(), () => {}));
    expect(await reader.next()).toContain('event: text');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await reader.next()).toBe(': \n\n');
    end();
    expect(await reader.next()).toBe('');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that is left ends the following and its heartbeat, not the writing', async () => {
    vi.useFakeTimers();
    const run = new StoryRun({ storyId: 'i1', writerId: 'w1' });
    const leaving = new AbortController();
    async function* following(): AsyncGenerator<StoryEvent> {
      yield { type: 'story', id: 'i1', status: 'writing' };
      await new Promise<void>((resolve) => leaving.signal.addEventListener('abort', () => resolve()));
    }
    const reader = readerOf(toStoryEventStream(following(), () => leaving.abort()));
    await reader.next();
    await reader.leave();
    expect(leaving.signal.aborted).toBe(true);
    expect(run.stopSignal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
