import { expect, test } from './fixtures.ts';
import { beforeTheNewerOfTwo } from './heard-stories.ts';

test('the lock screen gets a cover and the next story; neither is another parent’s to see', async ({
  parent,
  otherParent,
}) => {
  const { listener, older, newer } = await beforeTheNewerOfTwo(parent);
  const cover = await parent.api.request.get(`/api/stories/${newer.id}/thumbnail`);
  expect(cover.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'private, max-age=600' });
  expect([...(await cover.body()).subarray(0, 2)]).toEqual([0xff, 0xd8]);
  const next = await parent.api.request.get(`/api/stories/${newer.id}/next`);
  expect(await next.json()).toMatchObject({ id: older.id, title: older.title });
  for (const address of ['thumbnail', 'next']) {
    const answer = await otherParent.api.request.get(`/api/stories/${newer.id}/${address}`);
    expect(answer.status(), address).toBe(404);
  }
  await listener.listen.click();
  const metadata = () =>
    listener.page.evaluate(() => {
      const { title, artist, artwork } = navigator.mediaSession.metadata ?? {};
      return { title, artist, cover: artwork?.[0]?.src };
    });
  const address = new URL(`/api/stories/${newer.id}/thumbnail`, listener.page.url()).href;
  await expect.poll(metadata).toEqual({ title: newer.title, artist: 'A story for Nora', cover: address });
});

test('the lock screen pauses, plays, seeks and goes to the next story', async ({ parent }) => {
  await parent.page.addInitScript(() => {
    const handlers: Record<string, unknown> = {};
    Reflect.set(window, 'mediaHandlers', handlers);
    navigator.mediaSession.setActionHandler = (action, handler) => {
      handlers[action] = handler;
    };
    navigator.mediaSession.setPositionState = (position) => Reflect.set(window, 'mediaPosition', position);
  });
  const { listener, older } = await beforeTheNewerOfTwo(parent);
  const press = (action: string, details = {}) =>
    listener.page.evaluate(
      ([pressed, given]) => {
        const handler: unknown = Reflect.get(Object(Reflect.get(window, 'mediaHandlers')), pressed);
        if (typeof handler !== 'function') throw new Error(`Nobody handles ${pressed}`);
        handler({ action: pressed, ...given });
      },
      [action, details] as const,
    );
  const state = () => listener.page.evaluate(() => navigator.mediaSession.playbackState);
  await listener.listen.click();
  await listener.hearsItGoOn();
  await press('pause');
  await listener.hearsNothing();
  expect(await state()).toBe('paused');
  await press('play');
  await listener.hearsItGoOn();
  expect(await state()).toBe('playing');
  await listener.openSheet();
  const place = async () => Number(await listener.place.inputValue());
  // What is not spoken yet cannot be gone to.
  await expect.poll(async () => Number(await listener.place.getAttribute('max'))).toBeGreaterThan(26_000);
  await press('seekto', { seekTime: 25 });
  await expect.poll(place).toBeGreaterThanOrEqual(25_000);
  const told = (name: string) =>
    listener.page.evaluate((key) => Number(Reflect.get(Object(Reflect.get(window, 'mediaPosition')), key)), name);
  await expect.poll(() => told('position')).toBeGreaterThanOrEqual(25);
  expect(await told('duration')).toBeGreaterThan(26);
  expect(await told('playbackRate')).toBe(1);
  await press('seekbackward');
  await expect.poll(place).toBeLessThan(20_000);
  await press('seekforward');
  await expect.poll(place).toBeGreaterThanOrEqual(25_000);
  await press('previoustrack');
  await expect.poll(place).toBeLessThan(5000);
  await press('nexttrack');
  await expect(listener.sheet.getByRole('heading', { name: older.title })).toBeVisible();
  await listener.hearsItGoOn();
  expect(await listener.page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe(older.title);
});
