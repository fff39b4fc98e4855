import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  andThen,
  aSegment,
  DONE,
  LOAD,
  NARRATION,
  PLAY,
  playerAfter,
  STORY,
  segmentsUpTo,
  spoken,
  three,
} from './fake-player';
import { phaseOf } from './player-phase';
import { currentClip, EMPTY_PLAYER } from './player-state';
import type { PlayerAction } from './reduce-player';

describe('another voice', () => {
  it('goes on at the same word', () => {
    const changed = andThen(three, { type: 'voice', voice: 'elevenlabs:amy', offset: 15 });
    expect(changed).toMatchObject({ segments: [], narration: null, voice: 'elevenlabs:amy' });
    expect(currentClip(changed)).toBeNull();
    const slower = segmentsUpTo(2).map(
      (segment): PlayerAction => ({
        type: 'segment',
        segment: {
          ...segment,
          startMs: segment.startMs * 2,
          durationMs: 2000,
          words: segment.words.map((word) => ({ ...word, timeMs: word.timeMs * 2 })),
        },
      }),
    );
    const met = andThen(changed, { ...NARRATION, id: 'n2', voice: 'elevenlabs:amy' }, ...slower);
    expect(met.place).toMatchObject({ clip: 1, offsetMs: 1000 });
    expect(phaseOf(met)).toBe('playing');
  });
});

describe('failures', () => {
  const failed: PlayerAction = { type: 'failed', failure: { code: 'voice_credit', message: 'No credit.' } };

  it('are told once what is there has been heard', () => {
    const one = andThen(playerAfter(LOAD, NARRATION, ...spoken(1)), failed);
    expect(phaseOf(one)).toBe('playing');
    expect(phaseOf(andThen(one, { type: 'clip-ended', clip: 0 }))).toBe('failed');
  });

  it('are forgotten by another try, which goes on with the same narration', () => {
    const again = andThen(three, failed, { type: 'retry' }, NARRATION);
    expect(again).toMatchObject({ failure: null, segments: three.segments, place: three.place });
    const missed = andThen(three, failed, { type: 'retry' }, { ...NARRATION, fallbackCode: 'not_found' });
    expect(missed.narration?.fallbackCode).toBe('not_found');
    expect(missed.segments).toHaveLength(3);
  });

  it('keep the place in the text where the next try is in another voice', () => {
    const other = andThen(three, { type: 'clip-ended', clip: 0 }, { ...NARRATION, id: 'n2', voice: 'elevenlabs:amy' });
    expect(other).toMatchObject({ segments: [], goal: { at: 'text', offset: 10 } });
  });

  it('after which the same voice has another narration are of a story that was written anew: it begins', () => {
    const rewritten = andThen(three, { type: 'clip-ended', clip: 0 }, { ...NARRATION, id: 'n2' });
    expect(rewritten).toMatchObject({ segments: [], goal: null, place: { clip: 0, offsetMs: 0 } });
    expect(rewritten.place.jump).toBeGreaterThan(three.place.jump);
    expect(currentClip(andThen(rewritten, ...spoken(1)))?.url).toBe('/segments/0');
  });

  it('of one recording leave out its sentence, and say so', () => {
    const skipped = andThen(three, { type: 'clip-failed', clip: 0, atMs: 0 });
    expect(skipped).toMatchObject({ notice: 'skipped', place: { clip: 1 } });
    expect(andThen(skipped, { type: 'clip-ended', clip: 1 }).notice).toBeNull();
  });

  it('that are final end it at once', () => {
    expect(phaseOf(andThen(three, { ...failed, type: 'refused' }))).toBe('failed');
  });

  it('of the connection show while it waits only', () => {
    const cut = andThen(three, { type: 'connection', isConnected: false });
    expect(phaseOf(cut)).toBe('playing');
    expect(andThen(cut, { type: 'segment', segment: aSegment(3) }).isConnected).toBe(true);
  });

  it('of a slow line are a wait', () => {
    expect(phaseOf(andThen(three, { type: 'stalled', isStalled: true }))).toBe('waiting');
    expect(phaseOf(andThen(three, { type: 'stalled', isStalled: true }, { type: 'pause' }))).toBe('paused');
  });
});

describe('speed and sleep', () => {
  it('stays within what can be understood', () => {
    expect(andThen(three, { type: 'speed', speed: 3 }).speed).toBe(1.5);
    expect(andThen(three, { type: 'speed', speed: 0.1 }).speed).toBe(0.7);
  });

  it('stay for the next story, which the timer counts if it began it', () => {
    const two = andThen(three, { type: 'speed', speed: 0.85 }, { type: 'sleep', sleep: { kind: 'stories', left: 2 } });
    const other: PlayerAction = { ...LOAD, story: { ...STORY, id: 'owl' } };
    expect(andThen(two, { ...other, isByTimer: true })).toMatchObject({
      speed: 0.85,
      sleep: { kind: 'stories', left: 1 },
    });
    expect(andThen(two, other).sleep).toEqual({ kind: 'stories', left: 2 });
  });

  it('the timer is off after the story that it ran to', () => {
    const last = andThen(three, { type: 'sleep', sleep: { kind: 'stories', left: 0 } }, DONE);
    const ended = andThen(last, ...[0, 1, 2].map((clip): PlayerAction => ({ type: 'clip-ended', clip })));
    expect(ended).toMatchObject({ isEnded: true, sleep: { kind: 'off' } });
  });

  it('after its minutes the story stops, ready to go on before it grew low', () => {
    const long = andThen(playerAfter(LOAD, NARRATION), ...spoken(30), {
      type: 'sleep',
      sleep: { kind: 'time', minutes: 5, endsAt: 1 },
    });
    expect(andThen(long, { type: 'slept', atMs: 20_500 })).toMatchObject({
      isOn: false,
      sleep: { kind: 'off' },
      place: { clip: 10, offsetMs: 500 },
    });
  });

  const inFive = { type: 'sleep', sleep: { kind: 'time', minutes: 5, endsAt: 1000 } } satisfies PlayerAction;

  it('minutes that ran out while nothing sounded do not end the next evening', () => {
    const paused = andThen(three, inFive, { type: 'pause' });
    expect(andThen(paused, { ...PLAY, now: 999 }).sleep).toEqual(inFive.sleep);
    expect(andThen(paused, { ...PLAY, now: 1000 }).sleep).toEqual({ kind: 'off' });
    expect(andThen(paused, { ...LOAD, now: 999 }).sleep).toEqual(inFive.sleep);
    expect(andThen(paused, { ...LOAD, now: 1000 }).sleep).toEqual({ kind: 'off' });
    expect(andThen(paused, { type: 'seek-text', offset: 5, now: 1000 }).sleep).toEqual({ kind: 'off' });
  });

  it('minutes are over with the story that they are longer than', () => {
    const ended = andThen(
      three,
      inFive,
      DONE,
      ...[0, 1, 2].map((clip): PlayerAction => ({ type: 'clip-ended', clip })),
    );
    expect(ended).toMatchObject({ isEnded: true, sleep: { kind: 'off' } });
  });

  it('minutes that end before the remembered place is reached leave it where it is', () => {
    const goal = { at: 'text', offset: 25 } as const;
    const asleep = andThen(playerAfter({ ...LOAD, goal }, NARRATION, ...spoken(1)), { type: 'slept', atMs: 0 });
    expect(asleep).toMatchObject({ isOn: false, goal });
  });

  it('without another story it says so', () => {
    expect(andThen(three, { type: 'no-next-story' })).toMatchObject({ notice: 'last-story', sleep: { kind: 'off' } });
  });
});

it('closing leaves nothing but the speed, and late answers change nothing', () => {
  const closed = andThen(three, { type: 'speed', speed: 1.25 }, { type: 'close' });
  expect(closed).toEqual({ ...EMPTY_PLAYER, speed: 1.25 });
  expect(andThen(closed, ...spoken(1), DONE, PLAY, { type: 'connection', isConnected: false })).toBe(closed);
});

it('whatever happens, the place is inside what is there or waits right behind it', () => {
  const time = fc.integer({ min: -5000, max: 20_000 });
  const step = fc.constantFrom<1 | -1>(1, -1);
  const action: fc.Arbitrary<PlayerAction> = fc.oneof(
    fc.integer({ min: 0, max: 8 }).map((index): PlayerAction => ({ type: 'segment', segment: aSegment(index) })),
    fc.record({ type: fc.constant('move'), atMs: time, byMs: time }),
    fc.record({ type: fc.constant('sentence'), atMs: time, step }),
    fc.record({ type: fc.constant('seek'), ms: time }),
    fc.record({ type: fc.constant('seek-text'), offset: fc.integer({ min: 0, max: 120 }), now: fc.constant(0) }),
    fc.record({ type: fc.constant('clip-ended'), clip: fc.integer({ min: 0, max: 8 }) }),
    fc.record({ type: fc.constant('clip-failed'), clip: fc.integer({ min: 0, max: 8 }), atMs: time }),
    fc.constantFrom<PlayerAction>(PLAY, { type: 'pause' }, DONE, { type: 'voice', voice: 'v', offset: 12 }, NARRATION),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const state = andThen(playerAfter(LOAD, NARRATION), ...actions);
      const clip = currentClip(state);
      expect(state.place.clip).toBeLessThanOrEqual(state.segments.length);
      expect(state.place.offsetMs).toBeGreaterThanOrEqual(0);
      if (clip?.durationMs) expect(state.place.offsetMs).toBeLessThan(clip.durationMs);
      if (state.isEnded) expect(state.isOn).toBe(false);
    }),
  );
});
