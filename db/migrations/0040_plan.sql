-- The four-year action plan of a county (R154), its measures and their yearly checks, the roadmap (R152, R153) and the
-- implementation plans of areas with their spearheads (R155). Nothing here is about a family; people are those who answer for a
-- measure.

-- The eight national lines: the chapters of every plan (R147).
create table development.national_line (
  number smallint primary key check (number between 1 and 8),
  name jsonb not null,
  question jsonb not null
);

-- The six areas of action of the workshop's table (R156) and the four themes of the roadmap (R152).
create table development.action_area (
  key text primary key,
  position smallint not null unique,
  name jsonb not null
);
create table development.roadmap_theme (
  key text primary key,
  position smallint not null unique,
  name jsonb not null
);

create table development.plan (
  id uuid primary key,
  county text not null references directory.county,
  first_year smallint not null check (first_year between 2020 and 2100),
  -- Four calendar years, always.
  last_year smallint not null generated always as (first_year + 3) stored,
  title jsonb not null,
  -- Who led the work, who was along, what it leans on.
  words jsonb not null default '{}',
  state text not null check (state in ('draft', 'approved', 'ended')),
  -- The month in which measures are looked at each year.
  check_month smallint not null default 11 check (check_month between 1 and 12),
  approved_on date,
  approved_by uuid references accounts.person,
  approved_at timestamptz,
  -- The decision of the network that approved it, in its own room.
  decision_id uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  unique (county, first_year),
  check (state = 'draft' or approved_on is not null)
);
create index on development.plan (approved_by);
create index on development.plan (changed_by);

-- Other plans for children in municipalities and the county, which this one is linked to.
create table development.plan_reference (
  id uuid primary key,
  plan_id uuid not null references development.plan on delete cascade,
  municipality text references directory.municipality,
  name jsonb not null,
  holder text,
  web text check (web ~ '^https://'),
  note jsonb not null default '{}',
  position smallint not null default 0
);
create index on development.plan_reference (plan_id);
create index on development.plan_reference (municipality);

create table development.plan_chapter (
  plan_id uuid not null references development.plan on delete cascade,
  line smallint not null references development.national_line,
  present jsonb not null default '{}',
  needs jsonb not null default '{}',
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  primary key (plan_id, line)
);
create index on development.plan_chapter (line);
create index on development.plan_chapter (changed_by);

create table development.measure (
  id uuid primary key,
  plan_id uuid not null references development.plan on delete cascade,
  county text not null references directory.county,
  line smallint not null references development.national_line,
  -- null: the whole county
  area_id uuid references directory.area,
  -- Where it came from the workshop's table: area of action, what is or should be done, comments (R156).
  action_area text references development.action_area,
  name jsonb not null,
  doing jsonb not null default '{}',
  comments jsonb not null default '{}',
  -- Which of the three wholes it leads, and how far the change has come (R137).
  whole text not null check (whole in ('own-services', 'network', 'development')),
  readiness text not null check (readiness in ('preparation', 'start', 'settled')),
  organisation_id uuid references accounts.organisation,
  person_id uuid references accounts.person,
  -- Somebody without an account here.
  person_name text,
  starts_on date,
  due_on date,
  status text not null check (status in ('not-started', 'under-way', 'done', 'dropped')),
  evidence jsonb not null default '{}',
  position smallint not null default 0,
  -- The year of which its owner was last reminded.
  reminded_year smallint,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (person_id is null or person_name is null),
  check (due_on is null or starts_on is null or due_on >= starts_on)
);
create index on development.measure (plan_id, line, position);
create index on development.measure (county, due_on);
create index on development.measure (line);
create index on development.measure (area_id);
create index on development.measure (action_area);
create index on development.measure (organisation_id);
create index on development.measure (person_id);
create index on development.measure (changed_by);

-- Once a year each measure is looked at: how far, and what next.
create table development.measure_check (
  id uuid primary key,
  measure_id uuid not null references development.measure on delete cascade,
  year smallint not null check (year between 2020 and 2110),
  status text not null check (status in ('not-started', 'under-way', 'done', 'dropped')),
  progress jsonb not null,
  next jsonb not null default '{}',
  checked_on date not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  unique (measure_id, year)
);
create index on development.measure_check (changed_by);

-- What a county's roadmap is for and how it is carried out (R153): one for each county.
create table development.roadmap (
  county text primary key references directory.county,
  first_year smallint not null,
  last_year smallint not null,
  goal jsonb not null,
  execution jsonb not null default '{}',
  division jsonb not null default '{}',
  communication jsonb not null default '{}',
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (last_year between first_year and first_year + 9)
);
create index on development.roadmap (changed_by);

create table development.bar (
  id uuid primary key,
  county text not null references directory.county,
  theme text not null references development.roadmap_theme,
  name jsonb not null,
  goal jsonb not null default '{}',
  -- Something of the whole country that the roadmap leans on, drawn as a box of its own.
  national boolean not null default false,
  organisation_id uuid references accounts.organisation,
  person_id uuid references accounts.person,
  person_name text,
  status text not null check (status in ('planned', 'under-way', 'done', 'paused')),
  -- Both missing: dates are to be set, and nothing else is said.
  starts_on date,
  ends_on date,
  note jsonb not null default '{}',
  position smallint not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check ((starts_on is null) = (ends_on is null)),
  check (ends_on >= starts_on),
  check (person_id is null or person_name is null)
);
create index on development.bar (county, theme, position);
create index on development.bar (theme);
create index on development.bar (organisation_id);
create index on development.bar (person_id);
create index on development.bar (changed_by);

-- Which bar waits for which. Never in a circle.
create table development.bar_need (
  bar_id uuid not null references development.bar on delete cascade,
  needs_id uuid not null references development.bar on delete cascade,
  primary key (bar_id, needs_id),
  check (bar_id <> needs_id)
);
create index on development.bar_need (needs_id);

create table development.interim_goal (
  id uuid primary key,
  bar_id uuid not null references development.bar on delete cascade,
  name jsonb not null,
  due_on date,
  reached_on date,
  position smallint not null default 0
);
create index on development.interim_goal (bar_id);

-- How one area carries the plan out: what it begins with, who answers, and when it is looked at.
create table development.area_plan (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid not null references directory.area,
  words jsonb not null default '{}',
  starts_on date not null,
  ends_on date not null,
  state text not null check (state in ('draft', 'in-use', 'ended')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (ends_on >= starts_on)
);
create unique index on development.area_plan (area_id) where state <> 'ended';
create index on development.area_plan (area_id);
create index on development.area_plan (county);
create index on development.area_plan (changed_by);

create table development.spearhead (
  id uuid primary key,
  area_plan_id uuid not null references development.area_plan on delete cascade,
  name jsonb not null,
  aim jsonb not null default '{}',
  steps jsonb not null default '{}',
  -- Somebody is named, always.
  organisation_id uuid references accounts.organisation,
  person_id uuid references accounts.person,
  person_name text,
  starts_on date not null,
  ends_on date not null,
  -- The span in which its progress is looked at.
  look_weeks smallint not null check (look_weeks between 1 and 53),
  next_look_on date,
  reminded_on date,
  status text not null check (status in ('not-started', 'under-way', 'done', 'dropped')),
  position smallint not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check ((person_id is null) <> (person_name is null)),
  check (ends_on >= starts_on)
);
create index on development.spearhead (area_plan_id, position);
create index on development.spearhead (organisation_id);
create index on development.spearhead (person_id);
create index on development.spearhead (changed_by);
create index on development.spearhead (next_look_on);

create table development.spearhead_look (
  id uuid primary key,
  spearhead_id uuid not null references development.spearhead on delete cascade,
  looked_on date not null,
  status text not null check (status in ('not-started', 'under-way', 'done', 'dropped')),
  progress jsonb not null,
  changed_by uuid references accounts.person,
  unique (spearhead_id, looked_on)
);
create index on development.spearhead_look (changed_by);

grant select on development.national_line, development.action_area, development.roadmap_theme
  to perhetalo_app, perhetalo_facts;
grant select, insert, update, delete on development.plan, development.plan_reference, development.plan_chapter,
  development.measure, development.measure_check, development.roadmap, development.bar, development.bar_need,
  development.interim_goal, development.area_plan, development.spearhead, development.spearhead_look to perhetalo_app;
grant select on development.plan, development.measure, development.measure_check, development.bar, development.area_plan,
  development.spearhead to perhetalo_facts;

-- The seam of the annual clock: when something of the plan is due, ends or is looked at. The yearly check stands in each year of
-- an approved plan and is done when every open measure has been looked at in it.
create view published.plan_measure_date as
  select m.id, m.county, m.area_id, 'measure'::text as kind, m.name as title, m.due_on, m.status in ('done', 'dropped') as done
  from development.measure m join development.plan p on p.id = m.plan_id
  where m.due_on is not null and p.state = 'approved'
  union all
  select p.id, p.county, null, 'plan-check', p.title, make_date(y.year, p.check_month, 15),
    not exists (select from development.measure m where m.plan_id = p.id and m.status not in ('done', 'dropped')
      and not exists (select from development.measure_check c where c.measure_id = m.id and c.year = y.year))
  from development.plan p cross join lateral generate_series(p.first_year::integer, p.last_year::integer) as y (year)
  where p.state = 'approved'
  union all
  select b.id, b.county, null, 'bar', b.name, b.ends_on, b.status = 'done'
  from development.bar b where b.ends_on is not null
  union all
  select s.id, a.county, a.area_id, 'spearhead', s.name, s.next_look_on, false
  from development.spearhead s join development.area_plan a on a.id = s.area_plan_id
  where s.next_look_on is not null and a.state = 'in-use' and s.status in ('not-started', 'under-way');
alter view published.plan_measure_date owner to perhetalo_facts;
grant select on published.plan_measure_date to perhetalo_app;

comment on table development.national_line is 'Reference: the eight national lines; loaded with each version.';
comment on table development.action_area is 'Reference: the six areas of action; loaded with each version.';
comment on table development.roadmap_theme is 'Reference: the four themes of the roadmap; loaded with each version.';
comment on table development.plan is 'Kept: the county''s action plan, as long as the county keeps its plans; names who approved it.';
comment on table development.plan_reference is 'Reference: other plans it is linked to; leaves with its plan.';
comment on table development.plan_chapter is 'Reference: leaves with its plan.';
comment on table development.measure is 'Kept: leaves with its plan; names of those who answer for it.';
comment on table development.measure_check is 'Kept: leaves with its measure; words without families.';
comment on table development.roadmap is 'Reference: what the roadmap is for; one for each county.';
comment on table development.bar is 'Kept: until it is removed; names of those who answer for it.';
comment on table development.bar_need is 'Reference: leaves with its bar.';
comment on table development.interim_goal is 'Reference: leaves with its bar.';
comment on table development.area_plan is 'Kept: an area''s implementation plan, as long as the county keeps its plans.';
comment on table development.spearhead is 'Kept: leaves with its area plan; names of those who answer for it.';
comment on table development.spearhead_look is 'Kept: leaves with its spearhead; words without families.';
