-- Two more roles. An organisation's administrator keeps its people and their roles, at the organisation's scope and never above
-- it. The county's privacy officer sees who has read what, unusual reading and the requests of people about their own data;
-- neither sees what is written about families.
alter table accounts.role_assignment drop constraint role_assignment_role_check;
alter table accounts.role_assignment add constraint role_assignment_role_check
  check (role in ('guide', 'unit-lead', 'area-lead', 'coordinator', 'county-leader', 'admin', 'maintainer', 'professional',
    'organisation-admin', 'privacy-officer'));
