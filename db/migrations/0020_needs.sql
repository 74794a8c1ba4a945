-- guidance: what somebody who guides has written down of a family's need while choosing services: sealed, seen by
-- nobody else, gone a day after the last touch. Addresses carry its id and nothing of the family.
create schema if not exists guidance;
grant usage on schema guidance to perhetalo_app;

create table guidance.need (
  id uuid primary key,
  person_id uuid not null references accounts.person,
  -- { request, need, chosen, agreed }
  content_sealed bytea not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  expires_at timestamptz not null
);
create index on guidance.need (person_id);
create index on guidance.need (expires_at);
comment on table guidance.need is 'Kept: 24 hours after the last change.';

grant select, insert, update, delete on guidance.need to perhetalo_app;
alter table guidance.need enable row level security;
create policy system_sees_all on guidance.need to perhetalo_app using (platform.actor_kind() = 'system');
create policy own_needs on guidance.need to perhetalo_app
  using (platform.actor_kind() = 'person' and person_id = platform.actor_person())
  with check (platform.actor_kind() = 'person' and person_id = platform.actor_person());
