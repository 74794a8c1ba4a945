-- Strong sign-in: how a session was proved and when, people of families, identity providers, passkeys (ADR-0036).
create function platform.actor_member() returns uuid language sql stable as $$
  select nullif(current_setting('app.member', true), '')::uuid
$$;

-- A session is a person's who works here, a family's behind its follow code, or one of a family's own who signed in strongly.
-- `id` names it in the list of one's own sessions, since the token's hash leaves the database never.
alter table accounts.session
  add column id uuid not null default gen_random_uuid(),
  add column member_id uuid,
  add column acting_for uuid,
  add column level text not null default 'link' check (level in ('link', 'demo', 'passkey', 'substantial', 'high')),
  add column fresh_at timestamptz,
  add column provider_id uuid,
  -- The kind of browser and machine, in two words, so that somebody knows own sessions apart. Never an address.
  add column device text;
alter table accounts.session drop constraint session_check;
alter table accounts.session add constraint session_is_one_of_three
  check (num_nonnulls(person_id, code_hash, member_id) = 1 and (acting_for is null or member_id is not null));
create unique index on accounts.session (id);
create index on accounts.session (member_id);

-- Who vouches for people: an organisation's own provider for those who work there, a national one for families. Secrets of
-- clients stand in the settings, never here.
create table accounts.provider (
  id uuid primary key,
  key text not null unique check (key ~ '^[a-z0-9-]{1,40}$'),
  -- Null: for every county of this deployment.
  county text,
  audience text not null check (audience in ('workers', 'families')),
  name jsonb not null,
  issuer text not null,
  client_id text not null,
  -- The claims request, and which values of `acr` count as which level. What is not listed is refused.
  acr jsonb not null,
  organisation_id uuid references accounts.organisation,
  active boolean not null default true,
  created_at timestamptz not null default now()
);
create index on accounts.provider (organisation_id);
alter table accounts.session add foreign key (provider_id) references accounts.provider;
create index on accounts.session (provider_id);

-- Whom a provider's subject is here. The first time, the address it vouches for names the person.
create table accounts.identity (
  provider_id uuid not null references accounts.provider,
  subject text not null,
  person_id uuid not null references accounts.person,
  created_at timestamptz not null,
  used_at timestamptz not null,
  primary key (provider_id, subject)
);
create index on accounts.identity (person_id);

-- A sign-in under way at a provider: ten minutes, once. Verifier and nonce are sealed.
create table accounts.sign_in_attempt (
  state_hash bytea primary key,
  provider_id uuid not null references accounts.provider,
  sealed bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index on accounts.sign_in_attempt (provider_id);
create index on accounts.sign_in_attempt (expires_at);

-- Passkeys of people whose organisation has no provider. The public key is public; the counter tells a copied key.
create table accounts.passkey (
  id uuid primary key,
  person_id uuid not null references accounts.person,
  credential_id bytea not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index on accounts.passkey (person_id);
create table accounts.passkey_challenge (
  challenge_hash bytea primary key,
  person_id uuid references accounts.person,
  purpose text not null check (purpose in ('register', 'sign-in', 'prove')),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index on accounts.passkey_challenge (person_id);
create index on accounts.passkey_challenge (expires_at);

-- A worker's own identity code as a keyed hash, where the employer has given it: only to notice somebody reading about
-- themselves or their own family.
alter table accounts.person add column identity_hash bytea unique;

grant select on accounts.provider to perhetalo_app;
grant select, insert, update, delete on accounts.identity, accounts.sign_in_attempt, accounts.passkey,
  accounts.passkey_challenge to perhetalo_app;

comment on table accounts.provider is 'Reference: who vouches for those who sign in.';
comment on table accounts.identity is 'Kept: as long as the person; a provider’s subject, nothing of a family.';
comment on table accounts.sign_in_attempt is 'Kept: 10 minutes; ended ones are removed daily. Hashes and sealed values only.';
comment on table accounts.passkey is 'Kept: until its owner or an administrator removes it, or the person is made inactive.';
comment on table accounts.passkey_challenge is 'Kept: 5 minutes; ended ones are removed daily. Hashes only.';
