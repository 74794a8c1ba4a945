-- forms: what administrators ask families, in versions that never change once published, and what families have sent.
-- Nothing of an anonymous self-assessment is stored before it is sent: there is no table of half-filled forms.
create schema forms;
grant usage on schema forms to perhetalo_app;

create table forms.form (
  id uuid primary key,
  county text not null references directory.county,
  -- Stands in the address; the same name is never used twice.
  key text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  audience text not null check (audience in ('public', 'by-link', 'service')),
  -- The door or the kind of service it belongs to, where it belongs to one.
  door text,
  service_type text,
  created_by uuid references accounts.person,
  created_at timestamptz not null
);
create index on forms.form (county);
create index on forms.form (created_by);

create table forms.form_version (
  id uuid primary key,
  form_id uuid not null references forms.form on delete cascade,
  number integer not null,
  state text not null check (state in ('draft', 'published', 'retired')),
  definition jsonb not null,
  -- Counts the changes of a draft: whoever saves says which one was seen.
  revision integer not null default 1,
  changed_by uuid references accounts.person,
  changed_at timestamptz not null,
  published_by uuid references accounts.person,
  published_at timestamptz,
  retired_at timestamptz,
  unique (form_id, number),
  check ((state = 'draft') = (published_at is null))
);
create unique index one_draft on forms.form_version (form_id) where state = 'draft';
create unique index one_published on forms.form_version (form_id) where state = 'published';
create index on forms.form_version (changed_by);
create index on forms.form_version (published_by);

-- What has been published is never written over: a sent form can always be read as it was filled in.
create function forms.keep_published() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (new.definition is distinct from old.definition or new.number <> old.number
    or new.form_id <> old.form_id) then
    raise exception 'A published version of a form never changes' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger published_stays before update on forms.form_version
  for each row execute function forms.keep_published();

-- A link that a worker has given one family. Works once, for a while; only the hash of its secret is kept.
create table forms.invitation (
  id uuid primary key,
  form_id uuid not null references forms.form,
  county text not null references directory.county,
  token_hash bytea not null unique,
  -- To what the answer comes back; to the worker alone where it names nothing.
  help_request_id uuid references help_requests.help_request on delete cascade,
  referral_id uuid,
  code_hash bytea,
  -- What the worker calls it in the own list, where it hangs on nothing. Sealed.
  note_sealed bytea,
  invited_by uuid not null references accounts.person,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on forms.invitation (form_id);
create index on forms.invitation (county);
create index on forms.invitation (help_request_id);
create index on forms.invitation (referral_id);
create index on forms.invitation (invited_by);
create index on forms.invitation (created_at);

create table forms.submission (
  id uuid primary key,
  version_id uuid not null references forms.form_version,
  county text not null references directory.county,
  help_request_id uuid references help_requests.help_request on delete cascade,
  referral_id uuid,
  invitation_id uuid references forms.invitation on delete set null,
  invited_by uuid references accounts.person,
  -- Behind this code the family sees it again and may use its answers in another form.
  code_hash bytea,
  language text not null check (language in ('fi', 'sv', 'en')),
  -- Only answers to what was asked; points and results follow from them and the version.
  answers_sealed bytea not null,
  sent_at timestamptz not null,
  check (help_request_id is not null or referral_id is not null or invited_by is not null)
);
create index on forms.submission (version_id);
create index on forms.submission (county);
create index on forms.submission (help_request_id);
create index on forms.submission (referral_id);
create index on forms.submission (invitation_id);
create index on forms.submission (invited_by);
create index on forms.submission (code_hash);
create index on forms.submission (sent_at);

grant select, insert, update on forms.form, forms.form_version to perhetalo_app;
grant delete on forms.form_version to perhetalo_app;
grant select, insert, delete on forms.submission, forms.invitation to perhetalo_app;

comment on table forms.form is 'Reference: the forms of a county.';
comment on table forms.form_version is 'Reference: what a form asks, in each of its versions.';
comment on table forms.invitation is 'Kept: with its request, else 90 days; hashes and a sealed note only.';
comment on table forms.submission is 'Kept: with its request, else 730 days after it was sent; answers sealed.';

-- Row-level security is the backstop under access.ts, never instead of it.
alter table forms.submission enable row level security;
create policy system_sees_all on forms.submission to perhetalo_app using (platform.actor_kind() = 'system');
create policy anyone_may_send on forms.submission for insert to perhetalo_app
  with check (platform.actor_kind() in ('public', 'person', 'code'));
create policy family_behind_its_code on forms.submission for select to perhetalo_app
  using (platform.actor_kind() = 'code' and code_hash = platform.actor_code());
create policy workers_by_relation on forms.submission for select to perhetalo_app using (
  platform.actor_kind() = 'person' and (invited_by = platform.actor_person()
    or exists (select from published.help_request_seen r where r.id = help_request_id)));

alter table forms.invitation enable row level security;
create policy system_sees_all on forms.invitation to perhetalo_app using (platform.actor_kind() = 'system');
create policy workers_give_links on forms.invitation for insert to perhetalo_app
  with check (platform.actor_kind() = 'person' and invited_by = platform.actor_person());
create policy workers_by_relation on forms.invitation for select to perhetalo_app using (
  platform.actor_kind() = 'person' and (invited_by = platform.actor_person()
    or exists (select from published.help_request_seen r where r.id = help_request_id)));

create policy of_form_submission on platform.attachment to perhetalo_app
  using (owner_kind = 'form-submission' and exists (select from forms.submission s where s.id = owner_id));
create trigger attachments_go_too after delete on forms.submission for each row
  execute function platform.drop_attachments('form-submission');

-- A family opens its link before it is anybody: what stands behind one token leaves, nothing else.
create function forms.invitation_of(of_token bytea) returns table (id uuid, form_id uuid, county text, help_request_id uuid,
    referral_id uuid, code_hash bytea, invited_by uuid, expires_at timestamptz, used_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select i.id, i.form_id, i.county, i.help_request_id, i.referral_id, i.code_hash, i.invited_by, i.expires_at, i.used_at
  from forms.invitation i where i.token_hash = of_token
$$;
-- Two sendings at once: one wins.
create function forms.use_invitation(of_token bytea, at timestamptz) returns boolean
  language sql security definer set search_path = pg_catalog as $$
  with used as (
    update forms.invitation i set used_at = at where i.token_hash = of_token and i.used_at is null and i.expires_at > at returning 1)
  select exists (select from used)
$$;
grant execute on function forms.invitation_of, forms.use_invitation to perhetalo_app;

-- Keepers of forms see how often a version was used, and no filled form. Below five: null, so that nobody is found.
create function forms.sent_in(of_version uuid) returns integer
  language sql stable security definer set search_path = pg_catalog as $$
  select case when count(*) = 0 or count(*) >= 5 then count(*)::integer end from forms.submission s where s.version_id = of_version
$$;
grant execute on function forms.sent_in to perhetalo_app;
