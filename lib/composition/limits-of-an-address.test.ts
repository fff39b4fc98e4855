import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { type Lite, startLite } from '@/supabase/tests/lite';
import { enterRequest } from '../request-context';
import { takeTurns } from '../usage/turns';

const PROXY = '10.0.0.9';
const MOST = 2;

const request = vi.hoisted(() => ({ forwardedFor: '', session: (): unknown => null }));
vi.mock('next/headers', () => ({ headers: async () => new Headers({ 'x-forwarded-for': request.forwardedFor }) }));
vi.mock('../adapters/supabase/request-session', () => ({ requestSession: async () => request.session() }));

let lite: Lite;
let limits: typeof import('./limits');

beforeAll(async () => {
  lite = await startLite();
  request.session = () => lite.service;
  for (const [name, value] of Object.entries({
    TRUSTED_PROXIES: '1',
    KEYS_SECRET: 'a secret of the host, that is long enough',
    TALE_DATA_DIR: '/nowhere',
    RATE_LIMIT_SIGN_IN: `${MOST}`,
    RATE_LIMIT_PASSWORD_MAILS: `${MOST}`,
    RATE_LIMIT_STORIES: `${MOST}`,
    RATE_LIMIT_NARRATIONS: `${MOST}`,
  })) {
    vi.stubEnv(name, value);
  }
  // What has started the database has read the environment, too.
  vi.resetModules();
  limits = await import('./limits');
});
beforeEach(() => {
  enterRequest('a request of this test', PROXY);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await lite.close();
});

/** What the app does before it begins one of these. */
async function take(what: 'stories' | 'titles' | 'narrations', id: string): Promise<void> {
  await takeTurns(lite.service, await limits.turnsFor({ id, email: null, db: lite.service }, what));
}

it.each<[string, number, (parent: string) => Promise<void>]>([
  ['sign-ins', 15, (parent) => limits.admitSignIn(`${parent}@example.com`)],
  ['mails for a new password', 60, (parent) => limits.admitPasswordMail(`${parent}@example.com`)],
  ['stories', 60, (parent) => take('stories', parent)],
  ['titles', 60, (parent) => take('titles', parent)],
  ['narrations', 60, (parent) => take('narrations', parent)],
])('an address has five times a parent’s %s, whoever asks there', async (_, minutes, ask) => {
  // The proxy appends what it sees to what its client says.
  const comesFrom = (address: string, says = '') => {
    request.forwardedFor = says === '' ? address : `${says}, ${address}`;
  };
  comesFrom('203.0.113.7');
  for (const parent of ['a', 'b', 'c', 'd', 'e']) {
    for (let turn = 0; turn < MOST; turn += 1) await ask(parent);
  }
  for (const says of ['', '198.51.100.1']) {
    comesFrom('203.0.113.7', says);
    const refusal = await ask(`f${says}`).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'too_many_requests', status: 429, retryAfterMs: expect.any(Number) });
    expect(refusal).toHaveProperty('parentMessage', expect.stringMatching(new RegExp(`in ${minutes} minutes\\.$`)));
  }

  comesFrom('203.0.113.8', '203.0.113.7');
  for (let turn = 0; turn < MOST; turn += 1) await ask('g');
  await expect(ask('g'), 'a parent’s own are used up at any address').rejects.toMatchObject({ status: 429 });
});
