-- People who work with families but stand on no door's rota: a school nurse, a teacher, a therapist, an association's
-- family worker. Their role is at their unit; what they may see still depends on their relation to each row.
alter table accounts.role_assignment drop constraint role_assignment_role_check;
alter table accounts.role_assignment add constraint role_assignment_role_check
  check (role in ('guide', 'unit-lead', 'area-lead', 'coordinator', 'county-leader', 'admin', 'maintainer', 'professional'));

-- In whose register what a unit writes about families belongs. Going from one register to another, or to another
-- controller, needs the family's consent or a recorded ground (Act 703/2023). 'none': keeps no register of families.
alter table accounts.unit add column register text not null default 'none'
  check (register in ('social', 'health', 'student-welfare', 'education', 'none'));

create or replace view published.unit as
  select u.id, u.organisation_id, u.key, u.name, u.email, u.area_id, o.county, u.register, o.sector, o.name as organisation
  from accounts.unit u join accounts.organisation o on o.id = u.organisation_id;

-- The units in which somebody works now: on a rota, leading, or as a professional.
create view published.unit_member as
  select r.person_id, r.scope_id::uuid as unit_id, bool_or(r.role = 'unit-lead') as leads
  from published.role_now r where r.scope_kind = 'unit' group by r.person_id, r.scope_id;
grant select on published.unit_member to perhetalo_app, perhetalo_facts;

-- The help requests that the asker may see, for what other capabilities hang on a request. The rows are those that
-- row-level security lets through; nothing that a family wrote is in it.
create view published.help_request_seen with (security_invoker = true) as
  select id, county, door_id, unit_id, state, level, holder_id, deputy_id, municipality, language, topics, worry, for_whom,
    code_hash, version
  from help_requests.help_request;
grant select on published.help_request_seen to perhetalo_app;
