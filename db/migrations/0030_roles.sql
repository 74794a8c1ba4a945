-- Two more roles, and the keeping of people and their roles at scopes. An organisation's administrator keeps its people and their
-- roles, at the organisation's scope and never above it. The county's privacy officer sees who has read what, unusual reading and
-- the requests of people about their own data; neither sees what is written about families (ADR-0039).
alter table accounts.role_assignment drop constraint role_assignment_role_check;
alter table accounts.role_assignment add constraint role_assignment_role_check
  check (role in ('guide', 'unit-lead', 'area-lead', 'coordinator', 'county-leader', 'admin', 'maintainer', 'professional',
    'organisation-admin', 'privacy-officer'));

-- Who gave a role and why, and who ended it: history is the table itself, since nothing in it is ever removed.
alter table accounts.role_assignment
  add column given_by uuid references accounts.person,
  add column reason text,
  add column ended_by uuid references accounts.person,
  add column ended_at timestamptz,
  add column ended_reason text;
create index on accounts.role_assignment (given_by);
create index on accounts.role_assignment (ended_by);

-- Groups that lead and work together across organisations (R134, R135): a scope of roles like an area or a centre.
create table accounts.forum (
  id uuid primary key,
  county text not null references directory.county,
  key text not null,
  area_id uuid references directory.area,
  name jsonb not null,
  created_at timestamptz not null default now(),
  unique (county, key)
);
create index on accounts.forum (area_id);
grant select on accounts.forum to perhetalo_app;
comment on table accounts.forum is 'Reference: groups in which organisations lead and work together.';

-- What happened to a person's account besides roles: made, changed, made inactive, taken back, passkeys removed by another.
create table accounts.person_change (
  id uuid primary key,
  person_id uuid not null references accounts.person,
  what text not null check (what in ('added', 'changed', 'made-inactive', 'taken-back', 'passkey-code', 'passkeys-removed')),
  by_id uuid references accounts.person,
  at timestamptz not null,
  reason text
);
create index on accounts.person_change (person_id, at);
create index on accounts.person_change (by_id);
grant select, insert on accounts.person_change to perhetalo_app;
comment on table accounts.person_change is 'Kept: as long as the person; says who changed an account, when and why.';

-- The first passkey of somebody whose sign-in is a mailed link needs more than the mailbox: a code that an administrator who has
-- seen the person hands over. A second invitation stands for the first.
create table accounts.passkey_invitation (
  person_id uuid primary key references accounts.person,
  code_hash bytea not null,
  made_by uuid references accounts.person,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index on accounts.passkey_invitation (made_by);
create index on accounts.passkey_invitation (expires_at);
grant select, insert, update, delete on accounts.passkey_invitation to perhetalo_app;
comment on table accounts.passkey_invitation is 'Kept: 7 days or until used; ended ones are removed daily. Hashes only.';

-- Somebody has asked for a sign-in link. The request does the same whoever asks; only afterwards is it looked up whose address it is.
create table accounts.sign_in_ask (
  id uuid primary key,
  sealed bytea not null,
  created_at timestamptz not null
);
create index on accounts.sign_in_ask (created_at);
grant select, insert, delete on accounts.sign_in_ask to perhetalo_app;
comment on table accounts.sign_in_ask is 'Kept: until answered, a day at most; ended ones are removed daily. Sealed.';

-- Every scope at which a role can stand, with its name: for choosing one and for saying where somebody has a role.
create view published.role_scope as
  select 'county' as kind, c.code as id, c.code as county, null::uuid as organisation_id, c.name, null::jsonb as within
  from directory.county c where cardinality(c.languages) > 0
  union all select 'area', a.id::text, a.county, null, a.name, null from directory.area a
  union all select 'centre', f.id::text, f.county, null, f.name, null from directory.family_centre f
  union all select 'forum', f.id::text, f.county, null, f.name, null from accounts.forum f
  union all select 'organisation', o.id::text, o.county, o.id, o.name, null from accounts.organisation o
  union all select 'unit', u.id::text, o.county, o.id, u.name, o.name from accounts.unit u
    join accounts.organisation o on o.id = u.organisation_id;
grant select on published.role_scope to perhetalo_app;

-- To which county and organisation a scope belongs; no row for a scope that is not there.
create function accounts.scope_place(of_kind text, of_scope text)
  returns table (county text, organisation_id uuid) language sql stable security definer set search_path = pg_catalog as $$
  with given as (select case when of_scope ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then of_scope::uuid end as id)
  select c.code, null::uuid from directory.county c where of_kind = 'county' and c.code = of_scope
  union all select a.county, null from directory.area a join given g on a.id = g.id where of_kind = 'area'
  union all select f.county, null from directory.family_centre f join given g on f.id = g.id where of_kind = 'centre'
  union all select f.county, null from accounts.forum f join given g on f.id = g.id where of_kind = 'forum'
  union all select o.county, o.id from accounts.organisation o join given g on o.id = g.id where of_kind = 'organisation'
  union all select o.county, o.id from accounts.unit u join given g on u.id = g.id
    join accounts.organisation o on o.id = u.organisation_id where of_kind = 'unit'
$$;
create function accounts.is_admin_of(of_county text) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from published.role_now n where n.person_id = platform.actor_person() and n.role = 'admin'
    and n.scope_kind = 'county' and n.scope_id = of_county)
$$;
create function accounts.administers(organisation uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from published.role_now n where n.person_id = platform.actor_person()
    and n.role = 'organisation-admin' and n.scope_kind = 'organisation' and n.scope_id = organisation::text)
$$;

-- Whether the asker may give or end this role of this person: never one's own, never one as wide as the role one acts by, and
-- only at a scope that fits the role. role-rules.ts says the same in words.
create function accounts.may_give(to_person uuid, given_role text, of_kind text, of_scope text) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select to_person is distinct from platform.actor_person()
    and (given_role, of_kind) in (('guide', 'unit'), ('professional', 'unit'), ('unit-lead', 'unit'), ('area-lead', 'area'),
      ('area-lead', 'centre'), ('coordinator', 'county'), ('coordinator', 'forum'), ('county-leader', 'county'),
      ('privacy-officer', 'county'), ('organisation-admin', 'organisation'), ('maintainer', 'organisation'))
    and exists (select from accounts.scope_place(of_kind, of_scope) s join accounts.person p on p.id = to_person and p.county = s.county
      where accounts.is_admin_of(s.county)
        or (given_role in ('guide', 'professional', 'unit-lead', 'maintainer') and accounts.administers(s.organisation_id)))
$$;
-- Whether the asker may change somebody's account: the county's administrator, or the organisation's where the person has no
-- role elsewhere. Nobody their own, and no administrator an administrator of the same width.
create function accounts.may_keep(kept_person uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select kept_person is distinct from platform.actor_person() and exists (
    select from accounts.person p where p.id = kept_person and case
      when accounts.is_admin_of(p.county) then not exists (select from published.role_now n where n.person_id = p.id
        and n.role = 'admin')
      else exists (select from accounts.role_assignment r cross join lateral accounts.scope_place(r.scope_kind, r.scope_id) s
          where r.person_id = p.id and accounts.administers(s.organisation_id))
        and not exists (select from published.role_now n cross join lateral accounts.scope_place(n.scope_kind, n.scope_id) s
          where n.person_id = p.id and (n.role = 'organisation-admin' or not coalesce(accounts.administers(s.organisation_id), false)))
      end)
$$;
grant execute on function accounts.scope_place, accounts.is_admin_of, accounts.administers, accounts.may_give, accounts.may_keep
  to perhetalo_app;

-- The application writes roles only as these rules allow, whatever a slip in it asks for. An administrator of a county is made at
-- the server's command line and nowhere else.
revoke update on accounts.role_assignment from perhetalo_app;
grant update (valid_to, ended_by, ended_at, ended_reason) on accounts.role_assignment to perhetalo_app;
create policy given_by_administrators on accounts.role_assignment for insert to perhetalo_app
  with check (accounts.may_give(person_id, role, scope_kind, scope_id));
create policy ended_by_administrators on accounts.role_assignment for update to perhetalo_app
  using (accounts.may_give(person_id, role, scope_kind, scope_id))
  with check (accounts.may_give(person_id, role, scope_kind, scope_id));

grant update (name, title, language, active) on accounts.person to perhetalo_app;
create function accounts.guard_person() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if current_user = 'perhetalo_app' and (new.name, new.title, new.language, new.active)
    is distinct from (old.name, old.title, old.language, old.active) and not accounts.may_keep(old.id) then
    raise exception 'This account is not the asker''s to change' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger guard before update on accounts.person for each row execute function accounts.guard_person();
