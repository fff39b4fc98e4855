import { expect, it } from 'vitest';
import { parseDurationMs, parseFailure, parseNarration, parseSegment } from './narration-wire';
import { parseStory } from './next-story';
import { parseVoices } from './voice-list';

it('a narration is begun, or finished already', () => {
  expect(parseNarration({ id: 'n', status: 'ready', voice: 'built-in:en' })).toEqual({
    id: 'n',
    voice: 'built-in:en',
    fallbackCode: null,
    isReady: true,
    place: null,
    segments: [],
  });
  const first = { index: 0, words: [{ start: 4, end: 9, timeMs: 50 }], url: '/api/narrations/n/segments/0' };
  const { segments = [] } = parseNarration({ id: 'n', status: 'ready', segments: [first, {}] }) ?? {};
  expect(segments).toEqual([expect.objectContaining(first)]);
  const place = { offset: 70, agoMs: 1000 };
  expect(parseNarration({ id: 'n', place })).toMatchObject({ place });
  expect(parseNarration({ id: 'n', place: { ...place, offset: 0 } })).toMatchObject({ place: { offset: 0 } });
  expect(parseNarration({ id: 'n', fallbackCode: 'plan_limit' })).toMatchObject({ fallbackCode: 'plan_limit' });
  expect(parseNarration({ id: 'n', status: 'narrating', voice: '' })).toMatchObject({ isReady: false });
  expect(parseNarration({ status: 'ready' })).toBeNull();
  expect(parseNarration(null)).toBeNull();
});

it('a segment has its words, and is none without a recording', () => {
  const wire = {
    index: 3,
    startMs: 1200.5,
    durationMs: 900,
    words: [{ start: 4, end: 9, timeMs: 1250 }],
    url: '/api/narrations/n/segments/3',
    voice: 'built-in:en',
    fallbackCode: null,
  };
  expect(parseSegment(wire)).toEqual(wire);
  expect(parseSegment({ ...wire, fallbackCode: 'voice_busy' })?.fallbackCode).toBe('voice_busy');
  expect(parseSegment({ ...wire, url: '' })).toBeNull();
  expect(parseSegment('garbage')).toBeNull();
});

it('ends and failures are read, of events as of refused requests', () => {
  expect(parseDurationMs({ id: 'n', status: 'ready', durationMs: 5000, url: '/a' })).toBe(5000);
  expect(parseDurationMs({})).toBeNull();
  expect(parseFailure({ code: 'voice_busy', message: 'Busy.' })).toEqual({ code: 'voice_busy', message: 'Busy.' });
  expect(parseFailure({ error: { code: 'not_found', message: 'Gone.' } }).code).toBe('not_found');
  expect(parseFailure(null)).toEqual({ code: 'internal', message: '' });
});

it('stories and voices are read', () => {
  expect(parseStory({ id: 's', title: 'T', language: 'en', childName: null })).toEqual({
    id: 's',
    title: 'T',
    language: 'en',
    childName: null,
  });
  expect(parseStory({})).toBeNull();
  expect(parseVoices({ items: [{ id: 'v', name: '', isPaid: true }, {}], nextCursor: null })).toEqual([
    { id: 'v', name: 'v', gender: '', isPaid: true },
  ]);
});
