import { sql } from 'kysely'
import {
  confirmByPhone,
  decideCorrection,
  invitationToken,
  keepByRule,
  listCorrections,
  proposeCorrection,
  reportError,
  roundToken,
  sendRound,
} from '#capabilities/directory/index.ts'
import { type Actor, anyone, system } from '#platform/actor.ts'
import { days, later } from '#platform/clock.ts'
import { type Crypto, sha256 } from '#platform/crypto.ts'
import { addDays, helsinkiDate, instantInHelsinki, type PlainDate, wallTime } from '#platform/dates.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import { planJob } from '#platform/jobs.ts'
import type { Language } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { stableId } from '../stable-id.ts'
import { demoCounties } from './counties.ts'
import { organisationId, personId, since } from './ids.ts'
import { organisationsOf } from './organisations.ts'
import {
  bounced,
  type CorrectionStory,
  correctionStories,
  firstNames,
  keptByNobody,
  lastNames,
  openRound,
  type RoundStory,
  roundStories,
} from './upkeep-stories.ts'
import { openInvitationId, openRoundId, proposalId, proposalListing } from './upkeep-ids.ts'

const county = '17'
type To = { readonly db: Database; readonly crypto: Crypto; readonly now: Date }

/** Some days before the demonstration begins, in the morning. */
const morning = (today: PlainDate, daysAgo: number): Date =>
  instantInHelsinki(addDays(today, -daysAgo), wallTime('07:30'))

/** Two maintainers for every organisation that has none, but for a few that nobody keeps. */
async function loadMaintainers(tx: Tx, now: Date): Promise<void> {
  const { rows } = await sql<{ scope_id: string }>`
    select scope_id from accounts.role_assignment where role = 'maintainer'`.execute(tx)
  const kept = new Set(rows.map(({ scope_id }) => scope_id))
  const wanting = demoCounties.flatMap(({ code }) => {
    const own = demoCounties.find((each) => each.code === code)
    return own === undefined
      ? []
      : organisationsOf(own)
          .filter(
            ({ key }) => !kept.has(organisationId(code, key)) && !keptByNobody.includes(`${code}:${key}`),
          )
          .map((organisation) => ({ code, organisation }))
  })
  const people = wanting.flatMap(({ code, organisation }, at) =>
    [0, 1].map((place) => {
      const turn = at * 2 + place
      const name = `${firstNames[turn % firstNames.length] ?? ''} ${lastNames[turn % lastNames.length] ?? ''}`
      const key = `keeper-${code}-${organisation.key}-${place + 1}`
      const language: Language = organisation.languages[0] === 'sv' ? 'sv' : 'fi'
      return {
        id: personId(key),
        county: code,
        key,
        name,
        // An address that begins so is refused by the demonstration's own mail server.
        email: `${isGone(code, organisation.key, place) ? 'poistunut.' : ''}yllapito-${place + 1}@${organisation.domain}`,
        language,
        role: stableId('role', `${key}:maintainer`),
        organisation: organisationId(code, organisation.key),
      }
    }),
  )
  // An address belongs to one person: two organisations of one domain share theirs.
  const byEmail = new Map(people.map((person) => [`${person.email}`, person]))
  await sql`insert into accounts.person (id, county, key, name, title, email, language)
    select id, county, key, name, '{}', email, language from jsonb_to_recordset(${JSON.stringify([...byEmail.values()])}::jsonb)
      as p (id uuid, county text, key text, name text, email text, language text) on conflict do nothing`.execute(
    tx,
  )
  const roles = people.map(({ role, organisation, email }) => ({
    role,
    organisation,
    person: byEmail.get(email)?.id,
  }))
  await sql`insert into accounts.role_assignment (id, person_id, role, scope_kind, scope_id, valid_from)
    select role, person, 'maintainer', 'organisation', organisation, ${since}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(roles)}::jsonb) as r (role uuid, person uuid, organisation text)
    on conflict do nothing`.execute(tx)
  for (const { organisation, both } of bounced) {
    const keys = [1, ...(both ? [2] : [])].map((place) => `keeper-${county}-${organisation}-${place}`)
    await sql`update accounts.person set mail_bounced_at = ${later(now, -days(20))} where key = any(${keys}::text[])`.execute(
      tx,
    )
  }
}

/** Whether this maintainer's mailbox is no more. */
const isGone = (code: string, organisation: string, place: number): boolean =>
  code === county && bounced.some((each) => each.organisation === organisation && (each.both || place === 0))

/** The published listings a story is about. */
async function listingsOf(
  tx: Tx,
  story: Pick<RoundStory, 'organisation' | 'types'>,
): Promise<readonly string[]> {
  const types = story.types ?? null
  const { rows } = await sql<{ id: string }>`
    select id from directory.service where organisation_id = ${organisationId(county, story.organisation)} and state = 'published'
      and (${types === null} or type = any(${[...(types ?? [])]}::text[])) order by type, id limit 4`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Lets listings be due on the day they are asked about; they were confirmed half a year before. */
async function makeDue(tx: Tx, story: RoundStory, today: PlainDate): Promise<readonly string[]> {
  const ids = await listingsOf(tx, story)
  const day = addDays(today, -story.daysAgo)
  await sql`update directory.service set next_check_on = ${day}::date, confirmed_on = ${addDays(day, -182)}::date
    where id = any(${[...ids]}::uuid[])`.execute(tx)
  return ids
}

/** A question that anybody may answer: its link is made from its identifier, and so is the one in the examples. */
async function loadOpenRound(tx: Tx, { crypto, now }: To, today: PlainDate): Promise<void> {
  const ids = await makeDue(tx, openRound, today)
  const at = morning(today, openRound.daysAgo)
  const organisation = organisationId(county, openRound.organisation)
  const people = [personId('maintainer'), personId('maintainer-two')]
  await sql`insert into directory.check_round (id, organisation_id, county, month, services, sent_to, token_hash, created_at, expires_at)
    values (${openRoundId}, ${organisation}, ${county}, date_trunc('month', ${today}::date), ${[...ids]}::uuid[], ${people}::uuid[],
      ${sha256(roundToken(crypto, openRoundId))}, ${at}, ${later(at, days(30))})`.execute(tx)
  for (const person of people)
    await planJob(
      tx,
      now,
      'ask-maintainer',
      { round: openRoundId, person },
      { key: `${openRoundId}:${person}` },
    )
}

/** Somebody who leaves has invited the next one. */
async function loadInvitation(tx: Tx, { crypto }: To, today: PlainDate): Promise<void> {
  const at = morning(today, 3)
  await sql`insert into directory.maintainer_invitation (id, organisation_id, email, name, language, replaces, token_hash,
      invited_by, created_at, expires_at)
    values (${openInvitationId}, ${organisationId(county, 'parish-vasa')}, 'maria.holm@vasaforsamling.example', 'Maria Holm', 'sv',
      ${personId('second-maintainer')}, ${sha256(invitationToken(crypto, openInvitationId))}, ${personId('second-maintainer')},
      ${at}, ${later(at, days(14))})`.execute(tx)
}

/** A proposal that waits: the one that the examples decide. */
async function loadProposal(tx: Tx, { crypto }: To, today: PlainDate): Promise<void> {
  const proposed = { sv: 'För pappor som vill prata med andra pappor.' }
  await sql`insert into directory.correction (id, service_id, kind, field, text_sealed, proposed, language, person_id, created_at, state)
    values (${proposalId}, ${proposalListing}, 'proposal', 'summary', ${crypto.seal('Så säger ledaren.')},
      ${JSON.stringify(proposed)}::jsonb, 'sv', ${personId('deputy')}, ${morning(today, 5)}, 'open')`.execute(
    tx,
  )
}

type Person = Extract<Actor, { kind: 'person' }>

async function playCorrection(
  story: CorrectionStory,
  to: To,
  today: PlainDate,
  people: ReadonlyMap<string, Person>,
): Promise<void> {
  const callAs = (actor: Actor, daysAgo: number): Caller => {
    const at = later(morning(today, daysAgo), days(0.2))
    return { db: to.db, crypto: to.crypto, clock: { now: () => at }, actor, limitFactor: 100_000 }
  }
  const person = (key: string): Person => {
    const found = people.get(key)
    if (found === undefined) throw new Error(`The demo has no person ${key}`)
    return found
  }
  const [listing] = await to.db.asOwner((tx) =>
    listingsOf(tx, { organisation: story.organisation, types: [story.type] }),
  )
  if (listing === undefined) return
  if (story.report !== undefined)
    await reportError(callAs(anyone, story.daysAgo), { id: listing, from: 'demo', ...story.report })
  if (story.proposal !== undefined) {
    const { by, proposed, ...rest } = story.proposal
    await proposeCorrection(callAs(person(by), story.daysAgo), {
      id: listing,
      ...rest,
      ...(proposed === undefined ? {} : { proposed: { ...proposed } }),
    })
  }
  if (story.decided === undefined) return
  const { by, daysAgo, decision, reason } = story.decided
  const decider = callAs(person(by), daysAgo)
  const { items } = await listCorrections(decider, { filter: 'open' })
  const meant = items.find((each) => each.service_id === listing)
  if (meant === undefined) return
  await decideCorrection(decider, {
    listing,
    id: meant.id,
    decision,
    ...('proposed' in story.decided && story.decided.proposed !== undefined
      ? { proposed: { ...story.decided.proposed } }
      : {}),
    ...(reason === undefined ? {} : { reason }),
  })
}

/**
 * Plays what keeps listings true, each step at its own time through the use cases of everybody: questions that nobody
 * answered and what the days made of them, a confirmation by telephone, reports and proposals open and decided, an
 * address that refuses mail, an open invitation and an open question.
 */
export async function loadUpkeep(to: To): Promise<void> {
  const today = helsinkiDate(to.now)
  await to.db.asOwner((tx) => loadMaintainers(tx, to.now))
  const callAs = (actor: Actor, at: Date): Caller => ({
    db: to.db,
    crypto: to.crypto,
    clock: { now: () => at },
    actor,
    limitFactor: 100_000,
  })
  const people = await to.db.asOwner(async (tx) => {
    const { rows } = await sql<Omit<Person, 'kind'> & { key: string }>`
      select key, id, name, county, language from accounts.person where persona`.execute(tx)
    return new Map(rows.map(({ key, ...rest }) => [key, { kind: 'person' as const, ...rest }]))
  })
  const eldest = Math.max(...roundStories.map(({ daysAgo }) => daysAgo))
  for (let ago = eldest; ago >= 0; ago -= 1) {
    const at = morning(today, ago)
    const asked = roundStories.filter(({ daysAgo }) => daysAgo === ago)
    for (const story of asked) {
      await to.db.asOwner((tx) => makeDue(tx, story, today))
      await sendRound(callAs(system, at), { organisation: organisationId(county, story.organisation) })
    }
    if (asked.length > 0 || ago % 7 === 0 || ago < 10) await keepByRule(callAs(system, at), { county })
  }
  const coordinator = people.get('coordinator')
  if (coordinator !== undefined) {
    const kept: RoundStory = { organisation: 'parish-jakobstad', daysAgo: 40 }
    await to.db.asOwner((tx) => makeDue(tx, kept, today))
    await confirmByPhone(callAs(coordinator, morning(today, 9)), {
      id: organisationId(county, kept.organisation),
      saidBy: 'kanslisten',
    })
  }
  await to.db.asOwner((tx) => loadOpenRound(tx, to, today))
  await to.db.asOwner((tx) => loadInvitation(tx, to, today))
  await to.db.asOwner((tx) => loadProposal(tx, to, today))
  for (const story of correctionStories.toSorted((a, b) => b.daysAgo - a.daysAgo))
    await playCorrection(story, to, today, people)
  // What was sent long ago does not arrive today.
  await to.db.asOwner((tx) =>
    sql`delete from platform.job where (name = 'ask-maintainer' and data ->> 'round' <> ${openRoundId})
      or name in ('tell-area-lead', 'tell-proposer')`.execute(tx),
  )
}
