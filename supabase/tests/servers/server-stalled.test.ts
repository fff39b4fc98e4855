import { randomUUID } from 'node:crypto';
import { createClient } from '@supabase/supabase-js';
import { expect, inject, it, vi } from 'vitest';
import { openCuttableLine } from '@/e2e/cuttable-line';
import { toAuthError } from '@/lib/adapters/supabase/auth-error';
import { LITE_URL } from '@/lib/adapters/supabase/lite-app';
import { insertChild, listChildren } from '@/lib/children/children-repository';
import { startLiteOnPostgres } from '../lite-on-postgres';
import { ask } from './postgres-server';

const TIMEOUT_MS = 1500;
/** What a busy machine adds to it. */
const LONGEST_WAIT_MS = 4000;

const mia = {
  name: 'Mia',
  age: 4,
  gender: 'female',
  interests: [],
  avoid: [],
  readingLanguage: 'en',
} satisfies Parameters<typeof insertChild>[1];

/** Milliseconds until this fails, and what it fails with. */
async function failureOf(work: Promise<unknown>): Promise<{ error: unknown; ms: number }> {
  const startedAt = performance.now();
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { error, ms: performance.now() - startedAt };
}

it('a PostgreSQL that takes calls and never answers is given up in time, and asked again when it is back', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const own = new URL(inject('servers').ownPostgresUrl);
  await ask(own.href, 'create database stalled');
  const line = await openCuttableLine(own.href);
  const far = new URL(own);
  far.pathname = '/stalled';
  far.port = new URL(line.url).port;
  const lite = await startLiteOnPostgres(far.href, TIMEOUT_MS);
  const { db } = await lite.signUpParent();
  const before = await insertChild(db, mia);

  line.stall();
  const auth = createClient(LITE_URL, lite.publishableKey, {
    global: { fetch: lite.send },
    auth: { persistSession: false },
  }).auth;
  const signIn = async () => {
    const { error } = await auth.signInWithPassword({ email: 'ada@example.com', password: 'a long password' });
    throw toAuthError(error);
  };
  // What a session had taken to do it may do once the line is back; the form's key makes it the same child.
  const key = randomUUID();
  const leo = { ...mia, name: 'Leo' };
  const failures = await Promise.all([
    failureOf(insertChild(db, leo, key)),
    failureOf(signIn()),
    // More than there are sessions: those wait for their turn, and no longer than the others.
    ...Array.from({ length: 20 }, () => failureOf(insertChild(db, leo, key))),
  ]);
  for (const { error, ms } of failures) {
    expect(error).toMatchObject({ code: 'database_unavailable', isRetryable: true });
    expect(ms).toBeGreaterThan(TIMEOUT_MS * 0.9);
    expect(ms).toBeLessThan(LONGEST_WAIT_MS);
  }

  line.mend();
  const isBack = () =>
    insertChild(db, leo, key).then(
      () => true,
      () => false,
    );
  await expect.poll(isBack).toBe(true);
  // In more sessions than one: none of them has been lost.
  const lists = await Promise.all(Array.from({ length: 20 }, () => listChildren(db)));
  for (const list of lists) expect(list).toEqual([before, { ...leo, id: key }]);
  await lite.close();
  await line.close();
});
