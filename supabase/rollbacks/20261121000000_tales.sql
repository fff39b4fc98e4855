-- Takes every story with it. The trigger on `auth.users` goes with its function: dropping it by name takes the owner of
-- that table, which on Supabase the migrations' role is not. The roles stay, for they are the server's.
drop schema if exists tales cascade;
