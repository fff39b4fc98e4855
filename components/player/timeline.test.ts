import { describe, expect, it } from 'vitest';
import { aSegment, segmentsUpTo } from './fake-player';
import { segmentIndexAt, sentenceFrom, spokenAt, textAt, timeOfText } from './timeline';

const THREE = segmentsUpTo(3);

describe('the sentence at a time', () => {
  it.each([
    [0, 0],
    [999, 0],
    [1000, 1],
    [2999, 2],
    [9999, 2],
  ])('at %i ms is number %i', (ms, index) => {
    expect(segmentIndexAt(THREE, ms)).toBe(index);
  });

  it('is none where nothing is there', () => {
    expect(segmentIndexAt([], 0)).toBe(-1);
    expect(spokenAt([], 0)).toBeNull();
  });
});

describe('the word at a time', () => {
  it('is lit from its time on until the next one', () => {
    expect(spokenAt(THREE, 1050)?.word).toBeNull();
    expect(spokenAt(THREE, 1100)?.word?.start).toBe(10);
    expect(spokenAt(THREE, 1499)?.word?.start).toBe(10);
    expect(spokenAt(THREE, 1500)?.word?.start).toBe(15);
    expect(spokenAt(THREE, 1999)?.word?.start).toBe(15);
  });

  it('is none in a pause without words', () => {
    expect(spokenAt([aSegment(0, { words: [] })], 500)).toMatchObject({ word: null });
  });

  it('gives the place in the text, before the first word the sentence’s', () => {
    expect(textAt(THREE, 1700)).toBe(15);
    expect(textAt(THREE, 1010)).toBe(10);
    expect(textAt([], 1010)).toBe(0);
  });
});

describe('the time of a place in the text', () => {
  it('is that of the word there, or of the last one before it', () => {
    expect(timeOfText(THREE, 15, false)).toBe(1500);
    expect(timeOfText(THREE, 17, false)).toBe(1500);
    expect(timeOfText(THREE, 14, false)).toBe(1100);
    expect(timeOfText(THREE, 0, false)).toBe(100);
  });

  it('is not known while nobody has spoken so far', () => {
    expect(timeOfText(THREE, 29, false)).toBeNull();
    expect(timeOfText([], 0, false)).toBeNull();
    expect(timeOfText([], 0, true)).toBeNull();
  });

  it('is that of the last word, past the end of a whole narration', () => {
    expect(timeOfText(THREE, 500, true)).toBe(2500);
  });

  it('is that of the first word, before the story has begun', () => {
    const late = [aSegment(0, { words: [{ start: 7, end: 9, timeMs: 30 }] }), aSegment(1)];
    expect(timeOfText(late, 2, false)).toBe(30);
  });
});

describe('going by sentences', () => {
  it('goes to the next one, and past the last nowhere', () => {
    expect(sentenceFrom(THREE, 500, 1)).toBe(1000);
    expect(sentenceFrom(THREE, 2500, 1)).toBeNull();
  });

  it('goes back to the one before, or to its beginning from well inside', () => {
    expect(sentenceFrom(THREE, 1500, -1)).toBe(0);
    expect(sentenceFrom([aSegment(0, { durationMs: 5000 })], 3000, -1)).toBe(0);
    const long = [aSegment(0), aSegment(1, { durationMs: 5000 })];
    expect(sentenceFrom(long, 4000, -1)).toBe(1000);
    expect(sentenceFrom(THREE, 300, -1)).toBe(0);
  });
});
