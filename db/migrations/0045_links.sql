-- Whatever may lead to something else, by its kind, its name and who answers for it: one list, so that a link is named from both its
-- ends. It shows what its reader may see of each table; the metrics belong to every county.
create view published.linkable with (security_invoker = true) as
  select 'measure'::text as kind, m.id::text as key, m.county, m.area_id, m.name, ''::text as detail, m.person_id as owner_id,
    m.changed_at from development.measure m
  union all
  select 'bar', b.id::text, b.county, null::uuid, b.name, '', b.person_id, b.changed_at from development.bar b
  union all
  select 'spearhead', s.id::text, a.county, a.area_id, s.name, a.id::text, s.person_id, s.changed_at
  from development.spearhead s join development.area_plan a on a.id = s.area_plan_id
  union all
  select 'experiment', e.id::text, e.county, e.area_id, e.name, e.state, e.responsible_id, e.changed_at
  from development.experiment e
  union all
  select 'risk', r.id::text, r.county, r.area_id, r.name, '', r.owner_id, r.changed_at from development.risk r
  union all
  select 'proposal', p.id::text, p.county, null, p.name, '', p.keeper_id, p.changed_at from development.proposal p
  union all
  -- A decision's title is written in whichever language its forum works in.
  select 'decision', d.id::text, d.county, null, jsonb_build_object('fi', d.title, 'sv', d.title, 'en', d.title), '', null,
    d.changed_at from network.decision d where d.state <> 'draft'
  union all
  select 'board', w.id::text, w.county, null, w.name, w.kind, null, w.changed_at from development.board_row w
  union all
  -- A task is named by its key, and by its area.
  select 'task-cell', c.id::text, c.county, c.area_id, a.name, c.task, c.person_id, c.changed_at
  from development.task_cell c join directory.area a on a.id = c.area_id
  union all
  select 'clock-entry', t.id::text, t.county, t.area_id, t.title, t.kind, t.owner_id, t.changed_at from network.clock_entry t
  union all
  select 'metric', m.key, null, null, m.name, m.number::text, null, null from metrics.metric m;
grant select on published.linkable to perhetalo_app;
