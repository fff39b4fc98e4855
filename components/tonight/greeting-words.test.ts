import { describe, expect, it } from 'vitest';
import { greetingAt, hourIn } from './greeting-words';

describe('greetingAt', () => {
  it.each([
    [5, 'Good morning'],
    [11, 'Good morning'],
    [12, 'Good afternoon'],
    [16, 'Good afternoon'],
    [17, 'Good evening'],
    [0, 'Good evening'],
    [4, 'Good evening'],
  ])('at %i says %s', (hour, words) => {
    expect(greetingAt(hour)).toBe(words);
  });
});

describe('hourIn', () => {
  const now = new Date('2026-11-21T23:30:00Z');

  it('knows the hour elsewhere', () => {
    expect(hourIn('Asia/Tokyo', now)).toBe(8);
    expect(hourIn('Europe/London', now)).toBe(23);
    expect(hourIn('Europe/Berlin', now)).toBe(0);
  });

  it('falls back to the machine’s own for no zone and an unknown one', () => {
    expect(hourIn(null, now)).toBe(now.getHours());
    expect(hourIn('Middle-earth/Shire', now)).toBe(now.getHours());
  });
});
