-- The annual clock: what returns in a county's year and is not said elsewhere. Meetings of forums, seasons of programmes, measures,
-- trials and trainings have their days where they are kept; they are read beside these through published views (R174, D23, D24).
create table network.clock_entry (
  id uuid primary key,
  county text not null references directory.county,
  -- Of one area; null: of the whole county.
  area_id uuid references directory.area,
  -- With which municipality it is (negotiations).
  municipality text references directory.municipality,
  kind text not null check (kind in ('plan-check', 'survey', 'negotiation', 'report', 'training', 'communication', 'other')),
  title jsonb not null,
  note text not null default '',
  -- Who sees to it: a worker, or a body in words.
  owner_id uuid references accounts.person,
  owner_words text not null default '',
  returns text not null check (returns in ('once', 'yearly', 'rule')),
  -- When it is, or when it begins to return; of a whole month the day says nothing.
  first_day date not null,
  whole_month boolean not null default false,
  -- RFC 5545, days only.
  rule text,
  -- Not after this day.
  last_day date,
  -- What the law demands of it, by its row of the table of deadlines.
  legal text check (legal in ('D23', 'D24')),
  -- Stands in the calendar that anybody may subscribe to.
  in_feed boolean not null default true,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check ((returns = 'rule') = (rule is not null)),
  check (not (returns = 'rule' and whole_month)),
  check (municipality is null or kind = 'negotiation'),
  check (last_day is null or last_day >= first_day)
);
create index on network.clock_entry (county, kind);
create index on network.clock_entry (area_id);
create index on network.clock_entry (municipality);
create index on network.clock_entry (owner_id);
create index on network.clock_entry (changed_by);

-- What became of it one time: the day that was agreed on, when it was done, and what came out of it.
create table network.clock_time (
  entry_id uuid not null references network.clock_entry on delete cascade,
  -- The year, or of a rule the day.
  slot text not null check (slot ~ '^\d{4}(-\d{2}-\d{2})?$'),
  due_on date not null,
  planned_on date,
  planned_at text check (planned_at ~ '^\d{2}:\d{2}$'),
  place text not null default '',
  done_on date,
  outcome text not null default '',
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  primary key (entry_id, slot),
  check (planned_at is null or planned_on is not null)
);
create index on network.clock_time (changed_by);
create index on network.clock_time (done_on);

grant select, insert, update, delete on network.clock_entry, network.clock_time to perhetalo_app;

comment on table network.clock_entry is 'Reference: what returns in the year of a county; names the worker who sees to it.';
comment on table network.clock_time is 'Reference: what became of it each year; leaves with its entry.';
