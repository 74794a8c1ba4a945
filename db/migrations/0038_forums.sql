-- Forums: where organisations lead and work together (R134–R141, R175, R176, R180). A forum is the row of accounts.forum that roles
-- may stand at, and what leading it needs: its seats with who sits on them, its meetings with agenda and minutes, its decisions with
-- whom they are told to, its tasks and votes. Names are those of people who work; nothing here is about a family.

-- What a new forum may begin from: its seats, its rhythm and its first meetings.
create table network.forum_template (
  key text primary key,
  position smallint not null,
  name jsonb not null,
  level text not null check (level in ('strategic', 'operative', 'centre', 'team')),
  purpose jsonb not null,
  agenda_words jsonb not null default '{}',
  cadence_weeks smallint check (cadence_weeks between 1 and 60),
  customer_present text check (customer_present in ('yes', 'part', 'remotely', 'no')),
  -- [{ kind, sector, title }]
  seats jsonb not null,
  -- [{ title, afterWeeks, minutes, agenda: [{ title, kind }] }]
  meetings jsonb not null
);

create table network.forum (
  id uuid primary key references accounts.forum,
  county text not null references directory.county,
  level text not null check (level in ('strategic', 'operative', 'centre', 'team')),
  area_id uuid references directory.area,
  centre_id uuid references directory.family_centre,
  purpose jsonb not null default '{}',
  -- How the agenda is made, whose subordinate its coordinator is, who tells of its decisions (R139).
  agenda_words jsonb not null default '{}',
  coordinator_words jsonb not null default '{}',
  telling_words jsonb not null default '{}',
  -- How often it meets; null: as agreed each time.
  cadence_weeks smallint check (cadence_weeks between 1 and 60),
  -- Whether whom it is about is there (teams); if not, how that is solved.
  customer_present text check (customer_present in ('yes', 'part', 'remotely', 'no')),
  customer_words jsonb not null default '{}',
  template text references network.forum_template on delete set null,
  ended_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (level <> 'centre' or area_id is not null)
);
create index on network.forum (county, level);
create index on network.forum (area_id);
create index on network.forum (centre_id);
create index on network.forum (template);
create index on network.forum (changed_by);

-- A seat stays while people change: which sector and organisation it is for.
create table network.seat (
  id uuid primary key,
  forum_id uuid not null references network.forum on delete cascade,
  position smallint not null,
  kind text not null check (kind in ('member', 'customer-representative', 'national-coordinator', 'expert')),
  sector text not null,
  organisation_id uuid references accounts.organisation,
  -- What the seat is for, where its sector does not say it.
  title jsonb not null default '{}',
  -- The forum that chooses who sits here (R135).
  chosen_by uuid references network.forum on delete set null,
  -- Taken away: no longer there, its terms stay.
  ended_on date,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1
);
create index on network.seat (forum_id, position);
create index on network.seat (organisation_id);
create index on network.seat (chosen_by);
create index on network.seat (changed_by);

-- Who sits on it and who comes in their stead, from when to when. A seat without a term that is in force is empty.
create table network.seat_term (
  id uuid primary key,
  seat_id uuid not null references network.seat on delete cascade,
  person_id uuid references accounts.person,
  name text,
  email text,
  deputy_person_id uuid references accounts.person,
  deputy_name text,
  deputy_email text,
  first_day date not null,
  last_day date,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check ((person_id is null) <> (name is null)),
  check (deputy_person_id is null or deputy_name is null),
  check (last_day is null or last_day >= first_day)
);
create index on network.seat_term (seat_id, first_day);
create index on network.seat_term (person_id);
create index on network.seat_term (deputy_person_id);
create index on network.seat_term (changed_by);

-- Chair, vice chair, secretaries, and who is responsible for it, each for a term.
create table network.office_term (
  id uuid primary key,
  forum_id uuid not null references network.forum on delete cascade,
  office text not null check (office in ('chair', 'vice-chair', 'secretary', 'responsible')),
  person_id uuid references accounts.person,
  name text,
  first_day date not null,
  last_day date,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check ((person_id is null) <> (name is null)),
  check (last_day is null or last_day >= first_day)
);
create index on network.office_term (forum_id, office);
create index on network.office_term (person_id);
create index on network.office_term (changed_by);

create table network.meeting (
  id uuid primary key,
  forum_id uuid not null references network.forum on delete cascade,
  -- Its theme; empty: an ordinary meeting.
  title jsonb not null default '{}',
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null default '',
  remote_link text check (remote_link is null or remote_link like 'https://%'),
  state text not null check (state in ('planned', 'held', 'cancelled')),
  cancel_words text not null default '',
  -- What came out of it, in a few sentences.
  summary text not null default '',
  -- The invitation has gone out; again when time or place change.
  invited_at timestamptz,
  reminded_at timestamptz,
  -- The minutes stand as they are from here on.
  approved_at timestamptz,
  approved_by uuid references accounts.person,
  -- Grows with every change, for calendars.
  sequence integer not null default 0,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (ends_at > starts_at),
  check (approved_at is null or state = 'held')
);
create index on network.meeting (forum_id, starts_at);
create index on network.meeting (starts_at) where state = 'planned';
create index on network.meeting (approved_by);
create index on network.meeting (changed_by);

-- Who was asked, who comes and who was there: on a seat, or as a guest.
create table network.attendance (
  id uuid primary key,
  meeting_id uuid not null references network.meeting on delete cascade,
  seat_id uuid references network.seat on delete cascade,
  person_id uuid references accounts.person,
  name text,
  -- The deputy sits there.
  deputy boolean not null default false,
  answer text check (answer in ('comes', 'remotely', 'cannot')),
  answered_at timestamptz,
  present text check (present in ('there', 'remotely', 'absent')),
  unique (meeting_id, seat_id),
  check (seat_id is not null or person_id is not null or name is not null)
);
create index on network.attendance (seat_id);
create index on network.attendance (person_id);

-- A matter for the agenda, proposed by anybody of the network.
create table network.agenda_item (
  id uuid primary key,
  forum_id uuid not null references network.forum on delete cascade,
  -- null: for a coming meeting
  meeting_id uuid references network.meeting on delete set null,
  position smallint not null default 0,
  kind text not null check (kind in ('matter', 'information', 'customer-case', 'vote', 'follow-up')),
  title text not null,
  grounds text not null default '',
  presenter_id uuid references accounts.person,
  presenter_name text,
  -- The organisation that brings it (R139).
  organisation_id uuid references accounts.organisation,
  minutes_planned smallint check (minutes_planned between 1 and 480),
  -- Read by those who sit in the forum and those who lead it, by nobody else.
  members_only boolean not null default false,
  state text not null check (state in ('proposed', 'on-agenda', 'postponed', 'declined')),
  -- Why it was declined or postponed: told to whoever proposed it.
  state_words text not null default '',
  proposed_by uuid references accounts.person,
  proposed_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check (presenter_id is null or presenter_name is null),
  check (state <> 'on-agenda' or meeting_id is not null)
);
create index on network.agenda_item (forum_id, state);
create index on network.agenda_item (meeting_id, position);
create index on network.agenda_item (presenter_id);
create index on network.agenda_item (organisation_id);
create index on network.agenda_item (proposed_by);
create index on network.agenda_item (changed_by);

-- What was said of one matter: with a version of its own, so that several write at once.
create table network.item_minutes (
  item_id uuid primary key references network.agenda_item on delete cascade,
  words text not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1
);
create index on network.item_minutes (changed_by);

create table network.decision (
  id uuid primary key,
  county text not null references directory.county,
  forum_id uuid not null references network.forum,
  meeting_id uuid references network.meeting on delete set null,
  item_id uuid references network.agenda_item on delete set null,
  -- Its number in the year of its forum, given when it is made.
  year smallint,
  number smallint,
  kind text not null check (kind in ('premises', 'services', 'practice', 'plan', 'resources', 'people', 'other')),
  title text not null,
  words text not null default '',
  grounds text not null default '',
  members_only boolean not null default false,
  state text not null check (state in ('draft', 'made', 'announced', 'confirmed')),
  made_on date,
  made_by uuid references accounts.person,
  announced_at timestamptz,
  review_on date,
  -- The decision in whose stead this one comes.
  supersedes uuid unique references network.decision,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  unique (forum_id, year, number),
  check ((state = 'draft') = (made_on is null)),
  check (supersedes <> id)
);
create index on network.decision (county, state);
create index on network.decision (forum_id, made_on);
create index on network.decision (meeting_id);
create index on network.decision (item_id);
create index on network.decision (made_by);
create index on network.decision (changed_by);
create index on network.decision (review_on);

-- Whom a decision concerns: told, and confirmed by them.
create table network.decision_recipient (
  id uuid primary key,
  decision_id uuid not null references network.decision on delete cascade,
  organisation_id uuid references accounts.organisation,
  unit_id uuid references accounts.unit,
  person_id uuid references accounts.person,
  forum_id uuid references network.forum,
  told_at timestamptz,
  reminded_at timestamptz,
  confirmed_at timestamptz,
  confirmed_by uuid references accounts.person,
  check (num_nonnulls(organisation_id, unit_id, person_id, forum_id) = 1),
  check (confirmed_at is null or told_at is not null),
  unique nulls not distinct (decision_id, organisation_id, unit_id, person_id, forum_id)
);
create index on network.decision_recipient (organisation_id);
create index on network.decision_recipient (unit_id);
create index on network.decision_recipient (person_id);
create index on network.decision_recipient (forum_id);
create index on network.decision_recipient (confirmed_by);

-- What a decision means for children (R180); one on premises is not made without it.
create table network.child_impact (
  decision_id uuid primary key references network.decision on delete cascade,
  children_concerned text not null,
  good text not null,
  bad text not null,
  heard text not null,
  alternatives text not null,
  chosen_why text not null,
  assessed_on date not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1
);
create index on network.child_impact (changed_by);

create table network.forum_task (
  id uuid primary key,
  forum_id uuid not null references network.forum on delete cascade,
  meeting_id uuid references network.meeting on delete set null,
  item_id uuid references network.agenda_item on delete set null,
  decision_id uuid references network.decision on delete set null,
  words text not null,
  owner_id uuid references accounts.person,
  owner_name text,
  due_on date not null,
  state text not null check (state in ('open', 'done', 'dropped')),
  state_on date,
  note text not null default '',
  -- When its owner was reminded: before the day, and after it.
  reminded_on date,
  overdue_told_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1,
  check ((owner_id is null) <> (owner_name is null)),
  check ((state = 'open') = (state_on is null))
);
create index on network.forum_task (forum_id, state);
create index on network.forum_task (meeting_id);
create index on network.forum_task (item_id);
create index on network.forum_task (decision_id);
create index on network.forum_task (owner_id, due_on);
create index on network.forum_task (due_on) where state = 'open';
create index on network.forum_task (changed_by);

-- A prioritising vote: each seat divides its points among the options (R175).
create table network.vote (
  id uuid primary key,
  forum_id uuid not null references network.forum on delete cascade,
  meeting_id uuid references network.meeting on delete cascade,
  item_id uuid references network.agenda_item on delete set null,
  title text not null,
  points smallint not null check (points between 1 and 100),
  closed_at timestamptz,
  created_at timestamptz not null,
  changed_by uuid references accounts.person,
  version integer not null default 1
);
create index on network.vote (forum_id);
create index on network.vote (meeting_id);
create index on network.vote (item_id);
create index on network.vote (changed_by);
create table network.vote_option (
  id uuid primary key,
  vote_id uuid not null references network.vote on delete cascade,
  position smallint not null,
  words text not null
);
create index on network.vote_option (vote_id, position);
create table network.vote_cast (
  vote_id uuid not null references network.vote on delete cascade,
  seat_id uuid not null references network.seat on delete cascade,
  option_id uuid not null references network.vote_option on delete cascade,
  points smallint not null check (points between 1 and 100),
  cast_by uuid references accounts.person,
  primary key (seat_id, option_id)
);
create index on network.vote_cast (vote_id);
create index on network.vote_cast (option_id);
create index on network.vote_cast (cast_by);

grant select on network.forum_template to perhetalo_app;
grant select, insert, update on network.forum, network.seat, network.meeting, network.decision to perhetalo_app;
grant select, insert, update, delete on network.seat_term, network.office_term, network.attendance, network.agenda_item,
  network.item_minutes, network.decision_recipient, network.child_impact, network.forum_task, network.vote, network.vote_option,
  network.vote_cast to perhetalo_app;
grant delete on network.decision to perhetalo_app;

-- A forum is made by those who lead; the row that roles may stand at comes with it and gives nobody a role.
grant insert on accounts.forum to perhetalo_app;
grant update (name, area_id) on accounts.forum to perhetalo_app;

-- Who sits in a forum today, on a seat or in its holder's stead; and who leads it: its chair, vice chair, secretaries and responsible
-- person, the coordinator, the lead of its area, the county's leader. The same words as in access-forums.ts; here for row-level
-- security under it.
create function network.sits(forum uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from network.seat s join network.seat_term t on t.seat_id = s.id
    where s.forum_id = forum and s.ended_on is null and platform.actor_person() in (t.person_id, t.deputy_person_id)
      and t.first_day <= (platform.now() at time zone 'Europe/Helsinki')::date
      and (t.last_day is null or t.last_day >= (platform.now() at time zone 'Europe/Helsinki')::date))
$$;
create function network.leads(forum uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from network.office_term o where o.forum_id = forum and o.person_id = platform.actor_person()
      and o.first_day <= (platform.now() at time zone 'Europe/Helsinki')::date
      and (o.last_day is null or o.last_day >= (platform.now() at time zone 'Europe/Helsinki')::date))
    or exists (select from network.forum f join published.role_now r on r.person_id = platform.actor_person()
      where f.id = forum and ((r.role = 'coordinator' and r.scope_kind = 'county' and r.scope_id = f.county)
        or (r.role = 'coordinator' and r.scope_kind = 'forum' and r.scope_id = f.id::text)
        or (r.role = 'county-leader' and r.scope_kind = 'county' and r.scope_id = f.county)
        or (r.role = 'area-lead' and r.scope_kind = 'area' and r.scope_id = f.area_id::text)
        or (r.role = 'area-lead' and r.scope_kind = 'centre' and r.scope_id = f.centre_id::text)))
$$;
create function network.in_county(of_county text) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from published.person p where p.id = platform.actor_person() and p.county = of_county and p.active)
$$;
-- How many matters stand on the agenda of a meeting, also those that the asker may not read.
create function network.matters_on(of_meeting uuid) returns bigint language sql stable security definer set search_path = pg_catalog as $$
  select count(*) from network.agenda_item i where i.meeting_id = of_meeting and i.state = 'on-agenda'
$$;
grant execute on function network.sits, network.leads, network.in_county, network.matters_on to perhetalo_app;

-- Row-level security is the backstop under access-forums.ts: what is for members only is for them and for those who lead; a decision
-- for members only is also for whom it is told to. Nobody of a family, and nobody of another county, reads any of it.
create function network.forum_county(forum uuid) returns text language sql stable security definer set search_path = pg_catalog as $$
  select f.county from network.forum f where f.id = forum
$$;
grant execute on function network.forum_county to perhetalo_app;
alter table network.agenda_item enable row level security;
create policy of_the_network on network.agenda_item to perhetalo_app using (platform.actor_kind() = 'system'
  or (platform.actor_kind() = 'person' and (proposed_by = platform.actor_person() or network.sits(forum_id) or network.leads(forum_id)
    or (not members_only and network.in_county(network.forum_county(forum_id))))));
alter table network.item_minutes enable row level security;
create policy with_its_matter on network.item_minutes to perhetalo_app using (platform.actor_kind() = 'system'
  or exists (select from network.agenda_item i where i.id = item_id and (not i.members_only or network.sits(i.forum_id)
    or network.leads(i.forum_id))));

-- A decision goes to a person, to those who lead a unit or work in it, to those who answer for an organisation, to who leads a forum.
create function network.receives(recipient uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from network.decision_recipient d where d.id = recipient and (
    d.person_id = platform.actor_person()
    or exists (select from published.unit_member m where m.unit_id = d.unit_id and m.person_id = platform.actor_person())
    or exists (select from published.role_now r where r.person_id = platform.actor_person() and r.scope_kind = 'organisation'
      and r.scope_id = d.organisation_id::text and r.role in ('maintainer', 'organisation-admin'))
    or exists (select from published.unit_member m join published.unit u on u.id = m.unit_id
      where m.person_id = platform.actor_person() and m.leads and u.organisation_id = d.organisation_id)
    or network.sits(d.forum_id) or exists (select from network.office_term o where o.forum_id = d.forum_id
      and o.person_id = platform.actor_person() and o.first_day <= (platform.now() at time zone 'Europe/Helsinki')::date
      and (o.last_day is null or o.last_day >= (platform.now() at time zone 'Europe/Helsinki')::date))))
$$;
create function network.told_of(decision uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from network.decision_recipient d where d.decision_id = decision and d.told_at is not null
    and network.receives(d.id))
$$;
-- The next number of a forum's decisions in a year, counting those that the asker may not read.
create function network.next_decision_number(of_forum uuid, of_year integer) returns integer language sql stable security definer
  set search_path = pg_catalog as $$
  select coalesce(max(d.number), 0) + 1 from network.decision d where d.forum_id = of_forum and d.year = of_year
$$;
create function network.has_successor(of_decision uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from network.decision d where d.supersedes = of_decision)
$$;
grant execute on function network.receives, network.told_of, network.has_successor, network.next_decision_number to perhetalo_app;
alter table network.decision enable row level security;
create policy of_the_network on network.decision to perhetalo_app using (platform.actor_kind() = 'system'
  or (platform.actor_kind() = 'person' and (network.leads(forum_id) or network.sits(forum_id) or network.told_of(id)
    or (not members_only and state <> 'draft' and network.in_county(county)))));
alter table network.decision_recipient enable row level security;
create policy with_its_decision on network.decision_recipient to perhetalo_app using (platform.actor_kind() = 'system'
  or exists (select from network.decision d where d.id = decision_id));
alter table network.child_impact enable row level security;
create policy with_its_decision on network.child_impact to perhetalo_app using (platform.actor_kind() = 'system'
  or exists (select from network.decision d where d.id = decision_id));

-- Once somebody has confirmed a decision its words stand; only another decision comes in its stead. The assessment stands with it.
create function network.is_confirmed(decision uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from network.decision_recipient r where r.decision_id = decision and r.confirmed_at is not null)
$$;
grant execute on function network.is_confirmed to perhetalo_app;
create function network.guard_decision() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if current_user <> 'perhetalo_app' or not network.is_confirmed(old.id) then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if tg_op = 'DELETE' or (new.forum_id, new.year, new.number, new.kind, new.title, new.words, new.grounds, new.members_only, new.made_on,
      new.made_by, new.supersedes)
    is distinct from (old.forum_id, old.year, old.number, old.kind, old.title, old.words, old.grounds, old.members_only, old.made_on,
      old.made_by, old.supersedes)
    or new.state not in ('announced', 'confirmed') then
    raise exception 'A confirmed decision is not changed; another comes in its stead' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger guard before update or delete on network.decision for each row execute function network.guard_decision();
create function network.guard_assessment() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if current_user = 'perhetalo_app' and network.is_confirmed(case when tg_op = 'INSERT' then new.decision_id else old.decision_id end) then
    raise exception 'The assessment of a confirmed decision is not changed' using errcode = '42501';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end
$$;
create trigger guard before insert or update or delete on network.child_impact
  for each row execute function network.guard_assessment();
create function network.guard_confirmation() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if current_user = 'perhetalo_app' and old.confirmed_at is not null
    and (tg_op = 'DELETE' or (new.confirmed_at, new.confirmed_by, new.decision_id) is distinct from
      (old.confirmed_at, old.confirmed_by, old.decision_id)) then
    raise exception 'A confirmation stands' using errcode = '42501';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end
$$;
create trigger guard before update or delete on network.decision_recipient
  for each row execute function network.guard_confirmation();

-- What a seat gave is for whoever sits on it; what came out of it all is for everybody once the vote is closed.
alter table network.vote_cast enable row level security;
create policy own_seat on network.vote_cast to perhetalo_app using (platform.actor_kind() = 'system'
  or exists (select from network.seat s join network.seat_term t on t.seat_id = s.id where s.id = vote_cast.seat_id
    and platform.actor_person() in (t.person_id, t.deputy_person_id)));
create function network.vote_result(of_vote uuid) returns table (option_id uuid, points bigint, seats bigint)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.option_id, sum(c.points), count(*) from network.vote_cast c join network.vote v on v.id = c.vote_id
  where c.vote_id = of_vote and v.closed_at is not null group by c.option_id
$$;
create function network.seats_voted(of_vote uuid) returns bigint language sql stable security definer
  set search_path = pg_catalog as $$
  select count(distinct c.seat_id) from network.vote_cast c where c.vote_id = of_vote
$$;
grant execute on function network.vote_result, network.seats_voted to perhetalo_app;

-- Whoever writes at a meeting tells the others at its table that there is something new; not what.
create function network.tell_of_meeting() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  perform pg_notify('forum_meeting', new.meeting_id::text);
  return null;
end
$$;
create trigger tell_of_meeting after insert or update on network.agenda_item
  for each row when (new.meeting_id is not null) execute function network.tell_of_meeting();
create function network.tell_of_minutes() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_notify('forum_meeting', (select i.meeting_id::text from network.agenda_item i where i.id = new.item_id));
  return null;
end
$$;
create trigger tell_of_minutes after insert or update on network.item_minutes
  for each row execute function network.tell_of_minutes();

-- Facts without persons: what was held, by level and area (R3).
grant select on network.forum, network.meeting, network.attendance, network.seat, network.decision, accounts.forum to perhetalo_facts;
create policy facts_count on network.decision for select to perhetalo_facts using (true);
create view published.forum_fact as
  select f.county, f.area_id, f.centre_id, f.level, f.id as forum_id, f.cadence_weeks, m.id as meeting_id,
    (m.starts_at at time zone 'Europe/Helsinki')::date as held_on,
    (select count(*)::integer from network.attendance a where a.meeting_id = m.id and a.present in ('there', 'remotely')) as present,
    (select count(*)::integer from network.seat s where s.forum_id = f.id and s.ended_on is null) as seats
  from network.forum f join network.meeting m on m.forum_id = f.id where m.state = 'held';
alter view published.forum_fact owner to perhetalo_facts;
grant select on published.forum_fact to perhetalo_app;

-- The seam of the annual clock: when forums meet.
create view published.forum_date as
  select m.id, f.county, f.area_id, f.centre_id, f.id as forum_id, f.level, n.name as forum, m.title, m.starts_at, m.ends_at, m.state,
    m.changed_at, m.sequence
  from network.meeting m join network.forum f on f.id = m.forum_id join accounts.forum n on n.id = f.id;
alter view published.forum_date owner to perhetalo_facts;
grant select on published.forum_date to perhetalo_app;

-- Decisions by name, for what leads to them or follows from them: not those for members only.
create view published.forum_decision as
  select d.id, d.county, f.area_id, d.forum_id, n.name as forum, d.year, d.number, d.kind, d.title, d.state, d.made_on, d.review_on,
    exists (select from network.decision x where x.supersedes = d.id and x.state <> 'draft') as superseded
  from network.decision d join network.forum f on f.id = d.forum_id join accounts.forum n on n.id = d.forum_id
  where d.state <> 'draft' and not d.members_only;
alter view published.forum_decision owner to perhetalo_facts;
grant select on published.forum_decision to perhetalo_app;

comment on table network.forum_template is 'Reference: what a new forum begins from; loaded with each version.';
comment on table network.forum is 'Reference: forums, their purpose and rhythm; kept by hand.';
comment on table network.seat is 'Reference: seats of a forum by sector and organisation.';
comment on table network.seat_term is 'Kept: as long as the forum; names of those who have sat in it.';
comment on table network.office_term is 'Kept: as long as the forum; names of chairs, secretaries and those responsible.';
comment on table network.meeting is 'Reference: meetings of a forum and what came out of them.';
comment on table network.attendance is 'Kept: leaves with its meeting; names of those who were there.';
comment on table network.agenda_item is 'Kept: leaves with its forum; who proposed and who presents.';
comment on table network.item_minutes is 'Kept: leaves with its matter; who wrote it.';
comment on table network.decision is 'Kept: for good, as decisions of a public body; who made it.';
comment on table network.decision_recipient is 'Kept: leaves with its decision; who confirmed.';
comment on table network.child_impact is 'Reference: what a decision means for children; leaves with it.';
comment on table network.forum_task is 'Kept: leaves with its forum; names of those who do it.';
comment on table network.vote is 'Reference: prioritising votes.';
comment on table network.vote_option is 'Reference: leaves with its vote.';
comment on table network.vote_cast is 'Kept: leaves with its vote; which seat gave how many points.';
