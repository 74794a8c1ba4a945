import { sql } from 'kysely'
import type { PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Language, Localized } from '#platform/text.ts'
import { caseAccess, mySeat } from './access.ts'
import { limitAccess, sectionAccess } from './access-assessment.ts'
import type { CaseBy } from './case-shapes.ts'
import type { SectionDocument, SectionKind } from './domain/assessment.ts'
import type { CaseState } from './domain/case.ts'
import type { LimitDrop } from './domain/limits.ts'

const member = sql`platform.actor_member()`

// --- The case they stand in -------------------------------------------------------------------------------------

export type AssessedCase = {
  readonly id: string
  readonly county: string
  readonly family_id: string
  readonly about_id: string | null
  readonly stage: CaseState
  readonly unit_id: string
  readonly day_zero: PlainDate
  readonly by: CaseBy
  readonly warn_days: number
}

const { relations } = caseAccess.read.policy
const holds = (name: CaseBy): ReturnType<typeof sql> => sql`${relations[name]?.where ?? sql`false`}`

export async function assessedCase(tx: Tx, id: string): Promise<AssessedCase | undefined> {
  const { rows } = await sql<AssessedCase>`
    select c.id, c.county, c.family_id, c.about_id, c.stage, c.unit_id, c.day_zero, coalesce(s.warn_limit_days, 7) as warn_days,
      case when ${holds('seat')} then 'seat' when ${holds('told')} then 'told' when ${holds('opened')} then 'opened' end as by
    from casework.family_case c left join casework.county_setting s on s.county = c.county
    where c.id = ${id} and ${caseAccess.read.allowed}`.execute(tx)
  return rows[0]
}

export type SomeoneOfFamily = { readonly born_on: PlainDate | null; readonly adult: boolean }

/** Somebody who belongs to the family now. */
export async function ofFamily(tx: Tx, family: string, person: string): Promise<SomeoneOfFamily | undefined> {
  const { rows } = await sql<SomeoneOfFamily>`
    select p.born_on, families.is_adult_in(b.family_id, b.person_id) as adult
    from families.belonging b join families.person p on p.id = b.person_id
    where b.family_id = ${family} and b.person_id = ${person} and b.since <= platform.today()
      and (b.until is null or b.until >= platform.today())`.execute(tx)
  return rows[0]
}

export type SeatUnit = {
  readonly unit_id: string
  readonly organisation_id: string
  readonly name: Localized
}

/** The units from which the asker works on the case. */
export async function seatUnits(tx: Tx, ofCase: string): Promise<readonly SeatUnit[]> {
  const { rows } = await sql<SeatUnit>`
    select distinct u.id as unit_id, u.organisation_id, u.name, u.id::text as ordered from published.unit u
    where ${mySeat(sql`${ofCase}::uuid`, sql`and mine.unit_id = u.id`)} order by ordered`.execute(tx)
  return rows
}

// --- Limits -----------------------------------------------------------------------------------------------------

export type LimitRow = {
  readonly id: string
  readonly case_id: string
  readonly rule: string
  readonly about_id: string | null
  readonly day_zero: PlainDate
  readonly due_on: PlainDate
  readonly met_on: PlainDate | null
  readonly dropped: LimitDrop | null
}

const limitColumns = sql`k.id, k.case_id, k.rule, k.about_id, k.day_zero, k.due_on, k.met_on, k.dropped`

export async function limitsIn(tx: Tx, ofCase: string): Promise<readonly LimitRow[]> {
  const { rows } = await sql<LimitRow>`
    select ${limitColumns} from casework.clock k where k.case_id = ${ofCase} and ${limitAccess.read.allowed}
    order by (k.met_on is null and k.dropped is null) desc, k.due_on, k.rule, k.id`.execute(tx)
  return rows
}

/** A limit, held until the end of the transaction. */
export async function lockLimit(tx: Tx, id: string): Promise<LimitRow | undefined> {
  const { rows } = await sql<LimitRow>`
    select ${limitColumns} from casework.clock k where k.id = ${id} and ${limitAccess.read.allowed} for update of k`.execute(
    tx,
  )
  return rows[0]
}

export type NewLimit = {
  readonly id: string
  readonly caseId: string
  readonly rule: string
  readonly about: string | null
  readonly dayZero: PlainDate
  readonly due: PlainDate
  readonly now: Date
  readonly by: string
}

/** @returns false where the same limit runs from the same day already. */
export async function insertLimit(tx: Tx, limit: NewLimit): Promise<boolean> {
  const { rows } = await sql`
    insert into casework.clock (id, case_id, rule, about_id, day_zero, due_on, started_at, started_by)
    values (${limit.id}, ${limit.caseId}, ${limit.rule}, ${limit.about}, ${limit.dayZero}::date, ${limit.due}::date, ${limit.now},
      ${limit.by})
    on conflict do nothing returning id`.execute(tx)
  return rows.length > 0
}

export async function endLimit(
  tx: Tx,
  id: string,
  end: { readonly metOn: PlainDate | null; readonly dropped: LimitDrop | null; readonly by: string | null },
): Promise<void> {
  await sql`update casework.clock set met_on = ${end.metOn}::date, dropped = ${end.dropped}, ended_by = ${end.by}
    where id = ${id}`.execute(tx)
}

/** Whether the same limit runs from the same day in another row. */
export async function runsAlready(tx: Tx, limit: LimitRow): Promise<boolean> {
  const { rows } = await sql<{ runs: boolean }>`
    select exists (select from casework.clock k where k.case_id = ${limit.case_id} and k.rule = ${limit.rule}
      and k.day_zero = ${limit.day_zero}::date and k.about_id is not distinct from ${limit.about_id}::uuid and k.dropped is null
      and k.id <> ${limit.id}) as runs`.execute(tx)
  return rows[0]?.runs === true
}

/** How many days before its end somebody is told of a limit. */
export async function warnDays(tx: Tx, county: string): Promise<number> {
  const { rows } = await sql<{ days: number }>`
    select s.warn_limit_days as days from casework.county_setting s where s.county = ${county}`.execute(tx)
  return rows[0]?.days ?? 7
}

export type LimitToTell = {
  readonly due_on: PlainDate
  readonly open: boolean
  readonly case_id: string
  readonly unit_id: string
}

export async function limitToTell(tx: Tx, id: string): Promise<LimitToTell | undefined> {
  const { rows } = await sql<LimitToTell>`
    select k.due_on, k.met_on is null and k.dropped is null and c.closed_at is null as open, k.case_id, c.unit_id
    from casework.clock k join casework.family_case c on c.id = k.case_id where k.id = ${id}`.execute(tx)
  return rows[0]
}

export type Recipient = { readonly email: string; readonly language: Language }

/**
 * Who hears of a limit: whoever answers for the case, or their deputy and whoever stands in while they are away; where nobody
 * answers, all who work on it; and in both cases the leads of the unit that leads it.
 */
export async function toldOfLimit(tx: Tx, ofCase: string, unit: string): Promise<readonly Recipient[]> {
  const { rows } = await sql<Recipient>`
    with answers as (
      select r.person_id, r.deputy_id from casework.responsible r
      where r.case_id = ${ofCase} and r.kind = 'responsible-worker' and r.taken_at is not null and r.ended_at is null),
    worker as (
      select case when exists (select from published.absence a where a.person_id = r.person_id
          and platform.today() between a.first_day and a.last_day)
        then coalesce((select s.deputy_id from help_requests.standing_in s where s.person_id = r.person_id limit 1), r.deputy_id,
          r.person_id) else r.person_id end as id
      from answers r
      union
      select i.person_id from casework.seat s join families.involvement i on i.id = s.involvement_id
      where s.case_id = ${ofCase} and families.stands(i) and not exists (select from answers)),
    lead as (
      select m.person_id as id from published.unit_member m where m.unit_id = ${unit} and m.leads)
    select distinct p.email, p.language from published.person p
    where p.id in (select id from worker union select id from lead) and p.active and p.mail_bounced_at is null
    order by p.email`.execute(tx)
  return rows
}

// --- Sections ---------------------------------------------------------------------------------------------------

export type SectionRow = {
  readonly id: string
  readonly case_id: string
  readonly document: SectionDocument
  readonly kind: SectionKind
  readonly title_sealed: Uint8Array
  readonly words_sealed: Uint8Array
  readonly own_of: string | null
  readonly team_sees: boolean
  readonly shown_to: readonly string[]
  readonly told: boolean
  readonly author_member: string | null
  readonly author_name: string | null
  readonly author_title: Localized | null
  readonly unit: Localized | null
  readonly mine: boolean
  readonly written_at: Date
  readonly changed_at: Date
  readonly version: number
  readonly may_change: boolean
  readonly may_tell: boolean
  readonly may_open: boolean
}

/** A unit's name would tell where somebody with a protected address is, as in who is with the family. */
const placeTold = sql`(platform.actor_kind() <> 'person' or s.unit_id = any (families.my_units())
  or not families.place_hidden(c.family_id, c.about_id))`
const seen = sql`casework.author_seen(s.case_id, s.author_person, s.unit_id)`

const sectionColumns = sql`s.id, s.case_id, s.document, s.kind, s.title_sealed, s.words_sealed, s.own_of, s.team_sees,
  case when s.own_of = ${member} then s.shown_to else '{}'::uuid[] end as shown_to, s.told, s.author_member,
  case when ${seen} then p.name end as author_name, case when ${seen} then p.title end as author_title,
  case when ${seen} and ${placeTold} then u.name end as unit,
  coalesce(s.author_person = platform.actor_person() or s.author_member = ${member}, false) as mine,
  s.written_at, s.changed_at, s.version, ${sectionAccess.change.allowed} as may_change, ${sectionAccess.tell.allowed} as may_tell,
  ${sectionAccess.open.allowed} as may_open`
const sectionTables = sql`casework.section s join casework.family_case c on c.id = s.case_id left join published.person p on p.id = s.author_person
  left join published.unit u on u.id = s.unit_id`

export async function sectionsIn(tx: Tx, ofCase: string): Promise<readonly SectionRow[]> {
  const { rows } = await sql<SectionRow>`
    select ${sectionColumns} from ${sectionTables}
    where s.case_id = ${ofCase} and ${sectionAccess.read.allowed} order by s.written_at, s.id`.execute(tx)
  return rows
}

export async function sectionById(tx: Tx, id: string): Promise<SectionRow | undefined> {
  const { rows } = await sql<SectionRow>`
    select ${sectionColumns} from ${sectionTables} where s.id = ${id} and ${sectionAccess.read.allowed}`.execute(
    tx,
  )
  return rows[0]
}

export type NewSection = {
  readonly id: string
  readonly caseId: string
  readonly document: SectionDocument
  readonly kind: SectionKind
  readonly title: Uint8Array
  readonly words: Uint8Array
  readonly ownOf: string | null
  readonly teamSees: boolean
  readonly shownTo: readonly string[]
  readonly told: boolean
  readonly author:
    | { readonly person: string; readonly unit: string; readonly organisation: string }
    | { readonly member: string }
  readonly now: Date
}

const ids = (list: readonly string[]): ReturnType<typeof sql> =>
  sql`(select coalesce(array_agg(v::uuid), '{}') from jsonb_array_elements_text(${JSON.stringify(list)}::jsonb) v)`

/** @returns false where the document has a shared summary already. */
export async function insertSection(tx: Tx, section: NewSection): Promise<boolean> {
  const { author } = section
  const worker = 'person' in author ? author : null
  const self = 'member' in author ? author.member : null
  const { rows } = await sql`
    insert into casework.section (id, case_id, document, kind, title_sealed, words_sealed, own_of, team_sees, shown_to, told,
      author_person, author_member, unit_id, organisation_id, written_at, changed_at)
    values (${section.id}, ${section.caseId}, ${section.document}, ${section.kind}, ${section.title}, ${section.words},
      ${section.ownOf}, ${section.teamSees}, ${ids(section.shownTo)}, ${section.told}, ${worker?.person ?? null}, ${self},
      ${worker?.unit ?? null}, ${worker?.organisation ?? null}, ${section.now}, ${section.now})
    on conflict (case_id, document) where kind = 'summary' do nothing returning id`.execute(tx)
  if (rows.length === 0) return false
  await noteVersion(tx, section.id, 1, section, {
    person: worker?.person ?? null,
    member: self,
    now: section.now,
  })
  return true
}

async function noteVersion(
  tx: Tx,
  id: string,
  version: number,
  text: { readonly title: Uint8Array; readonly words: Uint8Array },
  by: { readonly person: string | null; readonly member: string | null; readonly now: Date },
): Promise<void> {
  await sql`
    insert into casework.section_version (section_id, version, title_sealed, words_sealed, by_person, by_member, at)
    values (${id}, ${version}, ${text.title}, ${text.words}, ${by.person}, ${by.member}, ${by.now})`.execute(
    tx,
  )
}

/** Changed on the version it was based on; null: somebody else has changed it meanwhile. */
export async function saveSection(
  tx: Tx,
  id: string,
  basedOn: number,
  text: { readonly title: Uint8Array; readonly words: Uint8Array },
  by: { readonly person: string | null; readonly member: string | null; readonly now: Date },
): Promise<number | null> {
  const { rows } = await sql`
    update casework.section s set title_sealed = ${text.title}, words_sealed = ${text.words}, changed_at = ${by.now},
      version = version + 1
    where s.id = ${id} and s.version = ${basedOn} and ${sectionAccess.change.allowed} returning s.id`.execute(
    tx,
  )
  if (rows.length === 0) return null
  await noteVersion(tx, id, basedOn + 1, text, by)
  return basedOn + 1
}

export async function setTold(tx: Tx, id: string, told: boolean): Promise<void> {
  await sql`update casework.section s set told = ${told} where s.id = ${id} and ${sectionAccess.tell.allowed}`.execute(
    tx,
  )
}

export async function openSection(
  tx: Tx,
  id: string,
  to: { readonly everybody: boolean; readonly teamSees: boolean; readonly shownTo: readonly string[] },
): Promise<void> {
  await sql`update casework.section s set own_of = case when ${to.everybody} then null else s.own_of end,
      team_sees = ${to.everybody || to.teamSees}, shown_to = ${to.everybody ? ids([]) : ids(to.shownTo)}, told = true
    where s.id = ${id} and ${sectionAccess.open.allowed}`.execute(tx)
}

export type SectionVersionRow = {
  readonly version: number
  readonly title_sealed: Uint8Array
  readonly words_sealed: Uint8Array
  readonly by_member: string | null
  readonly name: string | null
  readonly at: Date
}

/** Versions of a section that the asker reads, newest first. */
export async function versionsOf(tx: Tx, id: string): Promise<readonly SectionVersionRow[]> {
  const { rows } = await sql<SectionVersionRow>`
    select v.version, v.title_sealed, v.words_sealed, v.by_member, case when v.by_person = s.author_person and ${seen} then p.name
      when exists (select from casework.seat t join families.involvement i on i.id = t.involvement_id
        where t.case_id = s.case_id and i.person_id = v.by_person and families.sees_presence(i)) then p.name end as name, v.at
    from casework.section s join casework.section_version v on v.section_id = s.id left join published.person p on p.id = v.by_person
    where s.id = ${id} and ${sectionAccess.read.allowed} order by v.version desc`.execute(tx)
  return rows
}
