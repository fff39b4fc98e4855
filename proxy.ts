import { type NextRequest, NextResponse } from 'next/server';
import { createSessionClient, SESSION_COOKIE } from '@/lib/adapters/supabase/session-client';

const PARENT_PAGES = ['/tonight', '/stories', '/library', '/children', '/heroes', '/account'];

/**
 * Keeps a session fresh while pages are read (they cannot set cookies) and shows visitors without one the door. It
 * authorises nothing: pages, actions and routes ask `requireParent`, and row level security decides.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const hasSession = request.cookies.getAll().some(({ name }) => name.startsWith(SESSION_COOKIE));
  if (!hasSession) {
    const isParentPage = PARENT_PAGES.some((page) => pathname === page || pathname.startsWith(`${page}/`));
    if (!isParentPage) return NextResponse.next();
    return NextResponse.redirect(new URL(`/sign-in?next=${encodeURIComponent(pathname + search)}`, request.url));
  }

  let response = NextResponse.next({ request });
  const client = await createSessionClient({
    getAll: () => request.cookies.getAll(),
    setAll: (changed) => {
      for (const { name, value } of changed) request.cookies.set(name, value);
      response = NextResponse.next({ request });
      for (const { name, value, options } of changed) response.cookies.set(name, value, options);
    },
  });
  await client.auth.getSession();
  return response;
}

export const config = {
  // Routes refresh for themselves; files need no session.
  matcher: ['/((?!api/|_next/|.*\\.[a-z0-9]+$).*)'],
};
