-- help-requests: doors with their promise, requests from ask to answer. Everything a family wrote is sealed (bytea)
-- by the application before it comes here. Codes and keys are stored as hashes only.
create schema help_requests;
grant usage on schema help_requests to perhetalo_app, perhetalo_facts;

create table help_requests.door (
  id uuid primary key,
  county text not null references directory.county,
  key text not null,
  -- The organisation that is controller of what comes in through this door.
  organisation_id uuid not null references accounts.organisation,
  unit_id uuid not null references accounts.unit,
  name jsonb not null,
  phone text not null,
  -- { "1": { "opens": "09:00", "closes": "12:00" }, … } by ISO weekday
  hours jsonb not null,
  -- { "kind": "working-days", "days": 3 } and the like
  promise jsonb not null,
  -- Municipality codes; null means the whole county.
  serves text[],
  makes_customer boolean not null,
  is_health boolean not null,
  position integer not null,
  created_at timestamptz not null default now(),
  unique (county, key)
);
create index on help_requests.door (organisation_id);
create index on help_requests.door (unit_id);

-- Who answers at a door. Being on the rota lets one read what nobody has taken yet.
create table help_requests.door_rota (
  door_id uuid not null references help_requests.door,
  person_id uuid not null references accounts.person,
  valid_from timestamptz not null,
  valid_to timestamptz,
  primary key (door_id, person_id, valid_from)
);
create index on help_requests.door_rota (person_id);

-- Kept: anonymous ones 90 days after they were closed, others 2 years after they were closed (ADR-0011).
create table help_requests.help_request (
  id uuid primary key,
  county text not null references directory.county,
  door_id uuid not null references help_requests.door,
  unit_id uuid not null references accounts.unit,
  state text not null check (state in ('received', 'taken', 'in-contact', 'waiting', 'resolved')),
  level text not null check (level in ('anonymous', 'without-name')),
  holder_id uuid references accounts.person,
  deputy_id uuid references accounts.person,
  for_whom text not null,
  topics text[] not null,
  worry text not null check (worry in ('none', 'small', 'big')),
  municipality text references directory.municipality,
  language text not null check (language in ('fi', 'sv', 'en')),
  text_sealed bytea,
  -- { way, value, times, not } or null when anonymous
  contact_sealed bytea,
  interpreter_sealed bytea,
  urgent_class text,
  urgent_by uuid references accounts.person,
  urgent_at timestamptz,
  arrived_at timestamptz not null,
  first_contact_at timestamptz,
  resolved_at timestamptz,
  outcome text,
  hand_overs integer not null default 0,
  code_hash bytea not null unique,
  changed_at timestamptz not null,
  changed_by uuid,
  version integer not null default 1,
  check ((state = 'resolved') = (resolved_at is not null and outcome is not null)),
  check (level <> 'anonymous' or contact_sealed is null),
  check (state in ('received', 'resolved') or holder_id is not null)
);
create index on help_requests.help_request (door_id, state);
create index on help_requests.help_request (unit_id, state);
create index on help_requests.help_request (holder_id) where state <> 'resolved';
create index on help_requests.help_request (deputy_id) where state <> 'resolved';
create index on help_requests.help_request (resolved_at);
create index on help_requests.help_request (county, arrived_at);

-- One row per sent key, so that a repeated send finds what the first one did. Removed after 7 days.
create table help_requests.submission (
  key_hash bytea primary key,
  body_hash bytea not null,
  help_request_id uuid not null references help_requests.help_request on delete cascade,
  created_at timestamptz not null
);
create index on help_requests.submission (help_request_id);
create index on help_requests.submission (created_at);

-- A promise to answer: the first one, and a new one when the family reopens. A hand-over keeps it.
create table help_requests.promise (
  id uuid primary key,
  help_request_id uuid not null references help_requests.help_request on delete cascade,
  county text not null,
  door_id uuid not null references help_requests.door,
  made_at timestamptz not null,
  effective_at timestamptz not null,
  due_at timestamptz not null,
  warn_at timestamptz not null,
  escalate_at timestamptz not null,
  kept_at timestamptz,
  kept_by text check (kept_by in ('answer', 'contact')),
  warned_at timestamptz,
  escalated_at timestamptz,
  -- The family took the request back before anybody was due to answer: the promise is neither kept nor broken.
  void_at timestamptz
);
create index on help_requests.promise (help_request_id);
create index on help_requests.promise (county, due_at);

create table help_requests.hand_over (
  id uuid primary key,
  help_request_id uuid not null references help_requests.help_request on delete cascade,
  from_door uuid not null references help_requests.door,
  to_door uuid not null references help_requests.door,
  state text not null check (state in ('offered', 'acknowledged', 'declined', 'cancelled')),
  offered_by uuid not null references accounts.person,
  offered_at timestamptz not null,
  reason_sealed bytea not null,
  decided_by uuid references accounts.person,
  decided_at timestamptz,
  decline_reason_sealed bytea
);
create index on help_requests.hand_over (help_request_id);
create unique index one_open_hand_over on help_requests.hand_over (help_request_id) where state = 'offered';
create index on help_requests.hand_over (to_door) where state = 'offered';

-- What the family and the worker write to each other behind the code.
create table help_requests.message (
  id uuid primary key,
  help_request_id uuid not null references help_requests.help_request on delete cascade,
  sender text not null check (sender in ('family', 'worker')),
  person_id uuid references accounts.person,
  text_sealed bytea not null,
  at timestamptz not null
);
create index on help_requests.message (help_request_id, at);

-- The workers' own notes and tries to reach the family.
create table help_requests.note (
  id uuid primary key,
  help_request_id uuid not null references help_requests.help_request on delete cascade,
  person_id uuid not null references accounts.person,
  text_sealed bytea not null,
  at timestamptz not null
);
create index on help_requests.note (help_request_id, at);

create table help_requests.contact_try (
  id uuid primary key,
  help_request_id uuid not null references help_requests.help_request on delete cascade,
  person_id uuid not null references accounts.person,
  way text not null check (way in ('phone', 'text-message', 'email', 'visit')),
  reached boolean not null,
  at timestamptz not null
);
create index on help_requests.contact_try (help_request_id, at);

-- Every move, for the family's and the worker's timeline.
create table help_requests.event (
  id uuid primary key,
  help_request_id uuid not null references help_requests.help_request on delete cascade,
  move text not null,
  person_id uuid references accounts.person,
  at timestamptz not null
);
create index on help_requests.event (help_request_id, at);

-- Half-written requests: sealed, found by the hash of a cookie, removed 24 hours after the last touch and when sent.
create table help_requests.draft (
  token_hash bytea primary key,
  answers_sealed bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index on help_requests.draft (expires_at);

grant select on help_requests.door, help_requests.door_rota to perhetalo_app;
grant select, insert, update, delete on help_requests.help_request, help_requests.submission, help_requests.promise,
  help_requests.hand_over, help_requests.message, help_requests.note, help_requests.contact_try, help_requests.event,
  help_requests.draft to perhetalo_app;

-- Row-level security is the backstop under the explicit relation filter of access.ts, never instead of it.
create function help_requests.on_rota(door uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from help_requests.door_rota r where r.door_id = door and r.person_id = platform.actor_person()
    and r.valid_from <= platform.now() and (r.valid_to is null or r.valid_to > platform.now()))
$$;
create function help_requests.leads_unit(unit uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from published.role_now r where r.person_id = platform.actor_person()
    and r.role = 'unit-lead' and r.scope_kind = 'unit' and r.scope_id = unit::text)
$$;
create function help_requests.offered_to_me(request uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from help_requests.hand_over h where h.help_request_id = request and h.state = 'offered'
    and help_requests.on_rota(h.to_door))
$$;

alter table help_requests.help_request enable row level security;
create policy system_sees_all on help_requests.help_request to perhetalo_app using (platform.actor_kind() = 'system');
create policy family_behind_its_code on help_requests.help_request to perhetalo_app
  using (platform.actor_kind() = 'code' and code_hash = platform.actor_code());
create policy anyone_may_ask on help_requests.help_request for insert to perhetalo_app
  with check (platform.actor_kind() in ('public', 'person', 'code'));
create policy workers_by_relation on help_requests.help_request to perhetalo_app using (
  platform.actor_kind() = 'person' and (
    holder_id = platform.actor_person() or deputy_id = platform.actor_person()
    or (state = 'received' and help_requests.on_rota(door_id))
    or (holder_id is not null and help_requests.leads_unit(unit_id))
    or help_requests.offered_to_me(id)))
  with check (platform.actor_kind() = 'person');
create policy facts_without_persons on help_requests.help_request for select to perhetalo_facts using (true);

-- What hangs on a request is seen by whoever sees the request; notes and tries never by the family.
do $$
declare
  child text;
  hidden boolean;
begin
  foreach child in array array['promise', 'hand_over', 'message', 'note', 'contact_try', 'event', 'submission'] loop
    hidden := child in ('note', 'contact_try');
    execute format('alter table help_requests.%I enable row level security', child);
    execute format('create policy with_its_request on help_requests.%I to perhetalo_app using (
      platform.actor_kind() = ''system'' or (%s exists (select from help_requests.help_request r where r.id = help_request_id)))
      with check (true)', child, case when hidden then 'platform.actor_kind() = ''person'' and' else '' end);
  end loop;
end $$;
create policy facts_without_persons on help_requests.promise for select to perhetalo_facts using (true);
grant select on help_requests.help_request, help_requests.promise, help_requests.door to perhetalo_facts;

-- A repeated send must find its first one before anybody may see the request itself: only hashes and an id leave.
create function help_requests.sent_before(sent_key bytea) returns table (body_hash bytea, help_request_id uuid, due_at timestamptz, door_id uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select s.body_hash, s.help_request_id, (select p.due_at from help_requests.promise p
      where p.help_request_id = r.id order by p.made_at limit 1), r.door_id
  from help_requests.submission s join help_requests.help_request r on r.id = s.help_request_id where s.key_hash = sent_key
$$;
grant execute on function help_requests.sent_before to perhetalo_app;

-- What is left of a request when its time is over: how its promise went, on which day, and nothing that could tell
-- whose it was. Without it the published figures of a past period would shrink from day to day, and tell by how much.
create table help_requests.past_fact (
  county text not null references directory.county,
  door text not null,
  made_on date not null,
  in_time boolean not null,
  minutes_to_contact integer,
  hand_overs integer not null,
  outcome text
);
create index on help_requests.past_fact (county, made_on);
grant select on help_requests.past_fact to perhetalo_facts;
grant insert on help_requests.past_fact to perhetalo_app;

-- Facts without persons: what leaders, the public page and the metrics read. No ids, no free text, no place below county.
-- A reopened request has several promises; its hand-overs count with the first.
create view published.help_request_fact as
  select r.county, d.key as door, p.made_at, p.due_at, p.kept_at, p.void_at,
    case when p.kept_at is null then null
      else round(extract(epoch from p.kept_at - p.made_at) / 60)::integer end as minutes_to_contact,
    case when p.made_at = r.arrived_at then r.hand_overs else 0 end as hand_overs, r.state = 'resolved' as closed, r.outcome
  from help_requests.promise p
  join help_requests.help_request r on r.id = p.help_request_id
  join help_requests.door d on d.id = p.door_id
  union all
  select f.county, f.door, noon.at, noon.at, case when f.in_time then noon.at when f.minutes_to_contact is not null
      then noon.at + interval '1 minute' end, null, f.minutes_to_contact, f.hand_overs, true, f.outcome
  from help_requests.past_fact f,
    lateral (select (f.made_on + time '12:00') at time zone 'Europe/Helsinki' as at) noon;
alter view published.help_request_fact owner to perhetalo_facts;
grant select on published.help_request_fact to perhetalo_app;

-- The follow page looks a code up before a session stands for it: an id leaves, nothing else.
create function help_requests.by_code(of_code bytea) returns table (id uuid, county text)
  language sql stable security definer set search_path = pg_catalog as $$
  select r.id, r.county from help_requests.help_request r where r.code_hash = of_code
$$;
grant execute on function help_requests.by_code to perhetalo_app;
