-- How long each table keeps its rows, written where the rows are: the record of processing and a test read it here.
-- 'Reference' changes with a version or by a county's hand and holds nothing about families.
comment on table platform.migration is 'Reference: the steps this database has taken.';
comment on table platform.audit_head is 'Kept as long as its chain: one row for each county.';
comment on table platform.audit_entry is 'Kept: never removed here; identifiers only. How long the law asks for is the county’s to decide.';
comment on table platform.job is 'Kept: done ones 7 days, those that gave up 90 days. Identifiers only.';
comment on table platform.mail is 'Kept: 30 days after it was written; address and words sealed.';
comment on table platform.rate_limit is 'Kept: 2 days after its window; keyed hashes only.';

comment on table accounts.organisation is 'Reference: whose doors and services these are.';
comment on table accounts.unit is 'Reference: units and their shared mailboxes.';
comment on table accounts.person is 'Kept: as long as the person works with it; then made inactive, since the audit names its identifier.';
comment on table accounts.role_assignment is 'Kept: as long as the person; a role that is over says who could see what, when.';
comment on table accounts.session is 'Kept: 10 hours at most; ended ones are removed daily. Hashes only.';
comment on table accounts.sign_in_link is 'Kept: 15 minutes; ended ones are removed daily. Hashes only.';

comment on table directory.county is 'Reference: counties.';
comment on table directory.area is 'Reference: areas of counties.';
comment on table directory.municipality is 'Reference: municipalities.';
comment on table directory.locality is 'Reference: places within municipalities.';
comment on table directory.family_centre is 'Reference: family centres.';
comment on table directory.site is 'Reference: buildings and meeting places.';
comment on table directory.service_type is 'Reference: kinds of services and their texts.';
comment on table directory.service is 'Reference: services as counties list them.';
comment on table directory.service_place is 'Reference: where and when a service is given; leaves with it.';
comment on table directory.service_municipality is 'Reference: whom a service serves; leaves with it.';
comment on table directory.emergency_line is 'Reference: emergency and crisis lines.';
comment on table directory.revision is 'Reference: one number that counts changes.';

comment on table help_requests.past_fact is 'Reference: figures of requests that are gone; a day, a door and how the promise went, nothing of whose.';
comment on table help_requests.door is 'Reference: doors and their promises.';
comment on table help_requests.door_rota is 'Kept: as long as the door; who answered there, when.';
comment on table help_requests.help_request is 'Kept: anonymous ones 90 days, others 730 days after they were closed; words and contact sealed.';
comment on table help_requests.submission is 'Kept: 7 days; hashes only.';
comment on table help_requests.promise is 'Kept: leaves with its request.';
comment on table help_requests.hand_over is 'Kept: leaves with its request; reasons sealed.';
comment on table help_requests.message is 'Kept: leaves with its request; words sealed.';
comment on table help_requests.note is 'Kept: leaves with its request; words sealed.';
comment on table help_requests.contact_try is 'Kept: leaves with its request.';
comment on table help_requests.event is 'Kept: leaves with its request.';
comment on table help_requests.draft is 'Kept: 24 hours after the last touch, or until sent; answers sealed.';
