-- Receiving a matter: files with messages, every channel recorded alike, answers that may be taken back for a moment,
-- urgency judged by a person, the dates that law counts, letters to those who were not reached, ready texts.

-- Files that somebody attached to something. Whoever may read the owner may read them: each kind of owner adds its own
-- policy here and the trigger that takes its files along when it goes.
create table platform.attachment (
  id uuid primary key,
  owner_kind text not null,
  owner_id uuid not null,
  name_sealed bytea not null,
  type text not null check (type in ('image/jpeg', 'image/png', 'image/webp', 'application/pdf', 'text/plain')),
  size integer not null check (size between 1 and 10485760),
  bytes_sealed bytea not null,
  created_at timestamptz not null
);
comment on table platform.attachment is 'Kept: as long as what the file is attached to';
create index on platform.attachment (owner_kind, owner_id);
grant select, insert, delete on platform.attachment to perhetalo_app;
alter table platform.attachment enable row level security;
create policy system_sees_all on platform.attachment to perhetalo_app using (platform.actor_kind() = 'system');
create policy anyone_may_attach on platform.attachment for insert to perhetalo_app with check (true);

create function platform.drop_attachments() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  delete from platform.attachment where owner_kind = tg_argv[0] and owner_id = old.id;
  return old;
end $$;

create policy of_help_request_message on platform.attachment to perhetalo_app
  using (owner_kind = 'help-request-message' and exists (select from help_requests.message m where m.id = owner_id));
create trigger attachments_go_too after delete on help_requests.message for each row
  execute function platform.drop_attachments('help-request-message');

-- How the matter came, and who wrote it down when the family did not send it itself.
alter table help_requests.help_request
  add column channel text not null default 'web'
    check (channel in ('web', 'phone', 'meeting-place', 'letter', 'email', 'text-message', 'chat')),
  add column recorded_by uuid references accounts.person,
  add column recorded_at timestamptz,
  add constraint recorded_by_somebody check ((recorded_by is null) = (recorded_at is null));
create index on help_requests.help_request (recorded_by) where recorded_by is not null;

-- An answer is the family's to read from visible_at on; until then whoever sent it may take it back.
alter table help_requests.message
  add column visible_at timestamptz,
  -- To what the request returns when the answer is taken back: its state before, and the version the answer made.
  add column state_before text check (state_before in ('taken', 'in-contact', 'waiting')),
  add column made_version integer;
update help_requests.message set visible_at = at;
alter table help_requests.message alter column visible_at set not null;
create policy only_what_is_released on help_requests.message as restrictive for select to perhetalo_app
  using (platform.actor_kind() <> 'code' or visible_at <= platform.now());

-- Urgency is judged by a person at once (Social Welfare Act 36 §): each judgement stays, the newest holds.
create table help_requests.urgency (
  id uuid primary key,
  help_request_id uuid not null references help_requests.help_request on delete cascade,
  urgent boolean not null,
  ground_sealed bytea not null,
  person_id uuid not null references accounts.person,
  at timestamptz not null
);
comment on table help_requests.urgency is 'Kept: as long as the request';
create index on help_requests.urgency (help_request_id, at);
create index on help_requests.urgency (person_id);
-- The newest judgement, for the order of the queue; null until a person has judged.
alter table help_requests.help_request add column judged_urgent boolean;

-- A letter or message without a word of the matter, sent to a family that was not reached.
create table help_requests.neutral_notice (
  id uuid primary key,
  help_request_id uuid not null references help_requests.help_request on delete cascade,
  way text not null check (way in ('letter', 'text-message', 'email')),
  person_id uuid not null references accounts.person,
  at timestamptz not null
);
comment on table help_requests.neutral_notice is 'Kept: as long as the request';
create index on help_requests.neutral_notice (help_request_id, at);
create index on help_requests.neutral_notice (person_id);

-- A matter that became pending (Social Welfare Act 34 §) or a child welfare notification (Child Welfare Act 25 §):
-- the statutory limits run from pending_at, the arrival of the contact.
create table help_requests.statutory_matter (
  help_request_id uuid primary key references help_requests.help_request on delete cascade,
  kind text not null check (kind in ('general', 'special-support', 'child-welfare')),
  pending_at timestamptz not null,
  recorded_by uuid not null references accounts.person,
  recorded_at timestamptz not null
);
comment on table help_requests.statutory_matter is 'Kept: as long as the request';
create index on help_requests.statutory_matter (recorded_by);

-- How often and on how many days a family is tried to be reached before "not reached" may be the end.
create table help_requests.reaching_rule (
  county text primary key references directory.county,
  tries integer not null check (tries between 1 and 10),
  on_days integer not null check (on_days between 1 and 10 and on_days <= tries),
  changed_by uuid not null references accounts.person,
  changed_at timestamptz not null
);
comment on table help_requests.reaching_rule is 'Reference: the county''s rule of reaching';
create index on help_requests.reaching_rule (changed_by);

-- Ready texts for answers: of the county, or of one unit.
create table help_requests.answer_template (
  id uuid primary key,
  county text not null references directory.county,
  unit_id uuid references accounts.unit,
  name jsonb not null,
  text jsonb not null,
  state text not null default 'in-use' check (state in ('in-use', 'retired')),
  version integer not null default 1,
  changed_by uuid references accounts.person,
  changed_at timestamptz not null
);
comment on table help_requests.answer_template is 'Reference: ready texts for answers';
create index on help_requests.answer_template (county, state);
create index on help_requests.answer_template (unit_id);
create index on help_requests.answer_template (changed_by);

grant select, insert, update, delete on help_requests.urgency, help_requests.neutral_notice, help_requests.statutory_matter
  to perhetalo_app;
grant select, insert, update on help_requests.reaching_rule, help_requests.answer_template to perhetalo_app;

-- Seen by the workers who see the request, never behind the family's code.
do $$
declare
  child text;
begin
  foreach child in array array['urgency', 'neutral_notice', 'statutory_matter'] loop
    execute format('alter table help_requests.%I enable row level security', child);
    execute format('create policy with_its_request on help_requests.%I to perhetalo_app using (
      platform.actor_kind() = ''system'' or (platform.actor_kind() = ''person''
        and exists (select from help_requests.help_request r where r.id = help_request_id))) with check (true)', child);
  end loop;
end $$;
