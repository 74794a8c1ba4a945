-- directory: listings that stay true. Who keeps a listing, what was said about it when, what must be translated, asked
-- about, imported or merged; the vocabulary of search; how services stand in areas.

-- A provider's own people keep its listings: a role at the organisation.
alter table accounts.role_assignment drop constraint role_assignment_role_check;
alter table accounts.role_assignment add constraint role_assignment_role_check
  check (role in ('guide', 'unit-lead', 'area-lead', 'coordinator', 'county-leader', 'admin', 'maintainer'));
alter table accounts.role_assignment drop constraint role_assignment_scope_kind_check;
alter table accounts.role_assignment add constraint role_assignment_scope_kind_check
  check (scope_kind in ('county', 'area', 'unit', 'centre', 'forum', 'organisation'));

alter table accounts.organisation
  add column description jsonb not null default '{}',
  add column phone text,
  add column email text,
  -- Finnish business identity code, 1234567-8
  add column business_code text,
  add column changed_at timestamptz not null default now();
alter table accounts.person add column mail_bounced_at timestamptz;
alter table platform.mail add column bounced_at timestamptz;
create or replace view published.organisation as
  select id, county, key, sector, name, municipality, web, description, phone, email, business_code, changed_at
  from accounts.organisation;
create or replace view published.person as
  select id, county, key, name, title, email, language, active, mail_bounced_at from accounts.person;
-- Providers are entered with their listings; people come by invitation.
grant insert, update on accounts.organisation, accounts.role_assignment to perhetalo_app;
grant insert, update (mail_bounced_at) on accounts.person to perhetalo_app;
-- The application can make maintainers and nobody else: no slip in it can make an administrator.
alter table accounts.role_assignment enable row level security;
create policy everybody_is_read on accounts.role_assignment for select to perhetalo_app using (true);
create policy maintainers_only on accounts.role_assignment for insert to perhetalo_app
  with check (role = 'maintainer' and scope_kind = 'organisation');
create policy maintainers_end on accounts.role_assignment for update to perhetalo_app
  using (role = 'maintainer') with check (role = 'maintainer' and scope_kind = 'organisation');
alter table accounts.person enable row level security;
create policy everybody_is_read on accounts.person for select to perhetalo_app using (true);
create policy no_personas on accounts.person for insert to perhetalo_app with check (not persona);
create policy bounces on accounts.person for update to perhetalo_app using (true);

-- Where it is: the building's own point where it is known, else the locality's or the municipality's.
alter table directory.site
  add column lon double precision,
  add column lat double precision,
  add column access_details jsonb not null default '{}',
  add column postcode text;
grant insert, update on directory.site to perhetalo_app;
create table directory.postcode (
  code text primary key check (code ~ '^[0-9]{5}$'),
  municipality text not null references directory.municipality
);
create index on directory.postcode (municipality);

-- R11: whether school health and student welfare are part of the area's family centre or in fixed cooperation with it.
alter table directory.area
  add column school_health text not null default 'cooperation' check (school_health in ('part', 'cooperation')),
  add column student_welfare text not null default 'cooperation' check (student_welfare in ('part', 'cooperation')),
  add column school_words jsonb not null default '{}';
grant update (school_health, student_welfare, school_words) on directory.area to perhetalo_app;

alter table directory.service
  add column for_whom jsonb,
  add column after_contact jsonb,
  -- Whole years; null where no age is meant. Before birth is 0.
  add column age_from integer check (age_from between 0 and 120),
  add column age_to integer check (age_to between 0 and 120),
  add column booking text,
  -- Working days until somebody answers, and until the service usually begins (R21).
  add column answer_days integer check (answer_days between 0 and 400),
  add column start_days integer check (start_days between 0 and 400),
  -- { "file": "…", "captions": { "fi": "…", "sv": "…" }, "transcript": { … }, "title": { … } } of the media folder
  add column video jsonb,
  -- Where the criteria of access come from, and from which day they hold (R32): every change is a version.
  add column criteria_from date,
  add column next_check_on date,
  -- The public mark "not confirmed since": set by rule, taken away by a confirmation.
  add column unconfirmed_since date,
  add column origin text not null default 'local' check (origin in ('local', 'ptv', 'hsds', 'table')),
  add column merged_into uuid references directory.service,
  -- The revision of the directory at which this row was last written.
  add column revision bigint not null default 1;
alter table directory.service drop constraint service_state_check;
alter table directory.service add constraint service_state_check
  check (state in ('draft', 'published', 'hidden', 'merged', 'removed'));
create index on directory.service (merged_into) where merged_into is not null;
create index on directory.service (next_check_on) where state = 'published';
create index on directory.service (revision);
update directory.service set next_check_on = confirmed_on + 182;
alter table directory.service alter column next_check_on set not null;
grant insert, update on directory.service to perhetalo_app;
grant insert, update, delete on directory.service_place, directory.service_municipality to perhetalo_app;

-- Which listings a statement touched is kept with the revision, so that readers take in only what has moved.
create or replace function directory.stamp_revision() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  new.revision := (select number + 1 from directory.revision);
  return new;
end $$;
create trigger stamp_revision before insert or update on directory.service
  for each row execute function directory.stamp_revision();

create table directory.hours_exception (
  id uuid primary key,
  service_id uuid not null references directory.service on delete cascade,
  -- Null: all places and the telephone.
  site_id uuid references directory.site,
  from_day date not null,
  to_day date not null,
  opens text check (opens ~ '^[0-2][0-9]:[0-5][0-9]$'),
  closes text check (closes ~ '^[0-2][0-9]:[0-5][0-9]$'),
  note jsonb not null default '{}',
  check (to_day >= from_day),
  check ((opens is null) = (closes is null))
);
create index on directory.hours_exception (service_id);
create index on directory.hours_exception (site_id);

-- For professionals only (R21): the public never sees a row of this table.
create table directory.professional_contact (
  service_id uuid primary key references directory.service on delete cascade,
  phone text,
  email text,
  hours jsonb not null default '{}',
  what_happens jsonb not null default '{}',
  -- Named workers, shown where the county or the area has decided so (R37).
  names jsonb not null default '[]'
);
alter table directory.professional_contact enable row level security;
create policy professionals_only on directory.professional_contact to perhetalo_app
  using (platform.actor_kind() in ('person', 'system'));

create table directory.listing_version (
  service_id uuid not null references directory.service on delete cascade,
  number integer not null,
  content jsonb not null,
  way text not null check (way in ('created', 'edit', 'restore', 'import', 'undo', 'phone', 'merge', 'correction', 'translation')),
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  primary key (service_id, number)
);
create index on directory.listing_version (changed_by);

create table directory.listing_draft (
  id uuid primary key,
  county text not null references directory.county,
  organisation_id uuid references accounts.organisation,
  -- Null while the listing is new.
  service_id uuid references directory.service on delete cascade,
  -- The version the editor began from: a newer one is a conflict that is shown, never overwritten.
  based_on integer,
  content jsonb not null,
  step text not null,
  state text not null check (state in ('editing', 'sent', 'returned')),
  returned_because text,
  created_by uuid not null references accounts.person,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index on directory.listing_draft (county, state);
create index on directory.listing_draft (organisation_id);
create index on directory.listing_draft (service_id);
create index on directory.listing_draft (created_by);

create table directory.confirmation (
  id uuid primary key,
  service_id uuid not null references directory.service on delete cascade,
  at timestamptz not null,
  -- mail: the one-click link; page: signed in; phone: somebody called and a coordinator wrote it down; lead: the area's lead
  way text not null check (way in ('mail', 'page', 'phone', 'lead', 'edit', 'import')),
  person_id uuid references accounts.person,
  -- Who said so on the phone.
  said_by text
);
create index on directory.confirmation (service_id, at desc);
create index on directory.confirmation (person_id);

-- One mail a month for each organisation with something to check; its link works once and for 30 days.
create table directory.check_round (
  id uuid primary key,
  organisation_id uuid not null references accounts.organisation,
  county text not null references directory.county,
  month date not null,
  services uuid[] not null,
  sent_to uuid[] not null default '{}',
  mail_ids uuid[] not null default '{}',
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz,
  answered_how text check (answered_how in ('all-right', 'changed', 'phone', 'lead')),
  -- When it went to the area's lead, because nobody had answered.
  escalated_at timestamptz,
  unique (organisation_id, month)
);
create index on directory.check_round (county, answered_at);

create table directory.maintainer_invitation (
  id uuid primary key,
  organisation_id uuid not null references accounts.organisation,
  email text not null,
  name text not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  -- Whose place the invited one takes; null where a place is free.
  replaces uuid references accounts.person,
  token_hash bytea not null unique,
  invited_by uuid not null references accounts.person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by uuid references accounts.person
);
create index on directory.maintainer_invitation (organisation_id);
create index on directory.maintainer_invitation (replaces);
create index on directory.maintainer_invitation (invited_by);
create index on directory.maintainer_invitation (accepted_by);

-- What somebody says is wrong, or how it should read. Words and the way to reply are sealed: people write what they please.
create table directory.correction (
  id uuid primary key,
  service_id uuid not null references directory.service on delete cascade,
  kind text not null check (kind in ('error', 'proposal')),
  -- What it is about: a field of the listing, or 'other'.
  field text not null,
  text_sealed bytea not null,
  proposed jsonb,
  reply_sealed bytea,
  language text not null check (language in ('fi', 'sv', 'en')),
  person_id uuid references accounts.person,
  created_at timestamptz not null,
  state text not null check (state in ('open', 'accepted', 'edited', 'refused')),
  reason_sealed bytea,
  decided_by uuid references accounts.person,
  decided_at timestamptz
);
create index on directory.correction (service_id, state);
create index on directory.correction (person_id);
create index on directory.correction (decided_by);
alter table directory.correction enable row level security;
create policy anyone_may_say on directory.correction for insert to perhetalo_app with check (true);
create policy professionals_read on directory.correction to perhetalo_app
  using (platform.actor_kind() in ('person', 'system'));

create table directory.translation_task (
  id uuid primary key,
  service_id uuid not null references directory.service on delete cascade,
  language text not null check (language in ('fi', 'sv', 'en')),
  fields text[] not null,
  because text not null check (because in ('missing', 'changed')),
  created_at timestamptz not null,
  done_at timestamptz,
  done_by uuid references accounts.person
);
create unique index on directory.translation_task (service_id, language) where done_at is null;
create index on directory.translation_task (done_by);

-- Words that families use, kept by the county's coordinator: for one another ('same'), or for a kind of service ('leads-to').
-- A row without a county is the product's own and holds everywhere.
create table directory.vocabulary (
  id uuid primary key,
  county text references directory.county,
  kind text not null check (kind in ('same', 'leads-to')),
  fi text[] not null default '{}',
  sv text[] not null default '{}',
  en text[] not null default '{}',
  -- 'key' or 'key/variant' of service types; empty for 'same'.
  types text[] not null default '{}',
  because text not null default '',
  active boolean not null default true,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person
);
create index on directory.vocabulary (county);
create index on directory.vocabulary (changed_by);

-- What was searched and not found: a keyed hash is counted by day; the words stand in plain only from the fifth different
-- day on, and never when they look like a number, a name or an address.
create table directory.search_gap (
  term_hash bytea not null,
  county text not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  days integer not null default 1,
  times integer not null default 1,
  first_day date not null,
  last_day date not null,
  term text,
  -- none: nothing at all; weak: only guesses
  outcome text not null check (outcome in ('none', 'weak')),
  settled_at timestamptz,
  primary key (term_hash, county, language)
);
create index on directory.search_gap (county, days desc);

-- How a kind of service stands in an area (R41, R50): what the listings cannot say themselves.
create table directory.area_service (
  area_id uuid not null references directory.area,
  type text not null,
  variant text not null default '',
  presence text not null check (presence in ('fixed', 'outreach', 'both', 'none')),
  same_premises boolean,
  planned_from date,
  not_included_because jsonb,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  primary key (area_id, type, variant),
  foreign key (type, variant) references directory.service_type (key, variant)
);
create index on directory.area_service (type, variant);
create index on directory.area_service (changed_by);

-- Where areas may differ (R37): a value for the county, and for an area that wishes otherwise.
create table directory.setting (
  county text not null references directory.county,
  -- The county's own row has the county's code here, an area's its id.
  scope text not null,
  key text not null check (key in ('worker-names', 'place-precision', 'hide-after-days', 'mark-after-days', 'check-every-days', 'ngo-review')),
  value jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  primary key (county, scope, key)
);
create index on directory.setting (changed_by);

-- Two listings that look alike and are not the same: not shown again.
create table directory.not_duplicate (
  one uuid not null references directory.service on delete cascade,
  other uuid not null references directory.service on delete cascade,
  decided_at timestamptz not null,
  decided_by uuid references accounts.person,
  primary key (one, other),
  check (one < other)
);
create index on directory.not_duplicate (other);
create index on directory.not_duplicate (decided_by);

create table directory.import_run (
  id uuid primary key,
  county text not null references directory.county,
  kind text not null check (kind in ('table', 'ptv', 'hsds')),
  name text not null,
  -- read: taken in; staged: compared, nothing changed yet; applying …; undone
  state text not null check (state in ('read', 'staged', 'applying', 'applied', 'undoing', 'undone', 'failed')),
  mapping jsonb not null default '{}',
  -- What the file held besides rows: columns, first lines, what was left out and why.
  report jsonb not null default '{}',
  content bytea,
  total integer not null default 0,
  done integer not null default 0,
  failed_because text,
  created_by uuid not null references accounts.person,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index on directory.import_run (county, created_at desc);
create index on directory.import_run (created_by);

create table directory.import_row (
  run_id uuid not null references directory.import_run on delete cascade,
  number integer not null,
  -- What names the listing in the source.
  external_id text,
  title text not null,
  action text not null check (action in ('add', 'change', 'same', 'conflict', 'left-out', 'problem')),
  service_id uuid,
  organisation_id uuid,
  content jsonb,
  before jsonb,
  -- [{ "field": "…", "code": "…", "value": "…" }]
  problems jsonb not null default '[]',
  chosen boolean not null default true,
  applied_version integer,
  applied_at timestamptz,
  primary key (run_id, number)
);
create index on directory.import_row (run_id, action, number);

-- Where a listing, an organisation or a site came from, and what the source said last: what differs from it was changed
-- here by hand and survives the next run.
create table directory.origin (
  scheme text not null,
  external_id text not null,
  kind text not null check (kind in ('service', 'organisation', 'site')),
  our_id uuid not null,
  county text not null references directory.county,
  imported jsonb not null,
  seen_at timestamptz not null,
  primary key (scheme, kind, county, external_id)
);
create index on directory.origin (kind, our_id);
create index on directory.origin (county);

-- A reader that keeps the directory in memory takes in single listings by their revision; when `rest` has moved (texts of
-- a kind, a building, the vocabulary …) it reads everything anew.
alter table directory.revision add column rest bigint not null default 1;
create function directory.count_rest() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update directory.revision set number = number + 1, rest = rest + 1;
  perform pg_notify('directory', '');
  return null;
end $$;
drop trigger revision on directory.service_type;
create trigger revision after insert or update or delete on directory.service_type
  for each statement execute function directory.count_rest();
drop trigger revision on directory.site;
create trigger revision after update or delete on directory.site
  for each statement execute function directory.count_rest();
drop trigger revision on directory.emergency_line;
create trigger revision after insert or update or delete on directory.emergency_line
  for each statement execute function directory.count_rest();
create trigger revision after insert or update or delete on directory.hours_exception
  for each statement execute function directory.count_revision();
create trigger revision after insert or update or delete on directory.vocabulary
  for each statement execute function directory.count_rest();
create trigger revision after insert or update or delete on directory.area_service
  for each statement execute function directory.count_rest();
create trigger revision after insert or update or delete on directory.setting
  for each statement execute function directory.count_rest();
create trigger revision after update on directory.area
  for each statement execute function directory.count_rest();
create trigger revision after update on accounts.organisation
  for each statement execute function directory.count_rest();

grant select on all tables in schema directory to perhetalo_app;
grant insert, update, delete on directory.hours_exception, directory.professional_contact, directory.listing_draft,
  directory.translation_task, directory.vocabulary, directory.search_gap, directory.area_service, directory.setting,
  directory.not_duplicate, directory.import_run, directory.import_row, directory.origin,
  directory.check_round, directory.maintainer_invitation, directory.correction to perhetalo_app;
grant insert on directory.listing_version, directory.confirmation to perhetalo_app;

comment on table directory.postcode is 'Reference: which municipality a postal code lies in.';
comment on table directory.hours_exception is 'Reference: days with other hours; leaves with its service.';
comment on table directory.professional_contact is 'Reference: how professionals reach a service; leaves with it.';
comment on table directory.listing_version is 'Reference: how a listing read before, who changed it.';
comment on table directory.listing_draft is 'Kept: 180 days after the last touch, or until published.';
comment on table directory.confirmation is 'Reference: when a listing was said to be right, by whom.';
comment on table directory.check_round is 'Kept: 730 days; what was asked of whom, whether it was answered.';
comment on table directory.maintainer_invitation is 'Kept: 90 days after it ended; a worker’s name and address.';
comment on table directory.correction is 'Kept: 365 days after it was decided; words sealed.';
comment on table directory.translation_task is 'Reference: which texts wait for a translation.';
comment on table directory.vocabulary is 'Reference: words that families use.';
comment on table directory.search_gap is 'Kept: 365 days after the last day; keyed hashes, words in plain only from the fifth different day.';
comment on table directory.area_service is 'Reference: how kinds of service stand in areas.';
comment on table directory.setting is 'Reference: what a county or an area has decided about its directory.';
comment on table directory.not_duplicate is 'Reference: pairs of listings that are not the same.';
comment on table directory.import_run is 'Kept: the file 30 days, the run 365 days.';
comment on table directory.import_row is 'Kept: leaves with its run.';
comment on table directory.origin is 'Reference: where imported listings came from.';
