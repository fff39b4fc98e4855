-- What a Supabase project has before our migrations: its roles, and as much of its schema `auth` as we touch.
-- https://github.com/supabase/postgres/tree/develop/migrations/db

create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;
-- Migrations run as this one: no superuser, there as here.
create role postgres login createdb createrole bypassrls;
grant anon, authenticated, service_role to postgres with admin option;
create role authenticator login noinherit;
grant anon, authenticated, service_role to authenticator;
-- Supabase's `postgres` may, by way of its extension supautils.
grant set on parameter session_replication_role to postgres;
