import type { BrowserContext } from '@playwright/test';
import { z } from 'zod';

const sessionSchema = z.looseObject({ access_token: z.string() });

/** For requests that Playwright's own client cannot make: those whose answer is read while it comes. */
export async function cookieHeaderOf(context: BrowserContext): Promise<string> {
  return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
}

const COOKIE = /^tale-session(?:\.\d+)?$/;

/** The session as supabase-js keeps it, in cookies `tale-session.0`, `.1`, … where it is long. */
async function sessionOf(context: BrowserContext): Promise<unknown> {
  const parts = (await context.cookies())
    .filter(({ name }) => COOKIE.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  const value = parts.map((part) => part.value).join('');
  return JSON.parse(Buffer.from(value.replace(/^base64-/, ''), 'base64url').toString('utf8'));
}

export async function accessTokenOf(context: BrowserContext): Promise<string> {
  return sessionSchema.parse(await sessionOf(context)).access_token;
}

/** What a device has that was last used an hour ago: its access token has ended, its refresh token holds. */
export async function withSessionToRefresh(context: BrowserContext) {
  const { cookies, origins } = await context.storageState();
  const session = sessionSchema.parse(await sessionOf(context));
  const ended = JSON.stringify({ ...session, expires_at: Math.floor(Date.now() / 1000) - 60 });
  const [first] = cookies.filter(({ name }) => COOKIE.test(name));
  if (first === undefined) throw new Error('Nobody is signed in');
  const cookie = { ...first, name: 'tale-session', value: `base64-${Buffer.from(ended).toString('base64url')}` };
  return { cookies: [...cookies.filter(({ name }) => !COOKIE.test(name)), cookie], origins };
}
