import { bearerOf, endSession, removeAccount, requireParentOf } from '@/lib/composition';
import { preflight, route } from '../answer';

/** Recordings of years are many files. */
export const maxDuration = 300;

/** Deletes the account and says what went: `{ rows: { children, stories, … }, files, segments }`. */
export const DELETE = route(async (request) => {
  const removed = await removeAccount(await requireParentOf(request));
  // A program with a bearer token has no cookies that could be left behind.
  if (bearerOf(request) === undefined) await endSession();
  return Response.json(removed);
});

export const OPTIONS = preflight;
