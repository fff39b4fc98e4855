import { describe, expect, it } from 'vitest';
import { andThen, aSegment, DONE, LOAD, NARRATION, PLAY, playerAfter, spoken, three } from './fake-player';
import { isListening, phaseOf } from './player-phase';
import { currentClip, knownDurationMs } from './player-state';
import type { PlayerAction } from './reduce-player';

describe('a story that is still being written', () => {
  it('is waited for until its first sentence is there', () => {
    expect(phaseOf(playerAfter())).toBe('empty');
    expect(phaseOf(playerAfter(LOAD))).toBe('waiting');
    expect(phaseOf(playerAfter(LOAD, NARRATION))).toBe('waiting');
    expect(phaseOf(playerAfter(LOAD, NARRATION, ...spoken(1)))).toBe('playing');
  });

  it('goes from sentence to sentence, without a jump', () => {
    const next = andThen(three, { type: 'clip-ended', clip: 0 });
    expect(next.place).toEqual({ ...three.place, clip: 1 });
    expect(currentClip(next)?.url).toBe('/segments/1');
  });

  it('waits where it has caught up with the storyteller, and goes on with the next sentence', () => {
    const starved = andThen(playerAfter(LOAD, NARRATION, ...spoken(1)), { type: 'clip-ended', clip: 0 });
    expect(phaseOf(starved)).toBe('waiting');
    expect(isListening(starved)).toBe(true);
    expect(phaseOf(andThen(starved, { type: 'segment', segment: aSegment(1) }))).toBe('playing');
  });

  it('ends when it has caught up and nothing more comes', () => {
    const starved = andThen(playerAfter(LOAD, NARRATION, ...spoken(1)), { type: 'clip-ended', clip: 0 });
    expect(phaseOf(andThen(starved, DONE))).toBe('ended');
    expect(phaseOf(andThen(three, DONE))).toBe('playing');
  });

  it('ends though it has no sentence at all', () => {
    expect(phaseOf(playerAfter(LOAD, NARRATION, DONE))).toBe('ended');
  });

  it('takes each sentence once, whatever a new connection sends again', () => {
    const again = andThen(three, ...spoken(4), { type: 'segment', segment: aSegment(7) });
    expect(again.segments.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it('gets its title later', () => {
    expect(andThen(three, { type: 'titled', storyId: 'snail', title: 'Slow' }).story?.title).toBe('Slow');
    expect(andThen(three, { type: 'titled', storyId: 'other', title: 'Slow' })).toBe(three);
  });

  it('ignores the end of a clip that is not at hand any more', () => {
    expect(andThen(three, { type: 'clip-ended', clip: 1 })).toBe(three);
  });
});

describe('pausing', () => {
  it('keeps the place, and playing goes on from there', () => {
    const paused = andThen(three, { type: 'pause' });
    expect(phaseOf(paused)).toBe('paused');
    expect(andThen(paused, PLAY).place).toEqual(three.place);
  });

  it('lasts while more of the story comes', () => {
    const paused = andThen(three, { type: 'pause' }, { type: 'segment', segment: aSegment(3) }, DONE);
    expect(phaseOf(paused)).toBe('paused');
  });

  it('begins anew after the end', () => {
    const ended = andThen(three, DONE, ...[0, 1, 2].map((clip): PlayerAction => ({ type: 'clip-ended', clip })));
    expect(phaseOf(ended)).toBe('ended');
    expect(andThen(ended, PLAY)).toMatchObject({
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
    ['to a word', { type: 'seek-text', offset: 25, now: 0 }, 2, 500],
  ])('%s', (_, action, clip, offsetMs) => {
    const moved = andThen(three, action);
    expect(moved.place).toEqual({ clip, offsetMs, jump: three.place.jump + 1 });
  });

  it('past the last sentence there is waits for the next one', () => {
    const moved = andThen(three, { type: 'sentence', atMs: 2500, step: 1 });
    expect(phaseOf(moved)).toBe('waiting');
    expect(currentClip(andThen(moved, { type: 'segment', segment: aSegment(3) }))?.url).toBe('/segments/3');
    const whole = andThen(three, DONE);
    expect(andThen(whole, { type: 'sentence', atMs: 2500, step: 1 })).toBe(whole);
  });

  it('to a word that nobody has spoken yet waits for it', () => {
    const waiting = andThen(three, { type: 'seek-text', offset: 35, now: 0 });
    expect(phaseOf(waiting)).toBe('waiting');
    expect(andThen(waiting, { type: 'segment', segment: aSegment(3) })).toMatchObject({
      goal: null,
      place: { clip: 3, offsetMs: 500 },
    });
  });

  it('after the end makes it sound again, once played', () => {
    const ended = andThen(three, DONE, ...[0, 1, 2].map((clip): PlayerAction => ({ type: 'clip-ended', clip })));
    expect(phaseOf(andThen(ended, { type: 'move', atMs: 3000, byMs: -1500 }))).toBe('paused');
  });
});

describe('a finished narration', () => {
  const whole = playerAfter(LOAD, { ...NARRATION, wholeUrl: '/whole.mp3' });

  it('plays its one recording at once, before its words are known', () => {
    expect(phaseOf(whole)).toBe('playing');
    expect(currentClip(whole)).toEqual({ url: '/whole.mp3', startMs: 0, durationMs: null });
  });

  it('is moved in by time', () => {
    const known = andThen(whole, ...spoken(3), { type: 'done', durationMs: 3010 });
    expect(knownDurationMs(known)).toBe(3010);
    expect(andThen(known, { type: 'seek', ms: 2400 }).place).toMatchObject({ clip: 0, offsetMs: 2400 });
    expect(andThen(known, { type: 'seek-text', offset: 15, now: 0 }).place).toMatchObject({ clip: 0, offsetMs: 1500 });
    expect(andThen(known, { type: 'sentence', atMs: 400, step: 1 }).place).toMatchObject({ clip: 0, offsetMs: 1000 });
  });

  it('ends with its recording', () => {
    const known = andThen(whole, ...spoken(3), { type: 'done', durationMs: 3010 });
    expect(phaseOf(andThen(known, { type: 'clip-ended', clip: 0 }))).toBe('ended');
  });

  it('falls back on its segments where the recording cannot be had', () => {
    const known = andThen(whole, ...spoken(3));
    expect(andThen(known, { type: 'clip-failed', clip: 0, atMs: 1600 })).toMatchObject({
      wholeUrl: null,
      place: { clip: 1, offsetMs: 600 },
    });
    const later = andThen(whole, { type: 'clip-failed', clip: 0, atMs: 1600 });
    expect(phaseOf(later)).toBe('waiting');
    expect(andThen(later, ...spoken(2)).place).toMatchObject({ clip: 1, offsetMs: 600 });
  });
});

describe('going on where it stopped', () => {
  it('waits for that place', () => {
    const resumed = playerAfter({ ...LOAD, goal: { at: 'text', offset: 15 } }, NARRATION, ...spoken(1));
    expect(phaseOf(resumed)).toBe('waiting');
    expect(andThen(resumed, { type: 'segment', segment: aSegment(1) }).place).toMatchObject({ clip: 1, offsetMs: 500 });
  });

  it('goes by another device, where that knows of a later place', () => {
    const load = { ...LOAD, goal: { at: 'text', offset: 5 }, placedAt: 1000 } as const;
    const heardElsewhere = (at: number) => ({ ...NARRATION, place: { offset: 15, at } });
    expect(playerAfter(load, heardElsewhere(1001), ...spoken(3)).place).toMatchObject({ clip: 1, offsetMs: 500 });
    expect(playerAfter(load, heardElsewhere(1000), ...spoken(3)).place).toMatchObject({ clip: 0, offsetMs: 500 });
    expect(playerAfter(LOAD, heardElsewhere(1), ...spoken(3)).place, 'here nobody has listened').toMatchObject({
      clip: 1,
    });
  });

  it('begins at the beginning where another device has heard it to its end', () => {
    const load = { ...LOAD, goal: { at: 'text', offset: 15 }, placedAt: 1000 } as const;
    const ended = { ...NARRATION, place: { offset: 0, at: 1001 } };
    expect(playerAfter(load, ended, ...spoken(3))).toMatchObject({ goal: null, place: { clip: 0, offsetMs: 0 } });
  });

  it('is not moved by what this device has told itself, when it was refused and asks again', () => {
    const refused = andThen(
      three,
      { type: 'clip-ended', clip: 0 },
      { type: 'refused', failure: { code: 'x', message: '' } },
    );
    const again = andThen(refused, { ...NARRATION, place: { offset: 25, at: 5 } }, ...spoken(3));
    expect(again.place).toMatchObject({ clip: 1 });
  });

  it('goes by nothing but the tap of who has chosen a word meanwhile', () => {
    const chosen = playerAfter(LOAD, { type: 'seek-text', offset: 20, now: 0 });
    const met = andThen(chosen, { ...NARRATION, place: { offset: 10, at: 1 } }, ...spoken(3));
    expect(met.place).toMatchObject({ clip: 2, offsetMs: 100 });
  });

  it('stays where it is when the connection comes back', () => {
    const heard = andThen(three, { type: 'clip-ended', clip: 0 }, { ...NARRATION, place: { offset: 25, at: 1 } });
    expect(heard.place).toMatchObject({ clip: 1 });
  });

  it('begins at the beginning of a story that has become shorter than that', () => {
    const resumed = playerAfter({ ...LOAD, goal: { at: 'text', offset: 15 } }, NARRATION, DONE);
    expect(resumed).toMatchObject({ goal: null, isEnded: true });
  });
});
