-- statutory-contacts: the ways when a worry about a child arises (SHL 35 §, LSL 25, 25 a, 25 c and 25 d §). A contact or
-- a notification is passed on to the county's statutory handling. What was written stands here, sealed, only until that
-- handling has acknowledged it: from then on there is a receipt number, a state and times.
create schema statutory_contacts;
grant usage on schema statutory_contacts to perhetalo_app;

-- Where a county takes contacts and notifications. The secret that signs is a setting of the server, never a row.
create table statutory_contacts.handling (
  county text primary key references directory.county,
  -- null: nothing is sent from here; people are told to call.
  address text check (address ~ '^https://'),
  phone text not null,
  -- When the phone answers, in the county's languages.
  phone_hours jsonb not null,
  on_duty_unit uuid not null references accounts.unit,
  patience_minutes integer not null check (patience_minutes between 1 and 60),
  changed_at timestamptz not null,
  changed_by uuid references accounts.person
);
create index on statutory_contacts.handling (on_duty_unit);
create index on statutory_contacts.handling (changed_by);

create table statutory_contacts.contact (
  id uuid primary key,
  county text not null references directory.county,
  kind text not null check (kind in ('together', 'without-consent', 'child-welfare', 'before-birth', 'police')),
  -- The ground in law that the sender chose; who acts together with the family needs none.
  ground text check (ground in ('cannot-care-for-self', 'child-interest', 'upbringing', 'circumstances', 'own-behaviour',
    'unborn', 'sexual-crime', 'violent-crime')),
  sender text not null check (sender in ('professional', 'private')),
  person_id uuid references accounts.person,
  unit_id uuid references accounts.unit,
  help_request_id uuid references help_requests.help_request on delete set null,
  language text not null check (language in ('fi', 'sv', 'en')),
  -- 'told': made outside, by phone or in person, and written down here as made.
  state text not null check (state in ('sending', 'received', 'opened', 'told')),
  told_way text check (told_way in ('phone', 'visit', 'other-form')),
  -- Everything that was written and who wrote it. Gone in the transaction that records the acknowledgement.
  content_sealed bytea,
  -- Compares a repeated send with the first one; goes together with the content.
  body_hash bytea,
  key_hash bytea not null unique,
  -- How a private person finds the state again from the same browser, for an hour.
  code_hash bytea unique,
  made_at timestamptz not null,
  call_after timestamptz not null,
  tries integer not null default 0,
  trying_until timestamptz,
  -- A code of what went wrong last; never words of the other side.
  problem text,
  received_at timestamptz,
  receipt text,
  opened_at timestamptz,
  told_at timestamptz,
  alarmed_at timestamptz,
  -- The law: an authority is never anonymous.
  check ((sender = 'professional') = (person_id is not null)),
  check (sender = 'professional' or (unit_id is null and help_request_id is null and kind in ('child-welfare', 'before-birth'))),
  check ((state = 'sending') = (content_sealed is not null)),
  check (content_sealed is not null or body_hash is null),
  check ((state in ('received', 'opened')) = (received_at is not null and receipt is not null)),
  check ((state = 'opened') = (opened_at is not null)),
  check ((state = 'told') = (told_at is not null and told_way is not null))
);
create index on statutory_contacts.contact (county, made_at);
create index on statutory_contacts.contact (person_id, made_at);
create index on statutory_contacts.contact (unit_id, made_at);
create index on statutory_contacts.contact (help_request_id);
create index on statutory_contacts.contact (made_at) where state = 'sending';

grant select, insert, update on statutory_contacts.handling to perhetalo_app;
grant select, insert, update, delete on statutory_contacts.contact to perhetalo_app;

-- The backstop under access.ts.
create function statutory_contacts.on_duty(of_county text) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from statutory_contacts.handling h join published.unit_member m on m.unit_id = h.on_duty_unit
    where h.county = of_county and m.person_id = platform.actor_person())
$$;
create function statutory_contacts.leads(unit uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from published.unit_member m
    where m.unit_id = unit and m.person_id = platform.actor_person() and m.leads)
$$;
alter table statutory_contacts.contact enable row level security;
create policy system_sees_all on statutory_contacts.contact to perhetalo_app using (platform.actor_kind() = 'system');
create policy sender_behind_its_code on statutory_contacts.contact to perhetalo_app
  using (platform.actor_kind() = 'code' and code_hash = platform.actor_code());
create policy anyone_may_send on statutory_contacts.contact for insert to perhetalo_app
  with check ((platform.actor_kind() = 'public' and sender = 'private')
    or (platform.actor_kind() = 'person' and sender = 'professional' and person_id = platform.actor_person()));
create policy workers_by_relation on statutory_contacts.contact to perhetalo_app using (
  platform.actor_kind() = 'person' and (person_id = platform.actor_person() or statutory_contacts.leads(unit_id)
    or (alarmed_at is not null and statutory_contacts.on_duty(county))))
  with check (platform.actor_kind() = 'person');

-- A repeated send must find its first one before anybody may see the row: only hashes and an id leave.
create function statutory_contacts.sent_before(sent_key bytea) returns table (id uuid, body_hash bytea)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.id, c.body_hash from statutory_contacts.contact c where c.key_hash = sent_key
$$;
grant execute on function statutory_contacts.sent_before to perhetalo_app;

comment on table statutory_contacts.handling is 'Reference: where each county takes contacts and notifications.';
comment on table statutory_contacts.contact is 'Kept: 730 days after it was made; what was written, sealed, only until it is acknowledged.';
