import { describe, expect, it } from 'vitest';
import { THEME_CHOICES } from './theme';
import { parseThemeCookie, themeAt, toThemeCookie } from './theme-setting';

const EVENING = new Date('2026-11-21T20:00Z');
const NOON = new Date('2026-11-21T11:00Z');

describe('a theme', () => {
  it.each(THEME_CHOICES)('comes back from its cookie: %s', (choice) => {
    const timeZone = choice === 'time' ? 'America/Argentina/Buenos_Aires' : 'UTC';
    expect(parseThemeCookie(toThemeCookie({ choice, timeZone }))).toEqual({ choice, timeZone });
  });

  it.each([undefined, '', 'purple', 'time', 'time Mars/Olympus_Mons', '"><script>'])(
    'is none in the cookie %j',
    (value) => {
      const { choice, timeZone } = parseThemeCookie(value);
      expect(['system', 'time']).toContain(choice);
      expect(timeZone).toBe('UTC');
    },
  );

  it('is what the parent has chosen, at any time', () => {
    for (const now of [EVENING, NOON]) {
      expect(themeAt({ choice: 'night', timeZone: 'UTC' }, now)).toEqual({ theme: 'night', until: null });
      expect(themeAt({ choice: 'paper', timeZone: 'UTC' }, now)).toEqual({ theme: 'paper', until: null });
      expect(themeAt({ choice: 'system', timeZone: 'UTC' }, now)).toEqual({ theme: null, until: null });
    }
  });

  it('goes with the sun where the parent lives', () => {
    const berlin = { choice: 'time', timeZone: 'Europe/Berlin' } as const;
    expect(themeAt(berlin, NOON).theme).toBe('paper');
    expect(themeAt(berlin, EVENING).theme).toBe('night');
    expect(themeAt({ choice: 'time', timeZone: 'Australia/Sydney' }, EVENING).theme).toBe('paper');
    expect(themeAt(berlin, NOON).until?.toISOString()).toMatch(/^2026-11-21T1[45]/);
  });
});
