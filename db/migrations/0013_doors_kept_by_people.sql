-- Doors that people keep: other hours on special days, units by area, rest with somebody else receiving, capacity, a rota
-- with beginnings and ends, absences with deputies, the chain that hears before a promise breaks, and who guides whom.
-- A promise that has been given stands in help_requests.promise and is never counted anew from what changes here.

alter table help_requests.door
  -- How many open matters one worker can hold; null: nobody has said.
  add column capacity integer check (capacity between 1 and 500),
  -- While a door rests, another one receives: no door is ever dead.
  add column paused_at timestamptz,
  add column paused_until date,
  add column pause_reason jsonb,
  add column instead_door uuid references help_requests.door,
  add column changed_at timestamptz,
  add column changed_by uuid,
  add column version integer not null default 1,
  add constraint rests_with_a_receiver
    check ((paused_at is null) = (instead_door is null) and (paused_at is null) = (pause_reason is null)),
  add constraint never_receives_for_itself check (instead_door <> id);
create index on help_requests.door (instead_door);
grant update (unit_id, name, phone, hours, promise, capacity, paused_at, paused_until, pause_reason, instead_door, changed_at,
  changed_by, version) on help_requests.door to perhetalo_app;

-- A day on which the usual hours do not hold: other hours, or closed when there are none.
create table help_requests.door_day (
  door_id uuid not null references help_requests.door,
  day date not null,
  opens text check (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes text check (closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  note jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (door_id, day),
  check ((opens is null) = (closes is null) and (opens is null or opens < closes))
);
comment on table help_requests.door_day is 'Reference: other hours of a door on a day; removed a year after the day.';

-- The unit that serves an area or a municipality behind a door. Where none is named, the door's own unit.
create table help_requests.door_unit (
  id uuid primary key,
  door_id uuid not null references help_requests.door,
  unit_id uuid not null references accounts.unit,
  area_id uuid references directory.area,
  municipality text references directory.municipality,
  changed_at timestamptz not null,
  changed_by uuid,
  check ((area_id is null) <> (municipality is null)),
  unique nulls not distinct (door_id, area_id, municipality)
);
create index on help_requests.door_unit (unit_id);
create index on help_requests.door_unit (area_id);
create index on help_requests.door_unit (municipality);
comment on table help_requests.door_unit is 'Reference: which unit serves which part of the county behind a door.';

-- The rota: whose turn it is, from when to when, and for which of the units behind the door (null: for all of them).
alter table help_requests.door_rota
  add column id uuid not null default gen_random_uuid() unique,
  add column unit_id uuid references accounts.unit,
  add column changed_at timestamptz,
  add column changed_by uuid,
  add constraint ends_after_it_begins check (valid_to is null or valid_to > valid_from);
create index on help_requests.door_rota (unit_id);

-- When somebody is away and who stands in. Why is nobody's business: there is no column for it.
create table help_requests.absence (
  id uuid primary key,
  person_id uuid not null references accounts.person,
  first_day date not null,
  last_day date not null,
  deputy_id uuid references accounts.person,
  -- When the leads were told that nobody stands in.
  told_at timestamptz,
  changed_at timestamptz not null,
  changed_by uuid,
  version integer not null default 1,
  check (last_day >= first_day),
  check (deputy_id <> person_id)
);
create index on help_requests.absence (person_id, last_day);
create index on help_requests.absence (deputy_id, last_day);
create index on help_requests.absence (last_day);
comment on table help_requests.absence is 'Kept: 90 days after its last day; who was away and who stood in, never why.';

-- Whom the alarm reaches, and after which share of the promised opening time.
create table help_requests.county_setting (
  county text primary key references directory.county,
  shares jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid,
  version integer not null default 1
);
comment on table help_requests.county_setting is 'Reference: after which share of the promised time the alarm goes to whom.';

-- Who guides which group in an area, or in the whole county where the area has said nothing. Rows that have ended stay:
-- they say how it was.
create table help_requests.guidance_rule (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid references directory.area,
  group_key text not null,
  door_id uuid references help_requests.door,
  unit_id uuid references accounts.unit,
  reach text not null check (reach in ('local', 'partly-central', 'central')),
  own_worker text not null check (own_worker in ('receiver', 'unit', 'agreed')),
  own_worker_title jsonb not null,
  note jsonb not null,
  valid_from date not null,
  valid_to date,
  changed_at timestamptz not null,
  changed_by uuid,
  version integer not null default 1,
  check (valid_to is null or valid_to >= valid_from),
  check (door_id is not null or unit_id is not null),
  unique nulls not distinct (county, area_id, group_key, valid_from)
);
create index on help_requests.guidance_rule (area_id);
create index on help_requests.guidance_rule (door_id);
create index on help_requests.guidance_rule (unit_id);
comment on table help_requests.guidance_rule is 'Reference: who guides which group where, from when; earlier ones stay as history.';

-- What was changed about a door, the chain or the guidance model: who, when, what stood before.
create table help_requests.setting_change (
  id uuid primary key,
  county text not null references directory.county,
  door_id uuid references help_requests.door,
  area_id uuid references directory.area,
  what text not null,
  at timestamptz not null,
  person_id uuid,
  before jsonb,
  after jsonb
);
create index on help_requests.setting_change (door_id, at);
create index on help_requests.setting_change (county, at);
create index on help_requests.setting_change (area_id);
comment on table help_requests.setting_change is 'Kept: as long as the door; who changed what, and what stood before.';

-- Of which days without anybody the leads have been told, so that the same day is not told every morning.
create table help_requests.rota_told (
  door_id uuid not null references help_requests.door,
  unit_id uuid not null references accounts.unit,
  day date not null,
  told_at timestamptz not null,
  primary key (door_id, unit_id, day)
);
create index on help_requests.rota_told (unit_id);
comment on table help_requests.rota_told is 'Kept: until its day is over; days without anybody of which the leads were told.';

grant select on help_requests.door_day, help_requests.door_unit, help_requests.absence, help_requests.county_setting,
  help_requests.guidance_rule, help_requests.setting_change, help_requests.rota_told to perhetalo_app;
grant insert, update, delete on help_requests.door_day, help_requests.door_unit, help_requests.door_rota, help_requests.absence,
  help_requests.rota_told to perhetalo_app;
grant insert, update on help_requests.county_setting to perhetalo_app;
grant insert, update, delete on help_requests.guidance_rule to perhetalo_app;
grant insert on help_requests.setting_change to perhetalo_app;

-- Four rings instead of two: taker, unit lead, area lead, coordinator. Promises given before have two and keep them.
alter table help_requests.promise
  add column lead_at timestamptz,
  add column lead_told_at timestamptz,
  add column coordinator_at timestamptz,
  add column coordinator_told_at timestamptz;

-- Every unit behind a door: its own, and those that serve parts of the county.
create view help_requests.unit_behind as
  select d.id as door_id, d.unit_id from help_requests.door d
  union select b.door_id, b.unit_id from help_requests.door_unit b;
-- The unit that serves a municipality behind a door.
create function help_requests.unit_at(door uuid, place text) returns uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select coalesce(
    (select b.unit_id from help_requests.door_unit b where b.door_id = door and b.municipality = place),
    (select b.unit_id from help_requests.door_unit b join directory.municipality m on m.area_id = b.area_id
      where b.door_id = door and m.code = place),
    (select d.unit_id from help_requests.door d where d.id = door))
$$;

-- Who stands in for whom today, by the calendar of Finland.
create view help_requests.standing_in as
  select a.person_id, a.deputy_id from help_requests.absence a
  where a.deputy_id is not null
    and (platform.now() at time zone 'Europe/Helsinki')::date between a.first_day and a.last_day;
create view help_requests.away_now as
  select a.person_id from help_requests.absence a
  where (platform.now() at time zone 'Europe/Helsinki')::date between a.first_day and a.last_day;
-- Whose turn it is now: those on the rota, and whoever stands in for one of them.
create view help_requests.rota_now as
  select r.door_id, r.unit_id, r.person_id from help_requests.door_rota r
  where r.valid_from <= platform.now() and (r.valid_to is null or r.valid_to > platform.now())
  union all
  select r.door_id, r.unit_id, s.deputy_id from help_requests.door_rota r
  join help_requests.standing_in s on s.person_id = r.person_id
  where r.valid_from <= platform.now() and (r.valid_to is null or r.valid_to > platform.now());
-- When somebody is away, for everybody who looks for them. Not why.
create view published.absence as select person_id, first_day, last_day, deputy_id from help_requests.absence;
grant select on help_requests.unit_behind, help_requests.standing_in, help_requests.away_now, help_requests.rota_now,
  published.absence to perhetalo_app;

-- The backstop knows deputies and units too.
create function help_requests.on_rota(door uuid, unit uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from help_requests.door_rota r
    where r.door_id = door and (r.unit_id is null or r.unit_id = unit)
      and r.valid_from <= platform.now() and (r.valid_to is null or r.valid_to > platform.now())
      and (r.person_id = platform.actor_person() or exists (select from help_requests.absence a
        where a.person_id = r.person_id and a.deputy_id = platform.actor_person()
          and (platform.now() at time zone 'Europe/Helsinki')::date between a.first_day and a.last_day)))
$$;
create or replace function help_requests.on_rota(door uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from help_requests.rota_now r where r.door_id = door and r.person_id = platform.actor_person())
$$;
create function help_requests.stands_in_for(person uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from help_requests.absence a where a.person_id = person and a.deputy_id = platform.actor_person()
    and (platform.now() at time zone 'Europe/Helsinki')::date between a.first_day and a.last_day)
$$;
create or replace function help_requests.offered_to_me(request uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from help_requests.hand_over h join help_requests.help_request q on q.id = h.help_request_id
    where h.help_request_id = request and h.state = 'offered'
      and help_requests.on_rota(h.to_door, help_requests.unit_at(h.to_door, q.municipality)))
$$;
drop policy workers_by_relation on help_requests.help_request;
create policy workers_by_relation on help_requests.help_request to perhetalo_app using (
  platform.actor_kind() = 'person' and (
    holder_id = platform.actor_person() or deputy_id = platform.actor_person()
    or (state = 'received' and help_requests.on_rota(door_id, unit_id))
    or (holder_id is not null and (help_requests.leads_unit(unit_id) or help_requests.stands_in_for(holder_id)))
    or help_requests.offered_to_me(id)))
  with check (platform.actor_kind() = 'person');

-- A turn on a rota and an absence with a deputy open families' matters, so the database itself checks who writes them.
create function help_requests.keeps_rota(door uuid, unit uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from help_requests.door d join published.role_now r on r.person_id = platform.actor_person()
    where d.id = door and (
      (r.role = 'admin' and r.scope_kind = 'county' and r.scope_id = d.county)
      or (r.role = 'area-lead' and r.scope_kind = 'area' and r.scope_id in (
        select u.area_id::text from help_requests.unit_behind b join published.unit u on u.id = b.unit_id where b.door_id = d.id))
      or (r.role = 'unit-lead' and r.scope_kind = 'unit' and r.scope_id = coalesce(unit, d.unit_id)::text)))
$$;
create function help_requests.keeps_absences_of(person uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select person = platform.actor_person() or exists (
    select from published.person p join published.role_now r on r.person_id = platform.actor_person()
    where p.id = person and (
      (r.role = 'admin' and r.scope_kind = 'county' and r.scope_id = p.county)
      or (r.role = 'unit-lead' and r.scope_kind = 'unit' and r.scope_id in (
        select m.unit_id::text from published.unit_member m where m.person_id = p.id))
      or (r.role = 'area-lead' and r.scope_kind = 'area' and r.scope_id in (
        select u.area_id::text from published.unit_member m join published.unit u on u.id = m.unit_id
        where m.person_id = p.id))))
$$;
-- Whoever stands in works for the same controller and writes in the same register, for every unit of the one away.
create function help_requests.may_stand_in(person uuid, deputy uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select deputy is null or (
    exists (select from published.unit_member m where m.person_id = person)
    and not exists (
      select from published.unit_member m join published.unit u on u.id = m.unit_id
      where m.person_id = person and not exists (
        select from published.unit_member n join published.unit v on v.id = n.unit_id
        where n.person_id = deputy and v.organisation_id = u.organisation_id and v.register = u.register)))
$$;
alter table help_requests.door_rota enable row level security;
create policy everybody_may_look on help_requests.door_rota for select to perhetalo_app using (true);
create policy kept_by_leads on help_requests.door_rota to perhetalo_app
  using (platform.actor_kind() = 'person' and help_requests.keeps_rota(door_id, unit_id))
  with check (platform.actor_kind() = 'person' and help_requests.keeps_rota(door_id, unit_id));
alter table help_requests.absence enable row level security;
create policy everybody_may_look on help_requests.absence for select to perhetalo_app using (true);
create policy by_oneself_and_leads on help_requests.absence to perhetalo_app
  using (platform.actor_kind() = 'system' or (platform.actor_kind() = 'person' and help_requests.keeps_absences_of(person_id)))
  with check (platform.actor_kind() = 'system' or (platform.actor_kind() = 'person'
    and help_requests.keeps_absences_of(person_id) and help_requests.may_stand_in(person_id, deputy_id)));
