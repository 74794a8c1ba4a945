-- guidance, referrals: who takes them, what they carry field by field, what the family said yes to, and every move until
-- an answer has come back. All words are sealed (bytea) by the application; codes and links are stored as hashes only.
create schema if not exists guidance;
grant usage on schema guidance to perhetalo_app, perhetalo_facts;

-- Who takes referrals: a unit whose people sign in, or a small organisation that answers by a signed link. One person is
-- named in both; outside the county and the municipalities that person has promised secrecy, on a day.
create table guidance.receiver (
  id uuid primary key,
  county text not null references directory.county,
  key text not null,
  kind text not null check (kind in ('unit', 'guest')),
  unit_id uuid references accounts.unit,
  organisation_id uuid not null references accounts.organisation,
  register text not null check (register in ('social', 'health', 'student-welfare', 'education', 'none')),
  name jsonb not null,
  -- For whom it is and what it needs to know, in the receiver's own words.
  says jsonb not null default '{}',
  topics text[] not null,
  -- Municipality codes; null means the whole county.
  serves text[],
  languages text[] not null,
  contact_id uuid references accounts.person,
  guest_name text,
  guest_email text,
  guest_language text check (guest_language in ('fi', 'sv', 'en')),
  secrecy_on date,
  capacity text not null check (capacity in ('free', 'limited', 'full', 'paused')),
  wait_weeks integer check (wait_weeks between 0 and 104),
  capacity_at timestamptz,
  capacity_asked_at timestamptz,
  -- Working days within which it answers; after them the referral goes back to a named person.
  answer_days integer not null check (answer_days between 1 and 30),
  active boolean not null default true,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  unique (county, key),
  check ((kind = 'unit') = (unit_id is not null and contact_id is not null)),
  check ((kind = 'guest') = (guest_name is not null and guest_email is not null and guest_language is not null)),
  check (kind = 'unit' or register = 'none')
);
create index on guidance.receiver (unit_id);
create index on guidance.receiver (organisation_id);
create index on guidance.receiver (contact_id);
create index on guidance.receiver (changed_by);

-- The listed services for which it takes referrals.
create table guidance.receiver_service (
  receiver_id uuid not null references guidance.receiver on delete cascade,
  service_id uuid not null references directory.service on delete cascade,
  primary key (receiver_id, service_id)
);
create index on guidance.receiver_service (service_id);

create sequence guidance.referral_number;

create table guidance.referral (
  id uuid primary key,
  county text not null references directory.county,
  -- The first referral of the thread, and the one that this continues after a redirect.
  root_id uuid not null references guidance.referral,
  part_of uuid references guidance.referral,
  from_request boolean not null,
  help_request_id uuid references help_requests.help_request on delete set null,
  code_hash bytea not null,
  key_hash bytea unique,
  municipality text references directory.municipality,
  language text not null check (language in ('fi', 'sv', 'en')),
  service_id uuid references directory.service on delete set null,
  sender_id uuid not null references accounts.person,
  sender_unit uuid not null references accounts.unit,
  -- Both sides have a number of their own for the same referral.
  sender_number text not null,
  receiver_id uuid references guidance.receiver,
  receiver_unit uuid references accounts.unit,
  receiver_person uuid references accounts.person,
  receiver_number text,
  guest_hash bytea unique,
  guest_round integer not null default 0,
  state text not null check (state in ('draft', 'sent', 'received', 'more-asked', 'waitlisted', 'accepted', 'in-progress',
    'cancel-asked', 'declined', 'expired', 'completed', 'redirected', 'cancelled', 'closed', 'withdrawn', 'mistake')),
  before_state text,
  -- Who owes the next step, by when: a person who signs in, or the named person of a receiver without accounts.
  owner_id uuid references accounts.person,
  with_guest boolean not null default false,
  due_at timestamptz,
  reminded_at timestamptz,
  raised_at timestamptz,
  ground text check (ground in ('consent', 'same-register', 'social-need', 'student-welfare', 'other-law')),
  ground_reference_sealed bytea,
  consent_asked_at timestamptz,
  -- Where a family without a help request is told that there is something to read; never what.
  notify_sealed bytea,
  expected_on date,
  position_band text check (position_band in ('first-five', 'first-ten', 'first-twenty', 'after-twenty')),
  meanwhile_sealed bytea,
  outcome text,
  declined_for text,
  settled_how text,
  bounces integer not null default 0,
  created_at timestamptz not null,
  sent_at timestamptz,
  received_at timestamptz,
  accepted_at timestamptz,
  first_contact_at timestamptz,
  ended_at timestamptz,
  -- The first promise of the thread: a redirect keeps it.
  first_sent_at timestamptz,
  first_due_at timestamptz,
  access_ended_at timestamptz,
  changed_at timestamptz not null,
  version integer not null default 1,
  check ((state in ('completed', 'redirected', 'cancelled', 'closed', 'withdrawn', 'mistake')) = (ended_at is not null)),
  -- Nothing open is ever without an owner and a day.
  check (ended_at is not null or (due_at is not null and (owner_id is not null) <> with_guest)),
  check (ended_at is null or (owner_id is null and not with_guest)),
  check (state in ('draft', 'withdrawn', 'mistake') or (sent_at is not null and receiver_id is not null and ground is not null)),
  check ((state = 'completed') = (outcome is not null))
);
create index on guidance.referral (root_id);
create index on guidance.referral (part_of);
create index on guidance.referral (help_request_id);
create index on guidance.referral (code_hash);
create index on guidance.referral (municipality);
create index on guidance.referral (service_id);
create index on guidance.referral (sender_id, state);
create index on guidance.referral (sender_unit, state);
create index on guidance.referral (receiver_id);
create index on guidance.referral (receiver_unit, state);
create index on guidance.referral (receiver_person, state);
create index on guidance.referral (owner_id) where ended_at is null;
create index on guidance.referral (ended_at);
create index on guidance.referral (county, sent_at);

-- What may be carried, one row for each field; only rows that are shared ever reach the receiver and the family.
create table guidance.shared_field (
  referral_id uuid not null references guidance.referral on delete cascade,
  field text not null,
  value_sealed bytea not null,
  shared boolean not null,
  primary key (referral_id, field)
);

create table guidance.consent (
  id uuid primary key,
  referral_id uuid not null references guidance.referral on delete cascade,
  receiver_id uuid not null references guidance.receiver,
  giver text not null check (giver in ('guardian', 'guardians-together', 'youth', 'adult-for-self')),
  way text not null check (way in ('on-the-spot', 'by-phone', 'behind-code')),
  noted_by uuid references accounts.person,
  given_at timestamptz not null,
  fields text[] not null,
  until date not null,
  withdrawn_at timestamptz
);
create index on guidance.consent (referral_id);
create index on guidance.consent (receiver_id);
create index on guidance.consent (noted_by);

-- Every move, message and note, with the parties that may read it. A party's own notes name that party alone.
create table guidance.entry (
  id uuid primary key,
  seq bigint generated always as identity,
  referral_id uuid not null references guidance.referral on delete cascade,
  at timestamptz not null,
  move text not null,
  party text not null check (party in ('sender', 'receiver', 'family', 'system')),
  person_id uuid references accounts.person,
  detail text,
  text_sealed bytea,
  seen_by text[] not null
);
create index on guidance.entry (referral_id, at);
create index on guidance.entry (person_id);

-- A warm hand-over: one talk of three, booked among the appointments and written down as held or not.
create table guidance.meeting (
  id uuid primary key,
  referral_id uuid not null references guidance.referral on delete cascade,
  appointment_id uuid,
  way text not null check (way in ('on-site', 'remote', 'phone')),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null check (state in ('booked', 'held', 'not-held')),
  booked_by uuid references accounts.person,
  recorded_at timestamptz
);
create index on guidance.meeting (referral_id);
create index on guidance.meeting (booked_by);

-- The one-time code that opens a signed link: a hash, fifteen minutes, five tries.
create table guidance.guest_code (
  referral_id uuid primary key references guidance.referral on delete cascade,
  code_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0
);
create index on guidance.guest_code (expires_at);

-- What is left when a referral is gone: days and sectors, nothing of whose.
create table guidance.past_fact (
  county text not null references directory.county,
  from_sector text not null,
  to_sector text not null,
  sent_on date not null,
  days_to_received integer,
  days_to_accepted integer,
  days_to_contact integer,
  days_to_end integer,
  state text not null,
  outcome text,
  bounces integer not null
);
create index on guidance.past_fact (county, sent_on);

grant usage on sequence guidance.referral_number to perhetalo_app;
grant select, insert, update, delete on guidance.receiver, guidance.receiver_service, guidance.referral, guidance.shared_field,
  guidance.consent, guidance.entry, guidance.meeting, guidance.guest_code to perhetalo_app;
grant insert on guidance.past_fact to perhetalo_app;
grant select on guidance.past_fact, guidance.receiver, guidance.referral to perhetalo_facts;

-- Relations for row-level security, the backstop under access.ts.
create function guidance.leads(unit uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from published.role_now r where r.person_id = platform.actor_person()
    and r.role = 'unit-lead' and r.scope_kind = 'unit' and r.scope_id = unit::text)
$$;
-- Everybody of a unit that keeps a register reads its untaken post; elsewhere only the named person does.
create function guidance.shares_post(unit uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from accounts.unit u join published.unit_member m on m.unit_id = u.id
    where u.id = unit and u.register <> 'none' and m.person_id = platform.actor_person())
$$;
create function guidance.holds_request(request uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from help_requests.help_request r where r.id = request
    and platform.actor_person() in (r.holder_id, r.deputy_id))
$$;
/* The parties for which the asker stands. */
create function guidance.sides(r guidance.referral) returns text[] language sql stable as $$
  select case platform.actor_kind()
    when 'system' then array['sender', 'receiver', 'family', 'system']
    when 'code' then array_remove(array[
      case when r.code_hash = platform.actor_code() and (r.sent_at is not null or r.consent_asked_at is not null) then 'family' end,
      case when r.guest_hash = platform.actor_code() and r.sent_at is not null and r.access_ended_at is null
        then 'receiver' end], null)
    when 'person' then array_remove(array[
      case when r.sender_id = platform.actor_person()
        or (r.owner_id = platform.actor_person() and r.state in ('draft', 'more-asked', 'declined', 'expired'))
        or guidance.leads(r.sender_unit) or guidance.holds_request(r.help_request_id) then 'sender' end,
      case when r.sent_at is not null and r.access_ended_at is null and (r.receiver_person = platform.actor_person()
        or guidance.leads(r.receiver_unit)
        or (r.state in ('sent', 'received', 'expired') and guidance.shares_post(r.receiver_unit))) then 'receiver' end], null)
    else '{}'::text[] end
$$;

alter table guidance.referral enable row level security;
-- A move may take the row out of its maker's sight: while it is made, the row that access has been asked for stays in it.
-- What costs least stands first; only who is no party by name has roles looked up.
create policy parties on guidance.referral to perhetalo_app
  using ((id::text = current_setting('app.referral', true) and platform.actor_kind() in ('person', 'code'))
    or platform.actor_kind() = 'system'
    or (platform.actor_kind() = 'code' and (
      (code_hash = platform.actor_code() and (sent_at is not null or consent_asked_at is not null))
      or (guest_hash = platform.actor_code() and sent_at is not null and access_ended_at is null)))
    or (platform.actor_kind() = 'person' and (sender_id = platform.actor_person()
      or (receiver_person = platform.actor_person() and sent_at is not null and access_ended_at is null)
      or (owner_id = platform.actor_person() and state in ('draft', 'more-asked', 'declined', 'expired'))
      or (sent_at is not null and access_ended_at is null and state in ('sent', 'received', 'expired')
        and guidance.shares_post(receiver_unit))
      or (sent_at is not null and access_ended_at is null and guidance.leads(receiver_unit))
      or guidance.leads(sender_unit) or guidance.holds_request(help_request_id))))
  with check (platform.actor_kind() <> 'public');
create policy facts_without_persons on guidance.referral for select to perhetalo_facts using (true);

alter table guidance.shared_field enable row level security;
create policy sender_all_others_shared on guidance.shared_field to perhetalo_app
  using (platform.actor_kind() = 'system' or exists (select from guidance.referral r where r.id = referral_id
    and ('sender' = any (guidance.sides(r)) or (shared and guidance.sides(r) && array['receiver', 'family']))))
  with check (platform.actor_kind() <> 'public');
alter table guidance.entry enable row level security;
create policy parties_named on guidance.entry to perhetalo_app
  using (platform.actor_kind() = 'system' or exists (select from guidance.referral r where r.id = referral_id
    and guidance.sides(r) && seen_by))
  with check (platform.actor_kind() <> 'public');
do $$
declare
  child text;
begin
  foreach child in array array['consent', 'meeting'] loop
    execute format('alter table guidance.%I enable row level security', child);
    execute format('create policy with_its_referral on guidance.%I to perhetalo_app
      using (platform.actor_kind() = ''system'' or exists (select from guidance.referral r where r.id = referral_id))
      with check (platform.actor_kind() <> ''public'')', child);
  end loop;
end $$;
-- Codes of links are reached through the two functions below alone.
alter table guidance.guest_code enable row level security;
create policy system_only on guidance.guest_code to perhetalo_app using (platform.actor_kind() = 'system')
  with check (platform.actor_kind() = 'system');

-- Names of fields, for the sending: which are shared, and which of them the family's newest standing consent covers.
create function guidance.shared_names(of_referral uuid) returns text[] language sql stable security definer
  set search_path = pg_catalog as $$
  select coalesce(array_agg(f.field order by f.field), '{}') from guidance.shared_field f
  where f.referral_id = of_referral and f.shared
$$;
create function guidance.consented_names(of_referral uuid, of_receiver uuid, on_day date) returns text[] language sql stable
  security definer set search_path = pg_catalog as $$
  select c.fields from guidance.consent c where c.referral_id = of_referral and c.receiver_id = of_receiver
    and c.withdrawn_at is null and c.until >= on_day order by c.given_at desc limit 1
$$;

-- The follow page looks a code up before a session stands for it: an id leaves, nothing else.
create function guidance.by_code(of_code bytea) returns table (id uuid, county text)
  language sql stable security definer set search_path = pg_catalog as $$
  select r.id, r.county from guidance.referral r where r.code_hash = of_code
    and (r.sent_at is not null or r.consent_asked_at is not null) order by r.created_at, r.id limit 1
$$;
-- What a signed link opens, before anybody has shown the one-time code: where the code goes, and whether it still opens.
create function guidance.guest_link(of_referral uuid) returns table (county text, round integer, guest_hash bytea, name text,
    email text, language text, open boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select r.county, r.guest_round, r.guest_hash, x.guest_name, x.guest_email, x.guest_language,
    r.sent_at is not null and r.access_ended_at is null and r.guest_hash is not null and x.secrecy_on is not null
  from guidance.referral r join guidance.receiver x on x.id = r.receiver_id where r.id = of_referral and x.kind = 'guest'
$$;
create function guidance.keep_guest_code(of_referral uuid, of_code bytea, at timestamptz, until timestamptz) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into guidance.guest_code (referral_id, code_hash, created_at, expires_at) values (of_referral, of_code, at, until)
  on conflict (referral_id) do update set code_hash = excluded.code_hash, created_at = excluded.created_at,
    expires_at = excluded.expires_at, tries = 0
$$;
-- A right code is used up; a wrong one counts, and after five the code is worth nothing.
create function guidance.use_guest_code(of_referral uuid, of_code bytea, at timestamptz) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  fits boolean;
begin
  update guidance.guest_code c set tries = c.tries + 1
    where c.referral_id = of_referral and c.expires_at > at and c.tries < 5
    returning c.code_hash = of_code into fits;
  if coalesce(fits, false) then delete from guidance.guest_code c where c.referral_id = of_referral; end if;
  return coalesce(fits, false);
end $$;

-- On whose list a referral lands that has come back: the sender's; when the sender is away for good, whoever holds the
-- request, the unit's lead, the coordinator, an administrator.
create function guidance.answers_for(sender uuid, unit uuid, request uuid, of_county text) returns uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select id from (
    select p.id, 1 as place from accounts.person p where p.id = sender and p.active
    union all
    select p.id, 2 from help_requests.help_request r join accounts.person p on p.id = r.holder_id
      where r.id = request and r.state <> 'resolved' and p.active
    union all
    select r.person_id, 3 from published.role_now r where r.role = 'unit-lead' and r.scope_kind = 'unit' and r.scope_id = unit::text
    union all
    select r.person_id, case r.role when 'coordinator' then 4 else 5 end from published.role_now r
      where r.role in ('coordinator', 'admin') and r.scope_kind = 'county' and r.scope_id = of_county
    union all
    select sender, 6) possible
  order by place, id limit 1
$$;
-- Who hears of what has gone wrong twice: the unit's lead, the area's lead, the coordinator.
create function guidance.lead_for(unit uuid, of_county text, otherwise uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select id from (
    select r.person_id as id, 1 as place from published.role_now r
      where r.role = 'unit-lead' and r.scope_kind = 'unit' and r.scope_id = unit::text
    union all
    select r.person_id, 2 from published.role_now r join accounts.unit u on u.id = unit
      where r.role = 'area-lead' and r.scope_kind = 'area' and r.scope_id = u.area_id::text
    union all
    select r.person_id, 3 from published.role_now r
      where r.role = 'coordinator' and r.scope_kind = 'county' and r.scope_id = of_county
    union all
    select otherwise, 4) possible
  where id is not null order by place, id limit 1
$$;

-- How a thread of referrals stands, for the request's page: states and dates, no words.
create view published.referral_seen with (security_invoker = true) as
  select id, root_id, part_of, help_request_id, county, state, sender_id, receiver_id, receiver_person, owner_id, due_at, sent_at,
    ended_at, code_hash, language
  from guidance.referral;
grant select on published.referral_seen to perhetalo_app;

-- Facts without persons: what leaders and the metrics read.
create view published.referral_fact as
  select r.county, u.sector as from_sector, o.sector as to_sector, (r.sent_at at time zone 'Europe/Helsinki')::date as sent_on,
    extract(day from r.received_at - r.sent_at)::integer as days_to_received,
    extract(day from r.accepted_at - r.sent_at)::integer as days_to_accepted,
    extract(day from r.first_contact_at - r.sent_at)::integer as days_to_contact,
    extract(day from r.ended_at - r.sent_at)::integer as days_to_end, r.state, r.outcome, r.bounces
  from guidance.referral r join published.unit u on u.id = r.sender_unit join guidance.receiver x on x.id = r.receiver_id
  join published.organisation o on o.id = x.organisation_id
  where r.sent_at is not null and r.state <> 'mistake'
  union all
  select county, from_sector, to_sector, sent_on, days_to_received, days_to_accepted, days_to_contact, days_to_end, state, outcome,
    bounces
  from guidance.past_fact;
alter view published.referral_fact owner to perhetalo_facts;
grant select on published.referral_fact to perhetalo_app;

comment on table guidance.receiver is 'Reference: who takes referrals, and what they say of their room.';
comment on table guidance.receiver_service is 'Reference: for which services.';
comment on table guidance.referral is 'Kept: 730 days after it ended, or as long as its help request; words sealed.';
comment on table guidance.shared_field is 'Kept: leaves with its referral; words sealed.';
comment on table guidance.consent is 'Kept: leaves with its referral.';
comment on table guidance.entry is 'Kept: leaves with its referral; words sealed.';
comment on table guidance.meeting is 'Kept: leaves with its referral.';
comment on table guidance.guest_code is 'Kept: 15 minutes; ended ones are removed daily. Hashes only.';
comment on table guidance.past_fact is 'Reference: figures of referrals that are gone; days and sectors, nothing of whose.';
