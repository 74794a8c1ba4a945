-- consultation: asking a colleague who knows more, without a client. Nothing here can hold who a question is about: there is
-- no column for a name, a code, a date of birth, an address or a place below the area. Persons named are workers.
create schema consultation;
grant usage on schema consultation to perhetalo_app, perhetalo_facts;

-- A person, a pair or a group that can be asked. When, for which areas and who they are stand on its calendar.
create table consultation.host (
  id uuid primary key,
  county text not null references directory.county,
  calendar_id uuid not null unique references appointments.calendar,
  speciality text not null,
  audience text not null check (audience in ('children-and-youth', 'adults', 'families')),
  what_for jsonb not null,
  how jsonb not null default '{}',
  minutes smallint not null check (minutes between 10 and 240),
  ways text[] not null default '{remote,phone}',
  active boolean not null default true,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1
);
create index on consultation.host (county);
create index on consultation.host (changed_by);
comment on table consultation.host is 'Reference: whom colleagues may ask; by hand.';

create table consultation.question (
  id uuid primary key,
  county text not null references directory.county,
  host_id uuid not null references consultation.host,
  -- The area in whose network the asker works; null for the whole county.
  area_id uuid references directory.area,
  state text not null check (state in ('asked', 'booked', 'answered', 'closed')),
  age_band text not null,
  topics text[] not null,
  tried_sealed bytea not null,
  asked_sealed bytea not null,
  answer_sealed bytea,
  asked_by uuid not null references accounts.person,
  answered_by uuid references accounts.person,
  appointment_id uuid references appointments.appointment on delete set null,
  asked_at timestamptz not null,
  answered_at timestamptz,
  closed_at timestamptz,
  ending text check (ending in ('answered', 'not-needed')),
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check ((state = 'closed') = (closed_at is not null and ending is not null)),
  check ((answer_sealed is null) = (answered_at is null)),
  check (state <> 'answered' or answered_at is not null)
);
create index on consultation.question (host_id, state);
create index on consultation.question (asked_by);
create index on consultation.question (answered_by);
create index on consultation.question (appointment_id);
create index on consultation.question (area_id);
create index on consultation.question (changed_by);
create index on consultation.question (closed_at);
create index on consultation.question (county);
comment on table consultation.question is 'Kept: 365 days after it was closed; words sealed. What is left is counted without anybody.';

-- What was learned, written so that it helps in other situations too.
create table consultation.learning_note (
  id uuid primary key,
  county text not null references directory.county,
  question_id uuid unique references consultation.question on delete set null,
  host_id uuid not null references consultation.host,
  speciality text not null,
  age_band text not null,
  topics text[] not null,
  area_id uuid references directory.area,
  language text not null check (language in ('fi', 'sv', 'en')),
  title text not null,
  situation text not null,
  advice text not null,
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  published_at timestamptz,
  created_by uuid not null references accounts.person,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1
);
create index on consultation.learning_note (county, state);
create index on consultation.learning_note (host_id);
create index on consultation.learning_note (area_id);
create index on consultation.learning_note (created_by);
create index on consultation.learning_note (changed_by);
comment on table consultation.learning_note is 'Kept: published ones as long as they help, others 365 days after the last change.';

-- Between professionals: whom to ask in an area about a speciality, from the social and from the health side.
create table consultation.specialist_contact (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid references directory.area,
  speciality text not null,
  side text not null check (side in ('social', 'health', 'education', 'third-sector')),
  person_id uuid references accounts.person,
  unit_id uuid references accounts.unit,
  host_id uuid references consultation.host on delete set null,
  what_for jsonb not null,
  how jsonb not null,
  work_phone text not null default '',
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (person_id is not null or unit_id is not null)
);
create index on consultation.specialist_contact (county, area_id);
create index on consultation.specialist_contact (area_id);
create index on consultation.specialist_contact (person_id);
create index on consultation.specialist_contact (unit_id);
create index on consultation.specialist_contact (host_id);
create index on consultation.specialist_contact (changed_by);
comment on table consultation.specialist_contact is 'Reference: whom professionals ask, by area and speciality; by hand.';

-- For families: the worker or unit that a family of the area may turn to in anything that weighs on it. Another matter
-- altogether, and therefore another table.
create table consultation.named_for_families (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid references directory.area,
  person_id uuid references accounts.person,
  unit_id uuid references accounts.unit,
  what_for jsonb not null,
  how jsonb not null,
  work_phone text not null default '',
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (person_id is not null or unit_id is not null)
);
create index on consultation.named_for_families (county, area_id);
create index on consultation.named_for_families (area_id);
create index on consultation.named_for_families (person_id);
create index on consultation.named_for_families (unit_id);
create index on consultation.named_for_families (changed_by);
comment on table consultation.named_for_families is 'Reference: to whom families of an area may turn; by hand.';

create table consultation.colleague_message (
  id uuid primary key,
  county text not null references directory.county,
  sender_id uuid not null references accounts.person,
  receiver_id uuid not null references accounts.person,
  text_sealed bytea not null,
  reply_to uuid references consultation.colleague_message on delete cascade,
  sent_at timestamptz not null,
  read_at timestamptz
);
create index on consultation.colleague_message (receiver_id, sent_at);
create index on consultation.colleague_message (sender_id, sent_at);
create index on consultation.colleague_message (reply_to);
create index on consultation.colleague_message (county);
create index on consultation.colleague_message (sent_at);
comment on table consultation.colleague_message is 'Kept: 90 days after it was sent; words sealed.';

-- What is left of a consultation when its time is over.
create table consultation.past_fact (
  county text not null references directory.county,
  area_id uuid references directory.area,
  speciality text not null,
  age_band text not null,
  topics text[] not null,
  asked_on date not null,
  answered_on date,
  with_time boolean not null,
  ending text not null
);
create index on consultation.past_fact (county, asked_on);
create index on consultation.past_fact (area_id);
comment on table consultation.past_fact is 'Reference: counts of consultations that are gone; nothing of who asked, answered or was asked about.';

grant select, insert, update, delete on consultation.host, consultation.question, consultation.learning_note,
  consultation.specialist_contact, consultation.named_for_families, consultation.colleague_message to perhetalo_app;
grant insert on consultation.past_fact to perhetalo_app;

-- Row-level security as the backstop: a question is its asker's and its host's, a message its two people's.
create function consultation.hosts(host uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from consultation.host h where h.id = host and appointments.keeps(h.calendar_id))
$$;
alter table consultation.question enable row level security;
create policy system_sees_all on consultation.question to perhetalo_app using (platform.actor_kind() = 'system');
create policy asker_and_host on consultation.question to perhetalo_app
  using (platform.actor_kind() = 'person' and (asked_by = platform.actor_person() or consultation.hosts(host_id)))
  with check (platform.actor_kind() = 'person');
create policy facts_without_persons on consultation.question for select to perhetalo_facts using (true);

alter table consultation.learning_note enable row level security;
create policy system_sees_all on consultation.learning_note to perhetalo_app using (platform.actor_kind() = 'system');
create policy writer_and_colleagues on consultation.learning_note to perhetalo_app
  using (platform.actor_kind() = 'person' and (state <> 'draft' or created_by = platform.actor_person() or consultation.hosts(host_id)))
  with check (platform.actor_kind() = 'person');

alter table consultation.colleague_message enable row level security;
create policy system_sees_all on consultation.colleague_message to perhetalo_app using (platform.actor_kind() = 'system');
create policy two_people on consultation.colleague_message to perhetalo_app
  using (platform.actor_kind() = 'person' and platform.actor_person() in (sender_id, receiver_id))
  with check (platform.actor_kind() = 'person');

-- Counted by topic, area and speciality; no ids but the area's, no words.
grant select on consultation.question, consultation.host, consultation.past_fact to perhetalo_facts;
create view published.consultation_fact as
  select q.county, q.area_id, h.speciality, q.age_band, q.topics, (q.asked_at at time zone 'Europe/Helsinki')::date as asked_on,
    (q.answered_at at time zone 'Europe/Helsinki')::date as answered_on, q.appointment_id is not null as with_time, q.ending
  from consultation.question q join consultation.host h on h.id = q.host_id
  union all
  select county, area_id, speciality, age_band, topics, asked_on, answered_on, with_time, ending from consultation.past_fact;
alter view published.consultation_fact owner to perhetalo_facts;
grant select on published.consultation_fact to perhetalo_app;
