import type { Route } from 'next';

const HOME: Route = '/tonight';
const OWN = 'http://own.invalid';

/** A path of ours to go on to after signing in; anything that could lead elsewhere leads home. */
export function safeNext(next: string | null | undefined): Route {
  return isOwnPath(next) ? next : HOME;
}

function isOwnPath(next: string | null | undefined): next is Route {
  // Read as a browser reads it: backslashes are slashes, tabs and newlines are nothing, two slashes are another host.
  return next?.startsWith('/') === true && URL.canParse(next, OWN) && new URL(next, OWN).origin === OWN;
}
