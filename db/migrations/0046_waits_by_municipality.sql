-- How long families of each municipality waited, for those who lead there: the municipality of a request that is still kept. What is left
-- of a removed request (help_requests.past_fact) still names no place below the area.
create or replace view published.help_request_fact as
  select r.county, d.key as door, p.made_at, p.due_at, p.kept_at, p.void_at,
    case when p.kept_at is null then null
      else round(extract(epoch from p.kept_at - p.made_at) / 60)::integer end as minutes_to_contact,
    case when p.made_at = r.arrived_at then r.hand_overs else 0 end as hand_overs, r.state = 'resolved' as closed, r.outcome,
    m.area_id, r.municipality
  from help_requests.promise p
  join help_requests.help_request r on r.id = p.help_request_id
  join help_requests.door d on d.id = p.door_id
  left join published.municipality m on m.code = r.municipality
  union all
  select f.county, f.door, noon.at, noon.at, case when f.in_time then noon.at when f.minutes_to_contact is not null
      then noon.at + interval '1 minute' end, null, f.minutes_to_contact, f.hand_overs, true, f.outcome, f.area_id, null
  from help_requests.past_fact f,
    lateral (select (f.made_on + time '12:00') at time zone 'Europe/Helsinki' as at) noon;
