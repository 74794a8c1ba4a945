-- network: who works in which area and how, on whom one may call, and with what hours, rooms and money (R41, R47, R58–R60, R64, R66,
-- R186, R189). How kinds of service stand in an area is directory.area_service; whom specialists one may ask is consultation's.

-- To which areas' network somebody belongs, where they have said so themselves; without a row it follows from their unit (R64).
create table network.own_area (
  person_id uuid not null references accounts.person,
  area_id uuid not null references directory.area,
  set_at timestamptz not null,
  primary key (person_id, area_id)
);
create index on network.own_area (area_id);

-- How an organisation is present in an area: in its family centre, coming in, both, or not at all (R41).
create table network.area_actor (
  area_id uuid not null references directory.area,
  organisation_id uuid not null references accounts.organisation,
  presence text not null check (presence in ('fixed', 'outreach', 'both', 'none')),
  note jsonb not null default '{}',
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  primary key (area_id, organisation_id)
);
create index on network.area_actor (organisation_id);
create index on network.area_actor (changed_by);

-- The survey of R41 in waves: workers say which actors belong in the centre and which come in. Answers say what was thought and
-- never who thought it; who has answered is kept apart, so that each answers once.
create table network.survey_wave (
  id uuid primary key,
  county text not null references directory.county,
  title jsonb not null,
  opened_on date not null,
  closed_on date,
  -- A wave that was held elsewhere says from where its figures are, and how many answered.
  source jsonb not null default '{}',
  answered_elsewhere smallint check (answered_elsewhere between 0 and 5000),
  created_by uuid references accounts.person,
  version integer not null default 1
);
create index on network.survey_wave (county, opened_on);
create index on network.survey_wave (created_by);
create unique index on network.survey_wave (county) where closed_on is null;

create table network.survey_actor (
  id uuid primary key,
  wave_id uuid not null references network.survey_wave on delete cascade,
  key text not null,
  position smallint not null,
  name jsonb not null,
  -- The kinds of service beside which it is shown, as 'key' or 'key/variant'.
  types text[] not null default '{}',
  -- What a report says of the answers where it gives no figures.
  reported text check (reported in ('fixed', 'outreach', 'both', 'none')),
  unique (wave_id, key)
);

create table network.survey_answer (
  actor_id uuid not null references network.survey_actor on delete cascade,
  -- A number drawn by lot for this wave alone.
  respondent uuid not null,
  presence text not null check (presence in ('fixed', 'outreach', 'both', 'none')),
  primary key (actor_id, respondent)
);

create table network.survey_answered (
  wave_id uuid not null references network.survey_wave on delete cascade,
  person_id uuid not null references accounts.person,
  primary key (wave_id, person_id)
);
create index on network.survey_answered (person_id);

-- What is known of a municipality's families, year by year, with its source (R47).
create table network.municipality_figure (
  municipality text not null references directory.municipality,
  year smallint not null check (year between 1990 and 2100),
  what text not null check (what in ('children', 'under-school-age', 'births', 'families')),
  value integer not null check (value between 0 and 2000000),
  source text not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  primary key (municipality, year, what)
);
create index on network.municipality_figure (changed_by);

-- Named workers between professionals, from the social and from the health side of each area; not about customerships (R58).
create table network.named_worker (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid not null references directory.area,
  side text not null check (side in ('social', 'health', 'education', 'third-sector')),
  person_id uuid references accounts.person,
  -- Somebody without an account here.
  name text,
  unit_id uuid references accounts.unit,
  organisation_id uuid references accounts.organisation,
  what_for jsonb not null default '{}',
  how jsonb not null default '{}',
  phone text not null default '',
  first_day date not null,
  last_day date,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (person_id is not null or (name is not null and organisation_id is not null)),
  check (last_day is null or last_day >= first_day)
);
create index on network.named_worker (area_id, side);
create index on network.named_worker (county);
create index on network.named_worker (person_id);
create index on network.named_worker (unit_id);
create index on network.named_worker (organisation_id);
create index on network.named_worker (changed_by);

-- The worker pool: who may be asked to stand in or to lend a skill; only oneself enters and leaves it (R66).
create table network.pool_member (
  person_id uuid primary key references accounts.person,
  county text not null references directory.county,
  skills text[] not null,
  skill_words text not null default '',
  languages text[] not null default '{}',
  -- Areas in which one can work; none means the whole county.
  areas uuid[] not null default '{}',
  weekdays smallint[] not null default '{}',
  hours_a_week smallint check (hours_a_week between 1 and 60),
  availability text not null default '',
  first_day date,
  last_day date,
  paused boolean not null default false,
  consented_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  check (last_day is null or first_day is null or last_day >= first_day)
);
create index on network.pool_member (county);

create table network.substitute_request (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid references directory.area,
  unit_id uuid not null references accounts.unit,
  skill text not null,
  words text not null,
  first_day date not null,
  last_day date not null,
  hours_a_week smallint check (hours_a_week between 1 and 60),
  state text not null check (state in ('open', 'filled', 'withdrawn')),
  asked_by uuid not null references accounts.person,
  asked_at timestamptz not null,
  chosen_id uuid references accounts.person,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (last_day >= first_day),
  check ((state = 'filled') = (chosen_id is not null))
);
create index on network.substitute_request (county, state, first_day);
create index on network.substitute_request (area_id);
create index on network.substitute_request (unit_id);
create index on network.substitute_request (asked_by);
create index on network.substitute_request (chosen_id);
create index on network.substitute_request (changed_by);

create table network.substitute_answer (
  request_id uuid not null references network.substitute_request on delete cascade,
  person_id uuid not null references accounts.person,
  answer text not null check (answer in ('yes', 'partly', 'no')),
  words text not null default '',
  answered_at timestamptz not null,
  primary key (request_id, person_id)
);
create index on network.substitute_answer (person_id);

-- Hours and money by area, kind of service and year (R186).
create table network.resource (
  id uuid primary key,
  county text not null references directory.county,
  -- Null: for the whole county.
  area_id uuid references directory.area,
  type text not null,
  variant text not null default '',
  year smallint not null check (year between 2000 and 2100),
  funding text not null check (funding in ('own', 'bought', 'grant', 'partner')),
  -- Whether it is spent before there is a need for care or protection.
  preventive boolean not null,
  hours integer check (hours between 0 and 10000000),
  euros integer check (euros between 0 and 2000000000),
  source text not null,
  note text not null default '',
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  foreign key (type, variant) references directory.service_type (key, variant),
  check (hours is not null or euros is not null)
);
create index on network.resource (county, year);
create index on network.resource (area_id);
create index on network.resource (type, variant);
create index on network.resource (changed_by);

-- Know-how lent from unit to unit, and effort aimed at a trial for a time (R186).
create table network.effort (
  id uuid primary key,
  county text not null references directory.county,
  kind text not null check (kind in ('know-how', 'trial')),
  from_unit_id uuid not null references accounts.unit,
  to_unit_id uuid references accounts.unit,
  area_id uuid references directory.area,
  experiment_id uuid,
  experiment_name text not null default '',
  what text not null,
  hours_a_week numeric(5, 1) check (hours_a_week between 0 and 1000),
  euros integer check (euros between 0 and 2000000000),
  first_day date not null,
  last_day date not null,
  state text not null check (state in ('proposed', 'agreed', 'declined', 'ended')),
  state_words text not null default '',
  proposed_by uuid references accounts.person,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (last_day >= first_day),
  check (kind <> 'know-how' or (to_unit_id is not null and to_unit_id <> from_unit_id)),
  check (kind <> 'trial' or experiment_id is not null or experiment_name <> '')
);
create index on network.effort (county, last_day);
create index on network.effort (from_unit_id);
create index on network.effort (to_unit_id);
create index on network.effort (area_id);
create index on network.effort (experiment_id);
create index on network.effort (proposed_by);
create index on network.effort (changed_by);

-- Who has promised which hours in which premises: county, associations, parish, state (R189).
create table network.room_commitment (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid references directory.area,
  -- A room that is booked here, or premises by name.
  room_id uuid references appointments.calendar,
  place text not null default '',
  organisation_id uuid not null references accounts.organisation,
  weekday smallint not null check (weekday between 1 and 7),
  opens text not null check (opens ~ '^\d{2}:\d{2}$'),
  closes text not null check (closes ~ '^\d{2}:\d{2}$'),
  -- Others may use it at the same time.
  shared boolean not null default false,
  what_for text not null default '',
  first_day date not null,
  last_day date,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (room_id is not null or place <> ''),
  check (closes > opens),
  check (last_day is null or last_day >= first_day)
);
create index on network.room_commitment (county, weekday);
create index on network.room_commitment (area_id);
create index on network.room_commitment (room_id);
create index on network.room_commitment (organisation_id);
create index on network.room_commitment (changed_by);

grant select, insert, update, delete on network.own_area, network.area_actor, network.survey_wave, network.survey_actor,
  network.municipality_figure, network.named_worker, network.pool_member, network.substitute_request, network.substitute_answer,
  network.resource, network.effort, network.room_commitment to perhetalo_app;
grant select, insert on network.survey_answer, network.survey_answered to perhetalo_app;

-- Row-level security is the backstop under access.ts: who offers to stand in is seen by those who may ask for it, and who has
-- answered a survey by that person alone.
create function network.may_ask_for_substitutes(county text) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from published.role_now r where r.person_id = platform.actor_person() and (
    (r.role in ('coordinator', 'county-leader') and r.scope_kind = 'county' and r.scope_id = may_ask_for_substitutes.county)
    or (r.role = 'area-lead' and r.scope_kind = 'area' and exists (select from directory.area a
      where a.id::text = r.scope_id and a.county = may_ask_for_substitutes.county))
    or (r.role = 'unit-lead' and r.scope_kind = 'unit' and exists (select from published.unit u
      where u.id::text = r.scope_id and u.county = may_ask_for_substitutes.county))))
$$;
grant execute on function network.may_ask_for_substitutes to perhetalo_app;
alter table network.pool_member enable row level security;
create policy system_sees_all on network.pool_member to perhetalo_app using (platform.actor_kind() = 'system');
create policy oneself on network.pool_member to perhetalo_app
  using (platform.actor_kind() = 'person' and person_id = platform.actor_person());
create policy those_who_may_ask on network.pool_member for select to perhetalo_app
  using (platform.actor_kind() = 'person' and network.may_ask_for_substitutes(county));
alter table network.substitute_answer enable row level security;
create policy system_sees_all on network.substitute_answer to perhetalo_app using (platform.actor_kind() = 'system');
create policy oneself on network.substitute_answer to perhetalo_app
  using (platform.actor_kind() = 'person' and person_id = platform.actor_person());
create policy those_who_may_ask on network.substitute_answer for select to perhetalo_app
  using (platform.actor_kind() = 'person' and exists (select from network.substitute_request s
    where s.id = request_id and network.may_ask_for_substitutes(s.county)));
alter table network.survey_answered enable row level security;
create policy system_sees_all on network.survey_answered to perhetalo_app using (platform.actor_kind() = 'system');
create policy oneself on network.survey_answered to perhetalo_app
  using (platform.actor_kind() = 'person' and person_id = platform.actor_person());

comment on table network.own_area is 'Reference: to which areas a worker says to belong; changed by oneself.';
comment on table network.area_actor is 'Reference: how an organisation is present in an area.';
comment on table network.survey_wave is 'Reference: surveys of how actors should be present.';
comment on table network.survey_actor is 'Reference: leaves with its wave.';
comment on table network.survey_answer is 'Reference: answers without persons; leaves with its wave.';
comment on table network.survey_answered is 'Kept: leaves with its wave; says who has answered, never what.';
comment on table network.municipality_figure is 'Reference: figures of a municipality’s families, with their source.';
comment on table network.named_worker is 'Reference: whom professionals of an area turn to; names of workers.';
comment on table network.pool_member is 'Kept: until the person leaves the pool; names a worker.';
comment on table network.substitute_request is 'Kept: 365 days after its last day; names those who asked and came.';
comment on table network.substitute_answer is 'Kept: leaves with its request; names a worker.';
comment on table network.resource is 'Reference: hours and money by area, service and year.';
comment on table network.effort is 'Reference: know-how lent and effort aimed at trials; units, no persons but who proposed it.';
comment on table network.room_commitment is 'Reference: who has promised which hours in which premises.';
