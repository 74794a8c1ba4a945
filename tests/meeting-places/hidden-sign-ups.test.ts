import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { operations } from '#api/v1/api.ts'
import { cancelSignUp, listSignUps, type SignUpReceipt } from '#capabilities/meeting-places/index.ts'
import { codeHash } from '#platform/follow-code.ts'
import { come, type Made, makeActivity, removeActivities } from '#tests/support/sign-ups.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'
import { everyRoute } from '#web/paths.ts'

/** Words that stand nowhere else: found anywhere but with those who hold it, they have leaked. */
const name = 'Kanarialintu Piilonen'
const child = 'Untuvikko'
const mail = 'kanarialintu@piilossa.example'
const phone = '040 000 7499'
const canaries = [name, 'Kanarialintu', child, mail, phone, phone.replaceAll(' ', '')]
/** Of what it is and where: a discreet message holds neither. */
const title = 'Turvapaikkailta'
const address = 'Salakuja 9, Närpiö'

describe('who has signed up', () => {
  const world = freshWorld({ limitFactor: 1000 })
  let made: Made
  let receipt: SignUpReceipt
  before(async () => {
    await world.clear()
    made = await makeActivity(world, { title: { fi: title }, address: { fi: address }, seats: 1 })
    receipt = await come(world.anyone, made, {
      name,
      email: mail,
      phone,
      adults: 0,
      children: [{ name: child, months: 20 }],
      care: 1,
      discreet: true,
    })
    await come(world.anyone, made, { name: `${name} toinen`, email: '', phone, discreet: true })
    await world.runJobs()
    world.clock.set('2026-03-13T08:00:01Z')
    await world.runJobs()
    world.clock.set('2026-03-02T08:00:00Z')
  })
  after(() => removeActivities(world, [made]))

  const demandClean = (text: string, where: string): void => {
    for (const canary of canaries) assert.ok(!text.includes(canary), `${canary} stands in ${where}`)
  }
  const addressOf = (pattern: string): string =>
    pattern.replace(':id', made.activity).replace(/:\w+/g, '00000')
  const pagesFor = async (visitor: Visitor, who: string): Promise<void> => {
    for (const { pattern } of everyRoute()) {
      if (
        !/toiminta|ohjelma|viikko|tanaan|tapahtumat|ryhmat|kohtaamis|toiveet|ilmoittau|upota|tyo\/tilat/.test(
          pattern,
        )
      )
        continue
      const response = await visitor.raw(addressOf(pattern), {})
      demandClean(await response.text(), `${pattern} for ${who}`)
      demandClean(JSON.stringify([...response.headers]), `${pattern} (headers) for ${who}`)
    }
  }

  it('stands on no public page, in no feed and in no calendar', async () => {
    await pagesFor(world.visitor(), 'nobody')
    const feeds = [
      `/calendar/activity/${made.activity}.ics`,
      `/calendar/occurrence/${made.days[0]}.ics`,
      `/calendar/own.ics?a=${made.activity}`,
      '/calendar/audience/families.ics?county=17',
      '/viikko-ohjelma?county=17&from=2026-03-09',
    ]
    for (const feed of feeds) demandClean(await (await world.visitor().raw(feed, {})).text(), feed)
  })

  it('stands in no answer of the interface to anybody who does not hold it', async () => {
    for (const operation of operations.filter(({ method }) => method === 'get')) {
      const path = `/api/v1${operation.path}`.replace('{id}', made.activity).replace(/\{\w+\}/g, '17')
      demandClean(await (await world.visitor().raw(path, {})).text(), path)
    }
  })

  it('stands on no page of a worker who does not hold it', async () => {
    for (const persona of ['therapist', 'school-nurse', 'maintainer', 'admin'] as const) {
      const visitor = world.visitor()
      await visitor.signIn(persona)
      await pagesFor(visitor, persona)
    }
  })

  it('is told in messages that say only when, and in subjects that say nothing', () => {
    assert.ok(world.mails().length >= 2)
    assert.ok(world.texts().length >= 1)
    for (const { subject, text } of world.mails())
      for (const word of [title, 'Salakuja', 'Närpiö', '545', name, child])
        assert.ok(!`${subject}${text}`.includes(word), word)
    for (const { text } of world.texts())
      for (const word of [title, 'Salakuja', 'Närpiö', name]) assert.ok(!text.includes(word), word)
  })

  it('stands neither in the log nor in the trace nor in a job, and sealed in the database', async () => {
    demandClean(world.log.join('\n'), 'the log')
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ what: string }>`
        select about::text as what from platform.audit_entry union all select data::text from platform.job
        union all select row_to_json(s)::text from meeting_places.sign_up s union all select row_to_json(m)::text from platform.mail m
        union all select row_to_json(f)::text from published.programme_fact f`.execute(tx),
    )
    assert.ok(rows.length > 5)
    for (const { what } of rows) demandClean(what, 'a row')
  })

  it('has no place in the database: no column says where a family lives', async () => {
    const { rows } = await world.db.asOwner((tx) =>
      sql<{ name: string }>`select column_name as name from information_schema.columns
        where table_schema = 'meeting_places' and table_name in ('sign_up', 'sign_up_part', 'attended', 'feedback') order by 1`.execute(
        tx,
      ),
    )
    for (const { name: column } of rows)
      assert.doesNotMatch(column, /municipality|address|postcode|area|unit|place|lat|lon/, column)
  })

  it('is read by those who hold it, and each reading leaves a trace', async () => {
    const { rows } = await listSignUps(world.as('guide'), {
      activity: made.activity,
      occurrence: made.days[0] ?? null,
    })
    assert.equal(rows[0]?.name, name)
    const { rows: traces } = await world.db.asOwner((tx) =>
      sql<{
        count: number
      }>`select count(*)::integer as count from platform.audit_entry where name = 'sign-up.list' and outcome = 'done'`.execute(
        tx,
      ),
    )
    assert.ok((traces[0]?.count ?? 0) > 0)
    const actor = { kind: 'code' as const, codeHash: codeHash(world.product.deps.crypto, receipt.code ?? '') }
    await cancelSignUp(world.callAs(actor), { id: receipt.id })
  })
})
