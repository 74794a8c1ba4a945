-- directory: counties, areas, municipalities, centres and sites, service types and services. All of it is public
-- except what is not published. Removed listings leave with their service; there is no personal data of families here.
create schema directory;
grant usage on schema directory to perhetalo_app, perhetalo_facts;

create table directory.county (
  code text primary key,
  kind text not null check (kind in ('county', 'city', 'outside')),
  name jsonb not null,
  short_name jsonb not null,
  bilingual boolean not null,
  population integer not null,
  -- Languages in which this county's public pages are kept; empty for counties that do not use this deployment.
  languages text[] not null default '{}',
  neighbours text[] not null default '{}'
);

create table directory.area (
  id uuid primary key,
  county text not null references directory.county,
  key text not null,
  name jsonb not null,
  name_is_ours boolean not null,
  position integer not null,
  unique (county, key)
);

create table directory.municipality (
  code text primary key,
  county text not null references directory.county,
  area_id uuid references directory.area,
  name jsonb not null,
  -- 0 Finnish, 1 bilingual with Finnish majority, 2 Swedish, 3 bilingual with Swedish majority (Statistics Finland)
  language_status integer not null check (language_status between 0 and 3),
  population integer not null,
  lon double precision not null,
  lat double precision not null
);
create index on directory.municipality (county);
create index on directory.municipality (area_id);

create table directory.locality (
  key text primary key,
  municipality text not null references directory.municipality,
  name jsonb not null,
  lon double precision not null,
  lat double precision not null
);
create index on directory.locality (municipality);

create table directory.family_centre (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid references directory.area,
  key text not null,
  name jsonb not null,
  -- R2: either without a building of its own, or premises named as the family centre
  form text not null check (form in ('network', 'site')),
  larger boolean not null default false,
  description jsonb not null default '{}',
  unique (county, key)
);
create index on directory.family_centre (area_id);

create table directory.site (
  id uuid primary key,
  county text not null references directory.county,
  centre_id uuid references directory.family_centre,
  key text not null,
  kind text not null check (kind in ('family-centre', 'health-centre', 'meeting-place', 'school', 'day-care', 'parish', 'ngo', 'office')),
  name jsonb not null,
  municipality text not null references directory.municipality,
  locality text references directory.locality,
  address jsonb not null,
  accessible boolean not null default false,
  unique (county, key)
);
create index on directory.site (municipality);
create index on directory.site (centre_id);

-- The texts that every county shares: one per kind of service and language.
create table directory.service_type (
  key text not null,
  variant text not null default '',
  level text not null check (level in ('basic', 'special')),
  provider_sector text not null,
  tasks text[] not null,
  modes text[] not null,
  audiences text[] not null,
  access text not null check (access in ('self', 'booking', 'referral')),
  free boolean not null,
  statutory boolean not null,
  name jsonb not null,
  summary jsonb not null,
  description jsonb not null,
  for_whom jsonb not null,
  how_to_get_in jsonb not null,
  after_contact jsonb not null,
  cost jsonb not null,
  lay_words jsonb not null,
  primary key (key, variant)
);

-- A county's own listing: whose, where, when, in which languages; null texts are inherited from the type.
create table directory.service (
  id uuid primary key,
  county text not null references directory.county,
  type text not null,
  variant text not null default '',
  organisation_id uuid not null references accounts.organisation,
  name jsonb,
  summary jsonb,
  description jsonb,
  how_to_get_in jsonb,
  cost jsonb,
  criteria jsonb,
  local_words jsonb not null default '{}',
  modes text[] not null,
  access text not null check (access in ('self', 'booking', 'referral')),
  free boolean not null,
  -- Languages in which a worker serves; 'interpreter' may be among them.
  languages text[] not null,
  phone text,
  phone_hours jsonb,
  web text,
  door_key text,
  state text not null check (state in ('draft', 'published', 'hidden')),
  confirmed_on date not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid,
  version integer not null default 1,
  foreign key (type, variant) references directory.service_type (key, variant)
);
create index on directory.service (county, type);
create index on directory.service (organisation_id);
create index on directory.service (type, variant);

-- Where and when it is given. A service without a place serves its whole area by phone, remotely or at home.
create table directory.service_place (
  service_id uuid not null references directory.service on delete cascade,
  site_id uuid not null references directory.site,
  -- { "1": [{ "opens": "08:00", "closes": "16:00" }], … } by ISO weekday
  hours jsonb not null default '{}',
  note jsonb,
  primary key (service_id, site_id)
);
create index on directory.service_place (site_id);

-- Which municipalities it serves; none means the whole county.
create table directory.service_municipality (
  service_id uuid not null references directory.service on delete cascade,
  municipality text not null references directory.municipality,
  primary key (service_id, municipality)
);
create index on directory.service_municipality (municipality);

create table directory.emergency_line (
  key text primary key,
  position integer not null,
  counties text[],
  languages text[] not null,
  number text not null,
  tel text not null,
  name jsonb not null,
  calls_for jsonb not null,
  hours jsonb not null,
  classes text[] not null,
  -- A county checks each number before it opens to families.
  to_be_verified boolean not null default true
);

-- Counts up with every change of what the public may see; each process rebuilds its search index when it moves.
create table directory.revision (single boolean primary key default true check (single), number bigint not null);
insert into directory.revision values (true, 1);
create function directory.count_revision() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update directory.revision set number = number + 1;
  perform pg_notify('directory', '');
  return null;
end $$;
create trigger revision after insert or update or delete on directory.service
  for each statement execute function directory.count_revision();
create trigger revision after insert or update or delete on directory.service_place
  for each statement execute function directory.count_revision();
create trigger revision after insert or update or delete on directory.service_municipality
  for each statement execute function directory.count_revision();
create trigger revision after insert or update or delete on directory.service_type
  for each statement execute function directory.count_revision();
create trigger revision after insert or update or delete on directory.site
  for each statement execute function directory.count_revision();
create trigger revision after insert or update or delete on directory.emergency_line
  for each statement execute function directory.count_revision();

grant select on all tables in schema directory to perhetalo_app;

create view published.county as select code, kind, name, short_name, bilingual, languages from directory.county;
create view published.area as select id, county, key, name from directory.area;
create view published.municipality as select code, county, area_id, name from directory.municipality;
grant select on published.county, published.area, published.municipality to perhetalo_app, perhetalo_facts;
