import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { parseThemeCookie, THEME_COOKIE, type ThemeSetting, themeAt, toThemeCookie } from '@/lib/account/theme-setting';
import { cameByTls } from '@/lib/security-headers';

const YEAR_S = 365 * 24 * 60 * 60;

export const themeSetting = cache(
  async (): Promise<ThemeSetting> => parseThemeCookie((await cookies()).get(THEME_COOKIE)?.value),
);

/** The theme of the page that is being rendered. */
export const pageTheme = cache(async () => themeAt(await themeSetting(), new Date()));

/** Keeps something about this device, for the server to know before a page is drawn. In actions only. */
export async function rememberOnDevice(name: string, value: string): Promise<void> {
  const isHttps = cameByTls(await headers());
  (await cookies()).set(name, value, { maxAge: YEAR_S, path: '/', sameSite: 'lax', httpOnly: true, secure: isHttps });
}

export function rememberTheme(setting: ThemeSetting): Promise<void> {
  return rememberOnDevice(THEME_COOKIE, toThemeCookie(setting));
}
