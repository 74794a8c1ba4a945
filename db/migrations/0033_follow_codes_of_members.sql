-- A follow code that somebody of a family, signed in, has added once: what stands behind it is then seen and stopped among all
-- other consents (ADR-0033, ADR-0037). Only the code's hash is kept, as everywhere; the code itself is never stored.
create table guidance.own_code (
  id uuid primary key,
  member_id uuid not null references families.person on delete cascade,
  code_hash bytea not null,
  added_at timestamptz not null,
  unique (member_id, code_hash)
);
create index on guidance.own_code (code_hash);

grant select, insert, delete on guidance.own_code to perhetalo_app;
alter table guidance.own_code enable row level security;
-- One's own rows and nobody else's, also not those of a child for whom one acts. The system removes what leads to nothing.
create policy own_rows on guidance.own_code to perhetalo_app
  using (platform.actor_kind() = 'member' and member_id = platform.actor_member())
  with check (platform.actor_kind() = 'member' and member_id = platform.actor_member());
create policy system_sees on guidance.own_code for select to perhetalo_app using (platform.actor_kind() = 'system');
create policy system_removes on guidance.own_code for delete to perhetalo_app using (platform.actor_kind() = 'system');

comment on table guidance.own_code is 'Kept: until it is removed, nothing is behind the code any more or the person goes; hashes only.';
