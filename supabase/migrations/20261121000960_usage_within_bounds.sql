-- Adds to what a parent has used today. A day's sums end where their columns do, since parents may call it as often as they
-- like: what they write in their own account shall not keep their next story from being ended.
create or replace function tales.record_usage(
  for_user uuid, model_name text, requests integer, input_tokens bigint, output_tokens bigint,
  narrated_characters bigint, cost_usd numeric
) returns void
language sql security definer set search_path = '' as $$
  insert into tales.daily_usage as u (
    user_id, date, model_name, requests_count, input_tokens, output_tokens, narrated_characters, total_cost, exact_cost
  )
  values (
    coalesce(auth.uid(), for_user), (now() at time zone 'utc')::date, model_name, least(greatest(requests, 0), 1000),
    least(greatest(coalesce(input_tokens, 0), 0), 10000000), least(greatest(coalesce(output_tokens, 0), 0), 10000000),
    least(greatest(coalesce(narrated_characters, 0), 0), 10000000), least(greatest(coalesce(cost_usd, 0), 0), 1000),
    least(greatest(coalesce(cost_usd, 0), 0), 1000)
  )
  on conflict (user_id, date, model_name) do update set
    requests_count = least(u.requests_count::bigint + excluded.requests_count, 2147483647),
    input_tokens = u.input_tokens + excluded.input_tokens,
    output_tokens = u.output_tokens + excluded.output_tokens,
    narrated_characters = u.narrated_characters + excluded.narrated_characters,
    total_cost = least(u.exact_cost + excluded.exact_cost, 999999.9999),
    exact_cost = u.exact_cost + excluded.exact_cost
$$;
