import type { BrowserContext } from '@playwright/test';
import { z } from 'zod';

const sessionSchema = z.object({ access_token: z.string() });

/** For requests that Playwright's own client cannot make: those whose answer is read while it comes. */
export async function cookieHeaderOf(context: BrowserContext): Promise<string> {
  return (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** The Supabase access token in the session cookie, which is cut into `tale-session.0`, `.1`, … where it is long. */
export async function accessTokenOf(context: BrowserContext): Promise<string> {
  const parts = (await context.cookies())
    .filter(({ name }) => /^tale-session(?:\.\d+)?$/.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  const value = parts.map((part) => part.value).join('');
  const json = Buffer.from(value.replace(/^base64-/, ''), 'base64url').toString('utf8');
  return sessionSchema.parse(JSON.parse(json)).access_token;
}
