-- A consent lasts until its day: from the day after, a referral that stands on it is closed to the receiver, as when the family
-- has taken it back. A referral on a ground of the law stands on that. Asked by the policies below, so it looks past them.
create function guidance.still_consented(of_referral uuid, of_receiver uuid, on_ground text) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select on_ground is distinct from 'consent' or exists (select from guidance.consent c where c.referral_id = of_referral
    and c.receiver_id = of_receiver and c.withdrawn_at is null and c.outdated_at is null
    and c.until >= (platform.now() at time zone 'Europe/Helsinki')::date)
$$;
-- A receiver without accounts reads only while it takes referrals and its named person's promise of secrecy stands.
create function guidance.guest_promised(of_receiver uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from guidance.receiver x where x.id = of_receiver and x.active and x.secrecy_on is not null)
$$;
-- Another person is named, or has promised anew: earlier links, their codes and open sessions are worth nothing from here on.
create function guidance.turn_guest_links(of_receiver uuid) returns table (id uuid)
  language sql security definer set search_path = pg_catalog as $$
  with turned as (
    update guidance.referral r set guest_round = r.guest_round + 1,
      guest_hash = sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))
    where r.receiver_id = of_receiver and r.guest_hash is not null and r.sent_at is not null and r.access_ended_at is null
    returning r.id, r.ended_at),
  gone as (delete from guidance.guest_code c using turned t where c.referral_id = t.id)
  select t.id from turned t where t.ended_at is null
$$;

create or replace function guidance.sides(r guidance.referral) returns text[] language sql stable as $$
  select case platform.actor_kind()
    when 'system' then array['sender', 'receiver', 'family', 'system']
    when 'code' then array_remove(array[
      case when r.code_hash = platform.actor_code() and (r.sent_at is not null or r.consent_asked_at is not null) then 'family' end,
      case when r.guest_hash = platform.actor_code() and r.sent_at is not null and r.access_ended_at is null
        and guidance.opens_to_guest(r.ended_at) and guidance.guest_promised(r.receiver_id)
        and guidance.still_consented(r.id, r.receiver_id, r.ground) then 'receiver' end], null)
    when 'person' then array_remove(array[
      case when r.sender_id = platform.actor_person()
        or (r.owner_id = platform.actor_person() and r.state in ('draft', 'more-asked', 'declined', 'expired'))
        or guidance.leads(r.sender_unit) or guidance.holds_request(r.help_request_id) then 'sender' end,
      case when r.sent_at is not null and r.access_ended_at is null and (r.receiver_person = platform.actor_person()
        or guidance.leads(r.receiver_unit)
        or (r.state in ('sent', 'received', 'expired') and guidance.shares_post(r.receiver_unit)))
        and guidance.still_consented(r.id, r.receiver_id, r.ground) then 'receiver' end], null)
    else '{}'::text[] end
$$;
alter policy parties on guidance.referral
  using ((id::text = current_setting('app.referral', true) and platform.actor_kind() in ('person', 'code'))
    or platform.actor_kind() = 'system'
    or (platform.actor_kind() = 'code' and (
      (code_hash = platform.actor_code() and (sent_at is not null or consent_asked_at is not null))
      or (guest_hash = platform.actor_code() and sent_at is not null and access_ended_at is null
        and guidance.opens_to_guest(ended_at) and guidance.guest_promised(receiver_id)
        and guidance.still_consented(id, receiver_id, ground))))
    or (platform.actor_kind() = 'person' and (sender_id = platform.actor_person()
      or (owner_id = platform.actor_person() and state in ('draft', 'more-asked', 'declined', 'expired'))
      or (sent_at is not null and access_ended_at is null and (receiver_person = platform.actor_person()
          or (state in ('sent', 'received', 'expired') and guidance.shares_post(receiver_unit))
          or guidance.leads(receiver_unit))
        and guidance.still_consented(id, receiver_id, ground))
      or guidance.leads(sender_unit) or guidance.holds_request(help_request_id))));
create or replace function guidance.guest_link(of_referral uuid) returns table (county text, round integer, guest_hash bytea, name text,
    email text, language text, open boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select r.county, r.guest_round, r.guest_hash, x.guest_name, x.guest_email, x.guest_language,
    r.sent_at is not null and r.access_ended_at is null and r.guest_hash is not null and guidance.guest_promised(x.id)
      and guidance.opens_to_guest(r.ended_at) and guidance.still_consented(r.id, r.receiver_id, r.ground)
  from guidance.referral r join guidance.receiver x on x.id = r.receiver_id where r.id = of_referral and x.kind = 'guest'
$$;
