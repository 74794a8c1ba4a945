-- A family whose address is protected (turvakielto) asks for help like anybody. Where it lives is then sealed in its own column
-- and stands in no open one, so that no list, figure, file, suggestion or referral can carry it further (S-18, S-19, ADR-0037).
alter table help_requests.help_request
  add column is_protected boolean not null default false,
  add column place_sealed bytea,
  add constraint a_protected_place_is_sealed check (not is_protected or municipality is null),
  add constraint a_sealed_place_is_protected check (is_protected or place_sealed is null);

-- What hangs on such a request carries no place either, whoever writes it and however.
create function help_requests.is_protected_request(request uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select coalesce((select r.is_protected from help_requests.help_request r where r.id = request), false)
$$;
create function guidance.without_place() returns trigger language plpgsql as $$
begin
  if new.municipality is not null and help_requests.is_protected_request(new.help_request_id) then
    new.municipality := null;
  end if;
  return new;
end $$;
create trigger without_place before insert or update of municipality, help_request_id on guidance.referral
  for each row execute function guidance.without_place();
create function guidance.forget_place() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update guidance.referral set municipality = null where help_request_id = new.id and municipality is not null;
  return null;
end $$;
create trigger forget_place after update of is_protected on help_requests.help_request
  for each row when (new.is_protected and not old.is_protected) execute function guidance.forget_place();

-- Whoever hangs something on a request hears that its place is not to be asked for or written down.
create or replace view published.help_request_seen with (security_invoker = true) as
  select id, county, door_id, unit_id, state, level, holder_id, deputy_id, municipality, language, topics, worry, for_whom,
    code_hash, version, is_protected
  from help_requests.help_request;
