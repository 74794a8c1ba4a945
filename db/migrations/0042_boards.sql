-- What a county makes alike over its areas, how each area carries the seven tasks of a family centre, how it sees itself by the
-- national lines, and what it has agreed with whom: agreements of the network and contracts with providers (R148–R150, R187, R188).

-- One thing to make alike: a form, criteria, a fee. Where each area stands with it is in its cells.
create table development.board_row (
  id uuid primary key,
  county text not null references directory.county,
  kind text not null check (kind in ('criteria', 'forms', 'plans', 'fees', 'referral-practice', 'need-assessment')),
  name jsonb not null,
  -- What is to be alike, in a sentence or two.
  what jsonb not null default '{}',
  -- When all areas should use it; null: not agreed.
  goal_on date,
  -- Taken off the board: it is alike, or no longer meant to be.
  closed_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1
);
create index on development.board_row (county, kind);
create index on development.board_row (changed_by);

create table development.board_cell (
  row_id uuid not null references development.board_row on delete cascade,
  area_id uuid not null references directory.area,
  state text not null check (state in ('old', 'agreed', 'in-use')),
  since date not null,
  note text not null default '',
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  primary key (row_id, area_id)
);
create index on development.board_cell (area_id);
create index on development.board_cell (changed_by);

-- Every change of a cell, never altered.
create table development.board_change (
  id uuid primary key,
  row_id uuid not null references development.board_row on delete cascade,
  area_id uuid not null references directory.area,
  before text check (before in ('old', 'agreed', 'in-use')),
  after text not null check (after in ('old', 'agreed', 'in-use')),
  since date not null,
  note text not null default '',
  changed_at timestamptz not null,
  changed_by uuid references accounts.person
);
create index on development.board_change (row_id, changed_at);
create index on development.board_change (area_id);
create index on development.board_change (changed_by);

-- How one area carries one of the seven tasks of national line 1 (R148). No row, or an empty one: a gap.
create table development.task_cell (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid not null references directory.area,
  task text not null check (task in ('well-being', 'peer-support', 'early-support', 'divorce', 'violence', 'diversity', 'parenthood')),
  method jsonb not null default '{}',
  -- Who answers for it, and who does which part.
  organisation_id uuid references accounts.organisation,
  person_id uuid references accounts.person,
  division jsonb not null default '{}',
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  unique (area_id, task)
);
create index on development.task_cell (county);
create index on development.task_cell (organisation_id);
create index on development.task_cell (person_id);
create index on development.task_cell (changed_by);

-- By which services of the directory.
create table development.task_cell_service (
  cell_id uuid not null references development.task_cell on delete cascade,
  service_id uuid not null references directory.service on delete cascade,
  primary key (cell_id, service_id)
);
create index on development.task_cell_service (service_id);

-- A county looks at itself once a year by the eight national lines, the seven principles and the five measures of the programme.
create table development.self_assessment (
  id uuid primary key,
  county text not null references directory.county,
  year smallint not null check (year between 2020 and 2100),
  kind text not null check (kind in ('line', 'principle', 'measure')),
  item text not null,
  -- Of a line and a measure: 0 not begun – 3 in use everywhere.
  level smallint check (level between 0 and 3),
  -- Of a principle: written into strategic documents, put into practice, followed, told of (R149).
  marks text[] not null default '{}' check (marks <@ array['written', 'practised', 'followed', 'told']),
  evidence text not null default '',
  next_step text not null default '',
  -- Of a measure (R150).
  effects text not null default '',
  costs text not null default '',
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  unique (county, year, kind, item)
);
create index on development.self_assessment (changed_by);

-- What bodies of the network have agreed on, with a day on which they look at it again.
create table network.agreement (
  id uuid primary key,
  county text not null references directory.county,
  -- null: the whole county.
  area_id uuid references directory.area,
  kind text not null check (kind in ('cooperation', 'specialist', 'named-workers', 'lead-worker', 'worker-pool', 'premises', 'other')),
  name jsonb not null,
  about jsonb not null default '{}',
  valid_from date,
  -- null: until further notice.
  valid_to date,
  review_on date,
  responsible_id uuid references accounts.person,
  file_link text check (file_link is null or file_link like 'https://%'),
  state text not null check (state in ('draft', 'in-force', 'ended')),
  -- For which review day the responsible one has been written to.
  told_for date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index on network.agreement (county, state, review_on);
create index on network.agreement (area_id);
create index on network.agreement (responsible_id);
create index on network.agreement (changed_by);
create index on network.agreement (review_on);

-- A body of ours, or another one by its name.
create table network.agreement_party (
  agreement_id uuid not null references network.agreement on delete cascade,
  position smallint not null,
  organisation_id uuid references accounts.organisation,
  name text,
  primary key (agreement_id, position),
  check ((organisation_id is null) <> (name is null))
);
create index on network.agreement_party (organisation_id);

create table network.agreement_review (
  id uuid primary key,
  agreement_id uuid not null references network.agreement on delete cascade,
  reviewed_on date not null,
  reviewed_by uuid references accounts.person,
  outcome text not null check (outcome in ('keep', 'change', 'end')),
  words text not null default '',
  next_on date,
  made_at timestamptz not null
);
create index on network.agreement_review (agreement_id, reviewed_on);
create index on network.agreement_review (reviewed_by);

-- What the county buys from a provider (R188). Prices are for those who lead.
create table network.contract (
  id uuid primary key,
  county text not null references directory.county,
  organisation_id uuid references accounts.organisation,
  provider_name text,
  service_id uuid references directory.service on delete set null,
  name jsonb not null,
  about jsonb not null default '{}',
  price_words text not null default '',
  price_cents integer check (price_cents >= 0),
  price_unit text check (price_unit in ('visit', 'hour', 'day', 'group', 'family', 'month', 'year')),
  valid_from date,
  valid_to date,
  -- Whether and until when it may go on without a new tender.
  option_words text not null default '',
  review_on date,
  responsible_id uuid references accounts.person,
  file_link text check (file_link is null or file_link like 'https://%'),
  -- For whom it is meant, and how that is followed.
  targeting_words text not null default '',
  -- How families took part in the tender: what they were asked, and what it changed.
  customers_words text not null default '',
  customers_took_part text not null default 'not-said' check (customers_took_part in ('not-said', 'no', 'asked', 'chose')),
  state text not null check (state in ('tender', 'in-force', 'ended')),
  told_for date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check ((organisation_id is null) <> (provider_name is null)),
  check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index on network.contract (county, state, review_on);
create index on network.contract (organisation_id);
create index on network.contract (service_id);
create index on network.contract (responsible_id);
create index on network.contract (changed_by);
create index on network.contract (review_on);

-- Where it is used; without a row in the whole county.
create table network.contract_area (
  contract_id uuid not null references network.contract on delete cascade,
  area_id uuid not null references directory.area,
  primary key (contract_id, area_id)
);
create index on network.contract_area (area_id);

-- A supervision visit: what was found, and what follows by when.
create table network.contract_visit (
  id uuid primary key,
  contract_id uuid not null references network.contract on delete cascade,
  held_on date not null,
  finding text not null,
  next_step text not null default '',
  next_on date,
  done_on date,
  made_by uuid references accounts.person,
  made_at timestamptz not null,
  version integer not null default 1
);
create index on network.contract_visit (contract_id, held_on);
create index on network.contract_visit (made_by);
create index on network.contract_visit (next_on);

-- What one year cost and whom it reached, as numbers.
create table network.contract_year (
  contract_id uuid not null references network.contract on delete cascade,
  year smallint not null check (year between 2020 and 2100),
  euros integer check (euros >= 0),
  units integer check (units >= 0),
  families integer check (families >= 0),
  words text not null default '',
  made_at timestamptz not null,
  made_by uuid references accounts.person,
  primary key (contract_id, year)
);
create index on network.contract_year (made_by);

grant select, insert, update, delete on development.board_row, development.board_cell, development.task_cell,
  development.task_cell_service, development.self_assessment, network.agreement, network.agreement_party, network.contract,
  network.contract_area, network.contract_visit, network.contract_year to perhetalo_app;
grant select, insert on development.board_change, network.agreement_review to perhetalo_app;

-- Row-level security is the backstop under access.ts: contracts and their prices are for those who lead in the county.
create function network.leads_in(county text) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from published.role_now r where r.person_id = platform.actor_person() and (
    (r.role in ('coordinator', 'county-leader') and r.scope_kind = 'county' and r.scope_id = leads_in.county)
    or (r.role = 'area-lead' and r.scope_kind = 'area' and exists (select from directory.area a
      where a.id::text = r.scope_id and a.county = leads_in.county))))
$$;
grant execute on function network.leads_in to perhetalo_app;
alter table network.contract enable row level security;
create policy system_sees_all on network.contract to perhetalo_app using (platform.actor_kind() = 'system');
create policy those_who_lead on network.contract to perhetalo_app
  using (platform.actor_kind() = 'person' and network.leads_in(county));
alter table network.contract_area enable row level security;
create policy with_its_contract on network.contract_area to perhetalo_app using (
  platform.actor_kind() = 'system' or exists (select from network.contract c where c.id = contract_id));
alter table network.contract_visit enable row level security;
create policy with_its_contract on network.contract_visit to perhetalo_app using (
  platform.actor_kind() = 'system' or exists (select from network.contract c where c.id = contract_id));
alter table network.contract_year enable row level security;
create policy with_its_contract on network.contract_year to perhetalo_app using (
  platform.actor_kind() = 'system' or exists (select from network.contract c where c.id = contract_id));

comment on table development.board_row is 'Reference: what is made alike over the areas; kept by hand.';
comment on table development.board_cell is 'Reference: where each area stands; leaves with its row.';
comment on table development.board_change is 'Reference: history of the board; leaves with its row.';
comment on table development.task_cell is 'Reference: how an area carries a task; may name the worker who answers for it.';
comment on table development.task_cell_service is 'Reference: leaves with its cell.';
comment on table development.self_assessment is 'Reference: how a county sees itself, year by year.';
comment on table network.agreement is 'Reference: what the network has agreed on; names the worker responsible for it.';
comment on table network.agreement_party is 'Reference: leaves with its agreement.';
comment on table network.agreement_review is 'Reference: how an agreement was looked at; leaves with it.';
comment on table network.contract is 'Reference: contracts with providers; names the worker responsible for it.';
comment on table network.contract_area is 'Reference: leaves with its contract.';
comment on table network.contract_visit is 'Reference: supervision of a provider, about the service and never about a family; leaves with its contract.';
comment on table network.contract_year is 'Reference: numbers of a contract by year; leaves with it.';
