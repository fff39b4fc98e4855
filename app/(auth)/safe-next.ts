import type { Route } from 'next';

const HOME: Route = '/tonight';

/** A path of ours to go on to after signing in; anything that could lead elsewhere leads home. */
export function safeNext(next: string | null | undefined): Route {
  return isOwnPath(next) ? next : HOME;
}

function isOwnPath(next: string | null | undefined): next is Route {
  // Browsers read a backslash as a slash, and two slashes as another host.
  return next != null && /^\/(?![/\\])/.test(next) && URL.canParse(next, 'http://own.invalid');
}
