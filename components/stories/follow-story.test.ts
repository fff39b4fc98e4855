import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followStory } from './follow-story';
import type { LiveStoryEvent } from './live-story-state';

/** What a browser's EventSource does, without a network. */
class FakeEventSource extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeEventSource[] = [];
  readyState = 1;
  onopen: (() => void) | null = null;

  constructor(readonly url: string) {
    super();
    FakeEventSource.opened.push(this);
  }

  say(type: string, data: object, lastEventId = '') {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify(data), lastEventId }));
  }

  breakOff(readyState: number) {
    this.readyState = readyState;
    this.dispatchEvent(new Event('error'));
  }

  close() {
    this.readyState = FakeEventSource.CLOSED;
  }
}

const heard: LiveStoryEvent[] = [];
const refused = vi.fn();
/** What the server says of the story itself. */
let answerStatus: number;
let stop: () => void;

/** The stream that is open now. */
function stream(): FakeEventSource {
  const newest = FakeEventSource.opened.at(-1);
  if (newest === undefined) throw new Error('No stream was opened.');
  return newest;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeEventSource);
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => Number(setTimeout(callback, 16)));
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => clearTimeout(frame));
  FakeEventSource.opened = [];
  heard.length = 0;
  vi.stubGlobal('fetch', async () => new Response(null, { status: answerStatus }));
  answerStatus = 200;
  refused.mockReset();
  stop = followStory('s1', 5, { onEvents: (events) => heard.push(...events), onRefused: refused });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('followStory', () => {
  it('begins where the page ends', () => {
    expect(stream().url).toBe('/api/stories/s1/stream?from=5');
  });

  it('hands over what came within a frame, in order', () => {
    stream().say('title', { title: 'The Moon Boat' });
    stream().say('text', { delta: 'upon ' }, '10');
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(20);
    expect(heard).toEqual([
      { type: 'title', title: 'The Moon Boat' },
      { type: 'text', delta: 'upon ', offset: 10 },
    ]);
  });

  it('does not wait for frames that a hidden page never has', () => {
    vi.stubGlobal('document', { hidden: true });
    stream().say('done', { status: 'ready' });
    expect(heard).toEqual([{ type: 'done', status: 'ready' }]);
  });

  it('closes the stream when the story is told, or it would connect again', () => {
    stream().say('done', { status: 'ready' });
    expect(stream().readyState).toBe(FakeEventSource.CLOSED);
  });

  it('takes an event named error for the storyteller’s failure', () => {
    stream().say('error', { code: 'storyteller_busy', message: 'Busy.' });
    vi.advanceTimersByTime(20);
    expect(heard).toEqual([{ type: 'failed', code: 'storyteller_busy', message: 'Busy.' }]);
    expect(stream().readyState).toBe(FakeEventSource.CLOSED);
  });

  it('says that the connection is lost only after a while', () => {
    stream().breakOff(0);
    vi.advanceTimersByTime(2900);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(heard).toEqual([{ type: 'connection-lost' }]);
    expect(FakeEventSource.opened).toHaveLength(1);
  });

  it('says nothing when the browser is back in time', () => {
    stream().breakOff(0);
    vi.advanceTimersByTime(2000);
    stream().onopen?.();
    vi.advanceTimersByTime(5000);
    expect(heard).toEqual([{ type: 'connected' }]);
  });

  it.each([
    ['well', 200],
    ['that it is busy', 503],
    ['through a gateway that finds no server', 502],
  ])('opens a stream anew, later each time, when the server answers %s', async (_, status) => {
    answerStatus = status;
    stream().say('text', { delta: 'upon ' }, '10');
    stream().breakOff(FakeEventSource.CLOSED);
    await vi.advanceTimersByTimeAsync(1000);
    expect(stream().url).toBe('/api/stories/s1/stream?from=10');
    stream().breakOff(FakeEventSource.CLOSED);
    await vi.advanceTimersByTimeAsync(1900);
    expect(FakeEventSource.opened).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(100);
    expect(FakeEventSource.opened).toHaveLength(3);
    expect(refused).not.toHaveBeenCalled();
  });

  it('opens it anew when the server cannot be reached at all', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    stream().breakOff(FakeEventSource.CLOSED);
    await vi.advanceTimersByTimeAsync(1000);
    expect(FakeEventSource.opened).toHaveLength(2);
    expect(refused).not.toHaveBeenCalled();
  });

  it.each([401, 403, 404])('gives up once, and says so, when the story answers %i', async (status) => {
    answerStatus = status;
    stream().breakOff(FakeEventSource.CLOSED);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(refused).toHaveBeenCalledOnce();
    expect(FakeEventSource.opened).toHaveLength(1);
    expect(heard).toEqual([]);
  });

  it('opens nothing more once nobody listens', async () => {
    stream().breakOff(FakeEventSource.CLOSED);
    stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeEventSource.opened).toHaveLength(1);
    expect(refused).not.toHaveBeenCalled();
  });
});
