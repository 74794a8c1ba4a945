-- casework: a matter of a family that is walked along: its stages, who answers for it, the common assessment, the one plan, the
-- network meetings, the path it follows, the messages and what is still to be joined on to (ADR-0041…0044). Coordination across
-- organisations, not the statutory client record. Words are sealed (bytea) by the application. Whoever works on a case has a
-- standing part in the family (families.involvement) and a seat in the case; without either nothing is seen.
create schema if not exists casework;
grant usage on schema casework to perhetalo_app, perhetalo_facts;

-- `case` is a word of SQL, so the table says whose it is.
create table casework.family_case (
  id uuid primary key,
  county text not null references directory.county,
  family_id uuid not null references families.family on delete cascade,
  -- Whom it is about; null: the family as a whole.
  about_id uuid references families.person,
  -- Which of the critical groups, as far as somebody has said so (R90).
  "group" text not null check ("group" in ('nepsy', 'substance', 'mental-health', 'divorce', 'custody-dispute', 'other')),
  stage text not null check (stage in ('contact', 'assessment', 'plan', 'help', 'follow-up', 'closed')),
  stage_since timestamptz not null,
  source text not null check (source in ('help-request', 'referral', 'meeting', 'worker')),
  -- The earlier thread, which stays one with the case.
  source_id uuid,
  why_sealed bytea not null,
  -- The day the family first made contact: day 0 of every limit that runs from it.
  day_zero date not null,
  -- Which body leads (R63), and its register.
  unit_id uuid not null references accounts.unit,
  organisation_id uuid not null references accounts.organisation,
  register text not null check (register in ('social', 'health', 'student-welfare', 'education', 'none')),
  opened_at timestamptz not null,
  opened_by uuid not null references accounts.person,
  -- When somebody looks again how it went, also after the case is closed.
  follow_up_on date,
  closed_at timestamptz,
  outcome text check (outcome in ('goals-reached', 'moved-on', 'family-wish', 'moved-away', 'not-reached', 'other')),
  version integer not null default 1,
  check ((closed_at is null) = (outcome is null)),
  check ((stage = 'closed') = (closed_at is not null))
);
create index on casework.family_case (family_id);
create index on casework.family_case (about_id);
create index on casework.family_case (unit_id, stage);
create index on casework.family_case (county, opened_at);
create index on casework.family_case (organisation_id);
create index on casework.family_case (opened_by);
create unique index on casework.family_case (source, source_id) where source_id is not null;

-- Who of those who are with the family works on this case.
create table casework.seat (
  case_id uuid not null references casework.family_case on delete cascade,
  involvement_id uuid not null references families.involvement on delete cascade,
  added_at timestamptz not null,
  added_by uuid references accounts.person,
  primary key (case_id, involvement_id)
);
create index on casework.seat (involvement_id);
create index on casework.seat (added_by);

-- Supporting teams the responsible worker can ask (R62).
create table casework.support (
  case_id uuid not null references casework.family_case on delete cascade,
  unit_id uuid not null references accounts.unit,
  for_what_sealed bytea not null,
  added_at timestamptz not null,
  primary key (case_id, unit_id)
);
create index on casework.support (unit_id);

-- Who answered for the case, one after the other (R57, R58, R65). Named, told, and taken over: until then the earlier one holds it.
create table casework.responsible (
  id uuid primary key,
  case_id uuid not null references casework.family_case on delete cascade,
  kind text not null check (kind in ('responsible-worker', 'own-worker', 'named-for-family')),
  person_id uuid not null references accounts.person,
  unit_id uuid not null references accounts.unit,
  deputy_id uuid references accounts.person,
  reason text not null check (reason in ('first', 'leaves', 'moves', 'long-absence', 'family-wish', 'other-skill', 'other')),
  words_sealed bytea,
  -- Whether the earlier, the new one and the family meet (warm hand-over), and when.
  meet_on date,
  named_at timestamptz not null,
  named_by uuid not null references accounts.person,
  taken_at timestamptz,
  declined_at timestamptz,
  ended_at timestamptz
);
create unique index on casework.responsible (case_id, kind) where taken_at is not null and ended_at is null;
create unique index on casework.responsible (case_id, kind, (true)) where taken_at is null and declined_at is null and ended_at is null;
create index on casework.responsible (person_id) where ended_at is null;
create index on casework.responsible (person_id);
create index on casework.responsible (unit_id);
create index on casework.responsible (deputy_id);
create index on casework.responsible (named_by);

create table casework.stage_change (
  id uuid primary key,
  seq bigint generated always as identity,
  case_id uuid not null references casework.family_case on delete cascade,
  from_stage text,
  to_stage text not null,
  words_sealed bytea,
  at timestamptz not null,
  by_person uuid not null references accounts.person
);
create index on casework.stage_change (case_id, at);
create index on casework.stage_change (by_person);

-- A limit of the law that runs in this case, by the rule in force on its day 0 (ADR-0042).
create table casework.clock (
  id uuid primary key,
  case_id uuid not null references casework.family_case on delete cascade,
  rule text not null,
  -- Whom it is about: of the case, or a child of the family when the case is about all of it.
  about_id uuid references families.person,
  day_zero date not null,
  due_on date not null,
  started_at timestamptz not null,
  started_by uuid not null references accounts.person,
  met_on date,
  -- It does not apply after all, or the family has withdrawn: why.
  dropped text check (dropped in ('mistake', 'need-gone', 'withdrawn', 'done-elsewhere')),
  ended_by uuid references accounts.person,
  check (met_on is null or dropped is null)
);
create unique index on casework.clock (case_id, rule, day_zero, coalesce(about_id, '00000000-0000-0000-0000-000000000000'))
  where dropped is null;
create index on casework.clock (about_id);
create index on casework.clock (due_on) where met_on is null and dropped is null;
create index on casework.clock (started_by);
create index on casework.clock (ended_by);

-- The initial survey and the assessment: sections by their authors. `own_of`: a parent's or child's own words, apart from the
-- other's; `shown_to`: to whom of the family that one has opened it. `told`: whether the family reads it already.
create table casework.section (
  id uuid primary key,
  case_id uuid not null references casework.family_case on delete cascade,
  document text not null check (document in ('initial-survey', 'assessment')),
  kind text not null check (kind in ('professional', 'family-words', 'child-view', 'summary')),
  title_sealed bytea not null,
  words_sealed bytea not null,
  own_of uuid references families.person,
  team_sees boolean not null default true,
  shown_to uuid[] not null default '{}',
  told boolean not null default false,
  author_person uuid references accounts.person,
  author_member uuid references families.person,
  unit_id uuid references accounts.unit,
  organisation_id uuid references accounts.organisation,
  written_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  check ((author_person is null) <> (author_member is null)),
  check ((author_person is null) = (unit_id is null))
);
create index on casework.section (case_id, document);
-- One shared summary for each document.
create unique index on casework.section (case_id, document) where kind = 'summary';
create index on casework.section (own_of);
create index on casework.section (author_person);
create index on casework.section (author_member);
create index on casework.section (unit_id);
create index on casework.section (organisation_id);
create table casework.section_version (
  section_id uuid not null references casework.section on delete cascade,
  version integer not null,
  title_sealed bytea not null,
  words_sealed bytea not null,
  by_person uuid references accounts.person,
  by_member uuid references families.person,
  at timestamptz not null,
  primary key (section_id, version)
);
create index on casework.section_version (by_person);
create index on casework.section_version (by_member);

-- The one plan: goals in the family's words, with a scale; steps with an owner and a day. `own_of`, `team_sees` and `shown_to` as
-- in sections: one parent's own part is never in the other's sight, nor counted there (Act 812/2000).
create table casework.goal (
  id uuid primary key,
  case_id uuid not null references casework.family_case on delete cascade,
  words_sealed bytea not null,
  -- Five levels of the goal attainment scale in words, −2 … +2, sealed together; null until they are agreed.
  levels_sealed bytea,
  start_level integer check (start_level between -2 and 2),
  level integer check (level between -2 and 2),
  own_of uuid references families.person,
  team_sees boolean not null default true,
  shown_to uuid[] not null default '{}',
  author_person uuid references accounts.person,
  author_member uuid references families.person,
  unit_id uuid references accounts.unit,
  written_at timestamptz not null,
  changed_at timestamptz not null,
  ended_at timestamptz,
  version integer not null default 1,
  check ((author_person is null) <> (author_member is null))
);
create index on casework.goal (case_id);
create index on casework.goal (own_of);
create index on casework.goal (author_person);
create index on casework.goal (author_member);
create index on casework.goal (unit_id);
create table casework.goal_rating (
  id uuid primary key,
  goal_id uuid not null references casework.goal on delete cascade,
  level integer not null check (level between -2 and 2),
  words_sealed bytea,
  by_person uuid references accounts.person,
  by_member uuid references families.person,
  at timestamptz not null
);
create index on casework.goal_rating (goal_id, at);
create index on casework.goal_rating (by_person);
create index on casework.goal_rating (by_member);

create table casework.meeting (
  id uuid primary key,
  case_id uuid not null references casework.family_case on delete cascade,
  purpose_sealed bytea not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place_sealed bytea,
  link_sealed bytea,
  -- Whether the family is present when its matter is handled; if not, how that was solved (R108).
  family_present text not null check (family_present in ('yes', 'part', 'remotely', 'no')),
  solved_sealed bytea,
  state text not null check (state in ('planned', 'held', 'cancelled')),
  called_by uuid not null references accounts.person,
  unit_id uuid not null references accounts.unit,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Grows with each new invitation, for calendars.
  sequence integer not null default 0,
  version integer not null default 1,
  check (ends_at > starts_at)
);
create index on casework.meeting (case_id, starts_at);
create index on casework.meeting (starts_at) where state = 'planned';
create index on casework.meeting (called_by);
create index on casework.meeting (unit_id);
create table casework.participant (
  id uuid primary key,
  meeting_id uuid not null references casework.meeting on delete cascade,
  -- A worker of the case, one of the family, or somebody outside whom the family wants along.
  involvement_id uuid references families.involvement on delete cascade,
  member_id uuid references families.person,
  outside_sealed bytea,
  email_sealed bytea,
  sector text not null check (sector in ('social', 'health', 'education', 'student-welfare', 'third-sector', 'parish', 'family', 'other')),
  ground text not null check (ground in ('team', 'family', 'consent', 'family-invites')),
  -- Somebody outside who comes on the family's consent comes no more when it is taken back.
  consent_id uuid references families.consent on delete cascade,
  -- In which language somebody outside is written to.
  language text check (language in ('fi', 'sv', 'en')),
  answer text check (answer in ('comes', 'remotely', 'cannot')),
  answered_at timestamptz,
  was_present boolean,
  invited_at timestamptz not null,
  removed_at timestamptz,
  check (num_nonnulls(involvement_id, member_id, outside_sealed) = 1),
  check ((ground = 'consent') = (consent_id is not null))
);
create index on casework.participant (meeting_id);
create index on casework.participant (involvement_id);
create index on casework.participant (member_id);
create index on casework.participant (consent_id);
create unique index on casework.participant (meeting_id, involvement_id) where involvement_id is not null and removed_at is null;
create unique index on casework.participant (meeting_id, member_id) where member_id is not null and removed_at is null;
-- The agenda; under each point what was said of it: the shared minutes, written point by point by whoever is there.
create table casework.agenda_point (
  id uuid primary key,
  meeting_id uuid not null references casework.meeting on delete cascade,
  position integer not null,
  words_sealed bytea not null,
  minutes_sealed bytea,
  by_person uuid references accounts.person,
  by_member uuid references families.person,
  minutes_by uuid references accounts.person,
  changed_at timestamptz not null,
  version integer not null default 1
);
create index on casework.agenda_point (meeting_id, position);
create index on casework.agenda_point (by_person);
create index on casework.agenda_point (by_member);
create index on casework.agenda_point (minutes_by);

create table casework.step (
  id uuid primary key,
  case_id uuid not null references casework.family_case on delete cascade,
  goal_id uuid references casework.goal on delete set null,
  -- Agreed in this network meeting.
  meeting_id uuid references casework.meeting on delete set null,
  -- What the family does, what a service does, what helps meanwhile; a task stands beside the plan.
  kind text not null check (kind in ('family', 'service', 'meanwhile', 'task')),
  words_sealed bytea not null,
  owner_member uuid references families.person,
  owner_person uuid references accounts.person,
  -- Somebody else by name, or a service.
  owner_sealed bytea,
  due_on date,
  remind_on date,
  state text not null check (state in ('open', 'done', 'dropped')),
  state_at timestamptz,
  own_of uuid references families.person,
  team_sees boolean not null default true,
  shown_to uuid[] not null default '{}',
  author_person uuid references accounts.person,
  author_member uuid references families.person,
  unit_id uuid references accounts.unit,
  written_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  check ((author_person is null) <> (author_member is null)),
  check (num_nonnulls(owner_member, owner_person, owner_sealed) = 1)
);
create index on casework.step (case_id, state);
create index on casework.step (goal_id);
create index on casework.step (meeting_id);
create index on casework.step (owner_person, due_on) where state = 'open';
create index on casework.step (owner_person);
create index on casework.step (owner_member);
create index on casework.step (own_of);
create index on casework.step (author_person);
create index on casework.step (author_member);
create index on casework.step (unit_id);
create index on casework.step (remind_on) where state = 'open';

-- Whoever sits at the table of a meeting hears that somebody has written there; not what.
create function casework.tell_of_table() returns trigger language plpgsql as $$
begin
  if new.meeting_id is not null then perform pg_notify('meeting', new.meeting_id::text); end if;
  return null;
end $$;
create trigger tell_of_table after insert or update on casework.agenda_point
  for each row execute function casework.tell_of_table();
create trigger tell_of_table after insert or update on casework.step
  for each row execute function casework.tell_of_table();

-- The plan as it was agreed: frozen words, numbered for the common part and for each own part by itself, so that no number tells
-- of a part that is not one's own.
create table casework.plan_version (
  id uuid primary key,
  case_id uuid not null references casework.family_case on delete cascade,
  own_of uuid references families.person,
  number integer not null,
  frozen_sealed bytea not null,
  frozen_at timestamptz not null,
  frozen_by uuid not null references accounts.person,
  review_on date
);
create unique index on casework.plan_version (case_id, coalesce(own_of, '00000000-0000-0000-0000-000000000000'), number);
create index on casework.plan_version (own_of);
create index on casework.plan_version (frozen_by);
create table casework.signature (
  id uuid primary key,
  plan_version_id uuid not null references casework.plan_version on delete cascade,
  member_id uuid references families.person,
  person_id uuid references accounts.person,
  way text not null check (way in ('signed-in', 'in-the-room', 'by-phone')),
  noted_by uuid references accounts.person,
  agrees boolean not null,
  words_sealed bytea,
  at timestamptz not null,
  check ((member_id is null) <> (person_id is null))
);
create unique index on casework.signature (plan_version_id, member_id) where member_id is not null;
create unique index on casework.signature (plan_version_id, person_id) where person_id is not null;
create index on casework.signature (member_id);
create index on casework.signature (person_id);
create index on casework.signature (noted_by);

-- A join (R12): where the family moves on from one service to another. Open until the receiver says: we have it.
create table casework.joint (
  id uuid primary key,
  case_id uuid not null references casework.family_case on delete cascade,
  about_id uuid references families.person,
  kind text not null check (kind in ('school-start', 'age-13', 'age-16', 'age-18', 'age-23', 'service-change')),
  due_on date not null,
  words_sealed bytea,
  receiver_unit uuid references accounts.unit,
  receiver_person uuid references accounts.person,
  receiver_sealed bytea,
  state text not null check (state in ('open', 'offered', 'acknowledged', 'dropped')),
  made_by uuid references accounts.person,
  offered_at timestamptz,
  answered_at timestamptz,
  answered_by uuid references accounts.person,
  -- Somebody outside the product said so by phone: who wrote it down.
  answer_sealed bytea,
  -- On what another register was given it, where it took that: with the end of either the receiver's sight ends.
  consent_id uuid references families.consent on delete cascade,
  ground_id uuid references families.ground on delete cascade,
  created_at timestamptz not null,
  version integer not null default 1
);
create unique index on casework.joint (case_id, about_id, kind) where kind <> 'service-change' and state <> 'dropped';
create index on casework.joint (case_id);
create index on casework.joint (about_id);
create index on casework.joint (receiver_unit) where state = 'offered';
create index on casework.joint (receiver_unit);
create index on casework.joint (receiver_person);
create index on casework.joint (consent_id);
create index on casework.joint (ground_id);
create index on casework.joint (due_on) where state in ('open', 'offered');
create index on casework.joint (made_by);
create index on casework.joint (answered_by);

-- Path templates as data (R86–R104): one row a version; the content is shaped by domain/path.ts. Null county: for every county.
create table casework.path_template (
  id uuid primary key,
  county text references directory.county,
  key text not null,
  "group" text not null check ("group" in ('nepsy', 'substance', 'mental-health', 'divorce', 'custody-dispute', 'other')),
  version integer not null,
  state text not null check (state in ('draft', 'published', 'replaced')),
  -- Grows with each saving of a draft: what an edit was based on.
  revision integer not null default 1,
  content jsonb not null,
  changed_by uuid references accounts.person,
  changed_at timestamptz not null,
  published_at timestamptz
);
create unique index on casework.path_template (coalesce(county, '-'), key, version);
create unique index on casework.path_template (coalesce(county, '-'), key) where state = 'draft';
create unique index on casework.path_template (coalesce(county, '-'), key) where state = 'published';
create index on casework.path_template (county);
create index on casework.path_template (changed_by);
create table casework.case_path (
  id uuid primary key,
  case_id uuid not null references casework.family_case on delete cascade,
  template_id uuid not null references casework.path_template,
  started_at timestamptz not null,
  started_by uuid not null references accounts.person,
  ended_at timestamptz,
  unique (case_id, template_id)
);
create index on casework.case_path (template_id);
create index on casework.case_path (started_by);
-- Where on the path: reached, waited for, done, or left out with a reason.
create table casework.path_step (
  case_path_id uuid not null references casework.case_path on delete cascade,
  step text not null,
  state text not null check (state in ('waiting', 'under-way', 'done', 'left-out', 'left-the-path')),
  reason_sealed bytea,
  since timestamptz not null,
  -- Days that were waited here before, in all.
  waited_days integer not null default 0,
  by_person uuid not null references accounts.person,
  primary key (case_path_id, step)
);
create index on casework.path_step (by_person);

-- Messages between a family and its workers: a thread for a child or a matter, with those it is opened to.
create table casework.thread (
  id uuid primary key,
  case_id uuid not null references casework.family_case on delete cascade,
  about_id uuid references families.person,
  subject_sealed bytea not null,
  opened_at timestamptz not null,
  by_person uuid references accounts.person,
  by_member uuid references families.person
);
create index on casework.thread (case_id);
create index on casework.thread (about_id);
create index on casework.thread (by_person);
create index on casework.thread (by_member);
create table casework.thread_side (
  id uuid primary key,
  thread_id uuid not null references casework.thread on delete cascade,
  member_id uuid references families.person,
  involvement_id uuid references families.involvement on delete cascade,
  read_until timestamptz,
  check (num_nonnulls(member_id, involvement_id) = 1)
);
create unique index on casework.thread_side (thread_id, member_id) where member_id is not null;
create unique index on casework.thread_side (thread_id, involvement_id) where involvement_id is not null;
create index on casework.thread_side (member_id);
create index on casework.thread_side (involvement_id);
create table casework.message (
  id uuid primary key,
  thread_id uuid not null references casework.thread on delete cascade,
  words_sealed bytea not null,
  by_person uuid references accounts.person,
  by_member uuid references families.person,
  written_at timestamptz not null,
  -- Nobody else reads it before this time: until then it may be taken back, and is its writer's draft from then on.
  sent_at timestamptz not null,
  undone_at timestamptz,
  check ((by_person is null) <> (by_member is null))
);
create index on casework.message (thread_id, written_at);
create index on casework.message (by_person);
create index on casework.message (by_member);

-- A time agreed with somebody of a family, kept in the workers' own calendars: told to those it is with, nobody else of the family.
create table casework.case_time (
  id uuid primary key references appointments.appointment on delete cascade,
  case_id uuid not null references casework.family_case on delete cascade,
  member_ids uuid[] not null,
  words_sealed bytea not null,
  booked_by uuid not null references accounts.person,
  -- Those of them who have said that they cannot come.
  cannot uuid[] not null default '{}'
);
create index on casework.case_time (case_id);
create index on casework.case_time (booked_by);

-- What the family says of the help, and a wish for another worker: both have a receiver and an answer.
create table casework.voice (
  id uuid primary key,
  case_id uuid not null references casework.family_case on delete cascade,
  kind text not null check (kind in ('feedback', 'change-of-worker')),
  member_id uuid not null references families.person,
  rating integer check (rating between 1 and 5),
  words_sealed bytea,
  at timestamptz not null,
  answer_sealed bytea,
  -- For a wish: what came of it.
  verdict text check (verdict in ('changed', 'stays', 'talked')),
  answered_by uuid references accounts.person,
  answered_at timestamptz
);
create index on casework.voice (case_id);
create index on casework.voice (member_id);
create index on casework.voice (answered_by);

-- What was taken out for the statutory record: which sections, by whom, when, and the file's fingerprint; never the words.
create table casework.export (
  id uuid primary key,
  case_id uuid not null references casework.family_case on delete cascade,
  format text not null check (format in ('pdf', 'json')),
  sections text[] not null,
  bytes integer not null,
  sha256 bytea not null,
  made_at timestamptz not null,
  made_by uuid not null references accounts.person,
  unit_id uuid not null references accounts.unit
);
create index on casework.export (case_id, made_at);
create index on casework.export (made_by);
create index on casework.export (unit_id);

-- What each county says: after how many days a case without a responsible worker is on the lead's list, how long before a limit
-- and before a join somebody is told.
create table casework.county_setting (
  county text primary key references directory.county,
  worker_within_days integer not null default 7 check (worker_within_days between 1 and 60),
  warn_limit_days integer not null default 7 check (warn_limit_days between 1 and 60),
  join_months_before integer not null default 6 check (join_months_before between 1 and 24),
  changed_by uuid references accounts.person,
  changed_at timestamptz
);
create index on casework.county_setting (changed_by);

-- --- Who sees what ------------------------------------------------------------------------------------------------------------
-- Asked once or more for every row, and inside each other: plpgsql keeps the plan for the connection, SQL would make it anew.
-- A seat of one's own that stands: in the case, by a standing part in the family that sees the plan.
create function casework.has_seat(of_case uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  if platform.actor_kind() <> 'person' then return false; end if;
  return (select exists (select from casework.seat s join families.involvement i on i.id = s.involvement_id
    where s.case_id = of_case and i.person_id = platform.actor_person() and families.stands(i)
      and i.unit_id = any ((select families.my_units())::uuid[]) and 'plan' = any (i.sees)));
end $$;
-- A seat from this very unit: whose own parts it keeps.
create function casework.has_seat_from(of_case uuid, unit uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from casework.seat s join families.involvement i on i.id = s.involvement_id
    where s.case_id = of_case and i.person_id = platform.actor_person() and families.stands(i) and i.unit_id = unit
      and i.unit_id = any ((select families.my_units())::uuid[]) and 'plan' = any (i.sees))
$$;
-- Whether one of the family is told of a case: whom it is about, or an adult who stands by that child; an adult's own case is that
-- adult's alone; and only where somebody who works on it is known to them, or the case itself would tell of who is hidden.
create function casework.told(of_case uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  if platform.actor_kind() <> 'member' then return false; end if;
  return (select exists (select from casework.family_case c where c.id = of_case and platform.actor_kind() = 'member'
    and c.family_id = any ((select families.member_families())::uuid[]) and families.told_to_member(c.family_id)
    and case when c.about_id is null then not families.kept_away_in(platform.actor_member(), c.family_id)
      when c.about_id = platform.actor_member() then true
      when families.is_adult_in(c.family_id, c.about_id) then false
      else families.stands_by(platform.actor_member(), c.about_id) end
    and exists (select from casework.seat s join families.involvement i on i.id = s.involvement_id
      where s.case_id = c.id and families.sees_presence(i))));
end $$;
-- Opened in an emergency, to read; never an adult's own case.
create function casework.opened(of_case uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  if platform.actor_kind() <> 'person' then return false; end if;
  return (select exists (select from casework.family_case c where c.id = of_case and platform.actor_kind() = 'person'
    and c.family_id = any ((select families.opened_families())::uuid[])
    and (c.about_id is null or not families.is_adult_in(c.family_id, c.about_id))));
end $$;
create function casework.sees_case(of_case uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select case platform.actor_kind() when 'system' then true when 'member' then casework.told(of_case)
    when 'person' then casework.has_seat(of_case) or casework.opened(of_case) else false end
$$;
-- One thing in a case: the common ones for all who see the case; an own part for the one whose it is, those it was shown to, the
-- unit that wrote it down, and the team only where its owner lets the team see it.
create function casework.sees_item(of_case uuid, own_of uuid, team_sees boolean, shown_to uuid[], unit uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select case platform.actor_kind() when 'system' then true
    when 'person' then (casework.has_seat(of_case) and (own_of is null or team_sees or casework.has_seat_from(of_case, unit)))
      or (own_of is null and casework.opened(of_case))
    when 'member' then casework.told(of_case)
      and (own_of is null or own_of = platform.actor_member() or platform.actor_member() = any (shown_to))
    else false end
$$;
-- Who of a family may be one of the parties of a case, whoever asks: whom it is about, or an adult who stands by that child.
create function casework.party_of(of_case uuid, one uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from casework.family_case c join families.belonging b on b.family_id = c.family_id and b.person_id = one
    where c.id = of_case and casework.sees_case(c.id) and b.since <= platform.today()
      and (b.until is null or b.until >= platform.today())
      and case when c.about_id is null then not families.kept_away_in(one, c.family_id)
        when c.about_id = one then true
        when families.is_adult_in(c.family_id, c.about_id) then false
        else families.stands_by(one, c.about_id) end)
$$;
-- Whether the asker may know that somebody works with the family of a case: what is done by one who is not told is not there.
create function casework.tells_of(of_case uuid, worker uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select worker is null or platform.actor_kind() = 'system' or coalesce(worker = platform.actor_person(), false)
    or exists (select from casework.family_case c join families.involvement i on i.family_id = c.family_id
      where c.id = of_case and i.person_id = worker and families.sees_presence(i))
$$;
-- Whether the asker leads the unit that leads the case: sees that it is there, at which stage and who answers for it, not whose.
create function casework.leads(unit uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from published.unit_member m where m.person_id = platform.actor_person() and m.unit_id = unit and m.leads)
$$;

-- Whether the reader is told that somebody answers, or has answered, for a case. A worker of the case knows those whose presence
-- tells nothing; else, and for the family, only whose presence is told. Somebody asked by the lead who is not with the family yet is
-- known where the unit is.
create function casework.answering_seen(of_case uuid, who uuid, unit uuid) returns boolean language plpgsql stable security definer
  set search_path = pg_catalog as $$
begin
  if who = platform.actor_person() then return true; end if;
  return exists (select from casework.family_case c join families.involvement i on i.family_id = c.family_id and i.unit_id = unit
    where c.id = of_case and (i.person_id = who or not exists (select from families.involvement own where own.family_id = c.family_id
        and own.person_id = who and own.unit_id = unit))
      and ((i.class = 'ordinary' and platform.actor_kind() = 'person') or families.sees_presence(i)));
end $$;
-- Whether the reader is told of somebody who has done something in a case.
create function casework.worker_seen(of_case uuid, who uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select who = platform.actor_person() or exists (select from casework.family_case c join families.involvement i
      on i.family_id = c.family_id and i.person_id = who
    where c.id = of_case and (families.sees_presence(i) or (i.class = 'ordinary' and platform.actor_kind() = 'person')))
$$;
-- Whether a unit that leads a case may be named to the reader: one of those who are told to be there.
create function casework.unit_seen(of_case uuid, unit uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from casework.family_case c join families.involvement i on i.family_id = c.family_id and i.unit_id = unit
    where c.id = of_case and (families.sees_presence(i) or (i.class = 'ordinary' and platform.actor_kind() = 'person')))
$$;
-- Whether the place of those a case is about is kept back from the reader, and with it the names of units.
create function casework.place_hidden(of_case uuid, unit uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select platform.actor_kind() = 'person' and not (unit = any ((select families.my_units())::uuid[]))
    and exists (select from casework.family_case c where c.id = of_case and families.place_hidden(c.family_id, c.about_id))
$$;
-- Whether somebody works on the case still: a standing part with a seat, from a unit where they work now.
create function casework.works_on(of_case uuid, who uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from casework.seat s join families.involvement i on i.id = s.involvement_id and i.person_id = who
      and families.stands(i) and 'plan' = any (i.sees)
    join published.unit_member m on m.person_id = i.person_id and m.unit_id = i.unit_id where s.case_id = of_case)
$$;
-- Whether everybody who works on a case is told of a part: whoever answers for it is known to all of them.
create function casework.known_in_case(of_part uuid, of_case uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.involvement i where i.id = of_part and (i.class = 'ordinary' or not exists (
    select from casework.seat s join families.involvement o on o.id = s.involvement_id
    where s.case_id = of_case and families.stands(o) and o.unit_id <> i.unit_id and not exists (
      select from families.involvement_shown x where x.involvement_id = i.id and x.ended_at is null and x.unit_id = o.unit_id
        and (i.class <> 'adult-care' or coalesce(x.shown_by_member = i.about_id, false))))))
$$;
-- Whether the asker, who works on a case, is known to all who would sit at one table: the team, and these of the family. What
-- somebody writes there of whom another is not told would tell of them.
create function casework.known_at_table(of_case uuid, members uuid[]) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from casework.seat s join families.involvement i on i.id = s.involvement_id
    where s.case_id = of_case and i.person_id = platform.actor_person() and families.stands(i) and (i.class = 'ordinary'
      or (casework.known_in_case(i.id, of_case) and not exists (select from unnest(members) m(id)
        where not (i.class = 'adult-care' and coalesce(i.about_id = m.id, false))
          and not exists (select from families.involvement_shown x where x.involvement_id = i.id and x.ended_at is null
            and x.member_id = m.id and (i.class <> 'adult-care' or coalesce(x.shown_by_member = i.about_id, false)))))))
$$;
-- The same the other way: whether somebody with this part would know all who answer for the case.
create function casework.knows_who_answers(of_part uuid, of_case uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.involvement o where o.id = of_part and not exists (
    select from casework.responsible r join families.involvement i on i.family_id = o.family_id and i.person_id = r.person_id
      and i.unit_id = r.unit_id and families.stands(i)
    where r.case_id = of_case and r.taken_at is not null and r.ended_at is null and i.class <> 'ordinary' and i.unit_id <> o.unit_id
      and not exists (select from families.involvement_shown x where x.involvement_id = i.id and x.ended_at is null
        and x.unit_id = o.unit_id and (i.class <> 'adult-care' or coalesce(x.shown_by_member = i.about_id, false)))))
$$;
-- Whether a part may come to see the plan: not one that stands on a consent to be told of only.
create function casework.may_get_plan(of_part uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from families.involvement i left join families.consent k on k.id = i.consent_id
    where i.id = of_part and k.purpose is distinct from 'who-is-with')
$$;
-- Who answers for an open case of a family: they stay responsible workers in its team when another case gets another one.
create function casework.answering_in_family(of_family uuid) returns uuid[] language sql stable security definer
  set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct r.person_id), '{}') from casework.responsible r join casework.family_case c on c.id = r.case_id
  where c.family_id = of_family and c.closed_at is null and r.kind = 'responsible-worker' and r.taken_at is not null
    and r.ended_at is null and platform.actor_kind() in ('person', 'system')
$$;
-- Since when nobody answers for the whole of a case; null while somebody does who is still with the family and in the unit.
create function casework.without_since(of_case uuid) returns timestamptz language sql stable security definer
  set search_path = pg_catalog as $$
  select case when exists (select from casework.responsible r where r.case_id = of_case and r.kind = 'responsible-worker'
      and r.taken_at is not null and r.ended_at is null and casework.works_on(of_case, r.person_id)) then null
    else coalesce((select max(coalesce(r.ended_at, (select max(coalesce(i.ended_at, i.until::timestamptz)) from casework.seat s
          join families.involvement i on i.id = s.involvement_id where s.case_id = of_case and i.person_id = r.person_id), r.taken_at))
        from casework.responsible r where r.case_id = of_case and r.kind = 'responsible-worker' and r.taken_at is not null),
      (select c.opened_at from casework.family_case c where c.id = of_case)) end
$$;
-- The open cases of the units that the asker leads: at which stage, who answers, what is near, whether the family waits. No family.
create function casework.led() returns table (id uuid, county text, unit_id uuid, stage text, stage_since timestamptz,
    opened_at timestamptz, version integer, worker uuid, worker_since timestamptz, worker_gone boolean, asked uuid, asked_at timestamptz,
    meet_on date, without_since timestamptz, limit_rule text, limit_due date, waiting boolean, supported boolean, workers integer)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.id, c.county, c.unit_id, c.stage, c.stage_since, c.opened_at, c.version, r.person_id, r.taken_at,
    r.id is not null and casework.without_since(c.id) is not null, a.person_id, a.named_at, coalesce(a.meet_on, r.meet_on),
    casework.without_since(c.id), k.rule, k.due_on,
    exists (select from casework.case_path p join casework.path_step x on x.case_path_id = p.id
      where p.case_id = c.id and p.ended_at is null and x.state = 'waiting')
      or exists (select from casework.joint j where j.case_id = c.id and j.state = 'offered'),
    exists (select from casework.step x where x.case_id = c.id and x.kind = 'meanwhile' and x.state = 'open'),
    (select count(*)::integer from casework.responsible e where e.case_id = c.id and e.kind = 'responsible-worker'
      and e.taken_at is not null)
  from casework.family_case c
  left join casework.responsible r on r.case_id = c.id and r.kind = 'responsible-worker' and r.taken_at is not null and r.ended_at is null
  left join casework.responsible a on a.case_id = c.id and a.kind = 'responsible-worker' and a.taken_at is null
    and a.declined_at is null and a.ended_at is null
  left join lateral (select l.rule, l.due_on from casework.clock l where l.case_id = c.id and l.met_on is null and l.dropped is null
    order by l.due_on, l.rule limit 1) k on true
  where c.closed_at is null and casework.leads(c.unit_id)
$$;
-- How many open cases the workers of the units that the asker leads answer for.
create function casework.workload() returns table (person_id uuid, unit_id uuid, cases integer) language sql stable
  security definer set search_path = pg_catalog as $$
  select m.person_id, m.unit_id, (select count(*)::integer from casework.responsible r join casework.family_case c on c.id = r.case_id
    where r.person_id = m.person_id and r.unit_id = m.unit_id and r.kind = 'responsible-worker' and r.taken_at is not null
      and r.ended_at is null and c.closed_at is null)
  from published.unit_member m where casework.leads(m.unit_id)
$$;
-- The case for which the asker was asked to answer, before it is theirs: enough to say yes or no, and to come to be with its family.
create function casework.asked_of_me() returns table (id uuid, case_id uuid, family_id uuid, county text, case_unit uuid, stage text)
  language sql stable security definer set search_path = pg_catalog as $$
  select r.id, c.id, c.family_id, c.county, c.unit_id, c.stage from casework.responsible r join casework.family_case c on c.id = r.case_id
  where platform.actor_kind() = 'person' and r.person_id = platform.actor_person() and r.taken_at is null and r.declined_at is null
    and r.ended_at is null and c.closed_at is null
    and exists (select from published.unit_member m where m.person_id = r.person_id and m.unit_id = r.unit_id)
$$;

-- After whose pattern somebody who was asked comes to be with the family: the newest who worked on the case from their unit.
create function casework.like_part(of_case uuid) returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select i.id from casework.seat s join families.involvement i on i.id = s.involvement_id
  where s.case_id = of_case and exists (select from casework.asked_of_me() a join casework.responsible r on r.id = a.id
    where a.case_id = of_case and r.unit_id = i.unit_id)
  order by families.stands(i) desc, s.added_at desc, i.id limit 1
$$;

alter table casework.family_case enable row level security;
create policy seated_told_opened on casework.family_case to perhetalo_app
  using (case platform.actor_kind() when 'system' then true when 'member' then casework.told(id)
    when 'person' then id::text = current_setting('app.case', true) or casework.has_seat(id) or casework.opened(id) else false end)
  with check (platform.actor_kind() in ('person', 'system'));
create policy of_own_family on casework.family_case as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or (opened_by = platform.actor_person()
    and family_id = any ((select families.team_families())::uuid[])));

do $$
declare name text;
begin
  -- What every one who sees the case sees.
  foreach name in array array['support', 'stage_change', 'clock', 'responsible', 'joint', 'case_path', 'export'] loop
    execute format('alter table casework.%I enable row level security', name);
    execute format($p$create policy with_the_case on casework.%I to perhetalo_app
      using (casework.sees_case(case_id) or (platform.actor_kind() = 'person' and case_id::text = current_setting('app.case', true)))
      with check (platform.actor_kind() in ('person', 'system')
        and (casework.sees_case(case_id) or case_id::text = current_setting('app.case', true)))$p$, name);
  end loop;
  -- What may be somebody's own part.
  foreach name in array array['section', 'goal', 'step'] loop
    execute format('alter table casework.%I enable row level security', name);
    execute format($p$create policy own_part_apart on casework.%I to perhetalo_app
      using (casework.sees_item(case_id, own_of, team_sees, shown_to, unit_id) or author_member = platform.actor_member())
      with check (casework.sees_case(case_id))$p$, name);
    execute format($p$create policy in_own_name on casework.%I as restrictive for insert to perhetalo_app
      with check (platform.actor_kind() = 'system' or author_person = platform.actor_person()
        or author_member = platform.actor_member())$p$, name);
  end loop;
end $$;
-- Of the family, a limit about a child is told to those who stand by that child.
create policy about_own on casework.clock as restrictive for select to perhetalo_app
  using (platform.actor_kind() <> 'member' or about_id is null or about_id = platform.actor_member()
    or families.stands_by(platform.actor_member(), about_id));
-- Whether the reader may know of the one who wrote: a section written from child welfare, a shelter or a parent's own care would
-- tell of a presence that is not told. The family knows of those who are with it as far as it is told of them.
create function casework.author_seen(of_case uuid, author uuid, unit uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select author is null or author = platform.actor_person() or exists (select from families.involvement i
      join casework.family_case c on c.id = of_case and c.family_id = i.family_id
      where i.person_id = author and i.unit_id = unit and families.sees_presence(i))
    or (platform.actor_kind() <> 'member' and not exists (select from families.involvement i
      join casework.family_case c on c.id = of_case and c.family_id = i.family_id
      where i.person_id = author and i.unit_id = unit and i.class <> 'ordinary'))
$$;
create policy author_told on casework.section as restrictive for select to perhetalo_app
  using (platform.actor_kind() = 'system' or kind = 'summary' or author_person is null
    or casework.author_seen(case_id, author_person, unit_id));
-- A step is there for whoever is told of the worker who is to do it; a task beside the plan, of the family, for its owner and writer.
create policy told_owner on casework.step as restrictive for select to perhetalo_app
  using (casework.tells_of(case_id, owner_person) and (kind <> 'task' or platform.actor_kind() <> 'member'
    or coalesce(owner_member = platform.actor_member(), false) or coalesce(author_member = platform.actor_member(), false)));
-- Whether that on which a join was handed to another register still stands.
create function casework.join_stands(j casework.joint) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select (j.consent_id is null or exists (select from families.consent c where c.id = j.consent_id and c.withdrawn_at is null
      and c.until >= platform.today() and not exists (select from families.ban b where b.family_id = c.family_id
        and b.about_id = c.about_id and b.lifted_at is null
        and (b.organisation_id is null or b.organisation_id = c.organisation_id))))
    and (j.ground_id is null or exists (select from families.ground g where g.id = j.ground_id and g.ended_at is null
      and g.until >= platform.today()))
$$;
-- The receiver of a join sees the join alone, also without a part in the family: while it is offered, and for a while after.
create policy offered_to_me on casework.joint for select to perhetalo_app
  using (platform.actor_kind() = 'person' and casework.join_stands(joint)
    and (state = 'offered' or (state = 'acknowledged' and answered_at > platform.now() - make_interval(days => 90)))
    and (coalesce(receiver_person = platform.actor_person(), false) or receiver_unit = any ((select families.my_units())::uuid[])));
create policy answered_by_receiver on casework.joint for update to perhetalo_app
  using (platform.actor_kind() = 'person' and casework.join_stands(joint)
    and (state = 'offered' or (state = 'acknowledged' and answered_at > platform.now() - make_interval(days => 90)))
    and (coalesce(receiver_person = platform.actor_person(), false) or receiver_unit = any ((select families.my_units())::uuid[])))
  with check (platform.actor_kind() = 'person' and state in ('acknowledged', 'open'));
-- The family reads of an assessment what it has been told.
create policy told_to_family on casework.section as restrictive for select to perhetalo_app
  using (platform.actor_kind() <> 'member' or told or author_member = platform.actor_member());

alter table casework.seat enable row level security;
create policy with_the_presence on casework.seat to perhetalo_app
  using (platform.actor_kind() = 'system' or (casework.sees_case(case_id)
      and exists (select from families.involvement i where i.id = involvement_id))
    or (platform.actor_kind() = 'person' and case_id::text = current_setting('app.case', true)))
  with check (platform.actor_kind() in ('person', 'system'));
-- Whoever was asked sees it before the case; whoever answers is told of as their presence is.
create policy asked on casework.responsible to perhetalo_app
  using (platform.actor_kind() = 'person' and person_id = platform.actor_person())
  with check (platform.actor_kind() = 'person' and person_id = platform.actor_person());
create policy presence_told on casework.responsible as restrictive for select to perhetalo_app
  using (platform.actor_kind() = 'system' or casework.answering_seen(case_id, person_id, unit_id)
    or (platform.actor_kind() = 'person' and case_id::text = current_setting('app.case', true)));
create policy in_own_name on casework.responsible as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or named_by = platform.actor_person());
create policy in_own_name on casework.stage_change as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or by_person = platform.actor_person());
do $$
declare name text;
begin
  foreach name in array array['seat', 'support', 'stage_change', 'responsible'] loop
    execute format($p$create policy of_this_case on casework.%I as restrictive for insert to perhetalo_app
      with check (platform.actor_kind() = 'system' or casework.has_seat(case_id)
        or case_id::text = current_setting('app.case', true))$p$, name);
  end loop;
end $$;
alter table casework.section_version enable row level security;
create policy with_the_section on casework.section_version to perhetalo_app
  using (platform.actor_kind() = 'system' or exists (select from casework.section s where s.id = section_id
    and (platform.actor_kind() <> 'member' or s.author_member = platform.actor_member() or s.own_of = platform.actor_member())))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
alter table casework.goal_rating enable row level security;
create policy with_the_goal on casework.goal_rating to perhetalo_app
  using (platform.actor_kind() = 'system' or exists (select from casework.goal g where g.id = goal_id))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
alter table casework.plan_version enable row level security;
-- Agreed of an own part is only what its owner lets the team see.
create policy own_part_apart on casework.plan_version to perhetalo_app
  using (casework.sees_item(case_id, own_of, true, '{}', null))
  with check (platform.actor_kind() in ('person', 'system'));
alter table casework.signature enable row level security;
create policy with_the_version on casework.signature to perhetalo_app
  using (platform.actor_kind() = 'system' or exists (select from casework.plan_version v where v.id = plan_version_id))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
create policy in_own_name on casework.signature as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or member_id = platform.actor_member() or noted_by = platform.actor_person()
    or person_id = platform.actor_person());
-- A network meeting: the team of the case, and of the family those who are asked to it. A parent who is not asked to the other
-- parent's meeting does not learn of it (Act 812/2000).
create function casework.asked_to(of_meeting uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select platform.actor_kind() = 'member' and exists (select from casework.participant p
    where p.meeting_id = of_meeting and p.member_id = platform.actor_member() and p.removed_at is null)
$$;
alter table casework.meeting enable row level security;
create policy team_and_asked on casework.meeting to perhetalo_app
  using (platform.actor_kind() = 'system' or casework.has_seat(case_id) or casework.opened(case_id)
    or (casework.told(case_id) and casework.asked_to(id))
    or (platform.actor_kind() = 'person' and case_id::text = current_setting('app.case', true)))
  with check (platform.actor_kind() in ('person', 'system'));
create policy in_own_name on casework.meeting as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or called_by = platform.actor_person());
alter table casework.participant enable row level security;
create policy with_the_meeting on casework.participant to perhetalo_app
  using (platform.actor_kind() = 'system' or (exists (select from casework.meeting m where m.id = meeting_id)
    and (involvement_id is null or exists (select from families.involvement i where i.id = involvement_id))))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
alter table casework.agenda_point enable row level security;
create policy with_the_meeting on casework.agenda_point to perhetalo_app
  using (platform.actor_kind() = 'system' or exists (select from casework.meeting m where m.id = meeting_id
    and casework.tells_of(m.case_id, by_person)))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
create policy in_own_name on casework.agenda_point as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or by_person = platform.actor_person() or by_member = platform.actor_member());
-- Somebody outside, behind a signed link: when and where, and the own answer. The application checks the signature first. Nothing
-- once the family has taken back the consent on which that one was asked.
create function casework.invitation(of_participant uuid)
  returns table (county text, meeting_id uuid, state text, starts_at timestamptz, ends_at timestamptz, place_sealed bytea,
    link_sealed bytea, sequence integer, answer text, language text) language sql stable security definer
  set search_path = pg_catalog as $$
  select c.county, m.id, m.state, m.starts_at, m.ends_at, m.place_sealed, m.link_sealed, m.sequence, p.answer, p.language
  from casework.participant p join casework.meeting m on m.id = p.meeting_id join casework.family_case c on c.id = m.case_id
  where p.id = of_participant and p.outside_sealed is not null and p.removed_at is null
    and m.ends_at > platform.now() - interval '1 day'
    and (p.consent_id is null or exists (select from families.consent k where k.id = p.consent_id and k.withdrawn_at is null
      and k.until >= platform.today()))
$$;
create function casework.answer_invitation(of_participant uuid, given text) returns boolean language sql security definer
  set search_path = pg_catalog as $$
  with answered as (
    update casework.participant p set answer = given, answered_at = platform.now()
    where p.id = of_participant and exists (select from casework.invitation(of_participant) i
      where i.state = 'planned' and i.starts_at > platform.now())
    returning 1)
  select exists (select from answered)
$$;
alter table casework.path_step enable row level security;
create policy with_the_path on casework.path_step to perhetalo_app
  using (platform.actor_kind() = 'system' or exists (select from casework.case_path p where p.id = case_path_id))
  with check (platform.actor_kind() in ('person', 'system'));

-- What is published every worker reads; drafts their county's keepers. What comes with the product nobody changes here.
create function casework.keeps_paths(of_county text) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from published.role_now l where l.person_id = platform.actor_person() and l.role in ('admin', 'coordinator')
    and l.scope_kind = 'county' and l.scope_id = of_county)
$$;
alter table casework.path_template enable row level security;
create policy published_or_kept on casework.path_template for select to perhetalo_app
  using (platform.actor_kind() = 'system' or state <> 'draft' or casework.keeps_paths(county));
create policy kept_by_own_county on casework.path_template to perhetalo_app
  using (county is not null and casework.keeps_paths(county)) with check (county is not null and casework.keeps_paths(county));

-- Which of these would be told of a case and of those who work on it by these parts: asked before people are brought together, and
-- before somebody is told that there is something new.
create function casework.told_among(of_case uuid, who uuid[], parts uuid[], about uuid) returns uuid[] language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  asker text := coalesce(current_setting('app.kind', true), '');
  self text := coalesce(current_setting('app.member', true), '');
  one uuid;
  is_told boolean;
  found uuid[] := '{}';
begin
  if not casework.sees_case(of_case) then return found; end if;
  foreach one in array who loop
    perform set_config('app.kind', 'member', true), set_config('app.member', one::text, true);
    select casework.told(of_case)
      and (about is null or about = one or (not families.is_adult_in(c.family_id, about) and families.stands_by(one, about)))
      and not exists (select from unnest(parts) p(id) left join families.involvement i on i.id = p.id
        where i.id is null or not families.sees_presence(i))
      into is_told from casework.family_case c where c.id = of_case;
    if is_told then found := found || one; end if;
  end loop;
  perform set_config('app.kind', asker, true), set_config('app.member', self, true);
  return found;
end $$;
-- Those of the family of a case, to be asked which of them are told of it.
create function casework.people_of(of_case uuid) returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(b.person_id order by b.person_id), '{}') from casework.family_case c
  join families.belonging b on b.family_id = c.family_id
  where c.id = of_case and casework.sees_case(c.id) and b.since <= platform.today() and (b.until is null or b.until >= platform.today())
$$;
-- A thread is read by its sides alone, once something is sent in it; a worker's side while the seat and the part in the family stand.
create function casework.in_thread(of_thread uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from casework.thread t join casework.thread_side s on s.thread_id = t.id where t.id = of_thread
    and ((s.member_id = platform.actor_member() and casework.told(t.case_id))
      or exists (select from casework.seat e join families.involvement i on i.id = e.involvement_id
        where e.case_id = t.case_id and e.involvement_id = s.involvement_id and i.person_id = platform.actor_person()
          and families.stands(i) and i.unit_id = any ((select families.my_units())::uuid[]) and 'plan' = any (i.sees)))
    and (t.by_person = platform.actor_person() or t.by_member = platform.actor_member() or exists (select from casework.message x
      where x.thread_id = t.id and x.undone_at is null and x.sent_at <= platform.now())))
$$;
-- Whether the reader is told of a worker beside whom they stand in a thread, and of the one who wrote there: one whose presence is
-- hidden is not there and has written nothing.
create function casework.part_seen(of_part uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from families.involvement i where i.id = of_part and (i.person_id = platform.actor_person()
    or families.sees_presence(i) or (i.class = 'ordinary' and platform.actor_kind() = 'person')))
$$;
create function casework.side_seen(of_thread uuid, who uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select who = platform.actor_person() or exists (select from casework.thread_side s join families.involvement i on i.id = s.involvement_id
    where s.thread_id = of_thread and i.person_id = who and casework.part_seen(i.id))
$$;
alter table casework.thread enable row level security;
create policy sides on casework.thread to perhetalo_app
  using (platform.actor_kind() = 'system' or casework.in_thread(id) or case_id::text = current_setting('app.case', true))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
create policy in_own_name on casework.thread as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system'
    or ((by_person = platform.actor_person() or by_member = platform.actor_member()) and casework.sees_case(case_id)));
alter table casework.thread_side enable row level security;
create policy sides on casework.thread_side to perhetalo_app
  using (platform.actor_kind() = 'system' or exists (select from casework.thread t where t.id = thread_id))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
create policy presence_told on casework.thread_side as restrictive for select to perhetalo_app
  using (platform.actor_kind() = 'system' or involvement_id is null or casework.part_seen(involvement_id));
create policy of_this_thread on casework.thread_side as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or exists (select from casework.thread t where t.id = thread_id));
create policy own_mark on casework.thread_side as restrictive for update to perhetalo_app
  using (platform.actor_kind() = 'system' or member_id = platform.actor_member() or exists (select from families.involvement i
    where i.id = involvement_id and i.person_id = platform.actor_person()));
alter table casework.message enable row level security;
create policy sides on casework.message to perhetalo_app
  using (platform.actor_kind() = 'system' or casework.in_thread(thread_id))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
create policy sent_or_own on casework.message as restrictive for select to perhetalo_app
  using (platform.actor_kind() = 'system' or by_person = platform.actor_person() or by_member = platform.actor_member()
    or (undone_at is null and sent_at <= platform.now() and (by_person is null or casework.side_seen(thread_id, by_person))));
create policy in_own_name on casework.message as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or ((by_person = platform.actor_person() or by_member = platform.actor_member())
    and casework.in_thread(thread_id)));
create policy own_unsent on casework.message as restrictive for update to perhetalo_app
  using (platform.actor_kind() = 'system' or ((by_person = platform.actor_person() or by_member = platform.actor_member())
    and (undone_at is not null or sent_at > platform.now())));
create policy own_draft on casework.message as restrictive for delete to perhetalo_app
  using (platform.actor_kind() = 'system' or ((by_person = platform.actor_person() or by_member = platform.actor_member())
    and undone_at is not null));
create policy of_case_message on platform.attachment to perhetalo_app
  using (owner_kind = 'case-message' and exists (select from casework.message m where m.id = owner_id));
create trigger attachments_go_too after delete on casework.message for each row
  execute function platform.drop_attachments('case-message');

-- Who hears a wish for another worker: who leads the unit that leads the case, but never the one who answers for it; where there is
-- nobody, who leads the area, and then the county.
create function casework.hearers(of_case uuid) returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
  with asked as (
    select m.person_id, 1 as nearness from casework.family_case c join published.unit_member m on m.unit_id = c.unit_id and m.leads
      where c.id = of_case
    union all
    select r.person_id, case r.role when 'area-lead' then 2 else 3 end from casework.family_case c
      join published.unit u on u.id = c.unit_id
      join published.role_now r on (r.role = 'area-lead' and r.scope_kind = 'area' and r.scope_id = u.area_id::text)
        or (r.role in ('county-leader', 'coordinator') and r.scope_kind = 'county' and r.scope_id = c.county)
      where c.id = of_case),
  free as (
    select distinct a.person_id, a.nearness from asked a join published.person p on p.id = a.person_id and p.active
    where not exists (select from casework.responsible r where r.case_id = of_case and r.person_id = a.person_id
      and r.taken_at is not null and r.ended_at is null))
  select coalesce(array_agg(person_id), '{}') from free where nearness = (select min(nearness) from free)
$$;
-- What the family says: feedback the one who said it and the team; a wish for another worker the one who said it and those who hear
-- it, not those who work on the case.
create function casework.hears(of_case uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select platform.actor_kind() = 'person' and coalesce(platform.actor_person() = any (casework.hearers(of_case)), false)
$$;
alter table casework.voice enable row level security;
create policy own_or_heard on casework.voice to perhetalo_app
  using (platform.actor_kind() = 'system' or member_id = platform.actor_member()
    or (platform.actor_kind() = 'person' and case kind when 'feedback' then casework.has_seat(case_id) else casework.hears(case_id) end))
  with check (platform.actor_kind() in ('person', 'member', 'system'));
create policy in_own_name on casework.voice as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or (member_id = platform.actor_member() and casework.told(case_id)));
create policy answered_by_workers on casework.voice as restrictive for update to perhetalo_app
  using (platform.actor_kind() in ('person', 'system'));
-- The wishes that the asker hears: from a case of which nothing else is told than its mark, its stage and who answers for it.
create function casework.heard() returns table (id uuid, case_id uuid, county text, family_id uuid, member_id uuid, unit_id uuid,
    stage text, at timestamptz, words_sealed bytea, worker uuid, answer_sealed bytea, verdict text, answered_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select v.id, v.case_id, c.county, c.family_id, v.member_id, c.unit_id, c.stage, v.at, v.words_sealed,
    (select r.person_id from casework.responsible r where r.case_id = c.id and r.kind = 'responsible-worker' and r.taken_at is not null
      and r.ended_at is null), v.answer_sealed, v.verdict, v.answered_at
  from casework.voice v join casework.family_case c on c.id = v.case_id
  where v.kind = 'change-of-worker' and casework.hears(v.case_id)
$$;

-- The times of cases that the asker is told of: whoever works on the case, and of the family those it is with; not one whose worker
-- is not told there. The calendars themselves stay their workers'.
create function casework.time_told(t casework.case_time) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select platform.actor_kind() = 'system' or (casework.tells_of(t.case_id, t.booked_by) and case platform.actor_kind()
    when 'person' then casework.has_seat(t.case_id)
    when 'member' then platform.actor_member() = any (t.member_ids) and casework.told(t.case_id)
    else false end)
$$;
create function casework.times_of(of_case uuid) returns table (id uuid, case_id uuid, county text, family_id uuid, member_ids uuid[],
    cannot uuid[], words_sealed bytea, starts_at timestamptz, ends_at timestamptz, way text, place jsonb, link text, state text,
    workers jsonb, mine boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select a.id, t.case_id, c.county, c.family_id, t.member_ids, t.cannot, t.words_sealed, a.starts_at, a.ends_at, a.way,
    case when platform.actor_kind() = 'member' and families.hidden_from_member(c.family_id, c.about_id) then '{}'::jsonb
      when platform.actor_kind() = 'person' and families.place_hidden(c.family_id, c.about_id) and not exists (
        select from appointments.party own where own.appointment_id = a.id and own.person_id = platform.actor_person()) then '{}'::jsonb
      else a.place end,
    a.link, a.state,
    (select coalesce(jsonb_agg(p.name order by p.id = t.booked_by desc, p.name), '[]') from appointments.party y
      join published.person p on p.id = y.person_id
      where y.appointment_id = a.id and casework.tells_of(t.case_id, p.id)),
    coalesce(t.booked_by = platform.actor_person(), false)
  from casework.case_time t join appointments.appointment a on a.id = t.id join casework.family_case c on c.id = t.case_id
  where (of_case is null or t.case_id = of_case) and casework.time_told(t)
$$;
alter table casework.case_time enable row level security;
create policy told_of_it on casework.case_time to perhetalo_app using (casework.time_told(case_time))
  with check (platform.actor_kind() = 'system' or casework.time_told(case_time));
create policy in_own_name on casework.case_time as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or booked_by = platform.actor_person());

-- --- Who writes what ----------------------------------------------------------------------------------------------------------
-- Beside who sees it: an emergency opening reads only, one of the family writes only own things, and nothing is taken out of a case by
-- anybody but the product's own upkeep.
create function casework.keeps(of_case uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select case platform.actor_kind() when 'system' then true
    when 'person' then coalesce(of_case::text = current_setting('app.case', true), false) or casework.has_seat(of_case) else false end
$$;
create function casework.writes(of_case uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select casework.keeps(of_case) or (platform.actor_kind() = 'member' and casework.told(of_case))
$$;
-- Whether a part is of the family of a case: nobody is seated from another family.
create function casework.part_of_case(of_part uuid, of_case uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from families.involvement i join casework.family_case c on c.family_id = i.family_id
    where i.id = of_part and c.id = of_case)
$$;
-- Whether one side may stand in a thread: who works on its case, or belongs to its family.
create function casework.side_fits(of_thread uuid, of_member uuid, of_part uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from casework.thread t join casework.family_case c on c.id = t.case_id where t.id = of_thread
    and (exists (select from casework.seat s where s.case_id = c.id and s.involvement_id = of_part)
      or exists (select from families.belonging b where b.family_id = c.family_id and b.person_id = of_member)))
$$;
do $$
declare name text;
begin
  foreach name in array array['support', 'stage_change', 'clock', 'joint', 'case_path', 'export', 'meeting', 'plan_version'] loop
    execute format($p$create policy kept_by_team on casework.%I as restrictive for insert to perhetalo_app
      with check (casework.keeps(case_id))$p$, name);
  end loop;
  foreach name in array array['section', 'goal', 'step'] loop
    execute format($p$create policy written_inside on casework.%I as restrictive for insert to perhetalo_app
      with check (casework.writes(case_id))$p$, name);
    execute format($p$create policy changed_inside on casework.%I as restrictive for update to perhetalo_app
      using (casework.writes(case_id))$p$, name);
  end loop;
  foreach name in array array['clock', 'case_path', 'meeting', 'support'] loop
    execute format($p$create policy changed_inside on casework.%I as restrictive for update to perhetalo_app
      using (casework.writes(case_id))$p$, name);
  end loop;
  -- What was written once stands.
  foreach name in array array['section_version', 'goal_rating', 'plan_version', 'export', 'stage_change'] loop
    execute format($p$create policy stands_as_written on casework.%I as restrictive for update to perhetalo_app
      using (platform.actor_kind() = 'system')$p$, name);
  end loop;
  foreach name in array array['family_case', 'section', 'section_version', 'goal', 'goal_rating', 'step', 'plan_version', 'signature',
      'meeting', 'participant', 'stage_change', 'responsible', 'clock', 'joint', 'case_path', 'export', 'thread_side', 'voice',
      'case_time'] loop
    execute format($p$create policy not_taken_out on casework.%I as restrictive for delete to perhetalo_app
      using (platform.actor_kind() = 'system')$p$, name);
  end loop;
  foreach name in array array['seat', 'support'] loop
    execute format($p$create policy taken_off_by_team on casework.%I as restrictive for delete to perhetalo_app
      using (casework.keeps(case_id))$p$, name);
  end loop;
end $$;
create policy in_own_name on casework.plan_version as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or frozen_by = platform.actor_person());
create policy in_own_name on casework.export as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or made_by = platform.actor_person());
create policy in_own_name on casework.clock as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or started_by = platform.actor_person());
create policy in_own_name on casework.case_path as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or started_by = platform.actor_person());
create policy of_this_family on casework.seat as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or casework.part_of_case(involvement_id, case_id));
create policy in_own_name on casework.section_version as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or ((by_person = platform.actor_person() or by_member = platform.actor_member())
    and exists (select from casework.section s where s.id = section_id and casework.writes(s.case_id))));
create policy in_own_name on casework.goal_rating as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or ((by_person = platform.actor_person() or by_member = platform.actor_member())
    and exists (select from casework.goal g where g.id = goal_id and casework.writes(g.case_id))));
create policy of_a_version_seen on casework.signature as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or exists (select from casework.plan_version v where v.id = plan_version_id
    and casework.writes(v.case_id)));
create policy own_or_noted on casework.signature as restrictive for update to perhetalo_app
  using (platform.actor_kind() = 'system' or coalesce(member_id = platform.actor_member(), false)
    or exists (select from casework.plan_version v where v.id = plan_version_id and casework.keeps(v.case_id)))
  with check (platform.actor_kind() = 'system' or way <> 'signed-in'
    or coalesce(member_id = platform.actor_member() or person_id = platform.actor_person(), false));
create policy asked_by_team on casework.participant as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or exists (select from casework.meeting m where m.id = meeting_id and casework.keeps(m.case_id)));
create policy own_answer on casework.participant as restrictive for update to perhetalo_app
  using (platform.actor_kind() = 'system' or coalesce(member_id = platform.actor_member(), false)
    or exists (select from casework.meeting m where m.id = meeting_id and casework.keeps(m.case_id)));
create policy at_the_table on casework.agenda_point as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or exists (select from casework.meeting m where m.id = meeting_id and casework.writes(m.case_id)));
create policy own_or_kept on casework.agenda_point as restrictive for delete to perhetalo_app
  using (platform.actor_kind() = 'system' or coalesce(by_member = platform.actor_member(), false)
    or exists (select from casework.meeting m where m.id = meeting_id and casework.keeps(m.case_id)));
create policy marked_by_team on casework.path_step as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or exists (select from casework.case_path p where p.id = case_path_id and casework.keeps(p.case_id)));
create policy changed_by_team on casework.path_step as restrictive for update to perhetalo_app
  using (platform.actor_kind() = 'system' or exists (select from casework.case_path p where p.id = case_path_id and casework.keeps(p.case_id)));
create policy taken_off_by_team on casework.path_step as restrictive for delete to perhetalo_app
  using (platform.actor_kind() = 'system' or exists (select from casework.case_path p where p.id = case_path_id and casework.keeps(p.case_id)));
create policy of_this_case on casework.thread_side as restrictive for insert to perhetalo_app
  with check (platform.actor_kind() = 'system' or casework.side_fits(thread_id, member_id, involvement_id));
create policy own_empty on casework.thread as restrictive for delete to perhetalo_app
  using (platform.actor_kind() = 'system' or coalesce(by_person = platform.actor_person() or by_member = platform.actor_member(), false));
-- Of the family, a join about one of it is told to that one and to those who stand by that child.
create policy about_own on casework.joint as restrictive for select to perhetalo_app
  using (platform.actor_kind() <> 'member' or about_id is null or about_id = platform.actor_member()
    or families.stands_by(platform.actor_member(), about_id));
-- Whether a deputy may be named to the reader: as any worker is, and a colleague who is not with the family freely.
create function casework.deputy_told(of_case uuid, who uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select casework.worker_seen(of_case, who) or not exists (select from casework.family_case c
    join families.involvement i on i.family_id = c.family_id where c.id = of_case and i.person_id = who)
$$;
-- Whether a receiver of a join may be named to the reader: not a unit, nor anybody of it, that is with the family hidden from them.
create function casework.receiver_told(of_case uuid, unit uuid, who uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select platform.actor_kind() = 'system' or coalesce(who = platform.actor_person(), false) or not exists (
    select from casework.family_case c join families.involvement i on i.family_id = c.family_id
    where c.id = of_case and i.class <> 'ordinary' and (i.unit_id = unit or i.person_id = who) and not families.sees_presence(i)
      and not exists (select from families.involvement o where o.family_id = c.family_id and (o.unit_id = unit or o.person_id = who)
        and (o.class = 'ordinary' or families.sees_presence(o))))
$$;

grant select, insert, update, delete on all tables in schema casework to perhetalo_app;
grant usage on all sequences in schema casework to perhetalo_app;

-- --- What the rest of the house may know ---------------------------------------------------------------------------------------
-- Facts without persons for those who lead and for the metrics (R57, R65): no id, no family.
create view published.case_fact as
  select c.county, c.unit_id, c."group", c.stage, c.source, c.day_zero, c.opened_at, c.stage_since, c.closed_at, c.outcome,
    (select min(r.taken_at) from casework.responsible r where r.case_id = c.id and r.kind = 'responsible-worker') as first_worker_at,
    (select count(*) from casework.responsible r where r.case_id = c.id and r.kind = 'responsible-worker'
      and r.taken_at is not null)::integer as workers,
    exists (select from casework.responsible r where r.case_id = c.id and r.kind = 'responsible-worker' and r.taken_at is not null
      and r.ended_at is null) as has_worker
  from casework.family_case c;
grant select on published.case_fact to perhetalo_app, perhetalo_facts;
-- How many follow a path and what stands at its steps (R88): no id, no family, no unit.
create view published.path_followed as
  select c.county, t.key, p.started_at, p.ended_at from casework.case_path p join casework.family_case c on c.id = p.case_id
  join casework.path_template t on t.id = p.template_id;
create view published.path_step_fact as
  select c.county, t.key, s.step, s.state, s.since, s.waited_days from casework.path_step s
  join casework.case_path p on p.id = s.case_path_id join casework.family_case c on c.id = p.case_id
  join casework.path_template t on t.id = p.template_id;
grant select on published.path_followed, published.path_step_fact to perhetalo_app, perhetalo_facts;

comment on table casework.family_case is 'Kept: leaves with its family; the reason sealed.';
comment on table casework.seat is 'Kept: leaves with its case.';
comment on table casework.support is 'Kept: leaves with its case; sealed.';
comment on table casework.responsible is 'Kept: leaves with its case; words sealed.';
comment on table casework.stage_change is 'Kept: leaves with its case; words sealed.';
comment on table casework.clock is 'Kept: leaves with its case.';
comment on table casework.section is 'Kept: leaves with its case; sealed.';
comment on table casework.section_version is 'Kept: leaves with its section; sealed.';
comment on table casework.goal is 'Kept: leaves with its case; sealed.';
comment on table casework.goal_rating is 'Kept: leaves with its goal; sealed.';
comment on table casework.meeting is 'Kept: leaves with its case; sealed.';
comment on table casework.participant is 'Kept: leaves with its meeting; names and addresses sealed.';
comment on table casework.agenda_point is 'Kept: leaves with its meeting; sealed.';
comment on table casework.step is 'Kept: leaves with its case; sealed.';
comment on table casework.plan_version is 'Kept: leaves with its case; sealed.';
comment on table casework.signature is 'Kept: leaves with its version of the plan.';
comment on table casework.joint is 'Kept: leaves with its case; sealed.';
comment on table casework.path_template is 'Kept: for as long as the product is used; no persons.';
comment on table casework.case_path is 'Kept: leaves with its case.';
comment on table casework.path_step is 'Kept: leaves with its path; reason sealed.';
comment on table casework.thread is 'Kept: leaves with its case; sealed.';
comment on table casework.thread_side is 'Kept: leaves with its thread.';
comment on table casework.message is 'Kept: leaves with its thread; sealed.';
comment on table casework.case_time is 'Kept: leaves with its case or its appointment; words sealed.';
comment on table casework.voice is 'Kept: leaves with its case; sealed.';
comment on table casework.export is 'Kept: leaves with its case; no words.';
comment on table casework.county_setting is 'Kept: for as long as the county uses the product.';
