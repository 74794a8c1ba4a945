-- A key stands for one sending with its words: the same key with other words is refused and never passes as sent, also
-- when what was written is gone already. What compares is one keyed hash of the key and the words together: without the
-- key, which only the sender has, it tells nothing of the words.
drop function statutory_contacts.sent_before(bytea);
alter table statutory_contacts.contact drop column body_hash;
create function statutory_contacts.sent_before(sent_key bytea, of_id uuid) returns table (id uuid, same_words boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select c.id, c.key_hash = sent_key from statutory_contacts.contact c where c.key_hash = sent_key or c.id = of_id
  order by c.key_hash = sent_key desc limit 1
$$;
grant execute on function statutory_contacts.sent_before to perhetalo_app;
-- The same for a talk of the chat: that there is one leaves, nothing else.
create function conversations.is_talk(of_id uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from conversations.talk t where t.id = of_id)
$$;
grant execute on function conversations.is_talk to perhetalo_app;

-- A consent is to the words that were shown: where they are changed afterwards the family is asked anew.
alter table guidance.consent add column outdated_at timestamptz;
create or replace function guidance.consented_names(of_referral uuid, of_receiver uuid, on_day date) returns text[] language sql stable
  security definer set search_path = pg_catalog as $$
  select c.fields from guidance.consent c where c.referral_id = of_referral and c.receiver_id = of_receiver
    and c.withdrawn_at is null and c.outdated_at is null and c.until >= on_day order by c.given_at desc limit 1
$$;

-- A receiver without accounts keeps no register here: two weeks after the end its link opens nothing any more.
create function guidance.opens_to_guest(ended_at timestamptz) returns boolean language sql stable as $$
  select ended_at is null or ended_at > platform.now() - interval '14 days'
$$;
create or replace function guidance.sides(r guidance.referral) returns text[] language sql stable as $$
  select case platform.actor_kind()
    when 'system' then array['sender', 'receiver', 'family', 'system']
    when 'code' then array_remove(array[
      case when r.code_hash = platform.actor_code() and (r.sent_at is not null or r.consent_asked_at is not null) then 'family' end,
      case when r.guest_hash = platform.actor_code() and r.sent_at is not null and r.access_ended_at is null
        and guidance.opens_to_guest(r.ended_at) then 'receiver' end], null)
    when 'person' then array_remove(array[
      case when r.sender_id = platform.actor_person()
        or (r.owner_id = platform.actor_person() and r.state in ('draft', 'more-asked', 'declined', 'expired'))
        or guidance.leads(r.sender_unit) or guidance.holds_request(r.help_request_id) then 'sender' end,
      case when r.sent_at is not null and r.access_ended_at is null and (r.receiver_person = platform.actor_person()
        or guidance.leads(r.receiver_unit)
        or (r.state in ('sent', 'received', 'expired') and guidance.shares_post(r.receiver_unit))) then 'receiver' end], null)
    else '{}'::text[] end
$$;
alter policy parties on guidance.referral
  using ((id::text = current_setting('app.referral', true) and platform.actor_kind() in ('person', 'code'))
    or platform.actor_kind() = 'system'
    or (platform.actor_kind() = 'code' and (
      (code_hash = platform.actor_code() and (sent_at is not null or consent_asked_at is not null))
      or (guest_hash = platform.actor_code() and sent_at is not null and access_ended_at is null
        and guidance.opens_to_guest(ended_at))))
    or (platform.actor_kind() = 'person' and (sender_id = platform.actor_person()
      or (receiver_person = platform.actor_person() and sent_at is not null and access_ended_at is null)
      or (owner_id = platform.actor_person() and state in ('draft', 'more-asked', 'declined', 'expired'))
      or (sent_at is not null and access_ended_at is null and state in ('sent', 'received', 'expired')
        and guidance.shares_post(receiver_unit))
      or (sent_at is not null and access_ended_at is null and guidance.leads(receiver_unit))
      or guidance.leads(sender_unit) or guidance.holds_request(help_request_id))));
create or replace function guidance.guest_link(of_referral uuid) returns table (county text, round integer, guest_hash bytea, name text,
    email text, language text, open boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select r.county, r.guest_round, r.guest_hash, x.guest_name, x.guest_email, x.guest_language,
    r.sent_at is not null and r.access_ended_at is null and r.guest_hash is not null and x.secrecy_on is not null
      and guidance.opens_to_guest(r.ended_at)
  from guidance.referral r join guidance.receiver x on x.id = r.receiver_id where r.id = of_referral and x.kind = 'guest'
$$;
