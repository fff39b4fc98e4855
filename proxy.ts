import { randomBytes } from 'node:crypto';
import type { SetAllCookies } from '@supabase/ssr';
import { type NextRequest, NextResponse } from 'next/server';
import { createSessionClient, SESSION_COOKIE, withinPatience } from '@/lib/adapters/supabase/session-client';
import { isSaidTooLarge, isTooLarge } from '@/lib/body-limit';
import { env } from '@/lib/env';
import { ERRORS, type ErrorCode } from '@/lib/errors';
import { currentRequestId } from '@/lib/request-context';
import { CONTENT_SECURITY_POLICY, cameByTls, contentSecurityPolicy } from '@/lib/security-headers';

const FILE = /\.[a-z0-9]+$/;

const PARENT_PAGES = ['/tonight', '/stories', '/library', '/children', '/heroes', '/account'];

const STORAGE_ORIGIN = env.SUPABASE_URL === undefined ? null : new URL(env.SUPABASE_URL).origin;

/** Gives each answer its Content-Security-Policy: in the request too, where Next finds the nonce for its scripts. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (isSaidTooLarge(request.headers) || (await isTooLargeInChunks(request))) return refuse('body_too_large');
  const isHttps = request.nextUrl.protocol === 'https:' || cameByTls(request.headers);
  const policy = contentSecurityPolicy({
    nonce: randomBytes(16).toString('base64'),
    isHttps,
    storageOrigin: STORAGE_ORIGIN,
    isDevelopment: process.env.NODE_ENV === 'development',
  });
  request.headers.set(CONTENT_SECURITY_POLICY, policy);
  const response = await showOrRedirect(request, isHttps);
  response.headers.set(CONTENT_SECURITY_POLICY, policy);
  return response;
}

/**
 * Keeps a session fresh while pages are read (they cannot set cookies), shows visitors without one the door, and leads
 * parents past the landing page. It authorises nothing: pages, actions and routes ask `requireParent`, and row level
 * security decides.
 */
async function showOrRedirect(request: NextRequest, isHttps: boolean): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  // Files need no session; what has their form and is none still answers with a page.
  if (FILE.test(pathname)) return NextResponse.next({ request });
  const hasSession = request.cookies.getAll().some(({ name }) => name.startsWith(SESSION_COOKIE));
  // A form that is sent answers for itself, with what was typed still in it.
  const isParentPage =
    request.method === 'GET' && PARENT_PAGES.some((page) => pathname === page || pathname.startsWith(`${page}/`));
  const showTheDoor = () =>
    NextResponse.redirect(new URL(`/sign-in?next=${encodeURIComponent(pathname + search)}`, request.url));
  if (!hasSession) return isParentPage ? showTheDoor() : NextResponse.next({ request });

  const changes: Parameters<SetAllCookies>[] = [];
  const client = await createSessionClient(
    {
      getAll: () => request.cookies.getAll(),
      setAll: (...change) => {
        changes.push(change);
        for (const { name, value } of change[0]) request.cookies.set(name, value);
      },
    },
    isHttps,
  );
  const { data, error } = await withinPatience(client.auth.getSession());
  // Ended, or never begun: a mailed link that was not followed leaves cookies of such names too.
  if (isParentPage && data.session === null && error === null) return withSession(showTheDoor(), changes);
  if (pathname === '/' && data.session !== null)
    return withSession(NextResponse.redirect(new URL('/tonight', request.url)), changes);
  return withSession(NextResponse.next({ request }), changes);
}

/** Next would stop reading such a form, too, and say that the fault is ours. What is read here is there to be read again. */
async function isTooLargeInChunks({ body, headers }: NextRequest): Promise<boolean> {
  return body !== null && !headers.has('content-length') && (await isTooLarge(body));
}

/** As routes do. A browser with our scripts does not come here: its form has said so already (`use-form-action.ts`). */
function refuse(code: ErrorCode): NextResponse {
  const { message, status } = ERRORS[code];
  return NextResponse.json({ error: { code, message, requestId: currentRequestId() } }, { status });
}

/** Redirects carry the session too: it was exchanged for this answer, and the old one may not be used again. */
function withSession(response: NextResponse, changes: readonly Parameters<SetAllCookies>[]): NextResponse {
  for (const [cookies, headers] of changes) {
    for (const { name, value, options } of cookies) response.cookies.set(name, value, options);
    // They keep caches from serving one parent's session to another.
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  }
  return response;
}

export const config = {
  // Routes refresh for themselves, and answer with data.
  matcher: ['/((?!api/|_next/).*)'],
};
