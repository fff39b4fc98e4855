import { env } from '@/lib/env';
import { cameByTls } from '@/lib/security-headers';

/**
 * Where links in mails lead: the configured address, else the one at which the parent has opened the app. Never by
 * `x-forwarded-host`, which anybody may send along past a proxy that looks at `host`: the link signs in whoever gets it.
 */
export function confirmUrl(next: string, asked: Pick<Headers, 'get'>): string {
  return new URL(`/auth/confirm?next=${encodeURIComponent(next)}`, env.SITE_URL ?? originOf(asked)).href;
}

function originOf(asked: Pick<Headers, 'get'>): string {
  const origin = `${cameByTls(asked) ? 'https' : 'http'}://${asked.get('host') ?? ''}`;
  // A host and nothing else: no name before it, no path behind it.
  const isOrigin = URL.canParse(origin) && new URL(origin).href === `${new URL(origin).origin}/`;
  return isOrigin ? origin : `http://localhost:${env.PORT}`;
}
