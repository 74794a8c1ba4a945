import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { entryAccess } from './access.ts'
import { presenceAccess } from './access-presence.ts'
import type { EntryClass, EntryKind, FamilyRegister, WithheldGround } from './domain/entry.ts'
import type { FamilyPart, ServiceTask } from './domain/family.ts'

const member = sql`platform.actor_member()`
const { relations } = entryAccess.read.policy
/** The first relation that holds is the one that is shown and written down. */
const by = sql`case ${sql.join(
  entryAccess.read.by.map((name) => sql`when ${relations[name]?.where ?? sql`false`} then ${name}`),
  sql` `,
)} end`

// --- Where one stands -------------------------------------------------------------------------------------

export type WritingPart = {
  readonly unit_id: string
  readonly organisation_id: string
  readonly register: FamilyRegister
  readonly class: EntryClass
}

/** The standing parts of the asker in a family, by unit. */
export async function writingParts(tx: Tx, family: string): Promise<readonly WritingPart[]> {
  const { rows } = await sql<WritingPart>`
    select distinct on (mine.unit_id) mine.unit_id, mine.organisation_id, mine.register, mine.class
    from families.involvement mine join published.unit_member w on w.person_id = mine.person_id and w.unit_id = mine.unit_id
    where mine.family_id = ${family} and mine.person_id = platform.actor_person() and mine.ended_at is null
      and mine.since <= platform.today() and (mine.until is null or mine.until >= platform.today())
    order by mine.unit_id, mine.class = 'ordinary', mine.id`.execute(tx)
  return rows
}

export type Belonging = { readonly part: FamilyPart; readonly adult: boolean; readonly may_act: boolean }

/** Somebody who belongs to the family now; whether they decide over their own matters; whether the asker may act for them. */
export async function belongingNow(tx: Tx, family: string, person: string): Promise<Belonging | undefined> {
  const { rows } = await sql<Belonging>`
    select b.part, families.is_adult_in(b.family_id, b.person_id) as adult,
      coalesce(published.may_act_for(${member}, b.person_id), false) as may_act
    from families.belonging b where b.family_id = ${family} and b.person_id = ${person}
      and b.since <= platform.today() and (b.until is null or b.until >= platform.today())`.execute(tx)
  return rows[0]
}

// --- Writing ----------------------------------------------------------------------------------------------

export type NewEntryRow = {
  readonly id: string
  readonly family: string
  readonly about: string | null
  readonly now: Date
  readonly kind: EntryKind
  readonly class: EntryClass
  readonly serviceTask: ServiceTask
  readonly authorPerson: string | null
  readonly authorMember: string | null
  readonly unit: Pick<WritingPart, 'unit_id' | 'organisation_id' | 'register'>
  readonly threadOf: string | null
  readonly ownPart: boolean
  readonly childForbids: boolean
  readonly textSealed: Uint8Array
}

export async function insertEntry(tx: Tx, entry: NewEntryRow): Promise<void> {
  await sql`
    insert into families.entry (id, family_id, about_id, at, kind, class, service_task, author_person, author_member, unit_id,
      organisation_id, register, thread_of, own_part, child_forbids, text_sealed)
    values (${entry.id}, ${entry.family}, ${entry.about}, ${entry.now}, ${entry.kind}, ${entry.class}, ${entry.serviceTask},
      ${entry.authorPerson}, ${entry.authorMember}, ${entry.unit.unit_id}, ${entry.unit.organisation_id}, ${entry.unit.register},
      ${entry.threadOf}, ${entry.ownPart}, ${entry.childForbids}, ${entry.textSealed})`.execute(tx)
  await sql`select families.note_entry(${entry.id}::uuid)`.execute(tx)
}

export async function insertJudgement(
  tx: Tx,
  judged: {
    readonly id: string
    readonly family: string
    readonly child: string
    readonly by: string
    readonly unit: string
    readonly now: Date
    readonly understands: boolean
    readonly guardiansMaySee: boolean
    readonly reasonsSealed: Uint8Array
    readonly entry: string | null
    readonly consent: string | null
  },
): Promise<void> {
  await sql`
    insert into families.judgement (id, family_id, child_id, judged_by, unit_id, judged_at, understands, guardians_may_see,
      reasons_sealed, entry_id, consent_id)
    values (${judged.id}, ${judged.family}, ${judged.child}, ${judged.by}, ${judged.unit}, ${judged.now}, ${judged.understands},
      ${judged.guardiansMaySee}, ${judged.reasonsSealed}, ${judged.entry}, ${judged.consent})`.execute(tx)
}

/** What the child decided, who understands; an entry of one's own register about this child, or nothing happens. */
export async function setChildForbids(
  tx: Tx,
  entry: string,
  family: string,
  child: string,
  forbids: boolean,
): Promise<boolean> {
  const { rows } = await sql`
    update families.entry e set child_forbids = ${forbids}
    where e.id = ${entry} and e.family_id = ${family} and e.about_id = ${child} and ${entryAccess.open.allowed}
    returning e.id`.execute(tx)
  return rows.length > 0
}

// --- Opening ----------------------------------------------------------------------------------------------

export type OpeningRow = {
  readonly family_id: string
  readonly county: string
  readonly about_id: string | null
  readonly about_adult: boolean
  readonly class: EntryClass
  readonly thread: boolean
  readonly own_part: boolean
  readonly child_forbids: boolean
  readonly belongs: boolean
  readonly stands_by: boolean
  readonly kept_away: boolean
  readonly withheld: boolean
  readonly by: string
}

/** An entry, locked, with all that decides whether it may be opened to one of the family. */
export async function opening(tx: Tx, entry: string, reader: string): Promise<OpeningRow | undefined> {
  const { rows } = await sql<OpeningRow>`
    select e.family_id, f.county, e.about_id, e.class, e.thread_of is not null as thread, e.own_part, e.child_forbids,
      coalesce(families.is_adult_in(e.family_id, e.about_id), false) as about_adult,
      exists (select from families.belonging b where b.family_id = e.family_id and b.person_id = ${reader}
        and b.since <= platform.today() and (b.until is null or b.until >= platform.today())) as belongs,
      coalesce(families.stands_by(${reader}::uuid, e.about_id), false) as stands_by,
      families.kept_away_in(${reader}::uuid, e.family_id) as kept_away,
      exists (select from families.entry_reader r where r.entry_id = e.id and r.member_id = ${reader}
        and r.withheld_ground is not null) as withheld, ${by} as by
    from families.entry e join families.family f on f.id = e.family_id where e.id = ${entry} for update of e`.execute(
    tx,
  )
  return rows[0]
}

type By = { readonly person: string } | { readonly member: string }
const openedBy = (who: By): { person: string | null; member: string | null } =>
  'person' in who ? { person: who.person, member: null } : { person: null, member: who.member }

export async function openEntry(tx: Tx, entry: string, reader: string, who: By, now: Date): Promise<void> {
  const opener = openedBy(who)
  await sql`
    insert into families.entry_reader (entry_id, member_id, opened_by_person, opened_by_member, opened_at)
    values (${entry}, ${reader}, ${opener.person}, ${opener.member}, ${now})
    on conflict (entry_id, member_id) do update set opened_by_person = excluded.opened_by_person,
      opened_by_member = excluded.opened_by_member, opened_at = excluded.opened_at, closed_at = null, withheld_ground = null`.execute(
    tx,
  )
}

/** Closed to one of the family; where it never was open, that it is kept from them stays written. */
export async function closeEntry(
  tx: Tx,
  entry: string,
  reader: string,
  who: By,
  ground: WithheldGround | null,
  now: Date,
): Promise<void> {
  const opener = openedBy(who)
  if (ground === null)
    await sql`
      update families.entry_reader set closed_at = ${now}
      where entry_id = ${entry} and member_id = ${reader} and closed_at is null`.execute(tx)
  else
    await sql`
      insert into families.entry_reader (entry_id, member_id, opened_by_person, opened_by_member, opened_at, closed_at, withheld_ground)
      values (${entry}, ${reader}, ${opener.person}, ${opener.member}, ${now}, ${now}, ${ground})
      on conflict (entry_id, member_id) do update set closed_at = coalesce(entry_reader.closed_at, excluded.closed_at),
        withheld_ground = excluded.withheld_ground`.execute(tx)
}

/** The entries of the asker's own thread with one unit. */
export async function ownThread(tx: Tx, family: string, unit: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select e.id from families.entry e where e.family_id = ${family} and e.unit_id = ${unit} and e.thread_of = ${member}
    order by e.seq`.execute(tx)
  return rows.map(({ id }) => id)
}

// --- Reading ----------------------------------------------------------------------------------------------

export type EntryRow = {
  readonly id: string
  readonly family_id: string
  readonly county: string
  readonly at: Date
  readonly kind: EntryKind
  readonly class: EntryClass
  readonly service_task: ServiceTask
  readonly text_sealed: Uint8Array
  readonly about_id: string | null
  readonly about_sealed: Uint8Array | null
  readonly author_side: 'worker' | 'member'
  readonly author_me: boolean
  readonly author_person: string | null
  readonly author_sealed: Uint8Array | null
  readonly unit_id: string
  readonly unit: Localized
  readonly organisation: Localized
  /** Unit and worker would tell where somebody protected is. */
  readonly place_hidden: boolean
  readonly thread: boolean
  readonly own_part: boolean
  readonly child_forbids: boolean
  readonly by: string
  readonly may_open: boolean
}

export type EntryFilter = {
  readonly family: string | null
  readonly about: string | null
  readonly thread: string | null
  readonly kind: EntryKind | null
  readonly limit: number
  readonly offset: number
}

const given = (
  value: string | null,
  condition: (value: string) => RawBuilder<unknown>,
): RawBuilder<unknown> => (value === null ? sql`` : sql`and ${condition(value)}`)

/** Entries that the asker may read, newest first: of one family, or all that one of a family has anywhere. */
export async function entryPage(tx: Tx, filter: EntryFilter): Promise<readonly EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    with page as (
      select e.*, ${by} as by, ${entryAccess.open.allowed} as may_open from families.entry e
      where ${entryAccess.read.allowed} ${given(filter.family, (id) => sql`e.family_id = ${id}`)}
        ${given(filter.about, (id) => sql`e.about_id = ${id}`)} ${given(filter.thread, (id) => sql`e.thread_of = ${id}`)}
        ${given(filter.kind, (kind) => sql`e.kind = ${kind}`)}
        ${filter.family === null ? sql`and (e.about_id = ${member} or e.author_member = ${member} or e.thread_of = ${member})` : sql``}
      order by e.at desc, e.seq desc limit ${filter.limit} offset ${filter.offset})
    select e.id, e.family_id, coalesce(f.county, a.county, m.county, u.county) as county, e.at, e.kind, e.class, e.service_task,
      e.text_sealed, e.about_id, a.name_sealed as about_sealed, case when e.author_person is null then 'member' else 'worker' end as author_side,
      coalesce(e.author_person = platform.actor_person() or e.author_member = ${member}, false) as author_me,
      p.name as author_person, m.name_sealed as author_sealed, e.unit_id, u.name as unit, u.organisation,
      case platform.actor_kind()
        when 'member' then families.hidden_from_member(e.family_id, e.about_id)
        else e.unit_id <> all (families.my_units()) and families.place_hidden(e.family_id, e.about_id) end as place_hidden,
      e.thread_of is not null as thread, e.own_part, e.child_forbids, e.by, e.may_open
    from page e join published.unit u on u.id = e.unit_id
    left join families.family f on f.id = e.family_id
    left join families.person a on a.id = e.about_id
    left join families.person m on m.id = e.author_member
    left join published.person p on p.id = e.author_person
    order by e.at desc, e.seq desc`.execute(tx)
  return rows
}

export type ReaderRow = {
  readonly entry_id: string
  readonly member_id: string
  readonly name_sealed: Uint8Array | null
  readonly opened_at: Date
  readonly by_member: boolean
  readonly closed_at: Date | null
  readonly withheld_ground: WithheldGround | null
}

/** To whom of the family entries stand open, or were closed. Only for entries that the asker may open. */
export async function readersOf(tx: Tx, entries: readonly string[]): Promise<readonly ReaderRow[]> {
  if (entries.length === 0) return []
  const { rows } = await sql<ReaderRow>`
    select r.entry_id, r.member_id, p.name_sealed, r.opened_at, r.opened_by_member is not null as by_member, r.closed_at, r.withheld_ground
    from families.entry e join families.entry_reader r on r.entry_id = e.id left join families.person p on p.id = r.member_id
    where e.id in (select v::uuid from jsonb_array_elements_text(${JSON.stringify(entries)}::jsonb) v) and ${entryAccess.open.allowed}
    order by r.opened_at, r.member_id`.execute(tx)
  return rows
}

export type WriteToRow = WritingPart & { readonly name: Localized; readonly organisation: Localized }

/** Units that one of the family may write to: those whose presence is told to them. The most delicate class they know of counts. */
export async function unitsToWriteTo(tx: Tx, family: string): Promise<readonly WriteToRow[]> {
  const { rows } = await sql<WriteToRow>`
    select distinct on (i.unit_id) i.unit_id, i.organisation_id, i.register, i.class, u.name, u.organisation
    from families.involvement i join published.unit u on u.id = i.unit_id
    where i.family_id = ${family} and i.ended_at is null and i.since <= platform.today()
      and (i.until is null or i.until >= platform.today()) and ${presenceAccess.read.allowed}
      and (i.class <> 'adult-care' or i.about_id = ${member})
    order by i.unit_id, i.class = 'ordinary', i.id`.execute(tx)
  return rows
}
