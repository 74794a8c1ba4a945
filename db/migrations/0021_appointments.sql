-- appointments: when people, pairs, groups and rooms can be had, and what is booked with them. Free times are computed from
-- patterns, absences and bookings whenever somebody asks; no free time is ever stored.
create schema appointments;
grant usage on schema appointments to perhetalo_app, perhetalo_facts;

create table appointments.calendar (
  id uuid primary key,
  -- A number beside the identifier: a range of one number can stand in an exclusion constraint without any extension.
  number bigint generated always as identity unique,
  county text not null references directory.county,
  kind text not null check (kind in ('person', 'group', 'room')),
  person_id uuid unique references accounts.person,
  unit_id uuid references accounts.unit,
  name jsonb not null,
  -- Who may book: its own people, the colleagues of its unit, or every worker of the county's areas it serves.
  open_to text not null default 'own' check (open_to in ('own', 'unit', 'county')),
  -- The areas it serves; null means the whole county.
  areas uuid[],
  -- A group meets with all its people, or with any one of them.
  attends text not null default 'all' check (attends in ('all', 'any')),
  lengths smallint[] not null default '{30,45,60}',
  step_minutes smallint not null default 15 check (step_minutes between 5 and 240),
  buffer_before smallint not null default 0 check (buffer_before between 0 and 120),
  buffer_after smallint not null default 0 check (buffer_after between 0 and 120),
  notice_hours smallint not null default 1 check (notice_hours between 0 and 336),
  horizon_days smallint not null default 84 check (horizon_days between 1 and 366),
  works_holidays boolean not null default false,
  place jsonb not null default '{}',
  remote_link text check (remote_link is null or remote_link like 'https://%'),
  active boolean not null default true,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check ((kind = 'person') = (person_id is not null)),
  check (cardinality(lengths) between 1 and 6)
);
create index on appointments.calendar (county);
create index on appointments.calendar (unit_id);
create index on appointments.calendar (changed_by);
comment on table appointments.calendar is 'Kept: as long as the person, the group or the room can be booked; by hand.';

create table appointments.calendar_member (
  calendar_id uuid not null references appointments.calendar on delete cascade,
  person_id uuid not null references accounts.person,
  primary key (calendar_id, person_id)
);
create index on appointments.calendar_member (person_id);
comment on table appointments.calendar_member is 'Kept: leaves with its calendar.';

-- Hours that return by a rule of RFC 5545, as clocks in Finland show them.
create table appointments.pattern (
  id uuid primary key,
  calendar_id uuid not null references appointments.calendar on delete cascade,
  rule text not null,
  opens text not null,
  closes text not null,
  first_day date not null,
  last_day date,
  -- For which kinds of appointments; empty means all.
  kinds text[] not null default '{}',
  ways text[] not null default '{on-site,remote,phone}',
  room_id uuid references appointments.calendar,
  check (opens < closes),
  check (last_day is null or last_day >= first_day)
);
create index on appointments.pattern (calendar_id);
create index on appointments.pattern (room_id);
comment on table appointments.pattern is 'Kept: leaves with its calendar; hours that have ended 365 days.';

-- When somebody, or a whole calendar, is away. Why is nobody's business here: there is no column for it.
create table appointments.absence (
  id uuid primary key,
  person_id uuid references accounts.person,
  calendar_id uuid references appointments.calendar on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  created_at timestamptz not null,
  created_by uuid references accounts.person,
  check (ends_at > starts_at),
  check ((person_id is null) <> (calendar_id is null))
);
create index on appointments.absence (person_id, ends_at);
create index on appointments.absence (calendar_id, ends_at);
create index on appointments.absence (created_by);
comment on table appointments.absence is 'Kept: 90 days after it ended; the reason is never kept.';

create table appointments.appointment (
  id uuid primary key,
  county text not null references directory.county,
  kind text not null check (kind in ('consultation', 'warm-hand-over', 'talk', 'service')),
  calendar_id uuid not null references appointments.calendar,
  room_id uuid references appointments.calendar,
  subject_kind text check (subject_kind in ('help-request', 'referral', 'consultation')),
  subject_id uuid,
  -- The family's follow code, when the time is about its matter: then the family sees the time behind it.
  code_hash bytea,
  state text not null check (state in ('booked', 'held', 'no-show', 'cancelled')),
  way text not null check (way in ('on-site', 'remote', 'phone')),
  place jsonb not null default '{}',
  link text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  booked_by uuid not null references accounts.person,
  series_id uuid,
  moves smallint not null default 0,
  cancel_reason text check (cancel_reason in ('family-asked', 'worker-away', 'not-needed', 'another-way', 'mistake')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (ends_at > starts_at),
  check ((subject_kind is null) = (subject_id is null)),
  check ((state = 'cancelled') = (cancel_reason is not null)),
  check (kind <> 'consultation' or code_hash is null)
);
create index on appointments.appointment (calendar_id, starts_at);
create index on appointments.appointment (room_id);
create index on appointments.appointment (subject_kind, subject_id);
create index on appointments.appointment (code_hash) where code_hash is not null;
create index on appointments.appointment (booked_by);
create index on appointments.appointment (changed_by);
create index on appointments.appointment (county, starts_at);
create index on appointments.appointment (ends_at);
comment on table appointments.appointment is 'Kept: 365 days after it ended or was cancelled.';

-- The workers who take part.
create table appointments.party (
  appointment_id uuid not null references appointments.appointment on delete cascade,
  person_id uuid not null references accounts.person,
  primary key (appointment_id, person_id)
);
create index on appointments.party (person_id);
comment on table appointments.party is 'Kept: leaves with its appointment.';

-- What a booking takes of each calendar, with its buffers. The database itself refuses a second one at the same time.
create table appointments.busy (
  appointment_id uuid not null references appointments.appointment on delete cascade,
  number bigint not null references appointments.calendar (number),
  during tstzrange not null,
  primary key (appointment_id, number),
  constraint one_at_a_time exclude using gist (int8range(number, number, '[]') with &&, during with &&)
);
create index on appointments.busy (number);
comment on table appointments.busy is 'Kept: leaves with its appointment; a cancelled one holds no time.';

grant select, insert, update, delete on appointments.calendar, appointments.calendar_member, appointments.pattern,
  appointments.absence, appointments.appointment, appointments.party, appointments.busy to perhetalo_app;

-- Row-level security is the backstop under the explicit relations of access.ts, never instead of it.
create function appointments.takes_part(appointment uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from appointments.party p where p.appointment_id = appointment
    and p.person_id = platform.actor_person())
$$;
create function appointments.keeps(calendar uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from appointments.calendar c where c.id = calendar and (
    c.person_id = platform.actor_person()
    or exists (select from appointments.calendar_member m where m.calendar_id = c.id and m.person_id = platform.actor_person())
    or exists (select from published.role_now r where r.person_id = platform.actor_person() and r.role = 'unit-lead'
      and r.scope_kind = 'unit' and r.scope_id = c.unit_id::text)))
$$;

alter table appointments.appointment enable row level security;
create policy system_sees_all on appointments.appointment to perhetalo_app using (platform.actor_kind() = 'system');
create policy family_behind_its_code on appointments.appointment to perhetalo_app
  using (platform.actor_kind() = 'code' and code_hash = platform.actor_code());
create policy workers_by_relation on appointments.appointment to perhetalo_app using (
  platform.actor_kind() = 'person' and (
    booked_by = platform.actor_person() or appointments.takes_part(id) or appointments.keeps(calendar_id)
    or (subject_kind = 'help-request' and exists (select from published.help_request_seen s where s.id = subject_id))
    or (subject_kind = 'referral' and exists (select from published.referral_seen s where s.id = subject_id))))
  with check (platform.actor_kind() = 'person');
create policy facts_without_persons on appointments.appointment for select to perhetalo_facts using (true);

alter table appointments.party enable row level security;
create policy with_its_appointment on appointments.party to perhetalo_app using (
  platform.actor_kind() = 'system' or person_id = platform.actor_person()
  or exists (select from appointments.appointment a where a.id = appointment_id))
  with check (platform.actor_kind() in ('person', 'system'));

-- Facts without persons: how many times were booked, held, moved, missed. No ids, no place below county.
grant select on appointments.appointment to perhetalo_facts;
create view published.appointment_fact as
  select county, kind, way, state, moves, (starts_at at time zone 'Europe/Helsinki')::date as held_on, cancel_reason
  from appointments.appointment;
alter view published.appointment_fact owner to perhetalo_facts;
grant select on published.appointment_fact to perhetalo_app;
