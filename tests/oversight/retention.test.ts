import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { askSignInLink } from '#capabilities/accounts/index.ts'
import { dialogueDays } from '#capabilities/conversations/index.ts'
import {
  acknowledge,
  answer,
  contact,
  handOver,
  judgeUrgency,
  keepDraft,
  keptDays,
  keptRotaDays,
  note,
  recordMatter,
  resolve,
  sendNotice,
  take,
} from '#capabilities/help-requests/index.ts'
import { keepNeed, keptReferralDays, needKeptDays } from '#capabilities/guidance/index.ts'
import { keptTimesDays } from '#capabilities/appointments/index.ts'
import { keptConsultationDays } from '#capabilities/consultation/index.ts'
import { draftKeptDays, keptUpkeepDays } from '#capabilities/directory/index.ts'
import { giveForm, keptFormDays, sendByLink } from '#capabilities/forms/index.ts'
import { retention } from '#capabilities/oversight/index.ts'
import { countVisitors, tapKeptDays } from '#capabilities/outreach/index.ts'
import { keptContactDays, recordPoliceReport } from '#capabilities/statutory-contacts/index.ts'
import { system } from '#platform/actor.ts'
import { verifyAudit } from '#platform/audit.ts'
import { cleanFile } from '#platform/clean-file.ts'
import { days, hours, later } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { planJob } from '#platform/jobs.ts'
import { planDaily } from '#src/start/jobs.ts'
import { activityId, organisationId, outreachId, serviceId } from '#seed/demo/ids.ts'
import { beforeSchool } from '#seed/demo/load-filled-forms.ts'
import { calendarId, hostId } from '#seed/demo/load-times.ts'
import { formId, formVersionId } from '#seed/demo/load-forms.ts'
import { builtFamily } from '#tests/support/families.ts'
import { referredAnd } from '#tests/support/referrals.ts'
import { ask, askedAnd, doorIn } from '#tests/support/requests.ts'
import { freshWorld, ordinaryMonday } from '#tests/support/world.ts'

const start = new Date(ordinaryMonday)
const byTable = new Map(retention.map((kept) => [kept.table, kept]))

describe('how long everything is kept', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const rowsIn = async (table: string, where = sql`true`): Promise<number> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        count: number
      }>`select count(*) as count from ${sql.table(table)} where ${where}`.execute(tx)
      return rows[0]?.count ?? 0
    })

  /** The daily removal, as it runs so long after the beginning. */
  const removeAt = async (afterStart: number): Promise<void> => {
    world.clock.set(later(start, afterStart))
    await world.db.asOwner((tx) =>
      sql`delete from platform.job where name in ('retention', 'anchor-audit')`.execute(tx),
    )
    await planDaily(world.db, world.clock, 'retention', world.clock.now())
    await world.runJobs()
  }

  /** What is about a time, a sign-up or a day of the programme, all ended at the beginning. */
  const programmeRows = (): Promise<void> =>
    world.db.asOwner(async (tx) => {
      const today = ordinaryMonday.slice(0, 10)
      const hash = (): Buffer => randomBytes(32)
      const activity = activityId('17', 'event:sleep')
      await sql`insert into appointments.contact (appointment_id, side, code_hash, link_hash, language)
        select id, 1, ${hash()}, ${hash()}, 'fi' from appointments.appointment limit 1`.execute(tx)
      await sql`insert into appointments.room_use (id, room_id, during)
        select ${newId()}::uuid, id, tstzrange(${later(start, -hours(1))}::timestamptz, ${start}::timestamptz)
        from appointments.calendar where kind = 'room' limit 1`.execute(tx)
      await sql`insert into meeting_places.sign_up (id, county, activity_id, key_hash, body_hash, language, name_sealed, adults,
          children, way, state, cancelled_by, created_at, changed_at)
        values (${newId()}, '17', ${activity}, ${hash()}, ${hash()}, 'fi', ${hash()}, 1, 0, 'family', 'cancelled', 'family', ${start},
          ${start})`.execute(tx)
      await sql`insert into meeting_places.feedback (id, activity_id, mark, given_on)
        values (${newId()}, ${activity}, 5, ${today})`.execute(tx)
      await sql`insert into meeting_places.wish (id, county, words, language, state, created_at)
        values (${newId()}, '17', 'Lisää laulua', 'fi', 'new', ${start})`.execute(tx)
      await sql`insert into meeting_places.entry_link (token_hash, activity_id, kind, made_at, expires_at)
        values (${hash()}, ${activity}, 'invitation', ${start}, ${start})`.execute(tx)
      await sql`insert into meeting_places.host_link (token_hash, place_id, made_at, expires_at)
        select ${hash()}, id, ${start}, ${start} from meeting_places.place limit 1`.execute(tx)
      const learned = newId()
      await sql`insert into network.training (id, county, title, kind, first_day, state, created_at, changed_at)
        values (${learned}, '17', '{}', 'common', ${today}, 'held', ${start}, ${start})`.execute(tx)
      await sql`insert into network.training_seat (id, training_id, name, state, made_at)
        values (${newId()}, ${learned}, 'Raili', 'attended', ${start})`.execute(tx)
      await sql`insert into meeting_places.turn (activity_id, day, name) values (${activity}, ${today}, 'Raili')`.execute(
        tx,
      )
      await sql`insert into meeting_places.tap (id, occurrence_id, what, change, at)
        select ${newId()}::uuid, id, 'adults', 1, ${start} from meeting_places.occurrence where activity_id = ${activity} limit 1`.execute(
        tx,
      )
      await sql`insert into meeting_places.day_note (id, occurrence_id, words, at)
        select ${newId()}::uuid, id, 'Rauhallinen aamu', ${start}
        from meeting_places.occurrence where activity_id = ${activity} limit 1`.execute(tx)
      await sql`insert into network.substitute_request (id, county, unit_id, skill, words, first_day, last_day, state, asked_by,
          asked_at, changed_at)
        select ${newId()}::uuid, '17', u.id, 'home-service', 'Yksi päivä', ${today}::date - 1, ${today}::date - 1, 'open', p.id,
          ${start}, ${start} from accounts.unit u, accounts.person p where p.county = '17' limit 1`.execute(
        tx,
      )
    })

  /** An absence, a special day and a day told, all of the first day. */
  const doorRows = (): Promise<void> =>
    world.db.asOwner(async (tx) => {
      const today = ordinaryMonday.slice(0, 10)
      const door = await sql<{ id: string; unit_id: string }>`
        select id, unit_id from help_requests.door where county = '17' and key = 'guidance'`.execute(tx)
      const at = door.rows[0]
      await sql`insert into help_requests.absence (id, person_id, first_day, last_day, changed_at)
        values (${newId()}, ${world.actor('deputy').id}, ${today}, ${today}, ${start})`.execute(tx)
      await sql`insert into help_requests.door_day (door_id, day, note, changed_at)
        values (${at?.id}, ${today}, '{}', ${start})`.execute(tx)
      await sql`insert into help_requests.rota_told (door_id, unit_id, day, told_at)
        values (${at?.id}, ${at?.unit_id}, ${today}, ${start})`.execute(tx)
    })

  /** A family that was closed at the beginning with a request, an alert and a hold that are over, and sign-ins that ended. */
  const familyRows = async (): Promise<void> => {
    const { id, person } = await builtFamily(world)
    const officer = world.actor('privacy-officer').id
    const anna = person('anna')
    await world.db.asOwner(async (tx) => {
      await sql`update families.family set closed_at = ${start} where id = ${id}`.execute(tx)
      await sql`insert into oversight.data_request (id, county, member_id, kind, state, language, name_sealed, words_sealed, received_at,
          due_on, closed_at)
        values (${newId()}, '17', ${anna}, 'copy', 'withdrawn', 'fi', '', '', ${start}, '2026-04-02', ${start})`.execute(
        tx,
      )
      await sql`insert into oversight.log_hold (id, county, member_id, ground, reasons_sealed, until, set_by, set_at, ended_at)
        values (${newId()}, '17', ${anna}, 'investigation', '', '2026-04-02', ${officer}, ${start}, ${start})`.execute(
        tx,
      )
      await sql`insert into oversight.alert (id, county, kind, person_id, family_id, day, count, first_at, last_at, found_at, handled_at,
          handled_by, verdict)
        values (${newId()}, '17', 'own', ${officer}, ${id}, '2026-03-02', 1, ${start}, ${start}, ${start}, ${start}, ${officer},
          'in-order')`.execute(tx)
      await sql`insert into accounts.sign_in_attempt (state_hash, provider_id, sealed, created_at, expires_at)
        select '\\x01', id, '', ${start}, ${start} from accounts.provider limit 1`.execute(tx)
      await sql`insert into accounts.passkey_challenge (challenge_hash, purpose, created_at, expires_at)
        values ('\\x01', 'sign-in', ${start}, ${start})`.execute(tx)
      await sql`insert into accounts.passkey_invitation (person_id, code_hash, created_at, expires_at)
        values (${officer}, '\\x01', ${start}, ${start})`.execute(tx)
      await sql`insert into accounts.sign_in_ask (id, sealed, created_at) values (${newId()}, '', ${start})`.execute(
        tx,
      )
    })
  }

  const gap = Buffer.alloc(32, 7)
  /** One row of everything that listings leave behind: what has an end ended at the beginning. An open report stays. */
  const upkeepRows = (): Promise<void> =>
    world.db.asOwner(async (tx) => {
      const listing = serviceId('17', 'home-service:county:county')
      const organisation = organisationId('17', 'ngo-families')
      const person = world.actor('maintainer').id
      await sql`insert into directory.listing_draft (id, county, content, step, state, created_by, created_at, changed_at)
        values (${newId()}, '17', '{}', 'who', 'editing', ${person}, ${start}, ${start})`.execute(tx)
      await sql`insert into directory.check_round (id, organisation_id, county, month, services, token_hash, created_at, expires_at)
        values (${newId()}, ${organisation}, '17', '2026-03-01', ${[listing]}::uuid[], '\\x01', ${start}, ${start})`.execute(
        tx,
      )
      await sql`insert into directory.maintainer_invitation (id, organisation_id, email, name, language, token_hash, invited_by,
          created_at, expires_at, accepted_at)
        values (${newId()}, ${organisation}, 'a@kokeilu.example', 'A', 'fi', '\\x02', ${person}, ${start}, ${start}, ${start})`.execute(
        tx,
      )
      for (const state of ['open', 'refused']) {
        await sql`insert into directory.correction (id, service_id, kind, field, text_sealed, language, created_at, state, decided_at)
          values (${newId()}, ${listing}, 'error', 'phone', '', 'fi', ${start}, ${state},
            ${state === 'open' ? null : start}::timestamptz)`.execute(tx)
      }
      await sql`insert into directory.search_gap (term_hash, county, language, first_day, last_day, outcome)
        values (${gap}, '17', 'fi', '2026-03-02', '2026-03-02', 'none')`.execute(tx)
      const run = newId()
      await sql`insert into directory.import_run (id, county, kind, name, state, content, created_by, created_at, changed_at)
        values (${run}, '17', 'table', 'kept.csv', 'applied', 'a', ${person}, ${start}, ${start})`.execute(tx)
      await sql`insert into directory.import_row (run_id, number, title, action) values (${run}, 1, 'a', 'same')`.execute(
        tx,
      )
    })

  /** A time that ended at the beginning, an absence and hours that ended, a closed question with its draft, a message. */
  const timeRows = (): Promise<void> =>
    world.db.asOwner(async (tx) => {
      const [calendar, host] = [
        calendarId('17', 'child-psychiatry-pair'),
        hostId('17', 'child-psychiatry-pair'),
      ]
      const [teacher, doctor] = [world.actor('teacher').id, world.actor('consulting-doctor').id]
      const before = later(start, -hours(1))
      await sql`insert into appointments.appointment (id, county, kind, calendar_id, state, way, starts_at, ends_at, booked_by, created_at,
          changed_at)
        values (${newId()}, '17', 'talk', ${calendar}, 'held', 'phone', ${before}, ${start}, ${teacher}, ${before}, ${before})`.execute(
        tx,
      )
      await sql`insert into appointments.absence (id, person_id, starts_at, ends_at, created_at)
        values (${newId()}, ${doctor}, ${before}, ${start}, ${before})`.execute(tx)
      await sql`insert into appointments.pattern (id, calendar_id, rule, opens, closes, first_day, last_day)
        values (${newId()}, ${calendar}, 'FREQ=DAILY', '09:00', '10:00', '2026-03-01', '2026-03-01')`.execute(
        tx,
      )
      const question = newId()
      await sql`insert into consultation.question (id, county, host_id, state, age_band, topics, tried_sealed, asked_sealed, asked_by,
          asked_at, closed_at, ending, changed_at)
        values (${question}, '17', ${host}, 'closed', '7-9', '{behaviour}', '', '', ${teacher}, ${start}, ${start}, 'not-needed', ${start})`.execute(
        tx,
      )
      await sql`insert into consultation.learning_note (id, county, question_id, host_id, speciality, age_band, topics, language, title,
          situation, advice, state, created_by, changed_at)
        values (${newId()}, '17', ${question}, ${host}, 'child-psychiatry', '7-9', '{behaviour}', 'fi', 'a', 'b', 'c', 'draft', ${doctor},
          ${start})`.execute(tx)
      await sql`insert into consultation.colleague_message (id, county, sender_id, receiver_id, text_sealed, sent_at)
        values (${newId()}, '17', ${teacher}, ${doctor}, '', ${start})`.execute(tx)
    })

  it('is said for every table, and for no table that is not there', async () => {
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ name: string }>`select schemaname || '.' || tablename as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(tx),
    )
    assert.deepEqual(
      retention.map(({ table }) => table).toSorted(),
      rows.map(({ name }) => name),
    )
  })

  it('says what the code does', () => {
    const told = (table: string): number | null | undefined => byTable.get(table)?.days
    assert.equal(told('help_requests.help_request'), keptDays.named)
    assert.equal(told('guidance.referral'), keptReferralDays)
    assert.match(
      byTable.get('help_requests.help_request')?.kept.en ?? '',
      new RegExp(`\\b${keptDays.anonymous} days`),
    )
    assert.equal(told('help_requests.submission'), keptDays.submission)
    assert.equal(told('help_requests.draft'), keptDays.draft)
    assert.equal(told('guidance.need'), needKeptDays)
    assert.equal(told('help_requests.absence'), keptRotaDays.absence)
    assert.equal(told('help_requests.door_day'), keptRotaDays.specialDay)
    assert.equal(told('directory.listing_draft'), draftKeptDays)
    assert.equal(told('directory.check_round'), keptUpkeepDays.round)
    assert.equal(told('directory.maintainer_invitation'), keptUpkeepDays.invitation)
    assert.equal(told('directory.correction'), keptUpkeepDays.correction)
    assert.equal(told('directory.search_gap'), keptUpkeepDays.gap)
    assert.equal(told('directory.import_run'), keptUpkeepDays.importRun)
    assert.equal(told('conversations.dialogue'), dialogueDays.kept)
    assert.equal(told('appointments.appointment'), keptTimesDays.appointment)
    assert.equal(told('appointments.absence'), keptTimesDays.absence)
    assert.equal(told('appointments.pattern'), keptTimesDays.pattern)
    assert.equal(told('consultation.question'), keptConsultationDays.question)
    assert.equal(told('consultation.learning_note'), keptConsultationDays.note)
    assert.equal(told('consultation.colleague_message'), keptConsultationDays.message)
    assert.equal(told('forms.submission'), keptFormDays.submission)
    assert.equal(told('forms.invitation'), keptFormDays.invitation)
    assert.equal(told('statutory_contacts.contact'), keptContactDays)
    assert.equal(told('outreach.tap'), tapKeptDays)
  })

  it('is kept to by every table that a job empties', async () => {
    await ask(world)
    const { id } = await askedAnd(world, 'taken')
    await keepDraft(world.anyone, {
      token: randomBytes(20).toString('base64url'),
      answers: { text: 'Kesken' },
    })
    await keepNeed(world.as('guide'), { request: null, need: { words: 'uni' }, chosen: [] })
    await world.visitor().signIn('guide')
    const { email } = { email: 'aino.lehto@pohjanmaa.example' }
    await askSignInLink(world.anyone, { email, language: 'fi', linkBase: 'http://localhost/', from: 'test' })
    await answer(world.as('guide'), { id, text: 'Hei.' })
    await world.runJobs()
    await resolve(world.as('guide'), { id, outcome: 'advised' })
    await world.runJobs()
    // One that has given up already: how it comes to that is another test.
    await world.db.transaction(system, (tx) => planJob(tx, start, 'send-mail', { mail: 'gone' }))
    await world.db.asOwner((tx) =>
      sql`update platform.job set exhausted_at = ${start} where data ->> 'mail' = 'gone'`.execute(tx),
    )

    await upkeepRows()
    await referredAnd(world, 'completed')
    await doorRows()
    // A form that came back by a link and hangs on no request.
    const { token } = await giveForm(world.as('school-nurse'), { form: formId('17', 'health-check-grade-1') })
    const version = formVersionId('17', 'health-check-grade-1', 1)
    await sendByLink(world.anyone, { token, from: 'test', version, answers: beforeSchool, language: 'fi' })
    await recordPoliceReport(world.as('teacher'), {
      key: 'kept-report',
      ground: 'violent-crime',
      way: 'phone',
    })
    // A phone that has begun a dialogue, and one that has asked for silence.
    await world.smsSink.writeAs('+358400000301', 'ANNIE')
    await world.smsSink.writeAs('+358400000302', 'STOP')
    await world.runJobs()
    const press = { id: newId(), what: 'age:adult' as const, change: 1, at: start.toISOString() }
    await countVisitors(world.as('guide'), { id: outreachId('17', 'family-car'), taps: [press] })
    await timeRows()
    await programmeRows()
    await familyRows()

    /** What is left of the rows made at the beginning. */
    const left: Readonly<Record<string, () => Promise<number>>> = {
      'guidance.referral': () => rowsIn('guidance.referral', sql`ended_at is not null`),
      'help_requests.help_request': () => rowsIn('help_requests.help_request', sql`state = 'resolved'`),
      'help_requests.submission': () => rowsIn('help_requests.submission'),
      'help_requests.draft': () => rowsIn('help_requests.draft'),
      'help_requests.absence': () => rowsIn('help_requests.absence'),
      'help_requests.door_day': () => rowsIn('help_requests.door_day'),
      'help_requests.rota_told': () =>
        rowsIn('help_requests.rota_told', sql`day = ${ordinaryMonday.slice(0, 10)}`),
      'guidance.need': () => rowsIn('guidance.need'),
      'accounts.session': () => rowsIn('accounts.session'),
      'accounts.sign_in_link': () => rowsIn('accounts.sign_in_link'),
      'accounts.sign_in_attempt': () => rowsIn('accounts.sign_in_attempt'),
      'accounts.passkey_challenge': () => rowsIn('accounts.passkey_challenge'),
      'accounts.passkey_invitation': () => rowsIn('accounts.passkey_invitation'),
      'accounts.sign_in_ask': () => rowsIn('accounts.sign_in_ask'),
      'families.family': () => rowsIn('families.family'),
      'oversight.alert': () => rowsIn('oversight.alert'),
      'oversight.data_request': () => rowsIn('oversight.data_request'),
      'oversight.log_hold': () => rowsIn('oversight.log_hold'),
      'platform.mail': () => rowsIn('platform.mail', sql`created_at = ${start}`),
      // A reminder that was planned for a later day is done, and counted from, on that day.
      'platform.job': () => rowsIn('platform.job', sql`created_at = ${start} and run_at <= ${start}`),
      'platform.rate_limit': () => rowsIn('platform.rate_limit'),
      'directory.listing_draft': () => rowsIn('directory.listing_draft', sql`created_at = ${start}`),
      'directory.check_round': () => rowsIn('directory.check_round'),
      'directory.maintainer_invitation': () => rowsIn('directory.maintainer_invitation'),
      'directory.correction': () => rowsIn('directory.correction', sql`state <> 'open'`),
      'directory.search_gap': () => rowsIn('directory.search_gap', sql`term_hash = ${gap}`),
      'directory.import_run': () => rowsIn('directory.import_run', sql`name = 'kept.csv'`),
      'conversations.dialogue': () => rowsIn('conversations.dialogue'),
      'platform.text_message': () => rowsIn('platform.text_message', sql`created_at = ${start}`),
      'platform.text_opt_out': () => rowsIn('platform.text_opt_out'),
      'platform.hook_seen': () => rowsIn('platform.hook_seen'),
      'forms.submission': () => rowsIn('forms.submission'),
      'forms.invitation': () => rowsIn('forms.invitation'),
      'statutory_contacts.contact': () => rowsIn('statutory_contacts.contact'),
      'outreach.tap': () => rowsIn('outreach.tap'),
      'appointments.contact': () => rowsIn('appointments.contact'),
      'appointments.room_use': () => rowsIn('appointments.room_use'),
      'meeting_places.sign_up': () => rowsIn('meeting_places.sign_up'),
      'meeting_places.feedback': () => rowsIn('meeting_places.feedback'),
      'meeting_places.wish': () => rowsIn('meeting_places.wish'),
      'meeting_places.entry_link': () => rowsIn('meeting_places.entry_link'),
      'meeting_places.host_link': () => rowsIn('meeting_places.host_link'),
      'network.training_seat': () => rowsIn('network.training_seat', sql`name = 'Raili'`),
      'meeting_places.turn': () => rowsIn('meeting_places.turn', sql`name = 'Raili'`),
      'meeting_places.tap': () => rowsIn('meeting_places.tap'),
      'meeting_places.day_note': () => rowsIn('meeting_places.day_note'),
      'appointments.appointment': () => rowsIn('appointments.appointment'),
      'appointments.absence': () => rowsIn('appointments.absence'),
      'appointments.pattern': () => rowsIn('appointments.pattern', sql`last_day is not null`),
      'consultation.question': () => rowsIn('consultation.question'),
      'consultation.learning_note': () => rowsIn('consultation.learning_note', sql`state = 'draft'`),
      'consultation.colleague_message': () => rowsIn('consultation.colleague_message'),
      'network.substitute_request': () => rowsIn('network.substitute_request', sql`words = 'Yksi päivä'`),
    }
    const emptied = retention.filter(({ going }) => going === 'retention')
    assert.deepEqual(Object.keys(left).toSorted(), emptied.map(({ table }) => table).toSorted())
    for (const [table, count] of Object.entries(left))
      assert.ok((await count()) > 0, `${table} has rows to begin with`)

    // What is kept by the calendar day goes at its midnight.
    const soon = new Set([
      'appointments.pattern',
      'meeting_places.feedback',
      'meeting_places.turn',
      'network.substitute_request',
      'network.training_seat',
      'accounts.session',
      'accounts.sign_in_link',
      'accounts.sign_in_attempt',
      'accounts.passkey_challenge',
      'accounts.passkey_invitation',
      'families.family',
      'directory.search_gap',
      'help_requests.absence',
      'help_requests.door_day',
      'help_requests.rota_told',
    ])
    const moments = [...new Set(emptied.map((kept) => kept.days ?? 0))].toSorted((a, b) => a - b)
    for (const moment of moments) {
      await removeAt(days(moment) - hours(1))
      for (const kept of emptied) {
        if (kept.days !== moment || soon.has(kept.table)) continue
        assert.ok((await left[kept.table]?.()) !== 0, `${kept.table} keeps its rows for ${moment} days`)
      }
      await removeAt(days(moment) + hours(3))
      for (const kept of emptied) {
        if (kept.days === moment)
          assert.equal(await left[kept.table]?.(), 0, `${kept.table} is empty after ${moment} days`)
      }
    }
    assert.equal(
      await rowsIn('help_requests.help_request'),
      1,
      'an open request waits for a person, however long',
    )
    assert.equal(await rowsIn('directory.correction'), 1, 'and so does an open report')
    assert.deepEqual(await world.db.asOwner((tx) => verifyAudit(tx, [])), [])
  })

  it('of an import is shorter for the file than for the run', async () => {
    await upkeepRows()
    const files = (): Promise<number> =>
      rowsIn('directory.import_run', sql`name = 'kept.csv' and content is not null`)
    await removeAt(days(keptUpkeepDays.importFile) - hours(1))
    assert.equal(await files(), 1)
    await removeAt(days(keptUpkeepDays.importFile) + hours(1))
    assert.equal(await files(), 0)
    assert.equal(await rowsIn('directory.import_run', sql`name = 'kept.csv'`), 1)
    assert.ok((await rowsIn('directory.import_row')) > 0)
    await removeAt(days(keptUpkeepDays.importRun) + hours(1))
    assert.equal(await rowsIn('directory.import_row'), 0)
  })

  it('takes with a request everything that hangs on it', async () => {
    const { id } = await ask(world)
    const guide = world.as('guide')
    await take(guide, { id })
    await note(guide, { id, text: 'Soitan huomenna.' })
    await contact(guide, { id, way: 'phone', reached: false })
    await handOver(guide, {
      id,
      toDoor: await doorIn(world, '17', 'family-social'),
      reason: 'Kuuluu sosiaalityölle',
    })
    const receiver = world.as('second-guide')
    await acknowledge(receiver, { id })
    await judgeUrgency(receiver, { id, urgent: false, ground: 'Ei kiirettä.' })
    await sendNotice(receiver, { id, way: 'letter' })
    await recordMatter(receiver, { id, kind: 'general' })
    const file = await cleanFile({ name: 'ohje.txt', bytes: Buffer.from('Perhekahvila tiistaisin.') })
    await answer(receiver, { id, text: 'Hei, luin viestisi.', files: [file] })
    await resolve(receiver, { id, outcome: 'advised' })
    const children = retention
      .filter(
        ({ going, table }) =>
          (going === 'with' && table.startsWith('help_requests.')) || table === 'platform.attachment',
      )
      .map(({ table }) => table)
    for (const table of children) assert.ok((await rowsIn(table)) > 0, `${table} has rows to begin with`)
    const entries = await rowsIn('platform.audit_entry')
    await removeAt(days(keptDays.named) + hours(1))
    for (const table of [...children, 'help_requests.help_request'])
      assert.equal(await rowsIn(table), 0, table)
    assert.ok((await rowsIn('platform.audit_entry')) > entries, 'the audit only grows')
    assert.deepEqual(await world.db.asOwner((tx) => verifyAudit(tx, [])), [])
  })

  it('is shorter for anonymous requests and for jobs that are done', async () => {
    const anonymous = await askedAnd(world, 'resolved', 'guide', { contact: null })
    const named = await askedAnd(world, 'resolved')
    await world.runJobs()
    const has = async ({ id }: { id: string }): Promise<boolean> =>
      (await rowsIn('help_requests.help_request', sql`id = ${id}`)) === 1
    const done = (): Promise<number> => rowsIn('platform.job', sql`done_at = ${start}`)
    assert.ok((await done()) > 0)
    await removeAt(days(7) - hours(1))
    assert.ok((await done()) > 0)
    await removeAt(days(7) + hours(1))
    assert.equal(await done(), 0)
    await removeAt(days(keptDays.anonymous) - hours(1))
    assert.deepEqual([await has(anonymous), await has(named)], [true, true])
    await removeAt(days(keptDays.anonymous) + hours(1))
    assert.deepEqual([await has(anonymous), await has(named)], [false, true])
  })
})
