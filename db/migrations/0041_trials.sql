-- What a county tries, what may come in the way, and what it asks of the national level (R162–R166, R190). People are those who work
-- in the network; nothing here is about a family.

-- A trial, or a way of working that was found good and described (a practice). Name and goal are read in other counties too, so
-- they stand in several languages; the rest is written in one, `language`.
create table development.experiment (
  id uuid primary key,
  county text not null references directory.county,
  -- null: the whole county.
  area_id uuid references directory.area,
  municipality text references directory.municipality,
  centre_id uuid references directory.family_centre,
  theme text not null check (theme in ('day-care-school', 'named-worker', 'parenthood', 'divorce', 'peer-support', 'participation',
    'information', 'cooperation', 'early-support', 'premises')),
  practice boolean not null default false,
  language text not null check (language in ('fi', 'sv', 'en')),
  name jsonb not null,
  goal jsonb not null default '{}',
  responsible_id uuid references accounts.person,
  -- Somebody without an account, by name and title.
  responsible_name text check (responsible_name <> ''),
  state text not null check (state in ('idea', 'running', 'decided')),
  starts_on date,
  ends_on date,
  -- By this day it is decided whether it goes on; a trial never runs without one.
  decide_by date,
  reminded_for date,
  went_well text not null default '',
  chances text not null default '',
  challenges text not null default '',
  evidence text not null default '',
  -- The newest decision; the earlier ones stand in their own table.
  decision text check (decision in ('continue', 'change', 'stop', 'spread')),
  decided_on date,
  -- The trial of another area or county that this one was begun from.
  origin_id uuid references development.experiment on delete set null,
  -- Whether workers of other counties read it in the library.
  published boolean not null default false,
  brought_by uuid references accounts.person,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (state <> 'running' or (starts_on is not null and decide_by is not null)),
  check ((state = 'decided') <= (decision is not null and decided_on is not null)),
  check (ends_on is null or starts_on is null or ends_on >= starts_on),
  check (origin_id <> id)
);
create index on development.experiment (county, state);
create index on development.experiment (area_id);
create index on development.experiment (municipality);
create index on development.experiment (centre_id);
create index on development.experiment (responsible_id);
create index on development.experiment (origin_id);
create index on development.experiment (brought_by);
create index on development.experiment (changed_by);
create index on development.experiment (decide_by) where state = 'running';
create index on development.experiment (county) where published;

-- What it needs before it can begin: a permission, support or money; who gives it, and when it was given.
create table development.experiment_need (
  id uuid primary key,
  experiment_id uuid not null references development.experiment on delete cascade,
  position smallint not null,
  kind text not null check (kind in ('permission', 'support', 'money')),
  what text not null default '',
  given_by text not null,
  euros integer check (euros >= 0),
  answer text not null default 'waiting' check (answer in ('waiting', 'given', 'refused')),
  answered_on date,
  check ((answer = 'waiting') = (answered_on is null)),
  check (euros is null or kind = 'money')
);
create index on development.experiment_need (experiment_id, position);

-- Who does it together: a body of ours, or another one by its name.
create table development.experiment_partner (
  experiment_id uuid not null references development.experiment on delete cascade,
  position smallint not null,
  organisation_id uuid references accounts.organisation,
  name text check (name <> ''),
  part text not null default '',
  primary key (experiment_id, position),
  check ((organisation_id is null) <> (name is null))
);
create index on development.experiment_partner (organisation_id);

create table development.experiment_step (
  id uuid primary key,
  experiment_id uuid not null references development.experiment on delete cascade,
  position smallint not null,
  what text not null,
  due_on date,
  done_on date
);
create index on development.experiment_step (experiment_id, position);

-- Every decision of a trial, never altered. `decision_id` is the decision of a forum where the trial was on its agenda.
create table development.experiment_decision (
  id uuid primary key,
  experiment_id uuid not null references development.experiment on delete cascade,
  decision text not null check (decision in ('continue', 'change', 'stop', 'spread')),
  decided_on date not null,
  words text not null default '',
  forum_id uuid references accounts.forum,
  decision_id uuid,
  made_by uuid references accounts.person,
  made_at timestamptz not null
);
create index on development.experiment_decision (experiment_id, decided_on);
create index on development.experiment_decision (forum_id);
create index on development.experiment_decision (decision_id);
create index on development.experiment_decision (made_by);

-- What may come in the way (R166): a risk, or a warning that somebody has given.
create table development.risk (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid references directory.area,
  kind text not null check (kind in ('risk', 'warning')),
  language text not null check (language in ('fi', 'sv', 'en')),
  name jsonb not null,
  cause text not null default '',
  effect text not null default '',
  mitigation text not null default '',
  realised text not null default 'no' check (realised in ('no', 'partly', 'yes')),
  note text not null default '',
  owner_id uuid references accounts.person,
  owner_name text check (owner_name <> ''),
  review_on date,
  reminded_for date,
  -- No longer to be watched.
  closed_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1
);
create index on development.risk (county, closed_on);
create index on development.risk (area_id);
create index on development.risk (owner_id);
create index on development.risk (changed_by);
create index on development.risk (review_on) where closed_on is null;

-- How a risk was looked at; never altered.
create table development.risk_review (
  id uuid primary key,
  risk_id uuid not null references development.risk on delete cascade,
  reviewed_on date not null,
  realised text not null check (realised in ('no', 'partly', 'yes')),
  words text not null default '',
  next_on date,
  made_by uuid references accounts.person,
  made_at timestamptz not null
);
create index on development.risk_review (risk_id, reviewed_on);
create index on development.risk_review (made_by);

-- What the county asks of the national level, and what it was answered (R190).
create table development.proposal (
  id uuid primary key,
  county text not null references directory.county,
  language text not null check (language in ('fi', 'sv', 'en')),
  name jsonb not null,
  why text not null default '',
  -- What the county has done itself, and what is left.
  done text not null default '',
  remains text not null default '',
  urgency text not null default 'next' check (urgency in ('first', 'next', 'later')),
  addressed_to text not null default '',
  state text not null check (state in ('draft', 'sent', 'answered', 'withdrawn')),
  sent_on date,
  answer text not null default '',
  outcome text check (outcome in ('yes', 'partly', 'no', 'noted')),
  answered_on date,
  keeper_id uuid references accounts.person,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check ((state in ('sent', 'answered')) <= (sent_on is not null and addressed_to <> '')),
  check ((state = 'answered') = (answered_on is not null and outcome is not null)),
  check (answered_on is null or answered_on >= sent_on)
);
create index on development.proposal (county, state);
create index on development.proposal (keeper_id);
create index on development.proposal (changed_by);

grant select, insert, update, delete on development.experiment, development.experiment_need, development.experiment_partner,
  development.experiment_step, development.risk, development.proposal to perhetalo_app;
grant select, insert on development.experiment_decision, development.risk_review to perhetalo_app;
grant select on development.experiment, development.risk to perhetalo_facts;

-- The seam of the annual clock: when a trial is decided on and when a risk is looked at again.
create view published.experiment_date as
  select e.id, e.county, e.area_id, 'experiment-decision' as kind, e.name as title, e.decide_by as due_on,
    e.state = 'decided' as done, e.responsible_id as owner_id
  from development.experiment e where e.decide_by is not null and e.state <> 'idea'
  union all
  select r.id, r.county, r.area_id, 'risk-review', r.name, r.review_on, false, r.owner_id
  from development.risk r where r.review_on is not null and r.closed_on is null;
alter view published.experiment_date owner to perhetalo_facts;
grant select on published.experiment_date to perhetalo_app;

comment on table development.experiment is 'Reference: trials and practices of a county; names the worker responsible for each.';
comment on table development.experiment_need is 'Reference: leaves with its trial; may name who gives a permission.';
comment on table development.experiment_partner is 'Reference: leaves with its trial.';
comment on table development.experiment_step is 'Reference: leaves with its trial.';
comment on table development.experiment_decision is 'Reference: decisions of a trial; leaves with it.';
comment on table development.risk is 'Reference: risks of developing; names the worker who watches each.';
comment on table development.risk_review is 'Reference: how a risk was looked at; leaves with it.';
comment on table development.proposal is 'Reference: proposals to the national level and their answers; names the worker who keeps each.';
