-- oversight: unusual reading, requests of people about their own data, whose own list of readers is held back, what was deleted
-- (ADR-0038). Who has looked is read from the audit itself; no second list of it is kept.
create schema oversight;
grant usage on schema oversight to perhetalo_app, perhetalo_facts;

-- The audit is asked by who read, hour by hour.
create index on platform.audit_entry (county, actor_id, at) where actor_kind = 'person';

-- What a county has decided: whether families read the names of staff, or their title and unit.
create table oversight.county_setting (
  county text primary key references directory.county,
  names_staff boolean not null default true,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person
);
create index on oversight.county_setting (changed_by);

-- Whom to turn to: the ombudsperson for social welfare and patients, the data protection officer, the registry.
create table oversight.adviser (
  county text not null references directory.county,
  kind text not null check (kind in ('ombudsperson', 'privacy-officer', 'registry')),
  name jsonb not null,
  phone text,
  email text,
  hours jsonb,
  primary key (county, kind)
);

-- How far the watch has read each chain. Entries of a chain are numbered in the order in which they were committed.
create table oversight.watch_mark (
  county text primary key,
  seq bigint not null
);

-- Unusual reading. Ids and counts; the family's id stays when the family is gone.
create table oversight.alert (
  id uuid primary key,
  county text not null references directory.county,
  kind text not null check (kind in ('own', 'household', 'colleague', 'bulk', 'no-relation', 'emergency')),
  person_id uuid not null references accounts.person,
  family_id uuid,
  -- By which relation it was read, as the audit names it.
  relation text,
  day date not null,
  count integer not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  found_at timestamptz not null,
  handled_at timestamptz,
  handled_by uuid references accounts.person,
  verdict text check (verdict in ('in-order', 'wrong', 'unclear')),
  words_sealed bytea,
  check ((handled_at is null) = (verdict is null))
);
create unique index alert_once_a_day on oversight.alert
  (county, kind, person_id, coalesce(family_id, '00000000-0000-0000-0000-000000000000'::uuid), day);
create index on oversight.alert (county, handled_at, last_at desc);
create index on oversight.alert (person_id);
create index on oversight.alert (handled_by);

-- What somebody of a family asks about own data, or for a child, with its clock: a month, two more with a reason.
create table oversight.data_request (
  id uuid primary key,
  county text not null references directory.county,
  member_id uuid references families.person on delete cascade,
  about_id uuid references families.person on delete set null,
  kind text not null check (kind in ('copy', 'older-log', 'correct', 'comment', 'restrict', 'objection', 'revision')),
  state text not null default 'received' check (state in ('received', 'extended', 'answered', 'refused', 'withdrawn')),
  language text not null check (language in ('fi', 'sv', 'en')),
  name_sealed bytea not null,
  about_name_sealed bytea,
  words_sealed bytea not null,
  received_at timestamptz not null,
  due_on date not null,
  extension_sealed bytea,
  extended_at timestamptz,
  -- The worker who knows the matter, whom the officer has asked.
  handler_id uuid references accounts.person,
  handler_words_sealed bytea,
  closed_at timestamptz,
  closed_by uuid references accounts.person,
  answer_sealed bytea,
  ground text check (ground in ('health-or-safety', 'rights-of-others', 'investigation', 'not-held', 'not-identified', 'repeated')),
  -- From which day on the list of readers is open to the one who asked, and until when.
  log_from date,
  log_open_until date,
  version integer not null default 1,
  check ((state in ('answered', 'refused', 'withdrawn')) = (closed_at is not null)),
  check ((state = 'refused') = (ground is not null)),
  check ((state = 'extended') <= (extended_at is not null))
);
create index on oversight.data_request (county, state, due_on);
create index on oversight.data_request (member_id);
create index on oversight.data_request (about_id);
create index on oversight.data_request (handler_id);
create index on oversight.data_request (closed_by);

-- Whose own list of readers is held back for a while, because it would endanger somebody: said openly, with its ground.
create table oversight.log_hold (
  id uuid primary key,
  county text not null references directory.county,
  member_id uuid not null references families.person on delete cascade,
  ground text not null check (ground in ('health-or-safety', 'rights-of-others', 'investigation')),
  reasons_sealed bytea not null,
  until date not null,
  set_by uuid not null references accounts.person,
  set_at timestamptz not null,
  ended_at timestamptz
);
create index on oversight.log_hold (member_id);
create index on oversight.log_hold (set_by);
create index on oversight.log_hold (county);

-- What was deleted, by which rule, how many rows of what, and a fingerprint of their ids: provable without keeping them.
create table oversight.deletion (
  id uuid primary key,
  county text not null,
  what text not null,
  subject uuid not null,
  rule text not null,
  kept_until date not null,
  deleted_at timestamptz not null,
  counts jsonb not null,
  hash bytea not null
);
create index on oversight.deletion (county, deleted_at);
create index on oversight.deletion (subject);
create function oversight.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'What was deleted stays written down' using errcode = '42501';
end $$;
create trigger deletion_only_grows before update or delete on oversight.deletion
  for each row execute function oversight.refuse_change();

create function oversight.is_officer(of_county text) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from published.role_now r where r.person_id = platform.actor_person() and r.role = 'privacy-officer'
    and r.scope_kind = 'county' and r.scope_id = of_county)
$$;

/* Whether one of a family is told that a worker read: not where it would betray a presence, an emergency opening or an entry
   that is not told to the one who asks. Looks past row-level security and answers about that one alone. */
create function oversight.tells(of_family uuid, worker uuid, read_at timestamptz, of_entry uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select not exists (select from families.involvement i where i.family_id = of_family and i.person_id = worker
      and i.since <= (read_at at time zone 'Europe/Helsinki')::date and (i.ended_at is null or i.ended_at >= read_at)
      and not families.sees_presence(i))
    -- Neither the one who opened it nor the one who reviewed it, where the opening itself is not told.
    and not exists (select from families.break_glass b where b.family_id = of_family
      and ((b.person_id = worker and read_at between b.opened_at and b.until)
        or (b.reviewed_by = worker and read_at between b.opened_at and b.reviewed_at + interval '1 minute'))
      and (b.hidden_until >= platform.today() or families.kept_away_in(platform.actor_member(), of_family)))
    and not exists (select from families.entry e where e.id = of_entry
      and (e.own_part or e.thread_of is not null or e.class <> 'ordinary') and not families.member_reads(e))
    -- A worker's unit would tell where somebody with a protected address is, also where there is no presence.
    and (not families.hidden_from_member(of_family, null) or exists (select from families.involvement i
      where i.family_id = of_family and i.person_id = worker and families.sees_presence(i)))
$$;

-- An emergency opening is on the list of the data protection officer in the same transaction.
create function oversight.note_emergency() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into oversight.alert (id, county, kind, person_id, family_id, relation, day, count, first_at, last_at, found_at)
  values (gen_random_uuid(), new.county, 'emergency', new.person_id, new.family_id, 'opened',
    (new.opened_at at time zone 'Europe/Helsinki')::date, 1, new.opened_at, new.opened_at, new.opened_at)
  on conflict (county, kind, person_id, coalesce(family_id, '00000000-0000-0000-0000-000000000000'::uuid), day)
    do update set count = oversight.alert.count + 1, last_at = excluded.last_at;
  return new;
end $$;
create trigger emergency_is_noted after insert on families.break_glass
  for each row execute function oversight.note_emergency();

grant select, insert, update, delete on all tables in schema oversight to perhetalo_app;
revoke update, delete on oversight.deletion from perhetalo_app;

alter table oversight.county_setting enable row level security;
create policy read_by_all on oversight.county_setting for select to perhetalo_app using (true);
create policy kept_by_officer on oversight.county_setting to perhetalo_app
  using (platform.actor_kind() = 'system' or oversight.is_officer(county))
  with check (platform.actor_kind() = 'system' or oversight.is_officer(county));
alter table oversight.adviser enable row level security;
create policy read_by_all on oversight.adviser for select to perhetalo_app using (true);
create policy kept_by_officer on oversight.adviser to perhetalo_app
  using (platform.actor_kind() = 'system' or oversight.is_officer(county))
  with check (platform.actor_kind() = 'system' or oversight.is_officer(county));
alter table oversight.watch_mark enable row level security;
create policy system_alone on oversight.watch_mark to perhetalo_app using (platform.actor_kind() = 'system');
alter table oversight.alert enable row level security;
create policy officer on oversight.alert to perhetalo_app
  using (platform.actor_kind() = 'system' or oversight.is_officer(county));
alter table oversight.data_request enable row level security;
create policy own_officer_handler on oversight.data_request to perhetalo_app
  using (platform.actor_kind() = 'system' or oversight.is_officer(county)
    or (platform.actor_kind() = 'member' and member_id = platform.actor_member())
    or (platform.actor_kind() = 'person' and handler_id = platform.actor_person()));
alter table oversight.log_hold enable row level security;
create policy own_or_officer on oversight.log_hold to perhetalo_app
  using (platform.actor_kind() = 'system' or oversight.is_officer(county)
    or (platform.actor_kind() = 'member' and (member_id = platform.actor_member()
      or published.may_act_for(platform.actor_member(), member_id))))
  with check (platform.actor_kind() = 'system' or oversight.is_officer(county));
alter table oversight.deletion enable row level security;
create policy officer_reads on oversight.deletion for select to perhetalo_app
  using (platform.actor_kind() = 'system' or oversight.is_officer(county));
create policy system_writes on oversight.deletion for insert to perhetalo_app with check (platform.actor_kind() = 'system');

comment on table oversight.county_setting is 'Reference: what a county has decided about its list of readers.';
comment on table oversight.adviser is 'Reference: whom to turn to in a county.';
comment on table oversight.watch_mark is 'Reference: how far the watch has read.';
comment on table oversight.alert is 'Kept: 2 years after it was handled; ids only, words sealed.';
comment on table oversight.data_request is 'Kept: 2 years after it was closed, or until its sender leaves with the last family; sealed.';
comment on table oversight.log_hold is 'Kept: 2 years after its last day, or until the person leaves; reasons sealed.';
comment on table oversight.deletion is 'Kept: as long as the product is in use; ids and counts only.';
