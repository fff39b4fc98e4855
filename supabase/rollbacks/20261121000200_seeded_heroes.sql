-- Only the heroes of this migration; stories keep their copies of them.
delete from tales.heroes
where user_id is null and id between '7a1e5000-0000-4000-8000-000000000101' and '7a1e5000-0000-4000-8000-000000000506';
