import { describe, expect, it } from 'vitest';
import { daylightAt } from './daylight';
import { placeOfZone } from './zone-places';

const MINUTE_MS = 60_000;

/** Sunsets as almanacs have them, at the zone's city. */
const SUNSETS: readonly [timeZone: string, noon: string, sunset: string][] = [
  ['Europe/Berlin', '2026-06-21T12:00Z', '2026-06-21T19:33Z'],
  ['Europe/Berlin', '2026-11-21T12:00Z', '2026-11-21T15:05Z'],
  ['Europe/London', '2026-03-20T12:00Z', '2026-03-20T18:13Z'],
  ['America/New_York', '2026-12-21T17:00Z', '2026-12-21T21:32Z'],
  ['America/Los_Angeles', '2026-06-21T19:00Z', '2026-06-22T03:08Z'],
  ['Asia/Tokyo', '2026-11-21T03:00Z', '2026-11-21T07:31Z'],
  ['Australia/Sydney', '2026-12-21T01:00Z', '2026-12-21T09:05Z'],
  ['Asia/Kolkata', '2026-09-22T06:30Z', '2026-09-22T11:59Z'],
];

describe('daylight', () => {
  it.each(SUNSETS)('ends in %s with the sun: %s', (timeZone, noon, sunset) => {
    const day = daylightAt(new Date(noon), timeZone);
    expect(day.isNight).toBe(false);
    expect(Math.abs(day.until.getTime() - Date.parse(sunset)) / MINUTE_MS).toBeLessThan(8);
    const night = daylightAt(new Date(day.until.getTime() + MINUTE_MS), timeZone);
    expect(night.isNight).toBe(true);
    expect(night.until.getTime() - day.until.getTime()).toBeLessThan(17 * 60 * MINUTE_MS);
  });

  it('goes on from one turn to the next, through a whole year', () => {
    for (const timeZone of ['Europe/Berlin', 'Pacific/Auckland', 'Pacific/Kiritimati', 'America/Nome', 'UTC']) {
      let now = new Date('2026-01-01T00:00Z');
      let isNight = daylightAt(now, timeZone).isNight;
      for (let turns = 0; turns < 730; turns += 1) {
        const { until } = daylightAt(now, timeZone);
        expect(until.getTime()).toBeGreaterThan(now.getTime());
        expect(until.getTime() - now.getTime()).toBeLessThanOrEqual(18 * 60 * MINUTE_MS);
        now = until;
        expect(daylightAt(now, timeZone).isNight).toBe(!isNight);
        isNight = !isNight;
      }
    }
  });

  it('has an evening where the midnight sun shines, and a morning in the polar night', () => {
    expect(daylightAt(new Date('2026-06-21T21:45Z'), 'Arctic/Longyearbyen').isNight).toBe(true);
    expect(daylightAt(new Date('2026-12-21T11:00Z'), 'Arctic/Longyearbyen').isNight).toBe(false);
  });

  it('is from seven to seven by the clock where a zone is no place', () => {
    expect(daylightAt(new Date('2026-06-21T18:30Z'), 'UTC').isNight).toBe(false);
    expect(daylightAt(new Date('2026-06-21T19:30Z'), 'UTC').isNight).toBe(true);
    expect(daylightAt(new Date('2026-06-21T14:30Z'), 'Etc/GMT-5').isNight).toBe(true);
    expect(daylightAt(new Date('2026-06-21T19:30Z'), 'Mars/Olympus_Mons').isNight).toBe(true);
  });
});

it('knows the place of every zone that a parent can choose', () => {
  const places = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC' && !zone.startsWith('Etc/'));
  expect(places.filter((zone) => placeOfZone(zone) === null)).toEqual([]);
});
