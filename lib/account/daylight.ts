import { isTimeZone } from './time-zone';
import { placeOfZone } from './zone-places';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const RADIANS = Math.PI / 180;

/** So low does the middle of the sun stand when its upper edge sets: refraction and half its width. */
const SETTING_SUN = -0.833 * RADIANS;

/** In hours before and after noon. Farther north the sun may not set, or not rise; a child has an evening all the same. */
const SHORTEST_HALF_DAY = 4;
const LONGEST_HALF_DAY = 9;

/** For zones without a place: from seven to seven. */
const USUAL_HALF_DAY = 6;
const USUAL_NOON = 13;

export type Daylight = { isNight: boolean; until: Date };

/**
 * Whether the sun is down in this time zone, and until when that stays so. Of the zone only its city is known, so it is
 * right to a few minutes there, and to an hour at the zone's edges.
 */
export function daylightAt(now: Date, timeZone: string): Daylight {
  const turns = [-1, 0, 1, 2].flatMap((days) => {
    const { sunrise, sunset } = dayOf(new Date(now.getTime() + days * DAY_MS), timeZone);
    return [
      { at: sunrise, isNight: true },
      { at: sunset, isNight: false },
    ];
  });
  const next = turns.find(({ at }) => at > now.getTime());
  return { isNight: next?.isNight ?? false, until: new Date(next?.at ?? now.getTime() + DAY_MS) };
}

function dayOf(day: Date, timeZone: string): { sunrise: number; sunset: number } {
  const place = placeOfZone(timeZone);
  const midnight = Math.floor(day.getTime() / DAY_MS) * DAY_MS;
  if (place === null) {
    const noon = midnight + USUAL_NOON * HOUR_MS - offsetMs(new Date(midnight), timeZone);
    return { sunrise: noon - USUAL_HALF_DAY * HOUR_MS, sunset: noon + USUAL_HALF_DAY * HOUR_MS };
  }
  // Of the day, not of the moment: asked twice, the sun sets once.
  const { declination, delayHours } = sunOn(new Date(midnight));
  const noon = midnight + (12 - place.east / 15 - delayHours) * HOUR_MS;
  const half = halfDayHours(place.north * RADIANS, declination) * HOUR_MS;
  return { sunrise: Math.round(noon - half), sunset: Math.round(noon + half) };
}

/** NOAA's approximation: https://gml.noaa.gov/grad/solcalc/solareqns.PDF. `delayHours`: the sundial's over the clock. */
function sunOn(day: Date): { declination: number; delayHours: number } {
  const daysIntoYear = (day.getTime() - Date.UTC(day.getUTCFullYear(), 0, 1)) / DAY_MS;
  const year = (2 * Math.PI * daysIntoYear) / 365.25;
  const declination =
    0.006918 -
    0.399912 * Math.cos(year) +
    0.070257 * Math.sin(year) -
    0.006758 * Math.cos(2 * year) +
    0.000907 * Math.sin(2 * year);
  const minutes =
    229.18 *
    (0.000075 +
      0.001868 * Math.cos(year) -
      0.032077 * Math.sin(year) -
      0.014615 * Math.cos(2 * year) -
      0.040849 * Math.sin(2 * year));
  return { declination, delayHours: minutes / 60 };
}

function halfDayHours(latitude: number, declination: number): number {
  const cosine =
    (Math.sin(SETTING_SUN) - Math.sin(latitude) * Math.sin(declination)) / (Math.cos(latitude) * Math.cos(declination));
  const hours = Math.acos(Math.min(1, Math.max(-1, cosine))) / RADIANS / 15;
  return Math.min(LONGEST_HALF_DAY, Math.max(SHORTEST_HALF_DAY, hours));
}

/** How far the zone's clocks are ahead of UTC. */
function offsetMs(at: Date, timeZone: string): number {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const wall = new Date(`${at.toLocaleString('sv', { timeZone: zone }).replace(' ', 'T')}Z`);
  return Math.round((wall.getTime() - at.getTime()) / 60_000) * 60_000;
}
