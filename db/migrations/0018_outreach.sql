-- outreach: guides who go where families already are, and tallies of those who came. Nothing here can name a family:
-- counts by age band and topic, a day, a place. A test reads the columns of this schema from the database.
create schema outreach;
grant usage on schema outreach to perhetalo_app;

-- A place where somebody goes to, with its plan. Words are about the place and the plan, never about people.
create table outreach.work (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid references directory.area,
  municipality text references directory.municipality,
  unit_id uuid not null references accounts.unit,
  kind text not null check (kind in ('open', 'targeted')),
  place_kind text not null check (place_kind in ('day-care', 'school', 'club', 'meeting-place', 'mobile-unit')),
  purposes text[] not null,
  place_words jsonb not null,
  purpose_words jsonb not null,
  -- Who of the basic services is in it.
  partner_words jsonb not null,
  -- RFC 5545, without a start: 'FREQ=WEEKLY;BYDAY=TU'. null: by agreement.
  rule text,
  starts_on date,
  ends_on date,
  begins_at text check (begins_at ~ '^\d{2}:\d{2}$'),
  ends_at text check (ends_at ~ '^\d{2}:\d{2}$'),
  state text not null check (state in ('planned', 'running', 'ended')),
  results text[] not null default '{}',
  result_words jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index on outreach.work (county, state);
create index on outreach.work (area_id);
create index on outreach.work (municipality);
create index on outreach.work (unit_id);

-- Who goes: workers.
create table outreach.goer (
  work_id uuid not null references outreach.work on delete cascade,
  person_id uuid not null references accounts.person,
  primary key (work_id, person_id)
);
create index on outreach.goer (person_id);

-- The checklist of setting it up (R77): which points are done, and on which day.
create table outreach.checked (
  work_id uuid not null references outreach.work on delete cascade,
  point text not null,
  done_on date not null,
  primary key (work_id, point)
);

-- Its own communication tasks (R84).
create table outreach.task (
  id uuid primary key,
  work_id uuid not null references outreach.work on delete cascade,
  kind text not null,
  due_on date not null,
  done_on date
);
create index on outreach.task (work_id, due_on);

-- How many came on a day, by age band, topic or way onward. The number is all there is.
create table outreach.tally (
  work_id uuid not null references outreach.work on delete cascade,
  day date not null,
  what text not null,
  count integer not null check (count between 0 and 9999),
  primary key (work_id, day, what)
);
create index on outreach.tally (day);

-- Every press of a button by the id that the phone made, so that what is sent twice counts once. Removed after 14 days.
create table outreach.tap (
  id uuid primary key,
  work_id uuid not null references outreach.work on delete cascade,
  day date not null,
  what text not null,
  change integer not null check (change between -20 and 20),
  at timestamptz not null,
  undone boolean not null default false
);
create index on outreach.tap (work_id, at);
create index on outreach.tap (at);

grant select, insert, update, delete on outreach.work, outreach.goer, outreach.checked, outreach.task, outreach.tally,
  outreach.tap to perhetalo_app;

comment on table outreach.work is 'Reference: where guides go, and the plan of it.';
comment on table outreach.goer is 'Kept: as long as the place; which worker goes there.';
comment on table outreach.checked is 'Reference: what of the setting up is done.';
comment on table outreach.task is 'Reference: communication tasks of a place.';
comment on table outreach.tally is 'Reference: how many came on a day; numbers only.';
comment on table outreach.tap is 'Kept: 14 days; single counts, so that none counts twice. No person in them.';
