-- A listing may be changed from the link of the monthly mail.
alter table directory.listing_version drop constraint listing_version_way_check;
alter table directory.listing_version add constraint listing_version_way_check check
  (way in ('created', 'edit', 'restore', 'import', 'undo', 'phone', 'merge', 'correction', 'translation', 'mail'));
