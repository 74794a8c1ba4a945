-- Leading: what the network agrees on together (network), how the county changes what it does (development), and the names of what
-- it measures (metrics). Nothing here is about a family; people are those who work in the network.
create schema network;
create schema development;
create schema metrics;
grant usage on schema network, development, metrics to perhetalo_app, perhetalo_facts;

-- The 33 metrics that the workshop named (R183), in the five groups of R182. What each counts and from where is its definition.
create table metrics.metric (
  key text primary key,
  number smallint not null unique,
  metric_group text not null check (metric_group in ('customer', 'staff', 'quality', 'effect', 'process')),
  name jsonb not null
);
grant select on metrics.metric to perhetalo_app, perhetalo_facts;
comment on table metrics.metric is 'Reference: names of the metrics; loaded with each version.';

-- Whatever leads to something else: a measure to the metric that shows it, an experiment to the decision that permitted it. The
-- link is read from both its ends. `from_id` and `to_key` name rows of the kinds; a metric by its key, all else by its id.
create table development.link (
  id uuid primary key,
  county text not null references directory.county,
  from_kind text not null,
  from_id uuid not null,
  to_kind text not null,
  to_key text not null,
  made_at timestamptz not null,
  made_by uuid references accounts.person,
  unique (from_kind, from_id, to_kind, to_key)
);
create index on development.link (to_kind, to_key);
create index on development.link (county);
create index on development.link (made_by);
grant select, insert, delete on development.link to perhetalo_app;
comment on table development.link is 'Reference: which plan, trial, risk or decision leads to which, and by which metric it is followed.';
