import type { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { allRowsOf, expectSameRows } from './all-rows';
import { createEmptyDatabase, migrate, migrationNames, rollBack, rollbackNames } from './database';

const userId = 'ada00000-0000-4000-8000-000000000000';
const lastOfFirstRelease = '20261121000200_seeded_heroes.sql';
const seededHeroes = '20261121000200_seeded_heroes.sql';

test('every migration has a way back', () => {
  expect(rollbackNames).toEqual(migrationNames);
});

test('the schema goes up, down and up again; accounts stay, seeds come once', async () => {
  const db = await createEmptyDatabase();
  const before = await schemaOf(db);

  await db.query('insert into auth.users (id, email) values ($1, $2)', [userId, 'ada@example.com']);
  await migrate(db);
  const migrated = await schemaOf(db);
  expect(migrated.length).toBeGreaterThan(before.length);
  expect(await parentsOf(db), 'an account from before the migrations is a parent').toEqual([userId]);

  await rollBack(db);
  expect(await schemaOf(db)).toEqual(before);
  expect((await db.query('select id from auth.users')).rows).toEqual([{ id: userId }]);

  await migrate(db);
  expect(await schemaOf(db)).toEqual(migrated);
  expect(await parentsOf(db)).toEqual([userId]);

  await migrate(db, [seededHeroes]);
  expect((await db.query('select count(*)::integer as heroes from tales.heroes')).rows).toEqual([{ heroes: 30 }]);
  await db.close();
});

test('a database of the first release is upgraded, taken back and upgraded again, and its rows are unharmed', async () => {
  const db = await createEmptyDatabase();
  const later = migrationNames.filter((name) => name > lastOfFirstRelease);
  await migrate(
    db,
    migrationNames.filter((name) => name <= lastOfFirstRelease),
  );
  await fillFirstRelease(db);
  const firstSchema = await schemaOf(db);
  const before = await rowsOf(db);
  expect(before['stories']).toHaveLength(2);

  await migrate(db, later);
  // Later columns come on top.
  expect(await rowsOf(db)).toMatchObject(before);
  await fillLaterTables(db);
  await rollBack(db, later);
  expect(await rowsOf(db)).toEqual(before);
  expect(await schemaOf(db)).toEqual(firstSchema);
  await migrate(db, later);
  expect(await rowsOf(db)).toMatchObject(before);

  const listed = await db.query(`select s.title from tales.list_stories(of_child_name => 'Mia') as s`);
  expect(listed.rows, 'what was written before is found by what came later').toEqual([{ title: 'The Owl' }]);
  const charges = await db.query(`
    select s.title, c.is_told from tales.story_charges as c join tales.stories as s on s.id = c.id order by s.title
  `);
  expect(charges.rows, 'and charged for good where it was told').toEqual([
    { title: 'Still being written', is_told: false },
    { title: 'The Owl', is_told: true },
  ]);
  await db.close();
});

test('each migration is taken back and applied again by itself, and what others made is unharmed', async () => {
  const db = await createEmptyDatabase();
  const schemas = [await schemaOf(db)];
  for (const name of migrationNames) {
    await migrate(db, [name]);
    schemas.push(await schemaOf(db));
  }
  await fillFirstRelease(db);
  await fillLaterTables(db);
  await db.exec(`
    update tales.children set reading_face = 'clear', reading_size = 5;
    update tales.stories set goes_on_tomorrow = true where status = 'ready';
  `);
  const ask = async <Row>(query: string) => (await db.query<Row>(query)).rows;
  const filled = await allRowsOf(ask);
  expect(Object.keys(filled).filter((table) => filled[table]?.length === 0)).toEqual([]);

  for (const [index, name] of [...migrationNames.entries()].toReversed()) {
    const before = await allRowsOf(ask);
    await rollBack(db, [name]);
    expect(await schemaOf(db), `${name} taken back`).toEqual(schemas[index]);
    const kept = await allRowsOf(ask);
    expectSameRows(before, kept, `${name} taken back`);
    await migrate(db, [name]);
    expect(await schemaOf(db), `${name} again`).toEqual(schemas[index + 1]);
    expectSameRows(kept, await allRowsOf(ask), `${name} again`);
    await rollBack(db, [name]);
  }
  await db.close();
});

test('what was read aloud before its length was kept counts as before, and once', async () => {
  const db = await createEmptyDatabase();
  const minutes = '20261121001010_minutes_and_migrations.sql';
  const heardMs = async () => {
    const { rows } = await db.query<{ ms: string }>(`
      select sum((d ->> 'heard_ms')::bigint) as ms
      from jsonb_array_elements(tales.usage_report('2000-01-01', '2999-12-31') -> 'days') as d
    `);
    return Number(rows[0]?.ms);
  };
  await migrate(
    db,
    migrationNames.filter((name) => name < minutes),
  );
  await fillFirstRelease(db);
  await fillLaterTables(db);
  for (const turn of [migrate, rollBack, migrate]) {
    expect(await heardMs()).toBe(3000);
    await turn(db, [minutes]);
  }
  expect(await heardMs()).toBe(3000);
  await db.exec(`delete from tales.stories where id = 'ada00000-0000-4000-8000-000000000001'`);
  expect(await heardMs()).toBe(3000);
  await db.close();
});

const firstReleaseTables = ['parents', 'children', 'heroes', 'stories', 'story_characters', 'generations'] as const;

/** As the app of that time would have: by its own functions, as the parent. */
async function fillFirstRelease(db: PGlite): Promise<void> {
  await db.query('insert into auth.users (id, email) values ($1, $2)', [userId, 'ada@example.com']);
  await db.query(`select set_config('request.jwt.claim.sub', $1, false)`, [userId]);
  await db.exec(`
    insert into tales.children (id, name, age, gender, interests)
    values ('ada00000-0000-4000-8000-0000000000c1', 'Mia', 5, 'female', '{trains,"sna,ils"}');
    insert into tales.heroes (name, gender, language) values ('Пип', 'other', 'ru');
    select tales.insert_story(
      '{"id": "ada00000-0000-4000-8000-000000000001", "story_type": "combined", "language": "en", "length_minutes": 5,
        "child_id": "ada00000-0000-4000-8000-0000000000c1", "child_name": "Mia"}',
      '[{"position": 1, "role": "child", "child_id": "ada00000-0000-4000-8000-0000000000c1", "name": "Mia"},
        {"position": 2, "role": "hero", "hero_id": "7a1e5000-0000-4000-8000-000000000101", "name": "Captain"}]');
    select tales.finish_story('ada00000-0000-4000-8000-000000000001',
      '{"status": "ready", "title": "The Owl", "content": "Once.", "summary": "An owl.", "model_used": "some/model"}',
      '{"model": "some/model", "status": "succeeded", "cost_usd": 0.01}');
    insert into tales.stories (title, story_type, language, length_minutes) values ('Still being written', 'child', 'de', 30);
  `);
}

/** What came after the first release. */
async function fillLaterTables(db: PGlite): Promise<void> {
  await db.exec(`
    insert into tales.narrations (story_id, provider, voice, language, segments, duration_ms)
    values ('ada00000-0000-4000-8000-000000000001', 'built-in', 'anna', 'en', '[{"audioPath": "segments/1"}]', 3000);
    select tales.record_usage(null, 'some/model', 1, 1, 1, 0, 0.01);
    insert into tales.listening_places (story_id, text_offset) values ('ada00000-0000-4000-8000-000000000001', 12);
    insert into tales.user_plans (plan_name) values ('family');
    insert into tales.user_api_keys (service, api_key, last_four) values ('openrouter', 'sealed', 'wxyz');
    select tales.take_turns('[{"bucket": "a-bucket-of-this-test", "most": 1, "seconds": 60}]');
  `);
}

async function rowsOf(db: PGlite): Promise<Record<string, unknown[]>> {
  const rows = firstReleaseTables.map(async (table) => {
    const all = await db.query(`select to_jsonb(t) as row from tales.${table} as t order by t.id`);
    return [table, all.rows] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

async function parentsOf(db: PGlite): Promise<string[]> {
  const { rows } = await db.query<{ user_id: string }>('select user_id from tales.parents');
  return rows.map((row) => row.user_id);
}

/** One line for each thing that a migration can make outside the system's own schemas. */
async function schemaOf(db: PGlite): Promise<string[]> {
  const { rows } = await db.query<{ line: string }>(`
    with ours as (
      select oid, nspname, nspacl, nspowner from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
    )
    -- Once granted and revoked, rights stand there in full that nobody has to write down before.
    select format('schema %s %s', nspname, coalesce(nspacl, acldefault('n', nspowner))) as line from ours
    union all
    select format('%s %s %s %s %s %s %s %s %s', c.relkind, c.oid::regclass, c.relpersistence, c.relrowsecurity,
      c.relforcerowsecurity, c.reloptions, c.relacl, case c.relkind when 'i' then pg_get_indexdef(c.oid) end,
      case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end)
    from pg_class c join ours on ours.oid = c.relnamespace
    union all
    -- Of tables, views and composite types. A default, or what a generated column is made from.
    select format('column %s.%s %s %s %s %s %s %s %s', a.attrelid::regclass, a.attname,
      format_type(a.atttypid, a.atttypmod), nullif(a.attcollation, 0)::regcollation, a.attnotnull, a.attidentity,
      a.attgenerated, pg_get_expr(d.adbin, d.adrelid), a.attacl)
    from pg_attribute a join pg_class c on c.oid = a.attrelid join ours on ours.oid = c.relnamespace
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attnum > 0 and not a.attisdropped and c.relkind <> 'i'
    union all
    select format('constraint %s %s %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
    from pg_constraint k join ours on ours.oid = k.connamespace
    union all
    -- With its rights, its search path, its volatility, what it answers and the defaults of its arguments.
    select format('function %s %s %s', p.oid::regprocedure, p.proacl, pg_get_functiondef(p.oid))
    from pg_proc p join ours on ours.oid = p.pronamespace
    union all
    select format('trigger %s %s', t.tgenabled, pg_get_triggerdef(t.oid))
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join ours on ours.oid = c.relnamespace
    where not t.tgisinternal
    union all
    select format('policy %s.%s.%s %s %s %s %s %s', schemaname, tablename, policyname, permissive, roles, cmd, qual,
      with_check)
    from pg_policies
    union all
    select format('default privileges %s %s %s %s', defaclrole::regrole, defaclnamespace::regnamespace, defaclobjtype,
      defaclacl)
    from pg_default_acl
    union all
    -- From this number on nothing is the system's own.
    select format('comment on %s %s', pg_describe_object(classoid, objoid, objsubid), description)
    from pg_description where objoid >= 16384
    order by 1
  `);
  return rows.map(({ line }) => line);
}
