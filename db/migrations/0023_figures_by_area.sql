-- Promises by area: where the municipality of a request lies. Still no place below the area, and no persons.
alter table help_requests.past_fact add column area_id uuid references directory.area;
create index on help_requests.past_fact (area_id);

create or replace view published.help_request_fact as
  select r.county, d.key as door, p.made_at, p.due_at, p.kept_at, p.void_at,
    case when p.kept_at is null then null
      else round(extract(epoch from p.kept_at - p.made_at) / 60)::integer end as minutes_to_contact,
    case when p.made_at = r.arrived_at then r.hand_overs else 0 end as hand_overs, r.state = 'resolved' as closed, r.outcome,
    m.area_id
  from help_requests.promise p
  join help_requests.help_request r on r.id = p.help_request_id
  join help_requests.door d on d.id = p.door_id
  left join published.municipality m on m.code = r.municipality
  union all
  select f.county, f.door, noon.at, noon.at, case when f.in_time then noon.at when f.minutes_to_contact is not null
      then noon.at + interval '1 minute' end, null, f.minutes_to_contact, f.hand_overs, true, f.outcome, f.area_id
  from help_requests.past_fact f,
    lateral (select (f.made_on + time '12:00') at time zone 'Europe/Helsinki' as at) noon;

-- The length of the queue at a door, for the wall of the unit's room: counts and moments, no request is named.
create function help_requests.door_counts(doors uuid[])
  returns table (door_id uuid, untaken bigint, near bigint, late bigint, in_work bigint, answered_today bigint, arrived_today bigint,
    urgent bigint, next_due timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select d.id,
    count(*) filter (where r.state = 'received'),
    count(*) filter (where r.state <> 'resolved' and p.kept_at is null and p.warn_at <= platform.now() and p.due_at >= platform.now()),
    count(*) filter (where r.state <> 'resolved' and p.kept_at is null and p.due_at < platform.now()),
    count(*) filter (where r.state in ('taken', 'in-contact', 'waiting')),
    count(*) filter (where p.kept_at >= today.begins),
    count(*) filter (where r.arrived_at >= today.begins),
    count(*) filter (where r.state <> 'resolved' and r.urgent_class is not null and r.urgent_at is null),
    min(p.due_at) filter (where r.state <> 'resolved' and p.kept_at is null and p.due_at >= platform.now())
  from (select date_trunc('day', platform.now() at time zone 'Europe/Helsinki') at time zone 'Europe/Helsinki' as begins) today,
    unnest(doors) as d(id)
    left join help_requests.help_request r on r.door_id = d.id
      and (r.state <> 'resolved' or r.resolved_at >= platform.now() - interval '1 day')
    left join lateral (select pr.due_at, pr.kept_at, pr.warn_at from help_requests.promise pr
      where pr.help_request_id = r.id and pr.void_at is null order by pr.made_at desc limit 1) p on true
  group by d.id
$$;
grant execute on function help_requests.door_counts to perhetalo_app;

-- Who does not want the morning's mail.
create table help_requests.morning_mail_off (
  person_id uuid primary key references accounts.person,
  since timestamptz not null
);
comment on table help_requests.morning_mail_off is 'Kept: as long as the person wants no morning mail.';
grant select, insert, delete on help_requests.morning_mail_off to perhetalo_app;

-- Whoever looks at a queue is told in which county something has changed; nothing else is told.
create function help_requests.tell_of_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('queue', new.county);
  return null;
end $$;
create trigger tell_of_change after insert or update on help_requests.help_request
  for each row execute function help_requests.tell_of_change();
