import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type AppServer, startAppServer } from './app-server.ts';
import { expect, test } from './fixtures.ts';
import { logLinesOf } from './log-lines.ts';
import { Parent } from './parent.ts';
import { errorSchema } from './wire.ts';

// How often a parent may ask and how often an address, on two hosts: one is reached directly, the other through a proxy.

let folder: string;
let direct: AppServer;
let proxied: AppServer;

const logFile = (name: string) => path.join(folder, `${name}.log`);

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tale-turns-'));
  const start = (name: string, env: Record<string, string>) =>
    startAppServer({ isForOneTest: true, dataDir: path.join(folder, name), logFile: logFile(name), env });
  [direct, proxied] = await Promise.all([
    start('direct', { RATE_LIMIT_NARRATIONS: '2', RATE_LIMIT_SAMPLES: '2', STORYTELLER_WORDS_PER_MINUTE: '0' }),
    start('proxied', { RATE_LIMIT_SIGN_UP: '2', TRUSTED_PROXIES: '1' }),
  ]);
});

test.afterAll(async () => {
  await Promise.all([direct.stop(), proxied.stop()]);
  await rm(folder, { recursive: true });
});

test('a stranger who comes from elsewhere each time, as it says, is refused all the same', async ({ request }) => {
  const hear = async (forwardedFor: string) => {
    const headers = { 'x-forwarded-for': forwardedFor };
    return (await request.get(`${direct.url}/api/samples/en/words`, { headers })).status();
  };
  for (const last of [1, 2]) expect(await hear(`203.0.113.${last}`)).toBe(200);
  for (const said of ['203.0.113.3', '203.0.113.4, 203.0.113.5', '127.0.0.1', '']) {
    expect(await hear(said), said).toBe(429);
  }
  const warnings = (await logLinesOf(logFile('direct'))).filter(({ msg }) => msg.includes('TRUSTED_PROXIES'));
  expect(warnings, 'in case it was the host’s own proxy').toHaveLength(1);
});

test('whoever has stories read aloud again and again is told when the next may be', async ({ newDevice }) => {
  const context = await newDevice({ baseURL: direct.url });
  const { api } = await new Parent(await context.newPage()).signUpUnseen();
  const child = await api.addChild();
  const { id } = await api.writeStory({ children: [child.id] });
  const narrate = () => api.request.post(`/api/stories/${id}/narrations`, { data: {} });
  for (const status of [201, 200]) expect((await narrate()).status()).toBe(status);
  const refused = await narrate();
  expect(refused.status()).toBe(429);
  expect(errorSchema.parse(await refused.json()).error.code).toBe('too_many_requests');
  const waitSeconds = Number(refused.headers()['retry-after']);
  expect(waitSeconds).toBeGreaterThan(60 * 50);
  expect(waitSeconds).toBeLessThanOrEqual(60 * 60);
});

test('a household makes so many accounts an hour, whatever it says of itself, and its neighbours make theirs', async ({
  newDevice,
  problems,
}) => {
  problems.expectAnswers(429);
  // The proxy appends what it sees to what its client says.
  const visitorFrom = async (forwardedFor: string) => {
    const device = await newDevice({ baseURL: proxied.url, extraHTTPHeaders: { 'x-forwarded-for': forwardedFor } });
    return new Parent(await device.newPage());
  };
  for (const forwardedFor of ['203.0.113.7', '198.51.100.1, 203.0.113.7']) {
    await (await visitorFrom(forwardedFor)).signUpUnseen();
  }
  const third = await visitorFrom('198.51.100.2, 203.0.113.7');
  await third.askToSignUp();
  await expect(third.alert('That was a lot at once. Please try again in 60 minutes.')).toBeVisible();
  await expect(third.page.getByLabel('Email', { exact: true })).toHaveValue(third.email);

  await (await visitorFrom('203.0.113.7, 203.0.113.8')).signUpUnseen();
});
