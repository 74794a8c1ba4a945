-- families: who belongs to a family, who may act for whom, where they live, who is with them, what was agreed and who may see
-- which of it. This is coordination across organisations, not the statutory client record (Act 703/2023). Every word about a
-- person is sealed (bytea) by the application; identity codes are found by a keyed hash. ADR-0037.
create schema if not exists families;
grant usage on schema families to perhetalo_app, perhetalo_facts;

create table families.person (
  id uuid primary key,
  county text not null references directory.county,
  name_sealed bytea not null,
  identity_sealed bytea,
  identity_hash bytea,
  born_on date,
  language text not null check (language in ('fi', 'sv', 'en')),
  phone_sealed bytea,
  email_sealed bytea,
  -- Non-disclosure for personal safety (turvakielto): until when, and when somebody last checked that it still stands.
  protected_until date,
  protected_checked_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (county, identity_hash)
);

create table families.family (
  id uuid primary key,
  county text not null references directory.county,
  -- Decides how long it is kept: law.md §4.
  service_task text not null check (service_task in ('families', 'child-welfare', 'family-law', 'disability', 'adults')),
  opened_at timestamptz not null,
  opened_by uuid references accounts.person,
  changed_at timestamptz not null,
  closed_at timestamptz,
  version integer not null default 1
);
create index on families.family (county, changed_at);
create index on families.family (changed_at desc);
create index on families.family (opened_by);
create index on families.family (closed_at) where closed_at is not null;

create table families.belonging (
  family_id uuid not null references families.family on delete cascade,
  person_id uuid not null references families.person,
  part text not null check (part in ('child', 'adult')),
  since date not null,
  until date,
  primary key (family_id, person_id)
);
create index on families.belonging (person_id);

-- Several homes: who lives where, most of the time or at times. Address, municipality and name of the home are sealed.
create table families.home (
  id uuid primary key,
  family_id uuid not null references families.family on delete cascade,
  place_sealed bytea not null,
  changed_at timestamptz not null
);
create index on families.home (family_id);
create table families.living (
  home_id uuid not null references families.home on delete cascade,
  person_id uuid not null references families.person,
  share text not null check (share in ('most', 'half', 'at-times')),
  primary key (home_id, person_id)
);
create index on families.living (person_id);

-- What an adult is to a child, in time. 'informed-parent': no guardian, but with the right to information (361/1983 4 §).
create table families.relation (
  id uuid primary key,
  child_id uuid not null references families.person,
  adult_id uuid not null references families.person,
  kind text not null check (kind in ('guardian', 'informed-parent', 'foster', 'other-adult')),
  lives_apart boolean not null default false,
  source text not null check (source in ('population-register', 'court', 'agreement', 'worker')),
  valid_from date not null,
  valid_to date,
  noted_by uuid references accounts.person,
  noted_at timestamptz not null,
  unique (child_id, adult_id, kind, valid_from)
);
create index on families.relation (adult_id);
create index on families.relation (noted_by);

-- A guardian kept away from a child's matters. It stands by the pair, so that no newer news of a register undoes it.
create table families.block (
  id uuid primary key,
  child_id uuid not null references families.person,
  adult_id uuid not null references families.person,
  ground_sealed bytea not null,
  set_by uuid not null references accounts.person,
  set_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid references accounts.person
);
create unique index on families.block (child_id, adult_id) where lifted_at is null;
create index on families.block (adult_id);
create index on families.block (set_by);
create index on families.block (lifted_by);

-- Why nobody, or only one, may act for a child. Told to nobody who is refused; read by the functions below alone and by the
-- team whose register it is.
create table families.proxy_bar (
  id uuid primary key,
  child_id uuid not null references families.person,
  reason text not null check (reason in ('in-care', 'court')),
  unit_id uuid not null references accounts.unit,
  since date not null,
  until date,
  set_by uuid not null references accounts.person,
  set_at timestamptz not null
);
create index on families.proxy_bar (child_id);
create index on families.proxy_bar (unit_id);
create index on families.proxy_bar (set_by);

-- A consent: whose data, given by whom, to which organisation, for what, how much of it, until when. One row for each act.
create table families.consent (
  id uuid primary key,
  family_id uuid not null references families.family on delete cascade,
  about_id uuid not null references families.person,
  giver_id uuid not null references families.person,
  organisation_id uuid not null references accounts.organisation,
  purpose text not null check (purpose in ('cooperation', 'who-is-with', 'adult-care')),
  -- One document, one service task, or all that one controller keeps.
  scope text not null check (scope in ('document', 'task', 'controller')),
  scope_id text not null,
  way text not null check (way in ('signed-in', 'on-the-spot', 'by-phone')),
  noted_by uuid references accounts.person,
  given_at timestamptz not null,
  until date not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid references families.person,
  -- The words that were shown, by their version: at most 120 of them.
  words_version integer not null
);
create index on families.consent (family_id);
create index on families.consent (about_id);
create index on families.consent (giver_id);
create index on families.consent (organisation_id);
create index on families.consent (noted_by);
create index on families.consent (withdrawn_by);

-- A ban stands above consents; only a recorded ground of the law goes past it.
create table families.ban (
  id uuid primary key,
  family_id uuid not null references families.family on delete cascade,
  about_id uuid not null references families.person,
  set_by uuid not null references families.person,
  scope text not null check (scope in ('document', 'task', 'controller')),
  scope_id text not null,
  -- Null: nobody but the controller itself.
  organisation_id uuid references accounts.organisation,
  set_at timestamptz not null,
  lifted_at timestamptz
);
create index on families.ban (family_id);
create index on families.ban (about_id);
create index on families.ban (set_by);
create index on families.ban (organisation_id);

-- Where the law gives another ground than consent: which, why, for whom, until when.
create table families.ground (
  id uuid primary key,
  family_id uuid not null references families.family on delete cascade,
  about_id uuid references families.person,
  organisation_id uuid not null references accounts.organisation,
  law text not null check (law in ('social-need', 'child-welfare', 'student-welfare', 'patient-care', 'court-order', 'other-law')),
  reference_sealed bytea not null,
  scope text not null check (scope in ('document', 'task', 'controller')),
  scope_id text not null,
  -- Shown to the family at once, unless telling would endanger somebody; then why, and until when not.
  hidden_until date,
  recorded_by uuid not null references accounts.person,
  recorded_at timestamptz not null,
  until date not null,
  ended_at timestamptz
);
create index on families.ground (family_id);
create index on families.ground (about_id);
create index on families.ground (organisation_id);
create index on families.ground (recorded_by);

-- Whether a child understands the matter and what the child wishes, judged for each contact by a person, never by age.
create table families.judgement (
  id uuid primary key,
  family_id uuid not null references families.family on delete cascade,
  child_id uuid not null references families.person,
  judged_by uuid not null references accounts.person,
  judged_at timestamptz not null,
  understands boolean not null,
  -- The child's own wish about guardians reading of this contact.
  guardians_may_see boolean not null,
  reasons_sealed bytea not null,
  entry_id uuid,
  consent_id uuid references families.consent on delete set null
);
create index on families.judgement (family_id);
create index on families.judgement (child_id);
create index on families.judgement (judged_by);
create index on families.judgement (consent_id);
create index on families.judgement (entry_id);

-- Who is with this family. A worker's relation to a family begins and ends here; without a standing one nothing is seen.
create table families.involvement (
  id uuid primary key,
  family_id uuid not null references families.family on delete cascade,
  -- The one of the family whom it is about; null: the family as a whole.
  about_id uuid references families.person,
  person_id uuid not null references accounts.person,
  unit_id uuid not null references accounts.unit,
  organisation_id uuid not null references accounts.organisation,
  register text not null check (register in ('social', 'health', 'student-welfare', 'education', 'none')),
  part text not null check (part in ('responsible-worker', 'own-worker', 'team-member', 'named-contact')),
  -- What the presence itself would tell. Only 'ordinary' is seen without being shown on purpose.
  class text not null check (class in ('ordinary', 'child-welfare', 'shelter', 'adult-care')),
  sees text[] not null,
  -- May see the address of somebody protected (an authority entitled to it).
  sees_protected boolean not null default false,
  basis text not null check (basis in ('consent', 'ground', 'own-register')),
  consent_id uuid references families.consent,
  ground_id uuid references families.ground,
  phone_sealed bytea,
  since date not null,
  until date,
  last_contact_on date,
  ended_at timestamptz,
  ended_by uuid references accounts.person,
  added_by uuid references accounts.person,
  added_at timestamptz not null,
  check ((basis = 'consent') = (consent_id is not null)),
  check ((basis = 'ground') = (ground_id is not null)),
  check (sees <@ array['who-is-with', 'contact', 'homes', 'entries', 'plan'])
);
create unique index on families.involvement (family_id, person_id, unit_id) where ended_at is null;
create index on families.involvement (person_id, family_id) where ended_at is null;
create index on families.involvement (about_id);
create index on families.involvement (unit_id);
create index on families.involvement (organisation_id);
create index on families.involvement (consent_id);
create index on families.involvement (ground_id);
create index on families.involvement (ended_by);
create index on families.involvement (added_by);

-- To whom a presence that tells something is shown: one of the family, or a unit of the team.
create table families.involvement_shown (
  id uuid primary key,
  involvement_id uuid not null references families.involvement on delete cascade,
  member_id uuid references families.person,
  unit_id uuid references accounts.unit,
  shown_by_member uuid references families.person,
  shown_by_person uuid references accounts.person,
  shown_at timestamptz not null,
  ended_at timestamptz,
  check (num_nonnulls(member_id, unit_id) = 1),
  check (num_nonnulls(shown_by_member, shown_by_person) = 1)
);
create index on families.involvement_shown (involvement_id);
create index on families.involvement_shown (member_id);
create index on families.involvement_shown (unit_id);
create index on families.involvement_shown (shown_by_member);
create index on families.involvement_shown (shown_by_person);

-- A helper outside the product: a grandmother, a neighbour, a private therapist. Seen by whoever named them and the team.
create table families.helper (
  id uuid primary key,
  family_id uuid not null references families.family on delete cascade,
  name_sealed bytea not null,
  says_sealed bytea not null,
  named_by_member uuid references families.person,
  named_by_person uuid references accounts.person,
  named_at timestamptz not null,
  ended_at timestamptz,
  check (num_nonnulls(named_by_member, named_by_person) = 1)
);
create index on families.helper (family_id);
create index on families.helper (named_by_member);
create index on families.helper (named_by_person);

-- What was written about or with the family. Who of the family may read it is in entry_reader, set by a professional (or by
-- the child or adult whose it is), never derived from an age.
create table families.entry (
  id uuid primary key,
  seq bigint generated always as identity,
  family_id uuid not null references families.family on delete cascade,
  about_id uuid references families.person,
  at timestamptz not null,
  kind text not null check (kind in ('note', 'agreement', 'contact', 'message')),
  class text not null check (class in ('ordinary', 'child-welfare', 'shelter', 'adult-care')),
  service_task text not null check (service_task in ('families', 'child-welfare', 'family-law', 'disability', 'adults')),
  author_person uuid references accounts.person,
  author_member uuid references families.person,
  -- The unit whose entry it is: the author's, or the one to which one of the family writes. It gives controller and register.
  unit_id uuid not null references accounts.unit,
  organisation_id uuid not null references accounts.organisation,
  register text not null check (register in ('social', 'health', 'student-welfare', 'education', 'none')),
  -- A child's own thread.
  thread_of uuid references families.person,
  -- A parent's own part: read by that parent and the unit alone.
  own_part boolean not null default false,
  child_forbids boolean not null default false,
  text_sealed bytea not null,
  check (num_nonnulls(author_person, author_member) = 1),
  check (not own_part or author_member is not null),
  check (thread_of is null or about_id = thread_of)
);
create index on families.entry (family_id, at);
create index on families.entry (about_id);
create index on families.entry (author_person);
create index on families.entry (author_member);
create index on families.entry (unit_id);
create index on families.entry (organisation_id);
create index on families.entry (thread_of);
alter table families.judgement add foreign key (entry_id) references families.entry on delete set null;

create table families.entry_reader (
  entry_id uuid not null references families.entry on delete cascade,
  member_id uuid not null references families.person,
  -- A professional, or the adult or child whose matter it is.
  opened_by_person uuid references accounts.person,
  opened_by_member uuid references families.person,
  opened_at timestamptz not null,
  closed_at timestamptz,
  -- Why it was closed again, or never opened though asked for.
  withheld_ground text check (withheld_ground in ('safety', 'child-interest', 'other-person', 'investigation')),
  primary key (entry_id, member_id),
  check (num_nonnulls(opened_by_person, opened_by_member) = 1)
);
create index on families.entry_reader (member_id);
create index on families.entry_reader (opened_by_person);
create index on families.entry_reader (opened_by_member);

-- Reading one family in an emergency without a relation: with a reason, four hours at most, read-only, reviewed by a colleague.
create table families.break_glass (
  id uuid primary key,
  family_id uuid not null references families.family on delete cascade,
  county text not null references directory.county,
  person_id uuid not null references accounts.person,
  unit_id uuid not null references accounts.unit,
  reason text not null check (reason in ('life-or-health', 'child-in-danger', 'absent-worker', 'asked-by-family')),
  words_sealed bytea not null,
  opened_at timestamptz not null,
  until timestamptz not null,
  ended_at timestamptz,
  review_due_at timestamptz not null,
  reviewed_at timestamptz,
  reviewed_by uuid references accounts.person,
  verdict text check (verdict in ('right', 'wrong')),
  review_sealed bytea,
  -- The family sees it at once; hidden only for a ground that the reviewer sets, until a day.
  hidden_ground text check (hidden_ground in ('safety', 'child-interest', 'investigation')),
  hidden_until date,
  check (until <= opened_at + interval '4 hours'),
  check ((reviewed_at is null) = (verdict is null))
);
create index on families.break_glass (family_id);
create index on families.break_glass (person_id, until);
create index on families.break_glass (county, review_due_at) where reviewed_at is null;
create index on families.break_glass (unit_id);
create index on families.break_glass (reviewed_by);

grant select, insert, update, delete on all tables in schema families to perhetalo_app;
grant usage on all sequences in schema families to perhetalo_app;

-- Today in Finland, by the time of the request.
create function platform.today() returns date language sql stable as $$
  select (platform.now() at time zone 'Europe/Helsinki')::date
$$;

-- Relations, for row-level security under access.ts. They look past row-level security themselves, so each answers one
-- question about the one who asks and nothing else.
create function families.my_units() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct m.unit_id), '{}') from published.unit_member m where m.person_id = platform.actor_person()
$$;
-- The families in which the asker has a standing part: not ended, not over, and still working in that unit.
create function families.team_families() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct i.family_id), '{}') from families.involvement i
  where i.person_id = platform.actor_person() and i.ended_at is null and i.since <= platform.today()
    and (i.until is null or i.until >= platform.today()) and i.unit_id = any (families.my_units())
$$;
create function families.opened_families() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct b.family_id), '{}') from families.break_glass b
  where b.person_id = platform.actor_person() and b.ended_at is null and b.opened_at <= platform.now()
    and b.until > platform.now() and b.unit_id = any (families.my_units())
$$;
create function families.sees(of_family uuid, what text) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.involvement i where i.family_id = of_family and i.person_id = platform.actor_person()
    and i.ended_at is null and i.since <= platform.today() and (i.until is null or i.until >= platform.today())
    and i.unit_id = any (families.my_units()) and what = any (i.sees))
$$;
create function families.protected_now(of_person uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.person p where p.id = of_person and p.protected_until >= platform.today())
$$;
-- Whether an adult stands in a relation to a child that lets records of the child be opened to that adult.
create function families.stands_by(adult uuid, child uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.relation r where r.adult_id = adult and r.child_id = child
      and r.valid_from <= platform.today() and (r.valid_to is null or r.valid_to >= platform.today())
      and (r.kind = 'foster' or (r.kind in ('guardian', 'informed-parent') and not exists (
        select from families.proxy_bar b where b.child_id = child and b.reason = 'in-care' and b.since <= platform.today()
          and (b.until is null or b.until >= platform.today())))))
    and not exists (select from families.block k where k.adult_id = adult and k.child_id = child and k.lifted_at is null)
$$;
-- Acting for a child (Suomi.fi rules): a guardian, not kept away. The child neither protected nor in care nor barred by a court.
-- Where one of the guardians is protected, only that one may, and nobody where several are.
create function published.may_act_for(adult uuid, child uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  with guardian as (
    select r.adult_id, coalesce(a.protected_until >= platform.today(), false) as protected
    from families.relation r join families.person a on a.id = r.adult_id
    where r.child_id = child and r.kind = 'guardian' and r.valid_from <= platform.today()
      and (r.valid_to is null or r.valid_to >= platform.today()))
  select exists (select from guardian g where g.adult_id = adult)
    and not exists (select from families.block k where k.adult_id = adult and k.child_id = child and k.lifted_at is null)
    and exists (select from families.person c where c.id = child and coalesce(c.protected_until < platform.today(), true)
      and (c.born_on is null or c.born_on > platform.today() - interval '18 years'))
    and not exists (select from families.proxy_bar b where b.child_id = child and b.since <= platform.today()
      and (b.until is null or b.until >= platform.today()))
    and case (select count(*) filter (where protected) from guardian)
      when 0 then true
      when 1 then (select g.protected from guardian g where g.adult_id = adult limit 1)
      else false end
$$;
-- The families of which one of a family who asks is a part: the child itself, an adult who stands by one of its children, or
-- an adult of a family without children. Whoever is kept away from every child sees only own data.
create function families.member_families() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct b.family_id), '{}') from families.belonging b
  where b.person_id = platform.actor_member() and b.since <= platform.today() and (b.until is null or b.until >= platform.today())
    and (b.part = 'child'
      or not exists (select from families.belonging c where c.family_id = b.family_id and c.part = 'child')
      or exists (select from families.belonging c where c.family_id = b.family_id and c.part = 'child'
        and families.stands_by(b.person_id, c.person_id)))
$$;
create view published.family_person as select id, county, language from families.person;
grant select on published.family_person to perhetalo_app;

-- Whether an entry may go to an organisation that is not its controller, or to another register: a consent that covers it and
-- no ban on it, or a recorded ground.
create function families.may_cross(e families.entry, to_organisation uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.ground g where g.family_id = e.family_id and g.organisation_id = to_organisation
      and (g.about_id is null or g.about_id = e.about_id) and g.ended_at is null and g.until >= platform.today()
      and ((g.scope = 'document' and g.scope_id = e.id::text) or (g.scope = 'task' and g.scope_id = e.service_task)
        or (g.scope = 'controller' and g.scope_id = e.organisation_id::text)))
    or (exists (select from families.consent c where c.family_id = e.family_id and c.organisation_id = to_organisation
        and c.purpose = 'cooperation' and c.about_id = e.about_id and c.withdrawn_at is null and c.until >= platform.today()
        and ((c.scope = 'document' and c.scope_id = e.id::text) or (c.scope = 'task' and c.scope_id = e.service_task)
          or (c.scope = 'controller' and c.scope_id = e.organisation_id::text)))
      and not exists (select from families.ban b where b.family_id = e.family_id and b.about_id = e.about_id and b.lifted_at is null
        and (b.organisation_id is null or b.organisation_id = to_organisation)
        and ((b.scope = 'document' and b.scope_id = e.id::text) or (b.scope = 'task' and b.scope_id = e.service_task)
          or (b.scope = 'controller' and b.scope_id = e.organisation_id::text))))
$$;
create function families.worker_reads(e families.entry) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.involvement i where i.family_id = e.family_id and i.person_id = platform.actor_person()
      and i.ended_at is null and i.since <= platform.today() and (i.until is null or i.until >= platform.today())
      and i.unit_id = any (families.my_units()) and (
        -- One's own words stay one's own while the relation stands.
        e.author_person = i.person_id
        or ('entries' = any (i.sees) and (
          case when e.own_part or e.thread_of is not null or e.class in ('shelter', 'adult-care') then e.unit_id = i.unit_id
            else (e.organisation_id = i.organisation_id and e.register = i.register and i.register <> 'none')
              or e.unit_id = i.unit_id
              or (e.class = 'ordinary' and families.may_cross(e, i.organisation_id)) end))))
    or (e.family_id = any (families.opened_families()) and not e.own_part and e.thread_of is null
      and e.class in ('ordinary', 'child-welfare'))
$$;
create function families.member_reads(e families.entry) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select coalesce(e.author_member = platform.actor_member() or e.thread_of = platform.actor_member(), false)
    or (not e.own_part and e.family_id = any (families.member_families())
      and exists (select from families.entry_reader r where r.entry_id = e.id and r.member_id = platform.actor_member()
        and r.closed_at is null and (e.class <> 'adult-care' or r.opened_by_member = e.about_id or r.member_id = e.about_id))
      and (e.about_id is null or e.about_id = platform.actor_member()
        or (not e.child_forbids and (families.stands_by(platform.actor_member(), e.about_id)
          or exists (select from families.belonging b where b.family_id = e.family_id and b.person_id = e.about_id
            and b.part = 'adult')))))
$$;
-- Whether the presence of a worker is told to the one who asks.
create function families.sees_presence(i families.involvement) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select case platform.actor_kind()
    when 'person' then i.person_id = platform.actor_person()
      or (i.class = 'ordinary' and (families.sees(i.family_id, 'who-is-with') or i.family_id = any (families.opened_families())))
      or (i.class <> 'ordinary' and i.family_id = any (families.team_families()) and (i.unit_id = any (families.my_units())
        or exists (select from families.involvement_shown s where s.involvement_id = i.id and s.ended_at is null
          and s.unit_id = any (families.my_units()))))
    when 'member' then i.family_id = any (families.member_families()) and (
      (i.class = 'ordinary' and (i.about_id is null or i.about_id = platform.actor_member()
        or families.stands_by(platform.actor_member(), i.about_id)))
      or (i.class = 'adult-care' and i.about_id = platform.actor_member())
      or (i.class <> 'ordinary' and exists (select from families.involvement_shown s where s.involvement_id = i.id
        and s.ended_at is null and s.member_id = platform.actor_member()
        and (i.class <> 'adult-care' or s.shown_by_member = i.about_id))))
    else false end
$$;

-- Row-level security: the backstop. 'app.family' is the family that access has been asked for in this transaction, so that a
-- move which takes the row out of its maker's sight may still be made.
alter table families.family enable row level security;
create policy related on families.family to perhetalo_app
  using (platform.actor_kind() = 'system'
    or (platform.actor_kind() = 'person' and (id = any ((select families.team_families())::uuid[])
      or id = any ((select families.opened_families())::uuid[]) or id::text = current_setting('app.family', true)))
    or (platform.actor_kind() = 'member' and id = any ((select families.member_families())::uuid[])))
  with check (platform.actor_kind() in ('person', 'system'));

alter table families.person enable row level security;
create policy of_my_families on families.person to perhetalo_app
  using (platform.actor_kind() = 'system' or id = platform.actor_member()
    or exists (select from families.belonging b where b.person_id = id))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
alter table families.belonging enable row level security;
create policy with_its_family on families.belonging to perhetalo_app
  using (platform.actor_kind() = 'system' or person_id = platform.actor_member()
    or exists (select from families.family f where f.id = family_id))
  with check (platform.actor_kind() in ('person', 'system'));

-- A home is seen by its own people and by workers to whom homes were opened; that of somebody protected by the entitled alone.
alter table families.living enable row level security;
create policy own_or_family on families.living to perhetalo_app
  using (platform.actor_kind() = 'system' or person_id = platform.actor_member()
    or (platform.actor_kind() = 'member' and exists (select from families.home h where h.id = home_id))
    or (platform.actor_kind() = 'person' and exists (select from families.home h where h.id = home_id)))
  with check (platform.actor_kind() in ('person', 'system'));
create function families.sees_home(of_home uuid, of_family uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select case platform.actor_kind()
    when 'member' then exists (select from families.living l where l.home_id = of_home and l.person_id = platform.actor_member())
    when 'person' then exists (select from families.involvement i where i.family_id = of_family
        and i.person_id = platform.actor_person() and i.ended_at is null and i.since <= platform.today()
        and (i.until is null or i.until >= platform.today()) and i.unit_id = any (families.my_units()) and 'homes' = any (i.sees)
        and (i.sees_protected or not exists (select from families.living l join families.person p on p.id = l.person_id
          where l.home_id = of_home and p.protected_until >= platform.today())))
    else false end
$$;
alter table families.home enable row level security;
create policy own_or_opened on families.home to perhetalo_app
  using (platform.actor_kind() = 'system' or families.sees_home(id, family_id)
    or (platform.actor_kind() = 'person' and family_id::text = current_setting('app.family', true)))
  with check (platform.actor_kind() in ('person', 'system'));

-- Relations, blocks and bars: the family's team; one of a family sees own relations, never a block or a bar.
alter table families.relation enable row level security;
create policy team_or_own on families.relation to perhetalo_app
  using (platform.actor_kind() = 'system' or adult_id = platform.actor_member() or child_id = platform.actor_member()
    or (platform.actor_kind() = 'person' and exists (select from families.belonging b where b.person_id = child_id)))
  with check (platform.actor_kind() in ('person', 'system'));
alter table families.block enable row level security;
create policy team on families.block to perhetalo_app
  using (platform.actor_kind() = 'system'
    or (platform.actor_kind() = 'person' and exists (select from families.belonging b where b.person_id = child_id)))
  with check (platform.actor_kind() in ('person', 'system'));
alter table families.proxy_bar enable row level security;
create policy unit_that_set_it on families.proxy_bar to perhetalo_app
  using (platform.actor_kind() = 'system'
    or (platform.actor_kind() = 'person' and unit_id = any ((select families.my_units())::uuid[])
      and exists (select from families.belonging b where b.person_id = child_id)))
  with check (platform.actor_kind() in ('person', 'system'));

alter table families.involvement enable row level security;
create policy presence on families.involvement to perhetalo_app
  using (platform.actor_kind() = 'system' or families.sees_presence(involvement)
    or (platform.actor_kind() = 'person' and family_id::text = current_setting('app.family', true)))
  with check (platform.actor_kind() in ('person', 'system'));
alter table families.involvement_shown enable row level security;
create policy with_the_presence on families.involvement_shown to perhetalo_app
  using (platform.actor_kind() = 'system' or shown_by_member = platform.actor_member()
    or exists (select from families.involvement i where i.id = involvement_id))
  with check (platform.actor_kind() in ('person', 'member', 'system'));

alter table families.entry enable row level security;
create policy readers on families.entry to perhetalo_app
  using (platform.actor_kind() = 'system'
    or (platform.actor_kind() = 'person' and families.worker_reads(entry))
    or (platform.actor_kind() = 'member' and families.member_reads(entry)))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
alter table families.entry_reader enable row level security;
create policy with_the_entry on families.entry_reader to perhetalo_app
  using (platform.actor_kind() = 'system' or (platform.actor_kind() = 'member' and (opened_by_member = platform.actor_member()
      or (member_id = platform.actor_member() and closed_at is null)))
    or (platform.actor_kind() = 'person' and exists (select from families.entry e where e.id = entry_id)))
  with check (platform.actor_kind() in ('person', 'member', 'system'));

-- Consents, bans, grounds, judgements: the family's team; whose they are, and who gave them.
do $$
declare
  child text;
begin
  foreach child in array array['consent', 'ban'] loop
    execute format('alter table families.%I enable row level security', child);
    execute format('create policy team_or_own on families.%I to perhetalo_app
      using (platform.actor_kind() = ''system'' or about_id = platform.actor_member()
        or %I = platform.actor_member()
        or (platform.actor_kind() = ''person'' and exists (select from families.family f where f.id = family_id)))
      with check (platform.actor_kind() in (''person'', ''member'', ''system''))', child,
      case child when 'consent' then 'giver_id' else 'set_by' end);
  end loop;
end $$;
alter table families.ground enable row level security;
create policy team_or_told on families.ground to perhetalo_app
  using (platform.actor_kind() = 'system'
    or (platform.actor_kind() = 'person' and exists (select from families.family f where f.id = family_id))
    or (platform.actor_kind() = 'member' and (hidden_until is null or hidden_until < platform.today())
      and family_id = any ((select families.member_families())::uuid[])
      and (about_id is null or about_id = platform.actor_member() or families.stands_by(platform.actor_member(), about_id))))
  with check (platform.actor_kind() in ('person', 'system'));
alter table families.judgement enable row level security;
create policy team on families.judgement to perhetalo_app
  using (platform.actor_kind() = 'system' or child_id = platform.actor_member()
    or (platform.actor_kind() = 'person' and exists (select from families.family f where f.id = family_id)))
  with check (platform.actor_kind() in ('person', 'system'));
alter table families.helper enable row level security;
create policy namer_or_team on families.helper to perhetalo_app
  using (platform.actor_kind() = 'system' or named_by_member = platform.actor_member()
    or (platform.actor_kind() = 'person' and family_id = any ((select families.team_families())::uuid[])))
  with check (platform.actor_kind() in ('person', 'member', 'system'));

-- Opened in an emergency: the one who did, colleagues of the unit and its lead for the review, the family unless a ground hides it.
alter table families.break_glass enable row level security;
create policy opener_reviewer_family on families.break_glass to perhetalo_app
  using (platform.actor_kind() = 'system'
    or (platform.actor_kind() = 'person' and (person_id = platform.actor_person()
      or unit_id = any ((select families.my_units())::uuid[])))
    or (platform.actor_kind() = 'member' and family_id = any ((select families.member_families())::uuid[])
      and (hidden_until is null or hidden_until < platform.today())))
  with check (platform.actor_kind() in ('person', 'system'));

comment on table families.person is 'Kept: as long as a family of theirs; leaves with the last of them. Name, identity code and contact sealed.';
comment on table families.family is 'Kept: by its service task, counted from the day it was closed.';
comment on table families.belonging is 'Kept: leaves with its family.';
comment on table families.home is 'Kept: leaves with its family; place sealed.';
comment on table families.living is 'Kept: leaves with its home.';
comment on table families.relation is 'Kept: leaves with the person.';
comment on table families.block is 'Kept: leaves with the person; ground sealed.';
comment on table families.proxy_bar is 'Kept: leaves with the person.';
comment on table families.consent is 'Kept: leaves with its family.';
comment on table families.ban is 'Kept: leaves with its family.';
comment on table families.ground is 'Kept: leaves with its family; reference sealed.';
comment on table families.judgement is 'Kept: leaves with its family; reasons sealed.';
comment on table families.involvement is 'Kept: leaves with its family; phone sealed.';
comment on table families.involvement_shown is 'Kept: leaves with its involvement.';
comment on table families.helper is 'Kept: leaves with its family; sealed.';
comment on table families.entry is 'Kept: leaves with its family; words sealed.';
comment on table families.entry_reader is 'Kept: leaves with its entry.';
comment on table families.break_glass is 'Kept: leaves with its family; reasons sealed.';
