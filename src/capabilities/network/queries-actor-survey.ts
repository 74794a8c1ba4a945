import { sql } from 'kysely'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { actorSurveyAccess, networkCountyAccess } from './access-areas.ts'
import type { Counted, SurveyActor } from './domain/actor-survey.ts'
import type { ActorPresence } from './domain/area-words.ts'

export type Wave = {
  readonly id: string
  readonly county: string
  readonly title: Localized
  readonly opened_on: string
  readonly closed_on: string | null
  readonly source: Localized
  readonly answered: number
  readonly answered_by_me: boolean
  readonly may_answer: boolean
  readonly may_close: boolean
  readonly version: number
}

export async function waves(tx: Tx, county: string, one: string | null = null): Promise<readonly Wave[]> {
  const { rows } = await sql<Wave>`
    select v.id, v.county, v.title, v.opened_on::text as opened_on, v.closed_on::text as closed_on, v.source, v.version,
      coalesce(v.answered_elsewhere, (select count(distinct n.respondent)::integer from network.survey_answer n
        join network.survey_actor x on x.id = n.actor_id where x.wave_id = v.id)) as answered,
      exists (select from network.survey_answered d where d.wave_id = v.id and d.person_id = platform.actor_person())
        as answered_by_me,
      ${actorSurveyAccess.answer.allowed} as may_answer, ${actorSurveyAccess.close.allowed} as may_close
    from network.survey_wave v where v.county = ${county} and ${actorSurveyAccess.read.allowed}
      and (${one}::uuid is null or v.id = ${one})
    order by v.opened_on desc, v.id limit 40`.execute(tx)
  return rows
}

export async function surveyActors(
  tx: Tx,
  waveIds: readonly string[],
): Promise<readonly (SurveyActor & { readonly wave_id: string })[]> {
  const { rows } = await sql<SurveyActor & { wave_id: string }>`
    select id, wave_id, key, name, types, reported from network.survey_actor where wave_id = any (${[...waveIds]}::uuid[])
    order by wave_id, position`.execute(tx)
  return rows
}

export async function counts(tx: Tx, waveIds: readonly string[]): Promise<readonly Counted[]> {
  const { rows } = await sql<Counted>`
    select n.actor_id, n.presence, count(*)::integer as count from network.survey_answer n
    join network.survey_actor x on x.id = n.actor_id where x.wave_id = any (${[...waveIds]}::uuid[])
    group by n.actor_id, n.presence`.execute(tx)
  return rows
}

export async function mayOpen(tx: Tx, county: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select ${networkCountyAccess.keep.allowed} as may
    from (select ${county}::text as id, ${county}::text as code) c`.execute(tx)
  return rows[0]?.may === true
}

export async function insertWave(
  tx: Tx,
  wave: {
    id: string
    county: string
    title: Localized
    openedOn: string
    by: string
    actors: readonly { id: string; key: string; name: Localized; types: readonly string[] }[]
  },
): Promise<boolean> {
  const { rows } = await sql`insert into network.survey_wave (id, county, title, opened_on, created_by)
    values (${wave.id}, ${wave.county}, ${JSON.stringify(wave.title)}::jsonb, ${wave.openedOn}, ${wave.by})
    on conflict do nothing returning id`.execute(tx)
  if (rows.length === 0) return false
  await sql`insert into network.survey_actor (id, wave_id, key, position, name, types)
    select id, ${wave.id}, key, position, name, types
    from jsonb_to_recordset(${JSON.stringify(wave.actors.map((each, position) => ({ ...each, position })))}::jsonb)
      as given (id uuid, key text, position smallint, name jsonb, types text[])`.execute(tx)
  return true
}

export async function closeWave(tx: Tx, id: string, seen: number, today: string): Promise<boolean> {
  const { rows } = await sql`update network.survey_wave set closed_on = ${today}, version = version + 1
    where id = ${id} and version = ${seen} and closed_on is null returning id`.execute(tx)
  return rows.length === 1
}

/** Notes that the person has answered; false where they had already. */
export async function noteAnswered(tx: Tx, wave: string, person: string): Promise<boolean> {
  const { rows } =
    await sql`insert into network.survey_answered (wave_id, person_id) values (${wave}, ${person})
    on conflict do nothing returning wave_id`.execute(tx)
  return rows.length === 1
}

export async function insertAnswers(
  tx: Tx,
  wave: string,
  respondent: string,
  answers: readonly { key: string; presence: ActorPresence }[],
): Promise<number> {
  const { rows } = await sql`insert into network.survey_answer (actor_id, respondent, presence)
    select x.id, ${respondent}, given.presence
    from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as given (key text, presence text)
    join network.survey_actor x on x.wave_id = ${wave} and x.key = given.key returning actor_id`.execute(tx)
  return rows.length
}
