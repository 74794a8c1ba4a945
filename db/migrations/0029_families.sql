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
  -- Decides how long it is kept (ADR-0038).
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
  -- False where somebody already known by identity code was added: the contact noted elsewhere does not come along.
  contact_open boolean not null default true,
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
  -- To which of its registers: social welfare and health are asked apart.
  register text not null check (register in ('social', 'health', 'student-welfare', 'education', 'none')),
  purpose text not null check (purpose in ('cooperation', 'who-is-with', 'adult-care')),
  -- One document, one service task, or all that one controller keeps.
  scope text not null check (scope in ('document', 'task', 'controller')),
  scope_id text not null,
  way text not null check (way in ('signed-in', 'on-the-spot', 'by-phone')),
  noted_by uuid references accounts.person,
  -- The unit that asked, or to which it was told: its workers and those of the receiving side know of it, nobody else.
  noted_unit uuid references accounts.unit,
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
create index on families.consent (noted_unit);
create index on families.consent (withdrawn_by);

-- Asked of one of the family, and of that one alone; the answer is theirs. For a child the one who asks has judged, for this
-- contact, whether it understands: then the child is asked, else a guardian.
create table families.consent_ask (
  id uuid primary key,
  family_id uuid not null references families.family on delete cascade,
  about_id uuid not null references families.person,
  giver_id uuid not null references families.person,
  organisation_id uuid not null references accounts.organisation,
  register text not null check (register in ('social', 'health', 'student-welfare', 'education', 'none')),
  purpose text not null check (purpose in ('cooperation', 'who-is-with', 'adult-care')),
  scope text not null check (scope in ('document', 'task', 'controller')),
  scope_id text not null,
  until date not null,
  understands boolean,
  words_version integer not null,
  asked_by uuid not null references accounts.person,
  unit_id uuid not null references accounts.unit,
  asked_at timestamptz not null,
  answer text check (answer in ('given', 'declined', 'called-off')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index on families.consent_ask (family_id);
create index on families.consent_ask (about_id);
create index on families.consent_ask (giver_id);
create index on families.consent_ask (organisation_id);
create index on families.consent_ask (asked_by);
create index on families.consent_ask (unit_id);

-- A ban stands above consents; only a recorded ground of the law goes past it.
create table families.ban (
  id uuid primary key,
  family_id uuid not null references families.family on delete cascade,
  about_id uuid not null references families.person,
  set_by uuid not null references families.person,
  -- Told to a worker, who wrote it down for the one whose ban it is.
  noted_by uuid references accounts.person,
  noted_unit uuid references accounts.unit,
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
create index on families.ban (noted_by);
create index on families.ban (noted_unit);

-- Where the law gives another ground than consent: which, why, for whom, until when.
create table families.ground (
  id uuid primary key,
  family_id uuid not null references families.family on delete cascade,
  about_id uuid references families.person,
  organisation_id uuid not null references accounts.organisation,
  register text not null check (register in ('social', 'health', 'student-welfare', 'education', 'none')),
  law text not null check (law in ('social-need', 'child-welfare', 'student-welfare', 'patient-care', 'court-order', 'other-law')),
  reference_sealed bytea not null,
  scope text not null check (scope in ('document', 'task', 'controller')),
  scope_id text not null,
  -- Shown to the family at once, unless telling would endanger somebody; then why, and until when not.
  hidden_ground text check (hidden_ground in ('safety', 'child-interest', 'investigation')),
  hidden_until date,
  recorded_by uuid not null references accounts.person,
  -- The recording unit: a ground opens what its own register holds, never what another one does.
  unit_id uuid not null references accounts.unit,
  recorded_at timestamptz not null,
  until date not null,
  ended_at timestamptz,
  check ((hidden_ground is null) = (hidden_until is null))
);
create index on families.ground (unit_id);
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
  unit_id uuid not null references accounts.unit,
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
create index on families.judgement (unit_id);

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
  -- The newest change that this one may see: the order of the own list must not tell of what is hidden from it.
  news_at timestamptz(3) not null default platform.now(),
  check ((basis = 'consent') = (consent_id is not null)),
  check ((basis = 'ground') = (ground_id is not null)),
  check (sees <@ array['who-is-with', 'contact', 'homes', 'entries', 'plan'])
);
-- By class, so that adding somebody never stumbles over a presence that is hidden from the one who adds.
create unique index on families.involvement (family_id, person_id, unit_id, class) where ended_at is null;
create index on families.involvement (person_id, family_id) where ended_at is null;
create index on families.involvement (person_id, news_at desc, id desc) where ended_at is null;
-- Parts that are over count for what may be told, and leave with their family.
create index on families.involvement (family_id, class);
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
  -- Why a professional shows it; whoever shows own care needs no ground.
  ground text check (ground in ('asked', 'child-interest', 'safety', 'law')),
  shown_at timestamptz not null,
  ended_at timestamptz,
  check (num_nonnulls(member_id, unit_id) = 1),
  check (num_nonnulls(shown_by_member, shown_by_person) = 1)
);
create index on families.involvement_shown (involvement_id);
create unique index on families.involvement_shown (involvement_id, member_id) where ended_at is null and member_id is not null;
create unique index on families.involvement_shown (involvement_id, unit_id) where ended_at is null and unit_id is not null;
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
  check (thread_of is null or about_id = thread_of),
  check (class <> 'adult-care' or about_id is not null),
  -- What belongs to child welfare never passes as something ordinary.
  check (service_task <> 'child-welfare' or class = 'child-welfare')
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
-- What was written and what was agreed is added to and ended, never rewritten; it goes only with its family.
revoke update, delete on families.entry, families.consent, families.consent_ask, families.ban, families.ground, families.judgement
  from perhetalo_app;
revoke delete on families.entry_reader from perhetalo_app;
grant update (child_forbids) on families.entry to perhetalo_app;
grant update (withdrawn_at, withdrawn_by) on families.consent to perhetalo_app;
grant update (answer, answered_at) on families.consent_ask to perhetalo_app;
grant update (lifted_at) on families.ban to perhetalo_app;
grant update (ended_at) on families.ground to perhetalo_app;
-- What is kept is changed where it stands: nothing of it moves to another family, person or worker.
revoke update on families.family, families.belonging, families.home, families.living, families.relation, families.block,
  families.proxy_bar, families.involvement, families.involvement_shown, families.helper, families.break_glass from perhetalo_app;
grant update (changed_at, version) on families.family to perhetalo_app;
grant update (until, contact_open) on families.belonging to perhetalo_app;
grant update (place_sealed, changed_at) on families.home to perhetalo_app;
grant update (lives_apart, valid_to, source) on families.relation to perhetalo_app;
grant update (lifted_at, lifted_by) on families.block to perhetalo_app;
grant update (until) on families.proxy_bar to perhetalo_app;
grant update (part, sees, until, phone_sealed, last_contact_on, ended_at, ended_by) on families.involvement to perhetalo_app;
grant update (ended_at) on families.involvement_shown, families.helper to perhetalo_app;
grant update (ended_at, reviewed_at, reviewed_by, verdict, review_sealed, hidden_ground, hidden_until) on families.break_glass
  to perhetalo_app;

-- Today in Finland, by the time of the request.
create function platform.today() returns date language sql stable as $$
  select (platform.now() at time zone 'Europe/Helsinki')::date
$$;

-- Relations, for row-level security under access.ts. They look past row-level security themselves, so each answers one
-- question about the one who asks and nothing else.
-- Asked once or more in every statement about families: plpgsql keeps the plan for the connection, SQL would make it anew.
create function families.my_units() returns uuid[] language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return (
    select coalesce(array_agg(distinct m.unit_id), '{}') from published.unit_member m where m.person_id = platform.actor_person());
end $$;
-- A part stands: not ended, begun, not over. Plain SQL without a setting of its own, so that the planner looks through it to the
-- indexes of parts that have not ended.
create function families.stands(i families.involvement) returns boolean language sql stable as $$
  select i.ended_at is null and i.since <= platform.today() and (i.until is null or i.until >= platform.today())
$$;
-- The families in which the asker has a standing part: not ended, not over, and still working in that unit.
create function families.team_families() returns uuid[] language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return (
    select coalesce(array_agg(distinct i.family_id), '{}') from families.involvement i
    where i.person_id = platform.actor_person() and families.stands(i) and i.unit_id = any ((select families.my_units())::uuid[]));
end $$;
create function families.opened_families() returns uuid[] language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return (
    select coalesce(array_agg(distinct b.family_id), '{}') from families.break_glass b
    where b.person_id = platform.actor_person() and b.ended_at is null and b.opened_at <= platform.now()
      and b.until > platform.now() and b.unit_id = any ((select families.my_units())::uuid[]));
end $$;
create function families.sees(of_family uuid, what text) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.involvement i where i.family_id = of_family and i.person_id = platform.actor_person()
    and families.stands(i)
    and i.unit_id = any ((select families.my_units())::uuid[]) and what = any (i.sees))
$$;
create function families.protected_now(of_person uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.person p where p.id = of_person and p.protected_until >= platform.today())
$$;
-- Whether an adult stands in a relation to a child that lets records of the child be opened to that adult.
create function families.stands_by(adult uuid, child uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.relation r join families.person c on c.id = r.child_id
      where r.adult_id = adult and r.child_id = child and (c.born_on is null or c.born_on > platform.today() - interval '18 years')
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
    and case (select count(distinct g.adult_id) filter (where g.protected) from guardian g)
      when 0 then true
      when 1 then (select g.protected from guardian g where g.adult_id = adult limit 1)
      else false end
$$;
-- Whether somebody is kept away from any child of a family.
create function families.kept_away_in(one uuid, of_family uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.block k join families.belonging c on c.person_id = k.child_id
    where k.adult_id = one and k.lifted_at is null and c.family_id = of_family)
$$;
-- Whether a block stands between two people, whichever of them is the child.
create function families.kept_apart(one uuid, other uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.block k where k.lifted_at is null
    and ((k.adult_id = one and k.child_id = other) or (k.adult_id = other and k.child_id = one)))
$$;
-- Whether somebody decides over own matters: is in the family as an adult, or has come of age.
create function families.is_adult_in(of_family uuid, one uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.belonging b where b.family_id = of_family and b.person_id = one and b.part = 'adult')
    or exists (select from families.person p where p.id = one and p.born_on <= platform.today() - interval '18 years')
$$;
-- The families of which one of a family is a part: the child itself, an adult who stands by one of its children, or an adult
-- of a family in which nobody is a child any more. Whoever is kept away from every child sees only own data.
create function families.families_of(one uuid) returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct b.family_id), '{}') from families.belonging b
  where b.person_id = one and b.since <= platform.today() and (b.until is null or b.until >= platform.today())
    and (b.part = 'child'
      or (not exists (select from families.belonging c join families.person p on p.id = c.person_id
          where c.family_id = b.family_id and c.part = 'child'
            and (p.born_on is null or p.born_on > platform.today() - interval '18 years'))
        and not families.kept_away_in(b.person_id, b.family_id))
      or exists (select from families.belonging c where c.family_id = b.family_id and c.part = 'child'
        and families.stands_by(b.person_id, c.person_id)))
$$;
create function families.member_families() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select families.families_of(platform.actor_member())
$$;
-- Who in a county has this identity code, for workers and the system: an id to hang a new belonging on, nothing to read.
create function families.person_of_identity(of_county text, hash bytea) returns uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select p.id from families.person p where p.county = of_county and p.identity_hash = hash
    and platform.actor_kind() in ('person', 'system')
$$;
-- News that everybody of the team with this view may see moves the family up in their own lists; what is protected, in the
-- lists of the entitled.
create function families.note_news(of_family uuid, what text, guarded boolean) returns void language sql security definer
  set search_path = pg_catalog as $$
  update families.involvement i set news_at = platform.now()
  where i.family_id = of_family and i.ended_at is null and what = any (i.sees) and (not guarded or i.sees_protected)
    and (platform.actor_kind() = 'system' or of_family = any (families.team_families() || families.member_families()))
$$;
-- A family is closed when the last part in its matters has ended.
create function families.close_if_left(of_family uuid) returns void language sql security definer
  set search_path = pg_catalog as $$
  update families.family f set closed_at = platform.now(), changed_at = platform.now()
  where f.id = of_family and f.closed_at is null and not exists (select from families.involvement i
    where i.family_id = f.id and i.ended_at is null and (i.until is null or i.until >= platform.today()))
$$;
create view published.family_person as select id, county, language from families.person;
grant select on published.family_person to perhetalo_app;

-- Whether what is agreed in a scope covers an entry: that one document, its service task, or all that its controller keeps.
create function families.covers(scope text, scope_id text, e families.entry) returns boolean language sql immutable as $$
  select case scope when 'document' then scope_id = e.id::text when 'task' then scope_id = e.service_task
    when 'controller' then scope_id = e.organisation_id::text else false end
$$;
-- Whether one of the family may read an entry: own words, the own thread, or what was opened to them. A child's thread and
-- what is about an adult are opened by the one whose they are and by nobody else; what is about a child only to adults who
-- stand by it, while the child, who understands, does not forbid it.
create function families.may_read(e families.entry, one uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select coalesce(e.author_member = one or e.thread_of = one, false)
    or (not e.own_part and e.family_id = any (families.families_of(one))
      and exists (select from families.entry_reader r where r.entry_id = e.id and r.member_id = one and r.closed_at is null
        and (case when e.thread_of is not null then coalesce(r.opened_by_member = e.thread_of, false)
          when e.about_id = one then true
          when e.class = 'adult-care' then coalesce(r.opened_by_member = e.about_id, false)
          when e.about_id is not null and families.is_adult_in(e.family_id, e.about_id)
            then coalesce(r.opened_by_member = e.about_id, false)
          else true end))
      and (case when e.about_id is null then not families.kept_away_in(one, e.family_id)
        when e.about_id = one then true
        when families.is_adult_in(e.family_id, e.about_id) then not families.kept_apart(e.about_id, one)
        else not e.child_forbids and families.stands_by(one, e.about_id) end))
$$;
create function families.member_reads(e families.entry) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select families.may_read(e, platform.actor_member())
$$;
-- Whether an ordinary entry may go over a wall, to another controller or register: a ground recorded by the register that
-- holds it; or a consent in force that covers it, given by the adult or the understanding child whose it is, or by a guardian
-- as far as that guardian may read it, without a ban.
create function families.may_cross(e families.entry, to_organisation uuid, to_register text) returns boolean language sql stable
  security definer set search_path = pg_catalog as $$
  select exists (select from families.ground g join accounts.unit u on u.id = g.unit_id
      where g.family_id = e.family_id and g.organisation_id = to_organisation and g.register = to_register
      and (g.about_id is null or g.about_id = e.about_id) and g.ended_at is null and g.until >= platform.today()
      and u.organisation_id = e.organisation_id and u.register = e.register and (u.register <> 'none' or u.id = e.unit_id)
      and families.covers(g.scope, g.scope_id, e))
    or (exists (select from families.consent c where c.family_id = e.family_id and c.organisation_id = to_organisation
        and c.register = to_register and c.purpose = 'cooperation' and c.about_id = e.about_id and c.withdrawn_at is null
        and c.until >= platform.today() and families.covers(c.scope, c.scope_id, e)
        and (c.giver_id = c.about_id
          or (not families.is_adult_in(e.family_id, e.about_id) and families.may_read(e, c.giver_id))))
      and not exists (select from families.ban b where b.family_id = e.family_id and b.about_id = e.about_id and b.lifted_at is null
        and (b.organisation_id is null or b.organisation_id = to_organisation) and families.covers(b.scope, b.scope_id, e)))
$$;
-- Whether a consent in this scope would let something through that its giver may not see: that document; or anything in it
-- that was kept from the giver with a ground or by the child's own wish.
create function families.covers_withheld(of_family uuid, about uuid, giver uuid, scope text, scope_id text) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from families.entry e where e.family_id = of_family and e.about_id = about
    and families.covers(scope, scope_id, e) and not families.may_read(e, giver)
    and (scope = 'document' or (not e.own_part and e.thread_of is null and e.class = 'ordinary'
      and (e.child_forbids or exists (select from families.entry_reader r where r.entry_id = e.id and r.member_id = giver
        and r.withheld_ground is not null)))))
$$;
-- Whether a child-welfare unit has shown its presence to another unit: only then are its entries read there, or they would
-- tell what the presence does not.
create function families.shown_to_unit(e families.entry, unit uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.involvement i join families.involvement_shown s on s.involvement_id = i.id
    where i.family_id = e.family_id and i.unit_id = e.unit_id and i.class = e.class and i.ended_at is null
      and s.unit_id = unit and s.ended_at is null)
$$;
-- Whether a part in the family reads an entry: own words from the same unit; its unit's; the same register of the same
-- controller; or what is let through. Threads, own parts, shelters and own care stay in their unit.
create function families.part_reads(e families.entry, i families.involvement) returns boolean language sql stable
  security definer set search_path = pg_catalog as $$
  select coalesce(e.author_person = i.person_id and e.unit_id = i.unit_id, false)
    or ('entries' = any (i.sees) and (e.unit_id = i.unit_id
      or (not e.own_part and e.thread_of is null and case e.class
        when 'ordinary' then (e.organisation_id = i.organisation_id and e.register = i.register and i.register <> 'none')
          or families.may_cross(e, i.organisation_id, i.register)
        when 'child-welfare' then e.organisation_id = i.organisation_id and e.register = i.register and i.register <> 'none'
          and families.shown_to_unit(e, i.unit_id)
        else false end)))
$$;
create function families.worker_reads(e families.entry) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.involvement i where i.family_id = e.family_id and i.person_id = platform.actor_person()
      and families.stands(i)
      and i.unit_id = any ((select families.my_units())::uuid[]) and families.part_reads(e, i))
    or (e.family_id = any (families.opened_families()) and not e.own_part and e.thread_of is null
      and e.class in ('ordinary', 'child-welfare'))
$$;
-- A new entry moves the family up in the lists of those who may read it, and of nobody else.
create function families.note_entry(entry uuid) returns void language sql security definer set search_path = pg_catalog as $$
  update families.involvement i set news_at = platform.now() from families.entry e
  where e.id = entry and i.family_id = e.family_id and i.ended_at is null and families.part_reads(e, i)
    and (e.author_person = platform.actor_person() or e.author_member = platform.actor_member())
$$;
-- A consent withdrawn, or a ground ended, ends at once every part that stands on it.
create function families.end_what_stood() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if tg_table_name = 'consent' then
    update families.involvement set ended_at = platform.now() where consent_id = new.id and ended_at is null;
  else
    update families.involvement set ended_at = platform.now() where ground_id = new.id and ended_at is null;
  end if;
  perform families.close_if_left(new.family_id);
  return null;
end $$;
create trigger withdrawn after update of withdrawn_at on families.consent for each row
  when (new.withdrawn_at is not null and old.withdrawn_at is null) execute function families.end_what_stood();
create trigger ended after update of ended_at on families.ground for each row
  when (new.ended_at is not null and old.ended_at is null) execute function families.end_what_stood();
-- Whether the asker has a standing part in the family from a side, or from a unit.
create function families.my_side(of_family uuid, organisation uuid, in_register text, unit uuid) returns boolean language sql stable
  security definer set search_path = pg_catalog as $$
  select exists (select from families.involvement i where i.family_id = of_family and i.person_id = platform.actor_person()
    and families.stands(i)
    and i.unit_id = any ((select families.my_units())::uuid[])
    and (i.unit_id = unit or (i.organisation_id = organisation and (in_register is null or i.register = in_register))))
$$;
-- The units for which the asker has a standing part in the family that sees who is with it.
create function families.my_units_in(of_family uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog as $$
  select coalesce(array_agg(i.unit_id), '{}') from families.involvement i where i.family_id = of_family
    and i.person_id = platform.actor_person() and families.stands(i) and i.unit_id = any ((select families.my_units())::uuid[]) and 'who-is-with' = any (i.sees)
$$;
-- Whoever helps somebody with a protected address tells by name and unit where that one is. True where the asked about is
-- protected, or lives with somebody who is, and the one of the family who asks does not live with them. Null: the whole family.
create function families.hidden_from_member(of_family uuid, about uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (
    select from (select about as id where about is not null
      union select b.person_id from families.belonging b where about is null and b.family_id = of_family
        and b.since <= platform.today() and (b.until is null or b.until >= platform.today())) whose
    where whose.id <> platform.actor_member()
      and (families.protected_now(whose.id) or exists (select from families.living x join families.living y on y.home_id = x.home_id
        where x.person_id = whose.id and families.protected_now(y.person_id)))
      and not exists (select from families.living own join families.living theirs on theirs.home_id = own.home_id
        where own.person_id = platform.actor_member() and theirs.person_id = whose.id))
$$;
-- The same for workers: a unit's name and phone are kept back from whoever is not entitled to protected addresses.
create function families.place_hidden(of_family uuid, about uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (
    select from (select about as id where about is not null
      union select b.person_id from families.belonging b where about is null and b.family_id = of_family
        and b.since <= platform.today() and (b.until is null or b.until >= platform.today())) whose
    where families.protected_now(whose.id) or exists (select from families.living x join families.living y on y.home_id = x.home_id
      where x.person_id = whose.id and families.protected_now(y.person_id)))
    and not (of_family = any (families.opened_families()))
    and not exists (select from families.involvement i where i.family_id = of_family and i.person_id = platform.actor_person()
      and families.stands(i)
      and i.unit_id = any ((select families.my_units())::uuid[]) and i.sees_protected)
$$;
-- Whether the presence of a worker is told to the one who asks.
create function families.sees_presence(i families.involvement) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select case platform.actor_kind()
    when 'person' then i.person_id = platform.actor_person()
      or (i.class = 'ordinary' and (families.sees(i.family_id, 'who-is-with') or i.family_id = any (families.opened_families())))
      or (i.class <> 'ordinary' and (i.unit_id = any (families.my_units_in(i.family_id))
        or exists (select from families.involvement_shown s where s.involvement_id = i.id and s.ended_at is null
          and s.unit_id = any (families.my_units_in(i.family_id))
          and (i.class <> 'adult-care' or coalesce(s.shown_by_member = i.about_id, false)))))
    when 'member' then i.family_id = any (families.member_families()) and not families.hidden_from_member(i.family_id, i.about_id)
      and ((i.class = 'ordinary' and ((i.about_id is null and not families.kept_away_in(platform.actor_member(), i.family_id))
          or i.about_id = platform.actor_member() or families.stands_by(platform.actor_member(), i.about_id)))
        or (i.class = 'adult-care' and coalesce(i.about_id = platform.actor_member(), false))
        or (i.class <> 'ordinary' and exists (select from families.involvement_shown s where s.involvement_id = i.id
            and s.ended_at is null and s.member_id = platform.actor_member()
            and (i.class <> 'adult-care' or coalesce(s.shown_by_member = i.about_id, false)))
          and ((i.about_id is null and not families.kept_away_in(platform.actor_member(), i.family_id))
            or i.about_id = platform.actor_member() or families.stands_by(platform.actor_member(), i.about_id)
            or exists (select from families.belonging b where b.family_id = i.family_id and b.person_id = i.about_id
              and b.part = 'adult'))))
    else false end
$$;

-- Row-level security: the backstop. 'app.family' is the family that access has been asked for in this transaction, so that a
-- move which takes the row out of its maker's sight may still be made.
-- Whether one of a family is told that these matters are there at all. Where only child welfare, a shelter or somebody's own care
-- is with it, the family itself would tell of them: it is there for whoever was shown, asked, or given something to read.
create function families.told_to_member(of_family uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.involvement i where i.family_id = of_family and (i.class = 'ordinary'
      or (i.class = 'adult-care' and i.about_id = platform.actor_member())
      or exists (select from families.involvement_shown s where s.involvement_id = i.id and s.ended_at is null
        and s.member_id = platform.actor_member() and (i.class <> 'adult-care' or coalesce(s.shown_by_member = i.about_id, false)))))
    or exists (select from families.entry e where e.family_id = of_family
      and (e.author_member = platform.actor_member() or e.thread_of = platform.actor_member()))
    or exists (select from families.entry e join families.entry_reader r on r.entry_id = e.id where e.family_id = of_family
      and r.member_id = platform.actor_member() and r.closed_at is null)
    or exists (select from families.consent c where c.family_id = of_family and c.giver_id = platform.actor_member())
    or exists (select from families.consent_ask a where a.family_id = of_family and a.giver_id = platform.actor_member())
$$;
-- Whose task a family is tells of child welfare or of own care where the presence itself is hidden: whoever does not know of one
-- is told the ordinary task.
create function families.task_told(of_family uuid, task text) returns text language sql stable security definer
  set search_path = pg_catalog as $$
  select case when task not in ('child-welfare', 'adults') or platform.actor_kind() = 'system'
      or not exists (select from families.involvement i where i.family_id = of_family
        and i.class = case task when 'child-welfare' then 'child-welfare' else 'adult-care' end)
      or exists (select from families.involvement i where i.family_id = of_family
        and i.class = case task when 'child-welfare' then 'child-welfare' else 'adult-care' end and families.sees_presence(i))
    then task else 'families' end
$$;
alter table families.family enable row level security;
create policy related on families.family to perhetalo_app
  using (platform.actor_kind() = 'system'
    -- Asked of each row by an index, however many families the worker has: `offset 0` keeps it from becoming a scan of all.
    or (platform.actor_kind() = 'person' and (exists (select from families.involvement i where i.family_id = family.id
        and i.person_id = platform.actor_person() and families.stands(i) and i.unit_id = any ((select families.my_units())::uuid[]) offset 0)
      or id = any ((select families.opened_families())::uuid[]) or id::text = current_setting('app.family', true)))
    or (platform.actor_kind() = 'member' and id = any ((select families.member_families())::uuid[]) and families.told_to_member(id)))
  with check (platform.actor_kind() in ('person', 'system'));

alter table families.person enable row level security;
create policy of_my_families on families.person to perhetalo_app
  using (platform.actor_kind() = 'system' or id = platform.actor_member()
    or exists (select from families.belonging b where b.person_id = person.id offset 0))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
alter table families.belonging enable row level security;
create policy with_its_family on families.belonging to perhetalo_app
  using (platform.actor_kind() = 'system' or person_id = platform.actor_member()
    or (platform.actor_kind() = 'person' and (family_id = any ((select families.team_families())::uuid[])
      or family_id = any ((select families.opened_families())::uuid[]) or family_id::text = current_setting('app.family', true)))
    or (platform.actor_kind() = 'member' and exists (select from families.family f where f.id = belonging.family_id offset 0)))
  with check (platform.actor_kind() in ('person', 'system'));
-- Nobody is brought into a family that was not asked for.
create policy of_this_family on families.belonging as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or family_id::text = current_setting('app.family', true)
    or family_id = any ((select families.team_families())::uuid[]));

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
        and i.person_id = platform.actor_person() and families.stands(i) and i.unit_id = any ((select families.my_units())::uuid[]) and 'homes' = any (i.sees)
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
  using (platform.actor_kind() = 'system' or person_id = platform.actor_person() or families.sees_presence(involvement)
    or (platform.actor_kind() = 'person' and family_id::text = current_setting('app.family', true)))
  with check (platform.actor_kind() in ('person', 'system'));
create policy of_this_family on families.involvement as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or family_id::text = current_setting('app.family', true));
alter table families.involvement_shown enable row level security;
create policy with_the_presence on families.involvement_shown to perhetalo_app
  using (platform.actor_kind() = 'system' or shown_by_member = platform.actor_member() or member_id = platform.actor_member()
    or exists (select from families.involvement i where i.id = involvement_id
      and (platform.actor_kind() = 'person' or i.about_id = platform.actor_member())))
  with check (platform.actor_kind() in ('person', 'member', 'system'));

alter table families.entry enable row level security;
create policy readers on families.entry to perhetalo_app
  using (platform.actor_kind() = 'system'
    or (platform.actor_kind() = 'person' and families.worker_reads(entry))
    or (platform.actor_kind() = 'member' and families.member_reads(entry)))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
create policy in_own_name on families.entry as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or author_person = platform.actor_person()
    or author_member = platform.actor_member());
alter table families.entry_reader enable row level security;
create policy with_the_entry on families.entry_reader to perhetalo_app
  using (platform.actor_kind() = 'system' or (platform.actor_kind() = 'member' and (opened_by_member = platform.actor_member()
      or (member_id = platform.actor_member() and closed_at is null)
      or exists (select from families.entry e where e.id = entry_id
        and (e.thread_of = platform.actor_member() or e.about_id = platform.actor_member()))))
    or (platform.actor_kind() = 'person' and exists (select from families.entry e where e.id = entry_id)))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
-- One of the family opens what is their own: their thread, or what a professional wrote about them. A message to a unit is no
-- way to reach somebody else of the family.
create policy in_own_name on families.entry_reader as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or opened_by_person = platform.actor_person()
    or (opened_by_member = platform.actor_member() and exists (select from families.entry e where e.id = entry_id
      and e.family_id = any ((select families.member_families())::uuid[])
      and (e.thread_of = opened_by_member or (e.about_id = opened_by_member and e.author_person is not null)))));

-- Consents and askings: whose they are and who gave them; of the workers only the receiving side and the unit that asked, since
-- the name of an organisation tells of a shelter or of own care.
alter table families.consent enable row level security;
create policy giver_or_sides on families.consent to perhetalo_app
  using (platform.actor_kind() = 'system' or about_id = platform.actor_member() or giver_id = platform.actor_member()
    or (platform.actor_kind() = 'person' and families.my_side(family_id, organisation_id, register, noted_unit)))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
alter table families.consent_ask enable row level security;
create policy asker_or_asked on families.consent_ask to perhetalo_app
  using (platform.actor_kind() = 'system' or giver_id = platform.actor_member()
    or (platform.actor_kind() = 'person' and families.my_side(family_id, null, null, unit_id)))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
-- Bans: whose they are; the unit that was told, the controller it names, and those who read what it is about.
alter table families.ban enable row level security;
create policy setter_or_holders on families.ban to perhetalo_app
  using (platform.actor_kind() = 'system' or about_id = platform.actor_member() or set_by = platform.actor_member()
    or (platform.actor_kind() = 'person' and (
      families.my_side(family_id, case when scope = 'controller' then scope_id::uuid end, null, noted_unit)
      or (scope <> 'controller' and exists (select from families.entry e where e.family_id = ban.family_id
        and e.about_id = ban.about_id and families.covers(ban.scope, ban.scope_id, e))))))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
-- Grounds: the recording unit and the receiving side; of the family those it is about, once it is told.
alter table families.ground enable row level security;
create policy sides_or_told on families.ground to perhetalo_app
  using (platform.actor_kind() = 'system'
    or (platform.actor_kind() = 'person' and families.my_side(family_id, organisation_id, register, unit_id))
    or (platform.actor_kind() = 'member' and (hidden_until is null or hidden_until < platform.today())
      and family_id = any ((select families.member_families())::uuid[])
      and case when about_id is null then not families.kept_away_in(platform.actor_member(), family_id)
        else about_id = platform.actor_member() or (not families.is_adult_in(family_id, about_id)
          and families.stands_by(platform.actor_member(), about_id)) end))
  with check (platform.actor_kind() in ('person', 'system'));
-- A judgement: the unit that made it, and the child.
alter table families.judgement enable row level security;
create policy unit_or_child on families.judgement to perhetalo_app
  using (platform.actor_kind() = 'system' or child_id = platform.actor_member()
    or (platform.actor_kind() = 'person' and families.my_side(family_id, null, null, unit_id)))
  with check (platform.actor_kind() in ('person', 'system'));
-- Nobody writes down in another's name that something was agreed.
create policy in_own_name on families.consent as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or noted_by = platform.actor_person() or giver_id = platform.actor_member());
create policy in_own_name on families.consent_ask as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or asked_by = platform.actor_person());
create policy in_own_name on families.ban as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or noted_by = platform.actor_person() or set_by = platform.actor_member());
create policy in_own_name on families.ground as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or recorded_by = platform.actor_person());
create policy in_own_name on families.judgement as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or judged_by = platform.actor_person());
alter table families.helper enable row level security;
create policy namer_or_team on families.helper to perhetalo_app
  using (platform.actor_kind() = 'system' or named_by_member = platform.actor_member()
    or (platform.actor_kind() = 'person' and family_id = any ((select families.team_families())::uuid[])))
  with check (platform.actor_kind() in ('person', 'member', 'system'));

-- Opened in an emergency: the one who did, colleagues of the unit and its lead for the review, the county's privacy officer;
-- the family's responsible worker and the family, unless a ground hides it.
create function families.answers_for(of_family uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.involvement i where i.family_id = of_family and i.person_id = platform.actor_person()
    and i.part = 'responsible-worker' and families.stands(i) and i.unit_id = any ((select families.my_units())::uuid[]))
$$;
-- Which family an emergency opening with this identity code is about: where the person is a child before where an adult. To open
-- own matters is refused, so the function also tells whether the one who asks belongs to it.
create function families.family_of_identity(of_county text, hash bytea) returns uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select f.id from families.person p join families.belonging b on b.person_id = p.id join families.family f on f.id = b.family_id
  where p.county = of_county and p.identity_hash = hash and b.since <= platform.today()
    and (b.until is null or b.until >= platform.today()) and platform.actor_kind() in ('person', 'system')
  order by f.closed_at is null desc, b.part = 'child' desc, f.service_task = 'families' desc, f.opened_at, f.id limit 1
$$;
create function families.belongs_to_own(of_family uuid, worker uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.belonging b join families.person p on p.id = b.person_id
    join accounts.person w on w.identity_hash = p.identity_hash where b.family_id = of_family and w.id = worker)
$$;
-- The county of a family, to one who is about to open it in an emergency. Closed ones too: what is open would tell of hidden parts.
create function families.county_to_open(of_family uuid) returns text language sql stable security definer
  set search_path = pg_catalog as $$
  select f.county from families.family f where f.id = of_family
    and platform.actor_kind() in ('person', 'system')
$$;
-- Whom a mail about an emergency opening goes to: leads of the opener's unit, the family's responsible workers, or the county's
-- privacy officers; never the opener.
create function families.told_of_emergency(opening uuid, whom text) returns table (email text, language text)
  language sql stable security definer set search_path = pg_catalog as $$
  select distinct p.email, p.language from families.break_glass b join published.person p on p.active and p.id <> b.person_id
    and p.mail_bounced_at is null
  where b.id = opening and platform.actor_kind() = 'system' and case whom
    when 'lead' then exists (select from published.unit_member m where m.person_id = p.id and m.unit_id = b.unit_id and m.leads)
    when 'responsible' then exists (select from families.involvement i join published.unit_member m on m.person_id = i.person_id
        and m.unit_id = i.unit_id
      where i.family_id = b.family_id and i.person_id = p.id and i.part = 'responsible-worker' and families.stands(i))
    when 'officer' then exists (select from published.role_now o where o.person_id = p.id and o.role = 'privacy-officer'
      and o.scope_kind = 'county' and o.scope_id = b.county)
    else false end
$$;
alter table families.break_glass enable row level security;
create policy opener_reviewer_family on families.break_glass to perhetalo_app
  using (platform.actor_kind() = 'system'
    or (platform.actor_kind() = 'person' and (person_id = platform.actor_person()
      or unit_id = any ((select families.my_units())::uuid[])
      or exists (select from published.role_now o where o.person_id = platform.actor_person() and o.role = 'privacy-officer'
        and o.scope_kind = 'county' and o.scope_id = county)
      or (families.answers_for(family_id) and (hidden_until is null or hidden_until < platform.today()))))
    or (platform.actor_kind() = 'member' and family_id = any ((select families.member_families())::uuid[])
      and families.told_to_member(family_id) and not families.kept_away_in(platform.actor_member(), family_id)
      and (hidden_until is null or hidden_until < platform.today())))
  with check (platform.actor_kind() in ('person', 'system'));
create policy in_own_name on families.break_glass as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or person_id = platform.actor_person());

comment on table families.person is 'Kept: as long as a family of theirs; leaves with the last of them. Name, identity code and contact sealed.';
comment on table families.family is 'Kept: by its service task, counted from the day it was closed.';
comment on table families.belonging is 'Kept: leaves with its family.';
comment on table families.home is 'Kept: leaves with its family; place sealed.';
comment on table families.living is 'Kept: leaves with its home.';
comment on table families.relation is 'Kept: leaves with the person.';
comment on table families.block is 'Kept: leaves with the person; ground sealed.';
comment on table families.proxy_bar is 'Kept: leaves with the person.';
comment on table families.consent is 'Kept: leaves with its family.';
comment on table families.consent_ask is 'Kept: leaves with its family.';
comment on table families.ban is 'Kept: leaves with its family.';
comment on table families.ground is 'Kept: leaves with its family; reference sealed.';
comment on table families.judgement is 'Kept: leaves with its family; reasons sealed.';
comment on table families.involvement is 'Kept: leaves with its family; phone sealed.';
comment on table families.involvement_shown is 'Kept: leaves with its involvement.';
comment on table families.helper is 'Kept: leaves with its family; sealed.';
comment on table families.entry is 'Kept: leaves with its family; words sealed.';
comment on table families.entry_reader is 'Kept: leaves with its entry.';
comment on table families.break_glass is 'Kept: leaves with its family; reasons sealed.';
