import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import type { Parent } from '@/lib/account/parent';
import { requireParent } from '@/lib/composition';
import { AppError } from '@/lib/errors';

/** For pages: whoever is not signed in (any more) is shown the door. */
export async function pageParent(): Promise<Parent> {
  try {
    return await requireParent();
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_signed_in') redirect('/sign-in');
    throw error;
  }
}

/** For pages about one thing: what is not there, or is another parent's, is a page not found (404). */
export async function orNotFound<Thing>(id: string, get: (id: string) => Promise<Thing>): Promise<Thing> {
  if (!z.uuid().safeParse(id).success) notFound();
  try {
    return await get(id);
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
}
