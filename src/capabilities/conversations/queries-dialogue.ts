import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import type { DialogueState } from './domain/dialogue.ts'

export type DialogueRow = {
  readonly id: string
  readonly campaign_id: string
  readonly county: string
  readonly number_sealed: Uint8Array
  readonly language: Language
  readonly state: DialogueState
  readonly step: string | null
  readonly missed: number
  readonly answers_sealed: Uint8Array | null
  readonly heard_at: Date
}

/** The newest dialogue of a phone, locked; one message of a phone is taken in at a time. */
export async function lockDialogue(tx: Tx, thread: Uint8Array): Promise<DialogueRow | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(encode(${thread}::bytea, 'hex'), 15))`.execute(tx)
  const { rows } = await sql<DialogueRow>`
    select id, campaign_id, county, number_sealed, language, state, step, missed, answers_sealed, heard_at
    from conversations.dialogue where thread = ${thread} order by started_at desc, id limit 1 for update`.execute(
    tx,
  )
  return rows[0]
}

export async function dialogueById(tx: Tx, id: string): Promise<DialogueRow | undefined> {
  const { rows } = await sql<DialogueRow>`
    select id, campaign_id, county, number_sealed, language, state, step, missed, answers_sealed, heard_at
    from conversations.dialogue where id = ${id}`.execute(tx)
  return rows[0]
}

/** The municipality of a talk where it lies in the county that answers, else the one of the dialogue's campaign. */
export async function placeToAskFrom(tx: Tx, talk: string): Promise<string | undefined> {
  const { rows } = await sql<{ place: string }>`
    select case when m.county = t.county then t.municipality else c.municipality end as place
    from conversations.talk t join conversations.dialogue d on d.id = t.dialogue_id
    join conversations.campaign c on c.id = d.campaign_id
    left join published.municipality m on m.code = t.municipality where t.id = ${talk}`.execute(tx)
  return rows[0]?.place
}

export type DialogueInput = {
  readonly id: string
  readonly campaignId: string
  readonly county: string
  readonly thread: Uint8Array
  readonly numberSealed: Uint8Array
  readonly language: Language
  readonly state: DialogueState
  readonly step: string | null
  readonly missed: number
  readonly answersSealed: Uint8Array | null
  readonly heardAt: Date
  readonly now: Date
}

export async function putDialogue(tx: Tx, d: DialogueInput): Promise<void> {
  await sql`insert into conversations.dialogue (id, campaign_id, county, thread, number_sealed, language, state, step, missed,
      answers_sealed, started_at, heard_at, changed_at)
    values (${d.id}, ${d.campaignId}, ${d.county}, ${d.thread}, ${d.numberSealed}, ${d.language}, ${d.state}, ${d.step},
      ${d.missed}, ${d.answersSealed}, ${d.now}, ${d.heardAt}, ${d.now})
    on conflict (id) do update set language = excluded.language, state = excluded.state, step = excluded.step,
      missed = excluded.missed, answers_sealed = excluded.answers_sealed, heard_at = excluded.heard_at,
      changed_at = excluded.changed_at`.execute(tx)
}

/** A dialogue that nobody has gone on with is over; one that is long over goes. */
export async function removeOldDialogues(
  tx: Tx,
  before: { quiet: Date; gone: Date; now: Date },
): Promise<{ readonly ended: number; readonly removed: number }> {
  const { rows } = await sql<{ ended: number; removed: number }>`
    with removed as (delete from conversations.dialogue where changed_at < ${before.gone} returning 1),
      ended as (update conversations.dialogue set state = 'done', step = null, answers_sealed = null
        where state = 'asking' and changed_at < ${before.quiet} and changed_at >= ${before.gone} returning 1)
    select (select count(*) from ended) as ended, (select count(*) from removed) as removed`.execute(tx)
  return rows[0] ?? { ended: 0, removed: 0 }
}
