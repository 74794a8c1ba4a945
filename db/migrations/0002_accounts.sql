-- accounts: organisations and their units, people who sign in, roles at a scope, sessions.
create schema accounts;
grant usage on schema accounts to perhetalo_app, perhetalo_facts;

create table accounts.organisation (
  id uuid primary key,
  county text not null,
  key text not null,
  sector text not null check (sector in ('county', 'municipality', 'parish', 'kela', 'ngo', 'company')),
  name jsonb not null,
  municipality text,
  web text,
  created_at timestamptz not null default now(),
  unique (county, key)
);

create table accounts.unit (
  id uuid primary key,
  organisation_id uuid not null references accounts.organisation,
  key text not null,
  name jsonb not null,
  email text not null,
  area_id uuid,
  created_at timestamptz not null default now(),
  unique (organisation_id, key)
);
create index on accounts.unit (organisation_id);

create table accounts.person (
  id uuid primary key,
  county text not null,
  key text not null unique,
  name text not null,
  title jsonb not null,
  email text not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  persona boolean not null default false,
  active boolean not null default true,
  created_at timestamptz not null default now()
);
create unique index person_email on accounts.person (lower(email));

-- A role always stands at a scope and in time. 'unit' and 'area' scopes carry the id, 'county' the county code.
create table accounts.role_assignment (
  id uuid primary key,
  person_id uuid not null references accounts.person,
  role text not null check (role in ('guide', 'unit-lead', 'area-lead', 'coordinator', 'county-leader', 'admin')),
  scope_kind text not null check (scope_kind in ('county', 'area', 'unit', 'centre', 'forum')),
  scope_id text not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  created_at timestamptz not null default now(),
  unique (person_id, role, scope_kind, scope_id, valid_from)
);
create index on accounts.role_assignment (person_id);
create index on accounts.role_assignment (role, scope_kind, scope_id);

-- A session is a person's, or a family's behind its follow code. Only the hash of the token is stored.
-- Ends after 30 idle minutes (family), 60 (person), 10 hours at the latest; ended ones are removed daily.
create table accounts.session (
  token_hash bytea primary key,
  person_id uuid references accounts.person,
  code_hash bytea,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  check ((person_id is null) <> (code_hash is null))
);
create index on accounts.session (person_id);
create index on accounts.session (expires_at);

-- E-mail links for signing in: single use, 15 minutes; removed daily.
create table accounts.sign_in_link (
  token_hash bytea primary key,
  person_id uuid not null references accounts.person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on accounts.sign_in_link (person_id);

grant select on accounts.organisation, accounts.unit, accounts.person, accounts.role_assignment to perhetalo_app;
grant select, insert, update, delete on accounts.session, accounts.sign_in_link to perhetalo_app;

-- Who is whose, for every capability's access rules: a role that is in force now.
create view published.role_now as
  select r.person_id, r.role, r.scope_kind, r.scope_id
  from accounts.role_assignment r join accounts.person p on p.id = r.person_id
  where p.active and r.valid_from <= platform.now() and (r.valid_to is null or r.valid_to > platform.now());
create view published.organisation as
  select id, county, key, sector, name, municipality, web from accounts.organisation;
create view published.unit as
  select u.id, u.organisation_id, u.key, u.name, u.email, u.area_id, o.county from accounts.unit u
  join accounts.organisation o on o.id = u.organisation_id;
create view published.person as
  select id, county, key, name, title, email, language, active from accounts.person;
grant select on published.role_now, published.organisation, published.unit, published.person to perhetalo_app, perhetalo_facts;
