-- What every capability stands on: roles, audit, jobs, mail, limits.
-- Every transaction of a request runs as perhetalo_app; published facts are read through views owned by perhetalo_facts.
do $$ begin
  if not exists (select from pg_roles where rolname = 'perhetalo_app') then create role perhetalo_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'perhetalo_facts') then create role perhetalo_facts nologin; end if;
end $$;

do $$ begin
  execute format('grant perhetalo_app to %I', current_user);
  execute format('grant perhetalo_facts to %I', current_user);
exception when others then
  -- A superuser is a member of every role already; some servers refuse the self-grant.
  null;
end $$;

create schema published;
grant usage on schema published, platform to perhetalo_app, perhetalo_facts;
grant create on schema published to perhetalo_facts;

-- Who asks: set by the first statement of every transaction, read by row-level security.
create function platform.actor_kind() returns text language sql stable as $$ select current_setting('app.kind', true) $$;
create function platform.actor_person() returns uuid language sql stable as $$
  select nullif(current_setting('app.person', true), '')::uuid
$$;
create function platform.actor_code() returns bytea language sql stable as $$
  select decode(nullif(current_setting('app.code', true), ''), 'hex')
$$;

-- The time of the request, from the product's own clock (tests and the demo may set it).
create function platform.now() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
$$;

-- The audit: one hash chain per county. Ids only, never free text. '--' is the chain of what belongs to no county.
create table platform.audit_head (
  county text primary key,
  seq bigint not null,
  hash bytea not null
);

create table platform.audit_entry (
  county text not null,
  seq bigint not null,
  at timestamptz not null,
  name text not null,
  outcome text not null check (outcome in ('done', 'refused')),
  actor_kind text not null,
  actor_id text,
  about jsonb not null,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (county, seq)
);
create index on platform.audit_entry (county, at);
create index on platform.audit_entry using gin (about jsonb_path_ops);

create function platform.audit_hash(prev bytea, county text, seq bigint, at timestamptz, name text, outcome text,
  actor_kind text, actor_id text, about jsonb) returns bytea language sql immutable as $$
  select sha256(prev || convert_to(concat_ws('|', county, seq::text, (extract(epoch from at) * 1000000)::bigint::text, name,
    outcome, actor_kind, coalesce(actor_id, ''), about::text), 'UTF8'))
$$;

-- The only way in. Runs with the owner's rights, so the application role needs none on the tables themselves.
create function platform.append_audit(of_county text, happened_at timestamptz, event text, result text, kind text, person text,
  ids jsonb) returns bigint language plpgsql security definer set search_path = pg_catalog as $$
declare
  head platform.audit_head;
  fresh bytea;
begin
  insert into platform.audit_head values (of_county, 0, sha256(convert_to(of_county, 'UTF8'))) on conflict do nothing;
  select * into head from platform.audit_head h where h.county = of_county for update;
  fresh := platform.audit_hash(head.hash, of_county, head.seq + 1, happened_at, event, result, kind, person, ids);
  insert into platform.audit_entry
    values (of_county, head.seq + 1, happened_at, event, result, kind, person, ids, head.hash, fresh);
  update platform.audit_head h set seq = head.seq + 1, hash = fresh where h.county = of_county;
  return head.seq + 1;
end $$;

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit may only grow' using errcode = '42501';
end $$;
create trigger audit_only_grows before update or delete on platform.audit_entry
  for each row execute function platform.refuse_change();
create trigger audit_is_never_emptied before truncate on platform.audit_entry
  for each statement execute function platform.refuse_change();

grant select on platform.audit_entry, platform.audit_head to perhetalo_app;
grant execute on function platform.append_audit to perhetalo_app;

-- Work planned in the same transaction as the change that needs it (transactional outbox). Payloads are ids.
-- Finished jobs are removed after 7 days, exhausted ones stay until an admin has seen them (90 days).
create table platform.job (
  id uuid primary key,
  name text not null,
  data jsonb not null,
  run_at timestamptz not null,
  tries integer not null default 0,
  max_tries integer not null,
  locked_until timestamptz,
  done_at timestamptz,
  exhausted_at timestamptz,
  error text,
  key text,
  created_at timestamptz not null
);
create index job_due on platform.job (run_at) where done_at is null and exhausted_at is null;
create unique index job_key on platform.job (name, key) where done_at is null and exhausted_at is null;
grant select, insert, update, delete on platform.job to perhetalo_app;

-- Outgoing mail, sealed; removed 30 days after it was made.
create table platform.mail (
  id uuid primary key,
  to_sealed bytea not null,
  subject text not null,
  body_sealed bytea not null,
  created_at timestamptz not null,
  sent_at timestamptz
);
grant select, insert, update, delete on platform.mail to perhetalo_app;

-- Counters of the rate limits. Keys are keyed hashes whose secret changes daily; rows are removed after two days.
create table platform.rate_limit (
  key bytea primary key,
  window_ends timestamptz not null,
  count integer not null
);
grant select, insert, update, delete on platform.rate_limit to perhetalo_app;
