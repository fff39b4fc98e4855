import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startFakeOpenRouter } from '@/e2e/fakes/open-router';
import { openRouterKeyCheck } from './open-router-key';

let fake: Awaited<ReturnType<typeof startFakeOpenRouter>>;

beforeAll(async () => {
  fake = await startFakeOpenRouter();
});
beforeEach(() => fake.reset());
afterAll(() => fake.close());

it('a key that the provider knows is accepted', async () => {
  expect(await openRouterKeyCheck(fake.baseUrl)('sk-or-v1-good')).toEqual({ isAccepted: true });
});

it('a key that the provider does not know is not', async () => {
  fake.setBehaviour({ fault: 'http-401' });
  expect(await openRouterKeyCheck(`${fake.baseUrl}/`)('sk-or-v1-bad')).toEqual({ isAccepted: false });
});

it.each([
  ['there is nobody', () => 'http://127.0.0.1:9'],
  ['something else answers', () => `${fake.baseUrl}/elsewhere`],
])('where %s, nothing is known of the key', async (_, baseUrl) => {
  await expect(openRouterKeyCheck(baseUrl())('sk-or-v1-good')).rejects.toMatchObject({ code: 'key_not_checked' });
});
