import { type Daylight, daylightAt } from './daylight';
import { THEME_CHOICES, type Theme, type ThemeChoice } from './theme';
import { isTimeZone } from './time-zone';

/** What this device has chosen; the time zone is where the sun sets. */
export type ThemeSetting = { choice: ThemeChoice; timeZone: string };

/**
 * A cookie, so that the server knows before the first byte of a page and nothing flashes. Of the device, not of the
 * account: the phone at the bedside is dark while the laptop is not.
 */
export const THEME_COOKIE = 'tale-theme';

export function toThemeCookie({ choice, timeZone }: ThemeSetting): string {
  return choice === 'time' ? `time ${timeZone}` : choice;
}

export function parseThemeCookie(value: string | undefined): ThemeSetting {
  const [name, timeZone = ''] = (value ?? '').split(' ');
  const choice = THEME_CHOICES.find((known) => known === name) ?? 'system';
  return { choice, timeZone: isTimeZone(timeZone) ? timeZone : 'UTC' };
}

/** `theme` null leaves it to the system; `until`: when it has to be looked at again, null for never. */
export function themeAt({ choice, timeZone }: ThemeSetting, now: Date): { theme: Theme | null; until: Date | null } {
  if (choice === 'system') return { theme: null, until: null };
  if (choice !== 'time') return { theme: choice, until: null };
  const { isNight, until }: Daylight = daylightAt(now, timeZone);
  return { theme: isNight ? 'night' : 'paper', until };
}
