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
