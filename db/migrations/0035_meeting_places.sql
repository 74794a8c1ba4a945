-- meeting-places: where families meet, the programme that returns every week, groups, events, and who has signed up (R112–R125,
-- R174). The recurring series is the core: a day of it is a row of `occurrence`, made ahead from the rule, so that a month of a
-- whole county is one range read; what happens to one day (moved, cancelled, another host) stands on that row and is never deleted.
create schema meeting_places;
grant usage on schema meeting_places to perhetalo_app, perhetalo_facts;

-- A meeting place: a house, a place on the net, or a car that drives around. Never without a responsible body (R113).
create table meeting_places.place (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid references directory.area,
  municipality text references directory.municipality,
  kind text not null check (kind in ('place', 'remote', 'mobile')),
  organisation_id uuid not null references accounts.organisation,
  -- The unit whose workers keep it; null when a maintainer of the organisation does.
  unit_id uuid references accounts.unit,
  site_id uuid references directory.site,
  -- Its listing in the directory.
  service_id uuid references directory.service on delete set null,
  name jsonb not null,
  summary jsonb not null default '{}',
  description jsonb not null default '{}',
  address jsonb not null default '{}',
  lon double precision,
  lat double precision,
  remote_link text check (remote_link is null or remote_link like 'https://%'),
  -- Whom it is for, in months of age; null: any.
  age_from smallint check (age_from between 0 and 1200),
  age_to smallint check (age_to between 0 and 1200),
  audiences text[] not null default '{}',
  languages text[] not null default '{}',
  accessibility text[] not null default '{}',
  access_words jsonb not null default '{}',
  phone text,
  email text,
  web text,
  contact_words jsonb not null default '{}',
  -- Who makes the plan of the activities, and what is planned (R114).
  plan_words jsonb not null default '{}',
  -- Whether it goes on is decided by this day, by its visits (R52); what was decided and why stands beside it.
  decide_on date,
  decision_words jsonb not null default '{}',
  decision_told_on date,
  picture_id uuid,
  state text not null check (state in ('draft', 'published', 'closed')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (kind <> 'place' or municipality is not null),
  check (kind <> 'remote' or remote_link is not null or state = 'draft'),
  check (age_to is null or age_from is null or age_to >= age_from)
);
create index on meeting_places.place (county, state);
create index on meeting_places.place (area_id);
create index on meeting_places.place (municipality);
create index on meeting_places.place (organisation_id);
create index on meeting_places.place (unit_id);
create index on meeting_places.place (site_id);
create index on meeting_places.place (service_id);
create index on meeting_places.place (changed_by);
create index on meeting_places.place (picture_id);

-- Organisations that share the place with the responsible one.
create table meeting_places.place_partner (
  place_id uuid not null references meeting_places.place on delete cascade,
  organisation_id uuid not null references accounts.organisation,
  share jsonb not null default '{}',
  primary key (place_id, organisation_id)
);
create index on meeting_places.place_partner (organisation_id);

create table meeting_places.picture (
  id uuid primary key,
  county text not null references directory.county,
  -- Written anew by us: no place, no camera, no hidden program comes along.
  bytes bytea not null,
  width smallint not null,
  height smallint not null,
  alt jsonb not null,
  credit text,
  created_at timestamptz not null,
  created_by uuid references accounts.person
);
create index on meeting_places.picture (county);
create index on meeting_places.picture (created_by);
alter table meeting_places.place add foreign key (picture_id) references meeting_places.picture on delete set null;

-- Self- and peer reviews by the shared criteria of meeting places.
create table meeting_places.review (
  id uuid primary key,
  place_id uuid not null references meeting_places.place on delete cascade,
  kind text not null check (kind in ('self', 'peer')),
  -- { criterion: { level: 0–3, words } }
  answers jsonb not null,
  strengths text not null default '',
  next_steps text not null default '',
  reviewed_on date not null,
  reviewed_by uuid references accounts.person,
  organisation_id uuid references accounts.organisation,
  next_on date,
  -- When somebody was reminded of the next one.
  told_on date,
  invited_by uuid references accounts.person,
  state text not null check (state in ('draft', 'done')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1
);
create index on meeting_places.review (place_id, reviewed_on);
create index on meeting_places.review (reviewed_by);
create index on meeting_places.review (organisation_id);
create index on meeting_places.review (invited_by);
create index on meeting_places.review (next_on);

-- When nothing is held: summer break, Christmas, a training day; of a place, an organisation or the whole county.
create table meeting_places.break (
  id uuid primary key,
  county text not null references directory.county,
  place_id uuid references meeting_places.place on delete cascade,
  organisation_id uuid references accounts.organisation,
  first_day date not null,
  last_day date not null,
  words jsonb not null default '{}',
  created_by uuid references accounts.person,
  check (last_day >= first_day)
);
create index on meeting_places.break (county, first_day);
create index on meeting_places.break (place_id);
create index on meeting_places.break (organisation_id);
create index on meeting_places.break (created_by);

-- A series or a single day: open activity, a group, an event, a stop of a car.
create table meeting_places.activity (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid references directory.area,
  municipality text references directory.municipality,
  place_id uuid references meeting_places.place,
  kind text not null check (kind in ('open', 'group', 'event', 'stop')),
  form text not null,
  organisation_id uuid not null references accounts.organisation,
  unit_id uuid references accounts.unit,
  title jsonb not null,
  summary jsonb not null default '{}',
  description jsonb not null default '{}',
  -- Where, when it is not at its place.
  address jsonb not null default '{}',
  lon double precision,
  lat double precision,
  room_id uuid references appointments.calendar,
  -- Others may use the same room at the same time (R189).
  shares_room boolean not null default false,
  remote_link text check (remote_link is null or remote_link like 'https://%'),
  age_from smallint check (age_from between 0 and 1200),
  age_to smallint check (age_to between 0 and 1200),
  audiences text[] not null default '{}',
  languages text[] not null,
  free boolean not null default true,
  cost_words jsonb not null default '{}',
  food text not null default 'none' check (food in ('none', 'coffee', 'snack', 'meal', 'own')),
  bring_words jsonb not null default '{}',
  -- RFC 5545, days only and without an end ('FREQ=WEEKLY;BYDAY=TU'); null: the first day alone.
  rule text,
  first_day date not null,
  last_day date,
  -- Single days more (RDATE).
  extra_days date[] not null default '{}',
  opens text not null check (opens ~ '^\d{2}:\d{2}$'),
  closes text not null check (closes ~ '^\d{2}:\d{2}$'),
  on_holidays boolean not null default false,
  keeps_breaks boolean not null default true,
  entry text not null default 'open' check (entry in ('open', 'sign-up', 'invitation', 'teacher')),
  -- One signs up for one day, or for the whole series.
  sign_up_for text not null default 'day' check (sign_up_for in ('day', 'series')),
  -- Each counted apart; null: as many as come. Child care is there only where its places are counted.
  seats smallint check (seats between 0 and 5000),
  care_places smallint check (care_places between 0 and 500),
  coffee smallint check (coffee between 0 and 5000),
  -- null: no waiting list
  waiting_limit smallint default 50 check (waiting_limit between 0 and 1000),
  opens_days_before smallint check (opens_days_before between 0 and 366),
  closes_hours_before smallint not null default 0 check (closes_hours_before between 0 and 720),
  -- What is agreed to when signing up (photographs, notes, the group's confidence).
  consent_words jsonb not null default '{}',
  parents_words jsonb not null default '{}',
  materials jsonb not null default '[]',
  phone text,
  email text,
  contact_words jsonb not null default '{}',
  picture_id uuid references meeting_places.picture on delete set null,
  -- The season before, when it was made from it.
  copied_from uuid references meeting_places.activity on delete set null,
  outreach_id uuid references outreach.work on delete set null,
  service_id uuid references directory.service on delete set null,
  state text not null check (state in ('draft', 'published', 'ended')),
  -- Counted in the same transaction as the sign-ups of the whole series, under this row's lock.
  seats_taken integer not null default 0,
  care_taken integer not null default 0,
  coffee_taken integer not null default 0,
  waiting integer not null default 0,
  -- Days are made ahead up to here.
  made_until date,
  -- Grows with every change, for calendars.
  sequence integer not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (last_day is null or last_day >= first_day),
  check (rule is not null or last_day is null or last_day = first_day)
);
create index on meeting_places.activity (county, state, kind);
create index on meeting_places.activity (area_id);
create index on meeting_places.activity (municipality);
create index on meeting_places.activity (place_id);
create index on meeting_places.activity (organisation_id);
create index on meeting_places.activity (unit_id);
create index on meeting_places.activity (room_id);
create index on meeting_places.activity (picture_id);
create index on meeting_places.activity (copied_from);
create index on meeting_places.activity (outreach_id);
create index on meeting_places.activity (service_id);
create index on meeting_places.activity (changed_by);
create index on meeting_places.activity (made_until);

-- Organisers beside the responsible one, with their share of the work and the money.
create table meeting_places.organiser (
  activity_id uuid not null references meeting_places.activity on delete cascade,
  organisation_id uuid not null references accounts.organisation,
  share jsonb not null default '{}',
  budget_euros integer check (budget_euros >= 0),
  position smallint not null default 0,
  primary key (activity_id, organisation_id)
);
create index on meeting_places.organiser (organisation_id);

create table meeting_places.leader (
  id uuid primary key,
  activity_id uuid not null references meeting_places.activity on delete cascade,
  -- A worker of ours, or somebody from elsewhere by name.
  person_id uuid references accounts.person,
  name text,
  role_words jsonb not null default '{}',
  check ((person_id is null) <> (name is null))
);
create index on meeting_places.leader (activity_id);
create index on meeting_places.leader (person_id);

-- One day of a series.
create table meeting_places.occurrence (
  id uuid primary key,
  activity_id uuid not null references meeting_places.activity on delete cascade,
  -- The day that the rule gave (RECURRENCE-ID); it stays when the day is moved.
  day date not null,
  county text not null,
  area_id uuid,
  municipality text,
  place_id uuid references meeting_places.place,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null default 'planned' check (state in ('planned', 'moved', 'cancelled', 'held')),
  -- Only what is published is seen by families.
  published boolean not null,
  -- Changed by somebody for this day alone: a new rule of the series leaves it.
  own boolean not null default false,
  -- What differs on this day; null: as the series.
  room_id uuid references appointments.calendar,
  organisation_id uuid references accounts.organisation,
  title jsonb,
  note jsonb not null default '{}',
  cancel_reason text,
  -- The session of a group on this day.
  session_id uuid,
  seats_taken integer not null default 0,
  care_taken integer not null default 0,
  coffee_taken integer not null default 0,
  waiting integer not null default 0,
  sequence integer not null default 0,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  unique (activity_id, day),
  check (ends_at > starts_at)
);
-- With the state, so that a month of a county is counted from the index alone; drafts too, for the joint calendar.
create index on meeting_places.occurrence (county, starts_at) include (state, published);
create index on meeting_places.occurrence (municipality, starts_at) where published;
create index on meeting_places.occurrence (place_id, starts_at);
create index on meeting_places.occurrence (room_id, starts_at);
create index on meeting_places.occurrence (organisation_id);
create index on meeting_places.occurrence (session_id);
create index on meeting_places.occurrence (changed_by);
create index on meeting_places.occurrence (starts_at);

-- Who hosts which day.
create table meeting_places.turn (
  activity_id uuid not null references meeting_places.activity on delete cascade,
  day date not null,
  person_id uuid references accounts.person,
  organisation_id uuid references accounts.organisation,
  name text,
  primary key (activity_id, day)
);
create index on meeting_places.turn (person_id);
create index on meeting_places.turn (organisation_id);

-- The sessions of a group: themes in their order.
create table meeting_places.session (
  id uuid primary key,
  activity_id uuid not null references meeting_places.activity on delete cascade,
  position smallint not null,
  theme jsonb not null,
  contents jsonb not null default '{}',
  for_parents boolean not null default false,
  materials jsonb not null default '[]',
  unique (activity_id, position)
);
alter table meeting_places.occurrence add foreign key (session_id) references meeting_places.session on delete set null;

-- A way in for those who were asked: a leader's invitation, or the teacher's own page.
create table meeting_places.entry_link (
  token_hash bytea primary key,
  activity_id uuid not null references meeting_places.activity on delete cascade,
  kind text not null check (kind in ('invitation', 'teacher')),
  uses smallint not null default 1 check (uses between 0 and 60),
  made_by uuid references accounts.person,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index on meeting_places.entry_link (activity_id);
create index on meeting_places.entry_link (made_by);
create index on meeting_places.entry_link (expires_at);

-- Somebody has signed up. Who they are is sealed; nothing says where they live.
create table meeting_places.sign_up (
  id uuid primary key,
  county text not null references directory.county,
  activity_id uuid not null references meeting_places.activity,
  -- null: for the whole series
  occurrence_id uuid references meeting_places.occurrence,
  -- The code behind which the family sees and manages all its sign-ups and times; null when a teacher signed up.
  code_hash bytea,
  -- The code was made for signing up, so that the link of a mail may open all that is behind it.
  code_made boolean not null default false,
  -- Opens this sign-up alone, by the link of its mail, where the code opens other things or there is none.
  link_hash bytea,
  key_hash bytea not null unique,
  body_hash bytea not null,
  language text not null,
  name_sealed bytea not null,
  email_sealed bytea,
  phone_sealed bytea,
  -- [{ name?, months }]: what the carers of children need, nothing about health.
  children_sealed bytea,
  adults smallint not null check (adults between 0 and 20),
  children smallint not null check (children between 0 and 20),
  way text not null check (way in ('family', 'worker', 'teacher')),
  booked_by uuid references accounts.person,
  -- Mails and calendar files say when, and neither what nor where.
  discreet boolean not null default false,
  consented boolean not null default false,
  -- Feedback was given: so that it is given once. What was said has no way back to here.
  answered boolean not null default false,
  state text not null check (state in ('confirmed', 'waiting', 'cancelled')),
  cancelled_by text check (cancelled_by in ('family', 'host', 'activity')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  check ((state = 'cancelled') = (cancelled_by is not null)),
  check (adults + children > 0)
);
create index on meeting_places.sign_up (activity_id, state);
create index on meeting_places.sign_up (occurrence_id, state);
create index on meeting_places.sign_up (code_hash) where code_hash is not null;
create index on meeting_places.sign_up (link_hash) where link_hash is not null;
create index on meeting_places.sign_up (booked_by);
create index on meeting_places.sign_up (county);

-- Seats, child-care places and coffee, each with its own place in its own line.
create table meeting_places.sign_up_part (
  sign_up_id uuid not null references meeting_places.sign_up on delete cascade,
  resource text not null check (resource in ('seat', 'care', 'coffee')),
  wanted smallint not null check (wanted between 1 and 40),
  state text not null check (state in ('confirmed', 'waiting', 'cancelled')),
  number bigint generated always as identity,
  primary key (sign_up_id, resource)
);

-- Who of a group was there.
create table meeting_places.attended (
  sign_up_id uuid not null references meeting_places.sign_up on delete cascade,
  occurrence_id uuid not null references meeting_places.occurrence on delete cascade,
  marked_by uuid references accounts.person,
  primary key (sign_up_id, occurrence_id)
);
create index on meeting_places.attended (occurrence_id);
create index on meeting_places.attended (marked_by);

-- What was thought of a group or an event: a mark and words, and no way back to who gave it.
create table meeting_places.feedback (
  id uuid primary key,
  activity_id uuid not null references meeting_places.activity on delete cascade,
  mark smallint not null check (mark between 1 and 5),
  words_sealed bytea,
  given_on date not null
);
create index on meeting_places.feedback (activity_id);

-- What families wish for, and what became of it (R123).
create table meeting_places.wish (
  id uuid primary key,
  county text not null references directory.county,
  place_id uuid references meeting_places.place on delete cascade,
  activity_id uuid references meeting_places.activity on delete cascade,
  words text not null,
  language text not null,
  state text not null check (state in ('new', 'planned', 'done', 'not-now')),
  answer jsonb not null default '{}',
  -- Shown to families with its answer.
  shown boolean not null default false,
  answered_by uuid references accounts.person,
  answered_at timestamptz,
  -- What was made of it.
  became_id uuid references meeting_places.activity on delete set null,
  created_at timestamptz not null,
  version integer not null default 1
);
create index on meeting_places.wish (county, state);
create index on meeting_places.wish (place_id);
create index on meeting_places.wish (activity_id);
create index on meeting_places.wish (answered_by);
create index on meeting_places.wish (became_id);

-- How many came: numbers by kind, and every press once by the id that the phone made.
create table meeting_places.tally (
  occurrence_id uuid not null references meeting_places.occurrence on delete cascade,
  what text not null,
  count integer not null check (count between 0 and 9999),
  primary key (occurrence_id, what)
);
create table meeting_places.tap (
  id uuid primary key,
  occurrence_id uuid not null references meeting_places.occurrence on delete cascade,
  what text not null,
  change integer not null check (change between -500 and 500),
  at timestamptz not null,
  undone boolean not null default false
);
create index on meeting_places.tap (occurrence_id, at);
create index on meeting_places.tap (at);
-- How a day went, in words about the work and the place: never about a person (R80).
create table meeting_places.day_note (
  -- Made by the phone: sent twice it stands once.
  id uuid primary key,
  occurrence_id uuid not null references meeting_places.occurrence on delete cascade,
  words text not null check (char_length(words) between 1 and 500),
  at timestamptz not null
);
create index on meeting_places.day_note (occurrence_id, at);
create index on meeting_places.day_note (at);

-- Whose mailbox gets the weekly mail of a place: hosts and organisations that those who keep the place have put here.
create table meeting_places.host_mail (
  id uuid primary key,
  place_id uuid not null references meeting_places.place on delete cascade,
  -- Only what this organisation holds there; null: all of it.
  organisation_id uuid references accounts.organisation,
  email_sealed bytea not null,
  -- The same mailbox stands once at a place.
  email_hash bytea not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  created_at timestamptz not null,
  created_by uuid references accounts.person,
  unique (place_id, email_hash)
);
create index on meeting_places.host_mail (organisation_id);
create index on meeting_places.host_mail (created_by);

-- The signed link of a host: this week and next, two taps and no account. Kept a while after its end, so that it leads to a new one.
create table meeting_places.host_link (
  token_hash bytea primary key,
  place_id uuid not null references meeting_places.place on delete cascade,
  mail_id uuid references meeting_places.host_mail on delete cascade,
  organisation_id uuid references accounts.organisation,
  -- Who made it by hand; null when the weekly mail brought it.
  person_id uuid references accounts.person,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index on meeting_places.host_link (place_id);
create index on meeting_places.host_link (mail_id);
create index on meeting_places.host_link (organisation_id);
create index on meeting_places.host_link (person_id);
create index on meeting_places.host_link (expires_at);

grant select, insert, update, delete on all tables in schema meeting_places to perhetalo_app;

-- Who keeps an activity or a place: workers of its unit, its leaders, maintainers of its organisations, the area's lead, the
-- county's coordinator. The same words as in access.ts; here for row-level security under it.
create function meeting_places.keeps(activity uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from meeting_places.activity a where a.id = activity and (
    exists (select from published.unit_member m where m.unit_id = a.unit_id and m.person_id = platform.actor_person())
    or exists (select from meeting_places.leader l where l.activity_id = a.id and l.person_id = platform.actor_person())
    or exists (select from published.role_now r where r.person_id = platform.actor_person() and (
      (r.role = 'maintainer' and r.scope_kind = 'organisation' and r.scope_id = a.organisation_id::text)
      or (r.role = 'area-lead' and r.scope_kind = 'area' and r.scope_id = a.area_id::text)
      or (r.role = 'coordinator' and r.scope_kind = 'county' and r.scope_id = a.county)))))
$$;
grant execute on function meeting_places.keeps to perhetalo_app;

-- Whether anybody has ever signed up for a day, also somebody whom the asker may not see: such a day is never deleted.
create function meeting_places.had_sign_ups(occurrence uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from meeting_places.sign_up s where s.occurrence_id = occurrence)
$$;
grant execute on function meeting_places.had_sign_ups to perhetalo_app;

-- Row-level security is the backstop under access.ts: sign-ups are seen by whoever holds the code, by those who keep the
-- activity and by the worker who signed the family up. `app.sign_up` is the row that the asker is just making.
alter table meeting_places.sign_up enable row level security;
create policy system_sees_all on meeting_places.sign_up to perhetalo_app using (platform.actor_kind() = 'system');
create policy family_behind_its_code on meeting_places.sign_up to perhetalo_app
  using (platform.actor_kind() = 'code' and (code_hash = platform.actor_code() or link_hash = platform.actor_code()));
create policy just_made on meeting_places.sign_up to perhetalo_app
  using (id::text = current_setting('app.sign_up', true));
create policy hosts_and_bookers on meeting_places.sign_up to perhetalo_app using (
  platform.actor_kind() = 'person' and (booked_by = platform.actor_person() or meeting_places.keeps(activity_id)));

alter table meeting_places.sign_up_part enable row level security;
create policy with_its_sign_up on meeting_places.sign_up_part to perhetalo_app using (
  platform.actor_kind() = 'system' or sign_up_id::text = current_setting('app.sign_up', true)
  or exists (select from meeting_places.sign_up s where s.id = sign_up_id));
alter table meeting_places.attended enable row level security;
create policy with_its_sign_up on meeting_places.attended to perhetalo_app using (
  platform.actor_kind() = 'system' or exists (select from meeting_places.sign_up s where s.id = sign_up_id));

-- A line moves up whoever makes room in it, and nobody sees in it who waits: what waits for a day, or for the whole series, as
-- numbers alone.
create function meeting_places.waiting_in(of_activity uuid, of_occurrence uuid)
  returns table (sign_up uuid, resource text, wanted smallint, number bigint, seated boolean) language sql stable security definer
  set search_path = pg_catalog as $$
  select p.sign_up_id, p.resource, p.wanted, p.number, s.state = 'confirmed'
  from meeting_places.sign_up s join meeting_places.sign_up_part p on p.sign_up_id = s.id
  where s.activity_id = of_activity and s.occurrence_id is not distinct from of_occurrence
    and s.state <> 'cancelled' and p.state = 'waiting'
$$;
grant execute on function meeting_places.waiting_in to perhetalo_app;

-- Gives what the line has come to: [{ sign_up, resource }]. Only what waits can be given.
create function meeting_places.give(given jsonb, given_at timestamptz) returns void language sql security definer
  set search_path = pg_catalog as $$
  with g as (select * from jsonb_to_recordset(given) as x(sign_up uuid, resource text)),
    parts as (update meeting_places.sign_up_part p set state = 'confirmed'
      from g where p.sign_up_id = g.sign_up and p.resource = g.resource and p.state = 'waiting')
  update meeting_places.sign_up s set changed_at = given_at, version = s.version + 1,
    state = case when exists (select from g where g.sign_up = s.id and g.resource = 'seat') then 'confirmed' else s.state end
  where s.id in (select g.sign_up from g) and s.state <> 'cancelled'
$$;
grant execute on function meeting_places.give to perhetalo_app;

-- Whether a code opens sign-ups; the county of one of them is for the trace.
create function meeting_places.code_opens(code bytea) returns text language sql stable security definer
  set search_path = pg_catalog as $$
  select s.county from meeting_places.sign_up s where s.code_hash = code limit 1
$$;
grant execute on function meeting_places.code_opens to perhetalo_app;

-- What the link of a mail opens: the code, where that was made for signing up, or this sign-up alone.
create function meeting_places.link_opens(id uuid) returns table (county text, opens bytea) language sql stable security definer
  set search_path = pg_catalog as $$
  select s.county, coalesce(s.link_hash, s.code_hash) from meeting_places.sign_up s where s.id = link_opens.id
$$;
grant execute on function meeting_places.link_opens to perhetalo_app;

-- Who may say what they thought: somebody who took part, when it is over; by the sign-up of a mailed link, or by a code.
create function meeting_places.answerer(of_activity uuid, by_sign_up uuid, by_code bytea, asked_at timestamptz)
  returns table (title jsonb, county text, answered boolean, sign_up uuid) language sql stable security definer
  set search_path = pg_catalog as $$
  select a.title, a.county, s.answered, s.id from meeting_places.sign_up s
  join meeting_places.activity a on a.id = s.activity_id
  where a.id = of_activity and s.state = 'confirmed' and a.kind in ('group', 'event')
    and (s.id = by_sign_up or s.code_hash = by_code or s.link_hash = by_code)
    and case when s.occurrence_id is null
      then not exists (select from meeting_places.occurrence o where o.activity_id = a.id and o.state <> 'cancelled'
        and o.ends_at > asked_at)
      else exists (select from meeting_places.occurrence o where o.id = s.occurrence_id and o.state <> 'cancelled'
        and o.ends_at <= asked_at) end
  order by s.answered, s.created_at limit 1
$$;
grant execute on function meeting_places.answerer to perhetalo_app;
create function meeting_places.note_answered(of_sign_up uuid) returns boolean language sql security definer
  set search_path = pg_catalog as $$
  with noted as (update meeting_places.sign_up set answered = true where id = of_sign_up and not answered returning 1)
  select exists (select from noted)
$$;
grant execute on function meeting_places.note_answered to perhetalo_app;

-- Facts without persons: what was held, moved or cancelled, by area and form, and how many came in numbers.
grant select on meeting_places.occurrence, meeting_places.activity, meeting_places.tally to perhetalo_facts;
grant usage on schema outreach to perhetalo_facts;
grant select on outreach.tally to perhetalo_facts;
create view published.programme_fact as
  select o.county, o.area_id, o.municipality, a.kind, a.form, a.organisation_id,
    (o.starts_at at time zone 'Europe/Helsinki')::date as held_on, o.state, a.seats, o.seats_taken, o.waiting,
    -- A day of outreach is counted where its guide counts.
    coalesce((select sum(t.count)::integer from meeting_places.tally t where t.occurrence_id = o.id
      and t.what in ('adults', 'children')), (select sum(t.count)::integer from outreach.tally t
      where t.work_id = a.outreach_id and t.day = (o.starts_at at time zone 'Europe/Helsinki')::date
      and t.what like 'age:%')) as came, a.place_id
  from meeting_places.occurrence o join meeting_places.activity a on a.id = o.activity_id where o.published;
alter view published.programme_fact owner to perhetalo_facts;
grant select on published.programme_fact to perhetalo_app;

-- The seam of the annual clock: when each season of a programme begins and ends.
create view published.programme_season as
  select a.id, a.county, a.area_id, a.place_id, a.kind, a.form, a.title, a.first_day, a.last_day
  from meeting_places.activity a where a.state = 'published';
alter view published.programme_season owner to perhetalo_facts;
grant select on published.programme_season to perhetalo_app;

comment on table meeting_places.place is 'Reference: meeting places; kept by hand.';
comment on table meeting_places.place_partner is 'Reference: leaves with its place.';
comment on table meeting_places.picture is 'Reference: pictures of places and activities; unused ones 30 days.';
comment on table meeting_places.review is 'Reference: reviews of a meeting place by its criteria; leaves with the place.';
comment on table meeting_places.break is 'Reference: when nothing is held.';
comment on table meeting_places.activity is 'Reference: what is held where and when; kept by hand.';
comment on table meeting_places.organiser is 'Reference: leaves with its activity.';
comment on table meeting_places.leader is 'Kept: leaves with its activity; names of those who lead.';
comment on table meeting_places.occurrence is 'Reference: the days of an activity.';
comment on table meeting_places.turn is 'Kept: 90 days after the day; which host had which day.';
comment on table meeting_places.session is 'Reference: themes of a group; leaves with its activity.';
comment on table meeting_places.entry_link is 'Kept: until it expires; only a hash.';
comment on table meeting_places.sign_up is 'Kept: 30 days after the day or the series has ended or the sign-up was cancelled; names sealed.';
comment on table meeting_places.sign_up_part is 'Kept: leaves with its sign-up.';
comment on table meeting_places.attended is 'Kept: leaves with its sign-up.';
comment on table meeting_places.feedback is 'Kept: 730 days; no way to its giver, words sealed.';
comment on table meeting_places.wish is 'Kept: 730 days; words without persons.';
comment on table meeting_places.tally is 'Reference: how many came; numbers only.';
comment on table meeting_places.tap is 'Kept: 14 days; single counts, so that none counts twice.';
comment on table meeting_places.day_note is 'Kept: 400 days; how a day went, without persons.';
comment on table meeting_places.host_mail is 'Kept: until it is taken away or its place goes; mailboxes sealed.';
comment on table meeting_places.host_link is 'Kept: 60 days after it has expired; only a hash.';
