-- Times that families book by themselves, times of two parents together, and rooms that several organisations use (R23, R83, R189).

-- How many may use a room at once; 1: it is taken when it is taken.
alter table appointments.calendar add column at_once smallint not null default 1 check (at_once between 1 and 20);

-- Room time that is no appointment: a day of a programme. Free times of the room count it as taken unless it is shared.
create table appointments.room_use (
  -- The day of the programme that uses it.
  id uuid primary key,
  room_id uuid not null references appointments.calendar on delete cascade,
  organisation_id uuid references accounts.organisation,
  during tstzrange not null,
  shared boolean not null default false
);
create index on appointments.room_use (room_id, during);
create index on appointments.room_use (organisation_id);
grant select, insert, update, delete on appointments.room_use to perhetalo_app;
comment on table appointments.room_use is 'Kept: 90 days after it ended; no persons.';

-- A room for several at once is counted under its lock; everything else the database itself keeps apart.
alter table appointments.busy add column shared boolean not null default false;
alter table appointments.busy drop constraint one_at_a_time;
alter table appointments.busy add constraint one_at_a_time
  exclude using gist (int8range(number, number, '[]') with &&, during with &&) where (not shared);

-- What families can book by themselves: a central booking, phone hours, a pop-up point, a guide's slot, a time of two parents.
create table appointments.offer (
  id uuid primary key,
  county text not null references directory.county,
  -- null: the whole county
  area_id uuid references directory.area,
  -- The unit that keeps it.
  unit_id uuid not null references accounts.unit,
  -- Its listing in the directory.
  service_id uuid references directory.service on delete set null,
  kind text not null check (kind in ('central', 'phone', 'pop-up', 'slot', 'joint')),
  title jsonb not null,
  summary jsonb not null default '{}',
  -- What happens at the time and after it; what to bring along.
  next_words jsonb not null default '{}',
  bring_words jsonb not null default '{}',
  -- The room that a time takes with it (R189).
  room_id uuid references appointments.calendar,
  -- Where, when it is not at the place of its calendar.
  place jsonb not null default '{}',
  ways text[] not null,
  minutes smallint not null check (minutes between 5 and 240),
  -- none: no name and no number is asked for or kept, only a code is given (R76).
  identity text not null default 'asked' check (identity in ('none', 'asked')),
  hours text not null default 'any' check (hours in ('any', 'evening', 'after-school')),
  -- Only the hours written down for this offer, and none of the other hours of its calendars.
  own_hours boolean not null default false,
  on_holidays boolean not null default false,
  notice_hours smallint not null default 4 check (notice_hours between 0 and 336),
  horizon_days smallint not null default 42 check (horizon_days between 1 and 120),
  -- How late a family may still cancel or move by itself; later it calls.
  cancel_hours smallint not null default 4 check (cancel_hours between 0 and 336),
  -- How many times to come one family may hold at once.
  most_open smallint not null default 1 check (most_open between 1 and 10),
  -- The way there and back, when the worker goes to the family or to a point.
  travel_minutes smallint not null default 0 check (travel_minutes between 0 and 180),
  -- Within how many hours the other parent answers.
  answer_hours smallint not null default 72 check (answer_hours between 2 and 336),
  audiences text[] not null default '{}',
  languages text[] not null default '{fi}',
  phone text,
  state text not null check (state in ('draft', 'published', 'closed')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (cardinality(ways) between 1 and 3),
  check (kind <> 'joint' or identity = 'asked')
);
create index on appointments.offer (county, state);
create index on appointments.offer (area_id);
create index on appointments.offer (unit_id);
create index on appointments.offer (service_id);
create index on appointments.offer (room_id);
create index on appointments.offer (changed_by);
comment on table appointments.offer is 'Reference: what families can book by themselves; kept by hand.';

-- Whose times it offers: any of them will do.
create table appointments.offer_calendar (
  offer_id uuid not null references appointments.offer on delete cascade,
  calendar_id uuid not null references appointments.calendar on delete cascade,
  primary key (offer_id, calendar_id)
);
create index on appointments.offer_calendar (calendar_id);
comment on table appointments.offer_calendar is 'Kept: leaves with its offer or its calendar; which calendars an offer books.';

-- Hours for one offer alone.
alter table appointments.pattern add column offer_id uuid references appointments.offer on delete cascade;
create index on appointments.pattern (offer_id);

-- A family books by itself: nobody who works here has booked it then.
alter table appointments.appointment alter column booked_by drop not null;
alter table appointments.appointment add column offer_id uuid references appointments.offer;
-- The other parent's own code, where two parents come: each sees the time behind a code of their own.
alter table appointments.appointment add column other_code_hash bytea;
alter table appointments.appointment add column travel_minutes smallint not null default 0 check (travel_minutes between 0 and 180);
alter table appointments.appointment add check (booked_by is not null or offer_id is not null);
create index on appointments.appointment (offer_id, starts_at);
create index on appointments.appointment (other_code_hash) where other_code_hash is not null;

-- How a time of an offer was booked, and to whom the family was directed from it (R23). No persons of the family.
create table appointments.booking (
  appointment_id uuid primary key references appointments.appointment on delete cascade,
  key_hash bytea not null unique,
  body_hash bytea not null,
  way text not null check (way in ('family', 'worker')),
  -- Mails and messages say when, and neither what nor where.
  discreet boolean not null default false,
  -- The family's own named worker, who contacts the family by this day.
  directed_to uuid references accounts.person,
  contact_by date,
  contacted_at timestamptz
);
create index on appointments.booking (directed_to);
comment on table appointments.booking is 'Kept: leaves with its appointment.';

-- Who comes, sealed; each parent's row is seen behind that parent's own code alone.
create table appointments.contact (
  appointment_id uuid not null references appointments.appointment on delete cascade,
  side smallint not null check (side in (1, 2)),
  code_hash bytea not null,
  -- The link of the mails: it leads to this time alone.
  link_hash bytea not null unique,
  language text not null,
  name_sealed bytea,
  email_sealed bytea,
  phone_sealed bytea,
  words_sealed bytea,
  primary key (appointment_id, side)
);
create index on appointments.contact (code_hash);
comment on table appointments.contact is 'Kept: 30 days after the time or its cancellation; everything sealed.';

-- A time of two parents stands when the other has said yes. The time is held while the answer is awaited.
create table appointments.joint (
  appointment_id uuid primary key references appointments.appointment on delete cascade,
  token_hash bytea not null unique,
  state text not null check (state in ('asked', 'agreed', 'declined', 'lapsed')),
  -- Where the question was sent, sealed; gone with the answer.
  asked_sealed bytea,
  answer_by timestamptz not null,
  answered_at timestamptz
);
comment on table appointments.joint is 'Kept: leaves with its appointment; only a hash of the link, and where it was sent until the answer.';

grant select, insert, update, delete on appointments.offer, appointments.offer_calendar, appointments.booking,
  appointments.contact, appointments.joint to perhetalo_app;

-- Who came by the link of a mail stands as that link; who answers in the offer's unit sees what was booked from it.
create function appointments.by_link(appointment uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from appointments.contact k where k.appointment_id = appointment and k.link_hash = platform.actor_code())
$$;
create function appointments.at_desk(offer uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from appointments.offer f where f.id = offer and (
    exists (select from published.unit_member m where m.unit_id = f.unit_id and m.person_id = platform.actor_person())
    or exists (select from published.role_now r where r.person_id = platform.actor_person() and r.role = 'unit-lead'
      and r.scope_kind = 'unit' and r.scope_id = f.unit_id::text)))
$$;
-- A booking that is sent again is known by its key, whoever asks.
create function appointments.booked_before(key bytea) returns table (appointment_id uuid, body_hash bytea)
  language sql stable security definer set search_path = pg_catalog as $$
  select b.appointment_id, b.body_hash from appointments.booking b where b.key_hash = key
$$;
create function appointments.linked(link bytea) returns uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select k.appointment_id from appointments.contact k where k.link_hash = link
$$;
-- What was opened by the link of a mail, of a time, of a sign-up or of a referral's named person, stands for that alone: nothing else
-- is hung on it, or whoever has the link would see it too.
create function appointments.is_link(code bytea) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from appointments.contact k where k.link_hash = code)
    or exists (select from meeting_places.sign_up s where s.link_hash = code)
    or exists (select from guidance.referral r where r.guest_hash = code)
$$;
-- Whether a code stands for times that a family has booked by itself; the county, for the log.
create function appointments.code_opens(code bytea) returns text language sql stable security definer
  set search_path = pg_catalog as $$
  select a.county from appointments.appointment a where a.code_hash = code or a.other_code_hash = code limit 1
$$;
grant execute on function appointments.by_link, appointments.at_desk, appointments.booked_before, appointments.linked,
  appointments.is_link, appointments.code_opens to perhetalo_app;

-- `app.appointment` is the row that the asker is just making, or to which the asker holds a signed link.
drop policy family_behind_its_code on appointments.appointment;
create policy family_behind_its_code on appointments.appointment to perhetalo_app using (
  platform.actor_kind() = 'code' and (code_hash = platform.actor_code() or other_code_hash = platform.actor_code()
    or (offer_id is not null and appointments.by_link(id))));
create policy just_made on appointments.appointment to perhetalo_app
  using (id::text = current_setting('app.appointment', true));
create policy desk_of_the_offer on appointments.appointment to perhetalo_app using (
  platform.actor_kind() = 'person' and offer_id is not null and appointments.at_desk(offer_id));
create policy just_made on appointments.party to perhetalo_app
  using (appointment_id::text = current_setting('app.appointment', true));

alter table appointments.booking enable row level security;
create policy with_its_appointment on appointments.booking to perhetalo_app using (
  platform.actor_kind() = 'system' or appointment_id::text = current_setting('app.appointment', true)
  or exists (select from appointments.appointment a where a.id = appointment_id));

-- Neither parent sees the other's row: a code opens its own, and `app.side` is the side that is just being written.
alter table appointments.contact enable row level security;
create policy system_sees_all on appointments.contact to perhetalo_app using (platform.actor_kind() = 'system');
create policy ones_own on appointments.contact to perhetalo_app
  using (platform.actor_kind() = 'code' and platform.actor_code() in (code_hash, link_hash));
create policy just_made on appointments.contact to perhetalo_app
  using (appointment_id::text = current_setting('app.appointment', true) and side::text = current_setting('app.side', true));
create policy workers_of_the_time on appointments.contact to perhetalo_app using (platform.actor_kind() = 'person'
  and exists (select from appointments.appointment a where a.id = appointment_id));
