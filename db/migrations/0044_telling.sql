-- What the network learns together and what it tells: trainings of several professions at once and the methods they give
-- (R167–R169), the plan of communication and the words that are agreed on (R170, R173), bulletins, the welcome letter of a
-- municipality and brochures with children's wording (R171, R172).

-- A way of working that a training gives, with or without a licence.
create table network.method (
  id uuid primary key,
  county text not null references directory.county,
  name jsonb not null,
  about jsonb not null default '{}',
  -- How what is gathered by it is used again, so that a family is not asked twice (R169).
  reuse jsonb not null default '{}',
  needs_licence boolean not null default false,
  -- How many months a licence is valid; null: until further notice.
  valid_months smallint check (valid_months between 1 and 240),
  web text check (web is null or web like 'https://%'),
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1
);
create index on network.method (county);
create index on network.method (changed_by);

-- From a need of skills that somebody has seen (state 'need') to a training that was held.
create table network.training (
  id uuid primary key,
  county text not null references directory.county,
  -- null: for the whole county.
  area_id uuid references directory.area,
  title jsonb not null,
  about jsonb not null default '{}',
  -- Why: which need of skills it answers (R167).
  need jsonb not null default '{}',
  kind text not null check (kind in ('model', 'method', 'common', 'orientation', 'morning', 'coaching')),
  -- Who gives it.
  provider text not null default '',
  -- What those who were there can do afterwards.
  skill jsonb not null default '{}',
  method_id uuid references network.method,
  -- For which professions; several at once.
  professions text[] not null default '{}',
  first_day date,
  last_day date,
  -- Hours and single days in words.
  times_words jsonb not null default '{}',
  place_words jsonb not null default '{}',
  remote_link text check (remote_link is null or remote_link like 'https://%'),
  languages text[] not null default '{}',
  -- null: as many as come.
  seats smallint check (seats between 1 and 2000),
  sign_up_until date,
  responsible_id uuid references accounts.person,
  state text not null check (state in ('need', 'planned', 'open', 'held', 'cancelled')),
  -- What was learned of holding it: for the next time.
  held_words text not null default '',
  -- Counted under this row's lock, together with the sign-ups.
  taken integer not null default 0,
  waiting integer not null default 0,
  -- When those who were there were asked what it gave them.
  asked_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (state in ('need', 'cancelled') or first_day is not null),
  check (last_day is null or last_day >= first_day)
);
create index on network.training (county, first_day);
create index on network.training (area_id);
create index on network.training (method_id);
create index on network.training (responsible_id);
create index on network.training (changed_by);
create index on network.training (last_day);

-- Who has signed up and who was there: a worker of ours, or somebody of the network by name and role.
create table network.training_seat (
  id uuid primary key,
  training_id uuid not null references network.training on delete cascade,
  person_id uuid references accounts.person,
  name text,
  role_words text not null default '',
  organisation_words text not null default '',
  state text not null check (state in ('signed-up', 'waiting', 'attended', 'absent', 'cancelled')),
  made_at timestamptz not null,
  made_by uuid references accounts.person,
  -- That they have said what it gave them, not what they said.
  evaluated boolean not null default false,
  unique (training_id, person_id),
  check ((person_id is null) <> (name is null))
);
create index on network.training_seat (person_id);
create index on network.training_seat (made_by);
create index on network.training_seat (training_id, state, made_at);

-- What a training gave, without its giver; means are shown from five answers on.
create table network.training_answer (
  id uuid primary key,
  training_id uuid not null references network.training on delete cascade,
  useful smallint not null check (useful between 1 and 5),
  usable smallint not null check (usable between 1 and 5),
  met_others smallint not null check (met_others between 1 and 5),
  words text not null default ''
);
create index on network.training_answer (training_id);

-- Who knows a method and until when; whom others may ask, they say themselves.
create table network.licence (
  id uuid primary key,
  county text not null references directory.county,
  method_id uuid not null references network.method on delete cascade,
  person_id uuid not null references accounts.person,
  area_id uuid references directory.area,
  training_id uuid references network.training on delete set null,
  gained_on date not null,
  valid_until date,
  may_be_asked boolean not null default false,
  made_at timestamptz not null,
  made_by uuid references accounts.person,
  version integer not null default 1,
  unique (method_id, person_id)
);
create index on network.licence (county);
create index on network.licence (person_id);
create index on network.licence (area_id);
create index on network.licence (training_id);
create index on network.licence (made_by);
create index on network.licence (valid_until);

-- What is told to whom, by which way, in which language, when and by whom (R170).
create table network.message (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid references directory.area,
  -- Telling of a change is planned like any other, and found by its kind.
  kind text not null check (kind in ('general', 'change', 'roll-out', 'decision')),
  audience text not null check (audience in
    ('families', 'children', 'young', 'workers', 'organisations', 'decision-makers', 'media')),
  message jsonb not null,
  channel text not null check (channel in
    ('page', 'mail', 'letter', 'brochure', 'poster', 'event', 'meeting', 'social', 'school-message', 'press')),
  languages text[] not null default '{}',
  due_on date,
  owner_id uuid references accounts.person,
  done_on date,
  note text not null default '',
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1
);
create index on network.message (county, due_on);
create index on network.message (area_id);
create index on network.message (owner_id);
create index on network.message (changed_by);

-- How the centre is talked about, as agreed: what we say, what we do not, and why (R170, R173).
create table network.wording (
  id uuid primary key,
  county text not null references directory.county,
  audience text not null check (audience in ('families', 'children', 'workers')),
  say jsonb not null,
  instead_of jsonb not null default '{}',
  why jsonb not null default '{}',
  position smallint not null default 0,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1
);
create index on network.wording (county, audience, position);
create index on network.wording (changed_by);

-- A bulletin: on the public page, by mail to the network, or both.
create table network.bulletin (
  id uuid primary key,
  county text not null references directory.county,
  area_id uuid references directory.area,
  title jsonb not null,
  lead jsonb not null default '{}',
  -- Markdown of our own few marks; never HTML.
  body jsonb not null default '{}',
  on_page boolean not null default true,
  to_workers boolean not null default false,
  to_organisations boolean not null default false,
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  published_at timestamptz,
  withdrawn_at timestamptz,
  -- Why it was withdrawn, for those who come by an old link.
  withdrawn_words jsonb not null default '{}',
  mailed integer not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (state = 'draft' or published_at is not null)
);
create index on network.bulletin (county, state, published_at);
create index on network.bulletin (area_id);
create index on network.bulletin (changed_by);

-- Organisations of the network that want bulletins by mail.
create table network.bulletin_reader (
  id uuid primary key,
  county text not null references directory.county,
  organisation_words text not null,
  email_sealed bytea not null,
  email_hash bytea not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  created_at timestamptz not null,
  created_by uuid references accounts.person,
  unique (county, email_hash)
);
create index on network.bulletin_reader (created_by);

-- Workers who do not want bulletins by mail.
create table network.bulletin_no (
  person_id uuid primary key references accounts.person,
  said_at timestamptz not null
);

-- The welcome letter: of a municipality, or of the county for those that have none of their own (R171).
create table network.letter (
  id uuid primary key,
  county text not null references directory.county,
  municipality text references directory.municipality,
  -- Markdown with fields ({municipality}, {help phone} …) by language.
  body jsonb not null,
  -- To whom the municipality sends it, in words.
  addressees jsonb not null default '{}',
  state text not null check (state in ('draft', 'published')),
  published_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1
);
-- One of a municipality, and one of a county for the rest.
create unique index letter_once on network.letter (county, coalesce(municipality, ''));
create index on network.letter (municipality);
create index on network.letter (changed_by);

-- When, to whom and how many were sent; numbers, never names.
create table network.letter_sent (
  id uuid primary key,
  letter_id uuid not null references network.letter on delete cascade,
  municipality text not null references directory.municipality,
  sent_on date not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  way text not null check (way in ('post', 'mail', 'handed', 'page')),
  families integer not null check (families between 0 and 100000),
  note text not null default '',
  made_at timestamptz not null,
  made_by uuid references accounts.person
);
create index on network.letter_sent (letter_id, sent_on);
create index on network.letter_sent (municipality);
create index on network.letter_sent (made_by);

-- What a service is in a child's words, for its brochure (R172, R173).
create table network.child_words (
  id uuid primary key,
  county text not null references directory.county,
  service_type text not null,
  words jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  unique (county, service_type)
);
create index on network.child_words (changed_by);

grant select, insert, update, delete on network.method, network.training, network.training_seat, network.licence,
  network.message, network.wording, network.bulletin, network.bulletin_reader, network.bulletin_no, network.letter,
  network.letter_sent, network.child_words to perhetalo_app;
-- What was answered is never altered, and goes with its training.
grant select, insert on network.training_answer to perhetalo_app;

-- Who keeps trainings and bulletins: the county's coordinator and leader, and an area's lead what is of the own area.
create function network.tells_in(of_county text, of_area uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from published.role_now r where r.person_id = platform.actor_person() and (
    (r.role in ('coordinator', 'county-leader') and r.scope_kind = 'county' and r.scope_id = of_county)
    or (r.role = 'area-lead' and r.scope_kind = 'area' and r.scope_id = of_area::text)))
$$;
grant execute on function network.tells_in to perhetalo_app;
create function network.keeps_training(training uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from network.training t where t.id = training
    and (t.responsible_id = platform.actor_person() or network.tells_in(t.county, t.area_id)))
$$;
grant execute on function network.keeps_training to perhetalo_app;

-- Row-level security is the backstop under access.ts: names of those who learn are for themselves and for who keeps the training;
-- mailboxes for those who keep bulletins.
alter table network.training_seat enable row level security;
create policy system_sees_all on network.training_seat to perhetalo_app using (platform.actor_kind() = 'system');
create policy self_and_keepers on network.training_seat to perhetalo_app using (platform.actor_kind() = 'person'
  and (person_id = platform.actor_person() or network.keeps_training(training_id)));
alter table network.bulletin_reader enable row level security;
create policy system_sees_all on network.bulletin_reader to perhetalo_app using (platform.actor_kind() = 'system');
create policy those_who_tell on network.bulletin_reader to perhetalo_app
  using (platform.actor_kind() = 'person' and network.tells_in(county, null));

-- Places that have become free are theirs who have waited longest, whoever left them: only ids and numbers come back.
create function network.move_up(training uuid) returns setof uuid language sql security definer
  set search_path = pg_catalog as $$
  update network.training_seat s set state = 'signed-up' where s.id in (
    select w.id from network.training_seat w where w.training_id = training and w.state = 'waiting'
    order by w.made_at, w.id limit (
      select greatest(0, t.seats - (select count(*) from network.training_seat x where x.training_id = training
        and x.state in ('signed-up', 'attended', 'absent'))) from network.training t where t.id = training))
  returning s.id
$$;
create function network.seats_of(training uuid) returns table (taken integer, waiting integer)
  language sql stable security definer set search_path = pg_catalog as $$
  select (count(*) filter (where s.state in ('signed-up', 'attended', 'absent')))::integer,
    (count(*) filter (where s.state = 'waiting'))::integer
  from network.training_seat s where s.training_id = training
$$;
grant execute on function network.move_up, network.seats_of to perhetalo_app;

-- The seam of the annual clock: when something is learned together.
grant select on network.training to perhetalo_facts;
create view published.training_date as
  select t.id, t.county, t.area_id, t.title, t.first_day, t.last_day, t.state
  from network.training t where t.first_day is not null and t.state in ('planned', 'open', 'held');
alter view published.training_date owner to perhetalo_facts;
grant select on published.training_date to perhetalo_app;

comment on table network.method is 'Reference: ways of working that the network knows; kept by hand.';
comment on table network.training is 'Reference: the register of trainings; names the worker responsible for it.';
comment on table network.training_seat is 'Kept: 1826 days after the training; names of those who signed up or were there.';
comment on table network.training_answer is 'Reference: what a training gave; no way to its giver; leaves with the training.';
comment on table network.licence is 'Kept: until it is taken away by hand; who knows a method and until when.';
comment on table network.message is 'Reference: the plan of communication; names the worker who tells.';
comment on table network.wording is 'Reference: how the centre is talked about, as agreed.';
comment on table network.bulletin is 'Reference: bulletins; kept by hand.';
comment on table network.bulletin_reader is 'Kept: until it is taken away or stops the mails; mailboxes sealed.';
comment on table network.bulletin_no is 'Kept: until it is taken back; who does not want bulletins by mail.';
comment on table network.letter is 'Reference: welcome letters; kept by hand.';
comment on table network.letter_sent is 'Reference: how many letters went out; numbers only.';
comment on table network.child_words is 'Reference: services in the words of a child.';
