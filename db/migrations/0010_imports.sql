-- directory: what an import needs to be compared, chosen from, taken up again and taken back.

-- Whose listings it may touch: null for the whole county, else one provider's own.
alter table directory.import_run
  add column organisation_id uuid references accounts.organisation,
  -- The address it was fetched from; null for a file.
  add column address text,
  add column applied_at timestamptz,
  add column undone_at timestamptz;
create index on directory.import_run (organisation_id);

alter table directory.import_row
  -- As the source has it, whole; what is stored of it after applying is the comparison's base of the next run.
  add column incoming jsonb,
  -- [{ "path": "name.fi", "ours": …, "theirs": …, "conflict": true, "take": "ours" }]
  add column changes jsonb not null default '[]',
  -- The provider as the source names it, for one that is not here yet.
  add column organisation jsonb,
  -- The version that was compared with: a newer one is not written over.
  add column seen_version integer,
  -- What the source had said before, to be put back by undoing.
  add column base jsonb,
  add column state_before text,
  add column undone_at timestamptz;
create index on directory.import_row (service_id);
create index on directory.import_row (organisation_id);
