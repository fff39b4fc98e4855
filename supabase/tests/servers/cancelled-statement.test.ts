import postgres from 'postgres';
import { expect, inject, it, vi } from 'vitest';
import { connectToPostgres } from '@/lib/adapters/supabase/own-postgres';
import { postgresSql } from '@/lib/adapters/supabase/owner-sql';
import { aFamily, aStoryBegun } from '@/lib/stories/fakes/family';
import { getStory, updateStory } from '@/lib/stories/stories-repository';
import { failureOf } from '../parent-failure';
import { startDatabase } from '../start-database';

it('a statement that the server gives up, as after its time, is worth another try and leaves nothing behind', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const database = await startDatabase();
  const { supabaseOwnerUrl, ownPostgresUrl } = inject('servers');
  const owner = postgres(database.kind === 'postgrest' ? supabaseOwnerUrl : ownPostgresUrl, { max: 1 });
  const superuser = postgres(ownPostgresUrl, { max: 1 });
  const { db, mia, ...family } = await aFamily(database);
  const { storyId } = await aStoryBegun({ db, mia, ...family });

  const error = await owner.begin(async (holder) => {
    const [held] = await holder.unsafe('select pg_backend_pid() as pid from tales.stories where id = $1 for update', [
      storyId,
    ]);
    const failure = failureOf(updateStory(db, storyId, { rating: 7 }));
    const cancelWhoWaits = () => superuser`
      select pg_cancel_backend(pid) from pg_stat_activity where ${held?.['pid']} = any (pg_blocking_pids(pid))
    `;
    await expect.poll(async () => (await cancelWhoWaits()).length, { timeout: 20_000 }).toBe(1);
    return failure;
  });
  expect(error).toMatchObject({ code: 'database_unavailable', isRetryable: true, cause: { code: '57014' } });
  expect(await getStory(db, storyId)).toMatchObject({ rating: null });
  expect(await updateStory(db, storyId, { rating: 8 })).toMatchObject({ rating: 8 });
  await Promise.all([database.close(), owner.end(), superuser.end()]);
});

it('a statement that takes longer than it may is given up by the server itself', async () => {
  const connection = connectToPostgres(inject('servers').ownPostgresUrl, 500);
  const startedAt = performance.now();
  await expect(postgresSql(connection).query('select pg_sleep(30)')).rejects.toMatchObject({ code: '57014' });
  expect(performance.now() - startedAt).toBeLessThan(15_000);
  await connection.close();
});
