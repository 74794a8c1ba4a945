-- Mails about one matter reach somebody in the order in which they were written, also after the mail server was away.
alter table platform.mail add column matter uuid;
create index mail_of_matter on platform.mail (matter, created_at) where sent_at is null and bounced_at is null;
