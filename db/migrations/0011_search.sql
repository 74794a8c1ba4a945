-- directory: a reader that keeps the directory in memory takes in only what has moved, and misses nothing.

-- The stamp is taken under the lock of the counter: two writers at once get two numbers, so that a reader who has seen the
-- first one's still finds the second one's rows.
create or replace function directory.stamp_revision() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  select number + 1 into new.revision from directory.revision for update;
  return new;
end $$;

alter table directory.site add column revision bigint not null default 1;
create index on directory.site (revision, id);
create trigger stamp_revision before insert or update on directory.site
  for each row execute function directory.stamp_revision();

-- Hours, places and municipalities are part of their listing: when they move, it has moved. A listing written in the same
-- transaction has its stamp already.
create function directory.touch_services() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  update directory.service s set revision = s.revision
  where s.id in (select service_id from moved) and s.xmin <> pg_current_xact_id()::xid;
  return null;
end $$;
create trigger touch_added after insert on directory.service_place
  referencing new table as moved for each statement execute function directory.touch_services();
create trigger touch_changed after update on directory.service_place
  referencing new table as moved for each statement execute function directory.touch_services();
create trigger touch_removed after delete on directory.service_place
  referencing old table as moved for each statement execute function directory.touch_services();
create trigger touch_added after insert on directory.service_municipality
  referencing new table as moved for each statement execute function directory.touch_services();
create trigger touch_removed after delete on directory.service_municipality
  referencing old table as moved for each statement execute function directory.touch_services();
create trigger touch_added after insert on directory.hours_exception
  referencing new table as moved for each statement execute function directory.touch_services();
create trigger touch_changed after update on directory.hours_exception
  referencing new table as moved for each statement execute function directory.touch_services();
create trigger touch_removed after delete on directory.hours_exception
  referencing old table as moved for each statement execute function directory.touch_services();

-- A listing that is gone leaves no row with a stamp.
create trigger revision_when_gone after delete on directory.service
  for each statement execute function directory.count_rest();

-- Reading what has moved since a revision, and the published listings, page by page.
drop index directory.service_revision_idx;
create index on directory.service (revision, id);
create index on directory.service (id) where state = 'published';
