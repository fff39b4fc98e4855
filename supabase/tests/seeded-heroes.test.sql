-- Seeded heroes are there for everybody who has signed in, and for nobody to change.
begin;
select no_plan();
select tests.sign_up();
create temporary view seeded as select * from tales.heroes where user_id is null;

select results_eq(
  'select language, count(*) from seeded group by 1 order by 1',
  $$ values ('de', 6::bigint), ('en', 6), ('es', 6), ('fr', 6), ('ru', 6) $$,
  'six in each language'
);
select results_eq('select count(distinct name) from seeded', array[30::bigint], 'each with a name of its own');
select is_empty(
  $$ select name from seeded where appearance is null or appearance !~ '^\S.*[^.]\.$' or length(appearance) > 80 $$,
  'each with an appearance of one sentence that the built-in storyteller can quote'
);
select is_empty(
  $$ select name from seeded where cardinality(personality_traits) <> 3 or cardinality(interests) <> 3
       or cardinality(strengths) <> 2 $$,
  'each with traits, interests and strengths'
);
select is_empty(
  $$ select language from seeded group by language having count(distinct gender) < 2 $$,
  'of more than one gender in each language'
);

select tests.act_as_parent(tests.ada());
select results_eq(
  'select count(*) from tales.heroes where user_id is null', array[30::bigint], 'a parent reads them all'
);
create temporary table changes (statement text);
insert into changes values
  ('update tales.heroes set name = ''X'' where user_id is null returning id'),
  ('update tales.heroes set user_id = tests.ada() where user_id is null returning id'),
  ('delete from tales.heroes where user_id is null returning id');
grant select on changes to anon, authenticated;
select is_empty(statement, format('a parent changes none: %s', statement)) from changes;
select throws_ok(
  $$ insert into tales.heroes (user_id, name, gender, language) values (null, 'X', 'other', 'en') $$,
  '42501', null, 'a parent seeds none'
);
select tests.insert_hero();
select throws_ok(
  'update tales.heroes set user_id = null where user_id = tests.ada()', '42501', null,
  'nor by giving one of theirs away'
);

select tests.act_as('anon');
select throws_ok(statement, '42501', null, format('anon changes none: %s', statement)) from changes;

select tests.act_as_owner();
grant all on tales.heroes to anon, authenticated;
select tests.act_as('anon');
select is_empty(statement, format('with every grant, anon changes none: %s', statement)) from changes;
select tests.act_as_parent(tests.ada());
select is_empty(statement, format('with every grant, a parent changes none: %s', statement)) from changes;

select * from finish();
rollback;
