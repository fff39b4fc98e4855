import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSegment, segmentsUpTo } from './fake-segments';
import { isListening, phaseOf } from './player-phase';
import { currentClip, EMPTY_PLAYER, knownDurationMs, type PlayerState, type PlayerStory } from './player-state';
import { type PlayerAction, reducePlayer } from './reduce-player';

const STORY: PlayerStory = { id: 'snail', title: 'The Snail', language: 'en', childName: 'Mia' };
const LOAD: PlayerAction = { type: 'load', story: STORY, voice: null, goal: null, isOn: true };
const NARRATION: PlayerAction = { type: 'narration', id: 'n1', voice: 'built-in:en', wholeUrl: null };
const DONE: PlayerAction = { type: 'done', durationMs: null };

const spoken = (count: number): PlayerAction[] => segmentsUpTo(count).map((segment) => ({ type: 'segment', segment }));

function playerAfter(...actions: PlayerAction[]): PlayerState {
  return actions.reduce(reducePlayer, EMPTY_PLAYER);
}

/** Live, with three sentences there so far. */
const three = playerAfter(LOAD, NARRATION, ...spoken(3));
const then = (state: PlayerState, ...actions: PlayerAction[]) => actions.reduce(reducePlayer, state);

describe('a story that is still being written', () => {
  it('is waited for until its first sentence is there', () => {
    expect(phaseOf(playerAfter())).toBe('empty');
    expect(phaseOf(playerAfter(LOAD))).toBe('waiting');
    expect(phaseOf(playerAfter(LOAD, NARRATION))).toBe('waiting');
    expect(phaseOf(playerAfter(LOAD, NARRATION, ...spoken(1)))).toBe('playing');
  });

  it('goes from sentence to sentence, without a jump', () => {
    const next = then(three, { type: 'clip-ended', clip: 0 });
    expect(next.place).toEqual({ ...three.place, clip: 1 });
    expect(currentClip(next)?.url).toBe('/segments/1');
  });

  it('waits where it has caught up with the storyteller, and goes on with the next sentence', () => {
    const starved = then(playerAfter(LOAD, NARRATION, ...spoken(1)), { type: 'clip-ended', clip: 0 });
    expect(phaseOf(starved)).toBe('waiting');
    expect(isListening(starved)).toBe(true);
    expect(phaseOf(then(starved, { type: 'segment', segment: aSegment(1) }))).toBe('playing');
  });

  it('ends when it has caught up and nothing more comes', () => {
    const starved = then(playerAfter(LOAD, NARRATION, ...spoken(1)), { type: 'clip-ended', clip: 0 });
    expect(phaseOf(then(starved, DONE))).toBe('ended');
    expect(phaseOf(then(three, DONE))).toBe('playing');
  });

  it('ends though it has no sentence at all', () => {
    expect(phaseOf(playerAfter(LOAD, NARRATION, DONE))).toBe('ended');
  });

  it('takes each sentence once, whatever a new connection sends again', () => {
    const again = then(three, ...spoken(4), { type: 'segment', segment: aSegment(7) });
    expect(again.segments.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it('gets its title later', () => {
    expect(then(three, { type: 'titled', storyId: 'snail', title: 'Slow' }).story?.title).toBe('Slow');
    expect(then(three, { type: 'titled', storyId: 'other', title: 'Slow' })).toBe(three);
  });

  it('ignores the end of a clip that is not at hand any more', () => {
    expect(then(three, { type: 'clip-ended', clip: 1 })).toBe(three);
  });
});

describe('pausing', () => {
  it('keeps the place, and playing goes on from there', () => {
    const paused = then(three, { type: 'pause' });
    expect(phaseOf(paused)).toBe('paused');
    expect(then(paused, { type: 'play' }).place).toEqual(three.place);
  });

  it('lasts while more of the story comes', () => {
    const paused = then(three, { type: 'pause' }, { type: 'segment', segment: aSegment(3) }, DONE);
    expect(phaseOf(paused)).toBe('paused');
  });

  it('begins anew after the end', () => {
    const ended = then(three, DONE, ...[0, 1, 2].map((clip): PlayerAction => ({ type: 'clip-ended', clip })));
    expect(phaseOf(ended)).toBe('ended');
    expect(then(ended, { type: 'play' })).toMatchObject({
      place: { clip: 0, offsetMs: 0 },
      isOn: true,
      isEnded: false,
    });
  });
});

describe('moving', () => {
  it.each<[string, PlayerAction, number, number]>([
    ['back 15 seconds, to the beginning at the earliest', { type: 'move', atMs: 2500, byMs: -15_000 }, 0, 0],
    ['back a little, into the sentence before', { type: 'move', atMs: 2200, byMs: -700 }, 1, 500],
    ['forward, to the end of what is there at the latest', { type: 'move', atMs: 0, byMs: 15_000 }, 2, 999],
    ['to the next sentence', { type: 'sentence', atMs: 400, step: 1 }, 1, 0],
    ['to the one before', { type: 'sentence', atMs: 1400, step: -1 }, 0, 0],
    ['to a time', { type: 'seek', ms: 1250 }, 1, 250],
    ['to a word', { type: 'seek-text', offset: 25 }, 2, 500],
  ])('%s', (_, action, clip, offsetMs) => {
    const moved = then(three, action);
    expect(moved.place).toEqual({ clip, offsetMs, jump: three.place.jump + 1 });
  });

  it('past the last sentence there is waits for the next one', () => {
    const moved = then(three, { type: 'sentence', atMs: 2500, step: 1 });
    expect(phaseOf(moved)).toBe('waiting');
    expect(currentClip(then(moved, { type: 'segment', segment: aSegment(3) }))?.url).toBe('/segments/3');
    const whole = then(three, DONE);
    expect(then(whole, { type: 'sentence', atMs: 2500, step: 1 })).toBe(whole);
  });

  it('to a word that nobody has spoken yet waits for it', () => {
    const waiting = then(three, { type: 'seek-text', offset: 35 });
    expect(phaseOf(waiting)).toBe('waiting');
    expect(then(waiting, { type: 'segment', segment: aSegment(3) })).toMatchObject({
      goal: null,
      place: { clip: 3, offsetMs: 500 },
    });
  });

  it('after the end makes it sound again, once played', () => {
    const ended = then(three, DONE, ...[0, 1, 2].map((clip): PlayerAction => ({ type: 'clip-ended', clip })));
    expect(phaseOf(then(ended, { type: 'move', atMs: 3000, byMs: -1500 }))).toBe('paused');
  });
});

describe('a finished narration', () => {
  const whole = playerAfter(LOAD, { ...NARRATION, wholeUrl: '/whole.mp3' });

  it('plays its one recording at once, before its words are known', () => {
    expect(phaseOf(whole)).toBe('playing');
    expect(currentClip(whole)).toEqual({ url: '/whole.mp3', startMs: 0, durationMs: null });
  });

  it('is moved in by time', () => {
    const known = then(whole, ...spoken(3), { type: 'done', durationMs: 3010 });
    expect(knownDurationMs(known)).toBe(3010);
    expect(then(known, { type: 'seek', ms: 2400 }).place).toMatchObject({ clip: 0, offsetMs: 2400 });
    expect(then(known, { type: 'seek-text', offset: 15 }).place).toMatchObject({ clip: 0, offsetMs: 1500 });
    expect(then(known, { type: 'sentence', atMs: 400, step: 1 }).place).toMatchObject({ clip: 0, offsetMs: 1000 });
  });

  it('ends with its recording', () => {
    const known = then(whole, ...spoken(3), { type: 'done', durationMs: 3010 });
    expect(phaseOf(then(known, { type: 'clip-ended', clip: 0 }))).toBe('ended');
  });

  it('falls back on its segments where the recording cannot be had', () => {
    const known = then(whole, ...spoken(3));
    expect(then(known, { type: 'clip-failed', clip: 0, atMs: 1600 })).toMatchObject({
      wholeUrl: null,
      place: { clip: 1, offsetMs: 600 },
    });
    const later = then(whole, { type: 'clip-failed', clip: 0, atMs: 1600 });
    expect(phaseOf(later)).toBe('waiting');
    expect(then(later, ...spoken(2)).place).toMatchObject({ clip: 1, offsetMs: 600 });
  });
});

describe('going on where it stopped', () => {
  it('waits for that place', () => {
    const resumed = playerAfter({ ...LOAD, goal: { at: 'text', offset: 15 } }, NARRATION, ...spoken(1));
    expect(phaseOf(resumed)).toBe('waiting');
    expect(then(resumed, { type: 'segment', segment: aSegment(1) }).place).toMatchObject({ clip: 1, offsetMs: 500 });
  });

  it('begins at the beginning of a story that has become shorter than that', () => {
    const resumed = playerAfter({ ...LOAD, goal: { at: 'text', offset: 15 } }, NARRATION, DONE);
    expect(resumed).toMatchObject({ goal: null, isEnded: true });
  });
});

describe('another voice', () => {
  it('goes on at the same word', () => {
    const changed = then(three, { type: 'voice', voice: 'elevenlabs:amy', offset: 15 });
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
    const met = then(changed, { ...NARRATION, id: 'n2', voice: 'elevenlabs:amy' }, ...slower);
    expect(met.place).toMatchObject({ clip: 1, offsetMs: 1000 });
    expect(phaseOf(met)).toBe('playing');
  });
});

describe('failures', () => {
  const failed: PlayerAction = { type: 'failed', failure: { code: 'voice_credit', message: 'No credit.' } };

  it('are told once what is there has been heard', () => {
    const one = then(playerAfter(LOAD, NARRATION, ...spoken(1)), failed);
    expect(phaseOf(one)).toBe('playing');
    expect(phaseOf(then(one, { type: 'clip-ended', clip: 0 }))).toBe('failed');
  });

  it('are forgotten by another try, which goes on with the same narration', () => {
    const again = then(three, failed, { type: 'retry' }, NARRATION);
    expect(again).toMatchObject({ failure: null, segments: three.segments, place: three.place });
  });

  it('keep the place in the text where the next try is another narration', () => {
    const other = then(three, { type: 'clip-ended', clip: 0 }, { ...NARRATION, id: 'n2' });
    expect(other).toMatchObject({ segments: [], goal: { at: 'text', offset: 10 } });
  });

  it('of one recording leave out its sentence, and say so', () => {
    const skipped = then(three, { type: 'clip-failed', clip: 0, atMs: 0 });
    expect(skipped).toMatchObject({ notice: 'skipped', place: { clip: 1 } });
    expect(then(skipped, { type: 'clip-ended', clip: 1 }).notice).toBeNull();
  });

  it('that are final end it at once', () => {
    expect(phaseOf(then(three, { ...failed, type: 'refused' }))).toBe('failed');
  });

  it('of the connection show while it waits only', () => {
    const cut = then(three, { type: 'connection', isConnected: false });
    expect(phaseOf(cut)).toBe('playing');
    expect(then(cut, { type: 'segment', segment: aSegment(3) }).isConnected).toBe(true);
  });

  it('of a slow line are a wait', () => {
    expect(phaseOf(then(three, { type: 'stalled', isStalled: true }))).toBe('waiting');
    expect(phaseOf(then(three, { type: 'stalled', isStalled: true }, { type: 'pause' }))).toBe('paused');
  });
});

describe('speed and sleep', () => {
  it('stays within what can be understood', () => {
    expect(then(three, { type: 'speed', speed: 3 }).speed).toBe(1.5);
    expect(then(three, { type: 'speed', speed: 0.1 }).speed).toBe(0.7);
  });

  it('stay for the next story, which the timer counts if it began it', () => {
    const two = then(three, { type: 'speed', speed: 0.85 }, { type: 'sleep', sleep: { kind: 'stories', left: 2 } });
    const other: PlayerAction = { ...LOAD, story: { ...STORY, id: 'owl' } };
    expect(then(two, { ...other, isByTimer: true })).toMatchObject({
      speed: 0.85,
      sleep: { kind: 'stories', left: 1 },
    });
    expect(then(two, other).sleep).toEqual({ kind: 'stories', left: 2 });
  });

  it('the timer is off after the story that it ran to', () => {
    const last = then(three, { type: 'sleep', sleep: { kind: 'stories', left: 0 } }, DONE);
    const ended = then(last, ...[0, 1, 2].map((clip): PlayerAction => ({ type: 'clip-ended', clip })));
    expect(ended).toMatchObject({ isEnded: true, sleep: { kind: 'off' } });
  });

  it('after its minutes the story stops, ready to go on before it grew low', () => {
    const long = then(playerAfter(LOAD, NARRATION), ...spoken(30), {
      type: 'sleep',
      sleep: { kind: 'time', minutes: 5, endsAt: 1 },
    });
    expect(then(long, { type: 'slept', atMs: 20_500 })).toMatchObject({
      isOn: false,
      sleep: { kind: 'off' },
      place: { clip: 10, offsetMs: 500 },
    });
  });

  it('without another story it says so', () => {
    expect(then(three, { type: 'no-next-story' })).toMatchObject({ notice: 'last-story', sleep: { kind: 'off' } });
  });
});

it('closing leaves nothing but the speed, and late answers change nothing', () => {
  const closed = then(three, { type: 'speed', speed: 1.25 }, { type: 'close' });
  expect(closed).toEqual({ ...EMPTY_PLAYER, speed: 1.25 });
  expect(then(closed, ...spoken(1), DONE, { type: 'play' }, { type: 'connection', isConnected: false })).toBe(closed);
});

it('whatever happens, the place is inside what is there or waits right behind it', () => {
  const time = fc.integer({ min: -5000, max: 20_000 });
  const step = fc.constantFrom<1 | -1>(1, -1);
  const action: fc.Arbitrary<PlayerAction> = fc.oneof(
    fc.integer({ min: 0, max: 8 }).map((index): PlayerAction => ({ type: 'segment', segment: aSegment(index) })),
    fc.record({ type: fc.constant('move'), atMs: time, byMs: time }),
    fc.record({ type: fc.constant('sentence'), atMs: time, step }),
    fc.record({ type: fc.constant('seek'), ms: time }),
    fc.record({ type: fc.constant('seek-text'), offset: fc.integer({ min: 0, max: 120 }) }),
    fc.record({ type: fc.constant('clip-ended'), clip: fc.integer({ min: 0, max: 8 }) }),
    fc.record({ type: fc.constant('clip-failed'), clip: fc.integer({ min: 0, max: 8 }), atMs: time }),
    fc.constantFrom<PlayerAction>(
      { type: 'play' },
      { type: 'pause' },
      DONE,
      { type: 'voice', voice: 'v', offset: 12 },
      NARRATION,
    ),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const state = then(playerAfter(LOAD, NARRATION), ...actions);
      const clip = currentClip(state);
      expect(state.place.clip).toBeLessThanOrEqual(state.segments.length);
      expect(state.place.offsetMs).toBeGreaterThanOrEqual(0);
      if (clip?.durationMs) expect(state.place.offsetMs).toBeLessThan(clip.durationMs);
      if (state.isEnded) expect(state.isOn).toBe(false);
    }),
  );
});
