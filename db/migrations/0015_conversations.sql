-- Text messages wait in an outbox of their own, sealed; one number's messages keep their order.
create table platform.text_message (
  id uuid primary key,
  position bigint generated always as identity,
  -- Keyed hash of the number: tells that two messages go to the same phone, and nothing else.
  thread bytea not null,
  to_sealed bytea not null,
  text_sealed bytea not null,
  -- Goes also at night: help lines, and what a worker writes in danger.
  urgent boolean not null,
  created_at timestamptz not null,
  -- While one process hands it over, no other does.
  claimed_until timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  delivered_at timestamptz,
  -- The provider's own time of its last report: an older one that comes late changes nothing.
  reported_at timestamptz
);
create index on platform.text_message (thread, position) where sent_at is null and failed_at is null;
create index on platform.text_message (created_at);
comment on table platform.text_message is 'Kept: 30 days after it was made.';

-- Numbers that have asked not to be written to, as keyed hashes.
create table platform.text_opt_out (
  thread bytea primary key,
  since timestamptz not null
);
comment on table platform.text_opt_out is 'Kept: two years, or until the number itself writes a keyword again.';

-- What a provider has told us already, so that it has no second effect.
create table platform.hook_seen (
  hash bytea primary key,
  at timestamptz not null
);
create index on platform.hook_seen (at);
comment on table platform.hook_seen is 'Kept: 7 days.';
grant select, insert, update, delete on platform.text_message, platform.text_opt_out, platform.hook_seen to perhetalo_app;
grant usage on sequence platform.text_message_position_seq to perhetalo_app;

-- conversations: the chat for young people and the dialogues by text message. What is written is sealed, and gone when
-- the talk ends, unless the young person asks for it to be saved: then it becomes a help request (ADR-0029).
create schema conversations;
grant usage on schema conversations to perhetalo_app, perhetalo_facts;

-- Where a county's chat is answered and when it is open.
create table conversations.chat_desk (
  id uuid primary key,
  county text not null unique references directory.county,
  -- The unit that answers for the chat: its lead edits the hours and the rota.
  unit_id uuid not null references accounts.unit,
  is_on boolean not null,
  always_open boolean not null,
  -- { "1": { "opens": "12:00", "closes": "16:00" }, … } by ISO weekday
  hours jsonb not null,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person
);
create index on conversations.chat_desk (unit_id);
create index on conversations.chat_desk (changed_by);
comment on table conversations.chat_desk is 'Reference: kept as long as the county has a chat.';

create table conversations.chat_rota (
  desk_id uuid not null references conversations.chat_desk,
  person_id uuid not null references accounts.person,
  valid_from timestamptz not null,
  valid_to timestamptz,
  primary key (desk_id, person_id, valid_from)
);
create index on conversations.chat_rota (person_id);
comment on table conversations.chat_rota is 'Reference: kept as long as the county has a chat.';

-- A campaign: a keyword that starts a short dialogue by text message. Its steps are data.
create table conversations.campaign (
  id uuid primary key,
  county text not null references directory.county,
  keyword text not null unique check (keyword = upper(keyword) and keyword ~ '^[[:alnum:]]{3,20}$'),
  name jsonb not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  steps jsonb not null,
  -- Where most of its readers live: used when somebody's own municipality is not understood.
  municipality text not null references directory.municipality,
  is_on boolean not null,
  starts_on date not null,
  ends_on date,
  version integer not null default 1,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person
);
create index on conversations.campaign (county);
create index on conversations.campaign (municipality);
create index on conversations.campaign (changed_by);
comment on table conversations.campaign is 'Reference: kept as long as the product is in use.';

create table conversations.dialogue (
  id uuid primary key,
  campaign_id uuid not null references conversations.campaign,
  county text not null references directory.county,
  thread bytea not null,
  number_sealed bytea not null,
  language text not null check (language in ('fi', 'sv', 'en')),
  state text not null check (state in ('asking', 'with-person', 'asked', 'done', 'stopped')),
  step text,
  missed integer not null default 0,
  answers_sealed bytea,
  started_at timestamptz not null,
  -- The provider's time of the last message that was taken in: an older one that comes late moves nothing.
  heard_at timestamptz not null,
  changed_at timestamptz not null
);
create unique index one_open_dialogue on conversations.dialogue (thread) where state in ('asking', 'with-person');
create index on conversations.dialogue (campaign_id);
create index on conversations.dialogue (county);
create index on conversations.dialogue (changed_at);
comment on table conversations.dialogue is 'Kept: 30 days after the last message; what was answered goes when the dialogue ends.';

create table conversations.talk (
  id uuid primary key,
  desk_id uuid not null references conversations.chat_desk,
  county text not null references directory.county,
  channel text not null check (channel in ('chat', 'text-message')),
  municipality text not null references directory.municipality,
  language text not null check (language in ('fi', 'sv', 'en')),
  nickname_sealed bytea,
  state text not null check (state in ('waiting', 'talking', 'closing')),
  holder_id uuid references accounts.person,
  offered_to uuid references accounts.person,
  urgent_class text,
  -- Chat: whoever holds the code is the young person. Text message: the dialogue that it came from.
  code_hash bytea unique,
  dialogue_id uuid references conversations.dialogue on delete cascade,
  version integer not null default 1,
  started_at timestamptz not null,
  taken_at timestamptz,
  closing_at timestamptz,
  young_seen_at timestamptz not null,
  young_wrote_at timestamptz not null,
  worker_seen_at timestamptz,
  worker_wrote_at timestamptz,
  alerted_at timestamptz,
  check ((state = 'waiting') = (holder_id is null)),
  check ((channel = 'chat') = (code_hash is not null)),
  check ((channel = 'text-message') = (dialogue_id is not null))
);
create index on conversations.talk (desk_id, state);
create index on conversations.talk (county);
create index on conversations.talk (municipality);
create index on conversations.talk (holder_id);
create index on conversations.talk (offered_to);
create unique index on conversations.talk (dialogue_id);
comment on table conversations.talk is 'Kept: until the talk ends, at the latest an hour after the last sign of life.';

create table conversations.talk_message (
  id uuid primary key,
  talk_id uuid not null references conversations.talk on delete cascade,
  position integer not null,
  sender text not null check (sender in ('young', 'worker')),
  person_id uuid references accounts.person,
  text_sealed bytea not null,
  at timestamptz not null,
  unique (talk_id, position)
);
create index on conversations.talk_message (person_id);
comment on table conversations.talk_message is 'Kept: with its talk.';

-- What is left of a talk: a day, a county, how long it waited and how it ended. Nothing that tells whose it was.
create table conversations.talk_fact (
  id uuid primary key default gen_random_uuid(),
  county text not null references directory.county,
  channel text not null check (channel in ('chat', 'text-message')),
  day date not null,
  waited_minutes integer,
  outcome text not null check (outcome in ('ended', 'saved', 'left', 'unanswered', 'silent'))
);
create index on conversations.talk_fact (county, day);
comment on table conversations.talk_fact is 'Reference: statistics without persons, kept for good.';
grant select on conversations.talk_fact to perhetalo_facts;
grant select, insert on conversations.talk_fact to perhetalo_app;
create view published.talk_fact as select county, channel, day, waited_minutes, outcome from conversations.talk_fact;
alter view published.talk_fact owner to perhetalo_facts;
grant select on published.talk_fact to perhetalo_app;

grant select, update on conversations.chat_desk to perhetalo_app;
grant select, insert, update on conversations.chat_rota, conversations.campaign to perhetalo_app;
grant select, insert, update, delete on conversations.dialogue, conversations.talk, conversations.talk_message to perhetalo_app;

create function conversations.on_rota(desk uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from conversations.chat_rota r where r.desk_id = desk and r.person_id = platform.actor_person()
    and r.valid_from <= platform.now() and (r.valid_to is null or r.valid_to > platform.now()))
$$;
grant execute on function conversations.on_rota to perhetalo_app;

alter table conversations.talk enable row level security;
create policy system_sees_all on conversations.talk to perhetalo_app using (platform.actor_kind() = 'system');
create policy young_behind_the_code on conversations.talk to perhetalo_app
  using (platform.actor_kind() = 'code' and code_hash = platform.actor_code());
create policy anyone_may_talk on conversations.talk for insert to perhetalo_app
  with check (platform.actor_kind() in ('public', 'person', 'code') and state = 'waiting' and channel = 'chat');
create policy workers_by_relation on conversations.talk to perhetalo_app using (
  platform.actor_kind() = 'person' and (holder_id = platform.actor_person() or offered_to = platform.actor_person()
    or (state = 'waiting' and conversations.on_rota(desk_id))))
  with check (platform.actor_kind() = 'person');

alter table conversations.talk_message enable row level security;
create policy with_its_talk on conversations.talk_message to perhetalo_app using (
  platform.actor_kind() = 'system' or exists (select from conversations.talk t where t.id = talk_id)) with check (true);

-- Numbers and answers are read by the dialogue itself and by nobody else.
alter table conversations.dialogue enable row level security;
create policy system_only on conversations.dialogue to perhetalo_app using (platform.actor_kind() = 'system');

-- A young person sees how many are before them, and nothing of those.
create function conversations.place_of(talk_id uuid) returns integer language sql stable security definer
  set search_path = pg_catalog as $$
  select (select count(*)::integer + 1 from conversations.talk b where b.desk_id = t.desk_id and b.state = 'waiting'
      and b.id <> t.id and ((b.urgent_class is not null) > (t.urgent_class is not null)
        or ((b.urgent_class is not null) = (t.urgent_class is not null) and (b.started_at, b.id) < (t.started_at, t.id))))
  from conversations.talk t where t.id = talk_id and t.state = 'waiting' and t.code_hash = platform.actor_code()
$$;
create function conversations.waiting_at(desk uuid) returns integer language sql stable security definer
  set search_path = pg_catalog as $$
  select count(*)::integer from conversations.talk t where t.desk_id = desk and t.state = 'waiting'
$$;
-- A code is looked up before a session stands for it: only that it is one leaves.
create function conversations.is_code(of_code bytea) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from conversations.talk t where t.code_hash = of_code)
$$;
grant execute on function conversations.place_of, conversations.waiting_at, conversations.is_code to perhetalo_app;
