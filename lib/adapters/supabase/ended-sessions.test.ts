import { randomUUID } from 'node:crypto';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Lite, startLite } from '@/supabase/tests/lite';
import { LITE_URL } from './lite-app';

/** What our sign-outs rely on: that Auth of the embedded default ends sessions, and not only cookies. */

let lite: Lite;
let phone: Device;
let tablet: Device;

type Device = { client: SupabaseClient; refreshToken: string; email: string };

beforeAll(async () => {
  lite = await startLite();
});
afterAll(() => lite.close());

const newClient = () =>
  createClient(LITE_URL, lite.publishableKey, {
    global: { fetch: lite.send },
    auth: { persistSession: false, autoRefreshToken: false },
  });

async function signIn(email: string, password: string): Promise<Device> {
  const client = newClient();
  const { data, error } = await client.auth.signInWithPassword({ email, password });
  if (error !== null) throw error;
  return { client, refreshToken: data.session.refresh_token, email };
}

beforeEach(async () => {
  const email = `${randomUUID()}@example.com`;
  await newClient().auth.signUp({ email, password: 'good night moon' });
  phone = await signIn(email, 'good night moon');
  tablet = await signIn(email, 'good night moon');
});

async function isAlive({ refreshToken }: Device): Promise<boolean> {
  const { data } = await newClient().auth.refreshSession({ refresh_token: refreshToken });
  return data.session !== null;
}

it('a session can be refreshed while it lasts', async () => {
  expect([await isAlive(phone), await isAlive(tablet)]).toEqual([true, true]);
});

it('signing out ends the session of this device', async () => {
  await phone.client.auth.signOut({ scope: 'local' });
  expect([await isAlive(phone), await isAlive(tablet)]).toEqual([false, true]);
});

it('signing out everywhere ends those of all', async () => {
  await phone.client.auth.signOut({ scope: 'global' });
  expect([await isAlive(phone), await isAlive(tablet)]).toEqual([false, false]);
});

it('a new password ends those of the others, and the old password opens none', async () => {
  await phone.client.auth.updateUser({ password: 'a new moon tonight' });
  await phone.client.auth.signOut({ scope: 'others' });
  expect([await isAlive(phone), await isAlive(tablet)]).toEqual([true, false]);
  await expect(signIn(phone.email, 'good night moon')).rejects.toMatchObject({ code: 'invalid_credentials' });
});
