import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  beginDraft,
  changeForm,
  copyForm,
  createForm,
  earlierAnswers,
  formsGivenByMe,
  formsGivenFor,
  giveForm,
  giveForRequest,
  keptFormDays,
  listForms,
  listPublicForms,
  openInvitation,
  publishForm,
  readForm,
  readPublicForm,
  readSubmission,
  removeOldForms,
  retireForm,
  saveForm,
  sendByLink,
  sendToOwnRequest,
  submissionsFor,
} from '#capabilities/forms/index.ts'
import { resolve } from '#capabilities/help-requests/index.ts'
import { days, later } from '#platform/clock.ts'
import { formId, formVersionId } from '#seed/demo/load-forms.ts'
import { ask, askedAnd, type Asked, refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const county = '17'
const strengthVersion = formVersionId(county, 'parent-strength', 2)
const strength = {
  load: { sleep: 'often', alone: 'often', temper: 'sometimes', joy: 'seldom', money: 'seldom' },
  strength: 3,
  carries: ['partner'],
  languages: ['fi', 'sv'],
  'at-home': ['two-parents'],
}
const survey = formVersionId(county, 'initial-survey', 1)
const surveyAnswers = { 'how-many': 2, about: ['tired'], urgency: 5, situation: 'Uni on vähissä.' }

describe('a filled form', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(async () => {
    await world.clear()
    await world.db.asOwner(async (tx) => {
      await sql`delete from forms.form where created_by is not null`.execute(tx)
    })
  })

  const rows = (table: string): Promise<number> =>
    world.db.asOwner(async (tx) => {
      const found = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx)
      return found.rows[0]?.n ?? 0
    })
  const sendOwn = (
    asked: Asked,
    answers: Record<string, unknown> = strength,
  ): ReturnType<typeof sendToOwnRequest> =>
    sendToOwnRequest(asked.family, {
      request: asked.id,
      version: strengthVersion,
      answers: answers as typeof strength,
      language: 'fi',
    })
  const of = (asked: Asked) => ({ subject: { kind: 'help-request' as const, id: asked.id } })

  it('goes to the family’s own open request and is read by whoever may see the request, with a trace', async () => {
    const asked = await askedAnd(world, 'taken')
    await sendOwn(asked)
    const [form] = await submissionsFor(world.as('guide'), of(asked))
    assert.deepEqual(form?.answers, strength)
    assert.equal(form.number, 2)
    const [own] = await submissionsFor(asked.family, of(asked))
    assert.equal(own?.id, form.id)
    for (const who of [
      'deputy',
      'second-guide',
      'admin',
      'coordinator',
      'area-lead',
      'school-nurse',
      'guide-09',
    ])
      assert.deepEqual(await submissionsFor(world.as(who), of(asked)), [], who)
    const read = (await traces(world, 'form-submission.list')).filter(
      ({ actor_id }) => actor_id === world.actor('guide').id,
    )
    assert.equal(read[0]?.about['helpRequest'], asked.id)
    assert.equal(read[0]?.about['shown'], 1)
    assert.equal(read[0]?.county, county)
  })

  it('is nobody’s without the relation, and nothing the family did not answer', async () => {
    const mine = await askedAnd(world, 'taken')
    const other = await ask(world)
    await refused(
      sendToOwnRequest(other.family, {
        request: mine.id,
        version: strengthVersion,
        answers: strength,
        language: 'fi',
      }),
      'not-found',
    )
    await refused(
      sendToOwnRequest(world.anyone, {
        request: mine.id,
        version: strengthVersion,
        answers: strength,
        language: 'fi',
      }),
      'not-signed-in',
    )
    await refused(submissionsFor(world.anyone, of(mine)), 'not-signed-in')
    const { id } = await sendOwn(mine)
    await refused(readSubmission(world.as('deputy'), { id }), 'not-found')
    assert.equal((await readSubmission(world.as('guide'), { id })).id, id)
  })

  it('holds only what was asked, whatever was sent', async () => {
    const asked = await askedAnd(world, 'taken')
    await sendOwn(asked, { ...strength, 'small-step': ['call'], unknown: 'x', __proto__: { a: 1 } })
    const [form] = await submissionsFor(world.as('guide'), of(asked))
    assert.deepEqual(form?.answers, strength)
    const problem = await refused(sendOwn(asked, { ...strength, strength: 11 }), 'invalid')
    assert.deepEqual(
      problem.fields.map(({ field, code }) => [field, code]),
      [['k-strength', 'number-too-big']],
    )
    const left = await refused(sendOwn(asked, { carries: ['partner'] }), 'invalid')
    assert.equal(left.fields.length, 6, 'every row of the matrix and the scale')
  })

  it('stays in its version when another is published', async () => {
    const admin = world.as('admin')
    const { id } = await createForm(admin, {
      county,
      key: 'trial-form',
      audience: 'public',
      ready: 'parent-strength',
    })
    await publishForm(admin, { id })
    const first = await readPublicForm(world.anyone, { key: 'trial-form' })
    const asked = await askedAnd(world, 'taken')
    await sendToOwnRequest(asked.family, {
      request: asked.id,
      version: first.version_id,
      answers: strength,
      language: 'fi',
    })
    await beginDraft(admin, { id })
    await changeForm(admin, { id, change: { kind: 'remove', part: 'question', key: 'carries' } })
    await changeForm(admin, { id, change: { kind: 'remove', part: 'section', key: 'nothing' } })
    await publishForm(admin, { id })
    const second = await readPublicForm(world.anyone, { key: 'trial-form' })
    assert.equal(second.number, 2)
    const [sent] = await submissionsFor(world.as('guide'), of(asked))
    assert.equal(sent?.number, 1)
    assert.deepEqual(sent.answers, strength)
    assert.ok(sent.definition.sections.some(({ key }) => key === 'nothing'))
    // Whoever had begun in the first version sends in it.
    await sendToOwnRequest(asked.family, {
      request: asked.id,
      version: first.version_id,
      answers: strength,
      language: 'sv',
    })
    await assert.rejects(
      world.db.asOwner((tx) =>
        sql`update forms.form_version set definition = '{}' where id = ${first.version_id}`.execute(tx),
      ),
      /never changes/,
    )
    await retireForm(admin, { id })
    await refused(readPublicForm(world.anyone, { key: 'trial-form' }), 'not-found')
    assert.equal((await submissionsFor(world.as('guide'), of(asked))).length, 2)
    const counted = (await readForm(admin, { id })).versions.map(({ number, sent: count }) => [number, count])
    assert.deepEqual(
      counted,
      [
        [2, 0],
        [1, null],
      ],
      'fewer than five are not told',
    )
    await world.db.asOwner((tx) => sql`delete from forms.submission`.execute(tx))
  })

  it('by link works once, comes back to the request, and is told to the one who gave it', async () => {
    const asked = await askedAnd(world, 'taken')
    const { token } = await giveForRequest(world.as('guide'), {
      id: asked.id,
      form: formId(county, 'initial-survey'),
    })
    await refused(
      giveForRequest(world.as('deputy'), { id: asked.id, form: formId(county, 'initial-survey') }),
      'not-found',
    )
    const open = await openInvitation(world.anyone, { token, from: 'test' })
    assert.equal(open.state, 'open')
    const send = () =>
      sendByLink(world.anyone, {
        token,
        from: 'test',
        version: survey,
        answers: surveyAnswers,
        language: 'fi',
      })
    const results = await Promise.allSettled([send(), send()])
    assert.deepEqual(results.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    await refused(send(), 'conflict', 'form.link-used')
    assert.equal((await openInvitation(world.anyone, { token, from: 'test' })).state, 'used')
    assert.deepEqual(
      (await submissionsFor(world.as('guide'), of(asked))).map(({ answers }) => answers),
      [surveyAnswers],
    )
    assert.equal(
      (await submissionsFor(asked.family, of(asked))).length,
      1,
      'the family sees it behind its code',
    )
    assert.deepEqual(
      (await formsGivenFor(world.as('guide'), { id: asked.id })).map(({ state, token: secret }) => [
        state,
        secret,
      ]),
      [['used', null]],
    )
    await refused(formsGivenFor(world.as('deputy'), { id: asked.id }), 'not-found')
    await world.runJobs()
    const mail = world.mails().find(({ subject }) => subject?.includes('lomake palautui') === true)
    assert.ok(mail !== undefined)
    assert.doesNotMatch(JSON.stringify(mail), /vähissä|Alkukartoitus/)
  })

  it('by link of no request is read by the one who gave it alone', async () => {
    const nurse = world.as('school-nurse')
    const { token } = await giveForm(nurse, { form: formId(county, 'health-check-grade-1'), note: '1 B' })
    const answers = {
      everyday: {
        sleep: 'well',
        start: 'hard',
        friends: 'well',
        feelings: 'well',
        screens: 'well',
        moving: 'well',
      },
      strength: 6,
    }
    const version = formVersionId(county, 'health-check-grade-1', 1)
    const { id } = await sendByLink(world.anyone, { token, from: 'test', version, answers, language: 'sv' })
    assert.equal((await readSubmission(nurse, { id })).note, '1 B')
    for (const who of ['guide', 'teacher', 'admin'])
      await refused(readSubmission(world.as(who), { id }), 'not-found')
    assert.deepEqual(
      (await formsGivenByMe(nurse, {})).map(({ submission_id }) => submission_id),
      [id],
    )
    assert.deepEqual(await formsGivenByMe(world.as('guide'), {}), [])
  })

  it('by link is refused when it is old, of another form, or made up', async () => {
    const { token } = await giveForm(world.as('school-nurse'), { form: formId(county, 'initial-survey') })
    const send = (secret: string, version = survey) =>
      sendByLink(world.anyone, {
        token: secret,
        from: 'test',
        version,
        answers: surveyAnswers,
        language: 'fi',
      })
    await refused(send('x'.repeat(43)), 'not-found')
    await refused(send(token, strengthVersion), 'not-found')
    world.clock.set(later(world.clock.now(), days(31)))
    assert.equal((await openInvitation(world.anyone, { token, from: 'test' })).state, 'expired')
    await refused(send(token), 'conflict', 'form.link-expired')
    assert.equal(await rows('forms.submission'), 0)
    await refused(giveForm(world.as('guide-09'), { form: formId(county, 'initial-survey') }), 'not-found')
    for (const who of ['maintainer', 'admin', 'county-leader'])
      await refused(giveForm(world.as(who), { form: formId(county, 'initial-survey') }), 'not-found')
  })

  it('is used again behind the same code, and nowhere else', async () => {
    const asked = await askedAnd(world, 'taken')
    await sendOwn(asked)
    const again = await earlierAnswers(asked.family, { version: survey })
    assert.deepEqual(again.answers, { 'at-home': ['two-parents'], languages: ['fi', 'sv'] })
    assert.equal(again.sources['languages']?.title.fi, 'Arjen voimavarat')
    const other = await ask(world)
    assert.deepEqual((await earlierAnswers(other.family, { version: survey })).answers, {})
    assert.deepEqual((await earlierAnswers(world.anyone, { version: survey })).answers, {})
    assert.deepEqual((await earlierAnswers(world.as('guide'), { version: survey })).answers, {})
  })

  it('is not sent to a request that is closed', async () => {
    const asked = await askedAnd(world, 'in-contact')
    await resolve(world.as('guide'), { id: asked.id, outcome: 'advised' })
    await refused(sendOwn(asked), 'conflict', 'help-request.already-closed')
    assert.equal(await rows('forms.submission'), 0)
  })

  it('is sealed: no answer stands readable in the database', async () => {
    const asked = await askedAnd(world, 'taken')
    await sendToOwnRequest(asked.family, {
      request: asked.id,
      version: strengthVersion,
      answers: { ...strength, 'help-wish': 'KANARIALINTU' },
      language: 'fi',
    })
    const found = await world.db.asOwner(async (tx) => {
      const { rows: all } = await sql<{
        text: string
      }>`select s::text as text from forms.submission s`.execute(tx)
      return all.map(({ text }) => text).join()
    })
    assert.doesNotMatch(found, /KANARIALINTU|often|partner/)
    assert.doesNotMatch(found, new RegExp(Buffer.from('KANARIALINTU').toString('hex')))
  })

  it('is hidden by row-level security when a query forgets its filter', async () => {
    const asked = await askedAnd(world, 'taken')
    await sendOwn(asked)
    await giveForRequest(world.as('guide'), { id: asked.id, form: formId(county, 'initial-survey') })
    const count = (actor: Parameters<typeof world.callAs>[0], table: string): Promise<number> =>
      world.db.transaction(actor, async (tx) => {
        const found = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx)
        return found.rows[0]?.n ?? 0
      })
    const other = await ask(world)
    for (const table of ['forms.submission', 'forms.invitation']) {
      assert.equal(await count(world.actor('guide'), table), 1, table)
      for (const who of ['deputy', 'admin', 'coordinator', 'school-nurse', 'guide-09'])
        assert.equal(await count(world.actor(who), table), 0, `${table} to ${who}`)
      assert.equal(await count(other.family.actor, table), 0)
      assert.equal(await count({ kind: 'public' }, table), 0)
    }
    assert.equal(await count(asked.family.actor, 'forms.submission'), 1)
    await assert.rejects(
      world.db.transaction(world.actor('guide'), (tx) =>
        sql`update forms.submission set language = 'en'`.execute(tx),
      ),
    )
  })

  it('goes with its request, and after two years where there is none', async () => {
    const asked = await askedAnd(world, 'resolved')
    await world.db.asOwner((tx) => sql`update help_requests.help_request set state = state`.execute(tx))
    const nurse = world.as('school-nurse')
    const { token } = await giveForm(nurse, { form: formId(county, 'initial-survey') })
    await sendByLink(world.anyone, {
      token,
      from: 'test',
      version: survey,
      answers: surveyAnswers,
      language: 'fi',
    })
    const open = await askedAnd(world, 'taken')
    await sendOwn(open)
    assert.equal(await rows('forms.submission'), 2)
    await world.db.asOwner((tx) =>
      sql`delete from help_requests.help_request where id = ${open.id}`.execute(tx),
    )
    assert.equal(await rows('forms.submission'), 1)
    const start = world.clock.now()
    world.clock.set(later(start, days(keptFormDays.invitation)))
    await removeOldForms(world.system, {})
    assert.deepEqual([await rows('forms.invitation'), await rows('forms.submission')], [0, 1])
    world.clock.set(later(start, days(keptFormDays.submission)))
    await removeOldForms(world.system, {})
    assert.equal(await rows('forms.submission'), 0)
    assert.ok(asked.id !== '')
  })
})

describe('keeping forms', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(async () => {
    await world.clear()
    await world.db.asOwner((tx) => sql`delete from forms.form where created_by is not null`.execute(tx))
  })

  it('is for the county’s administrator and coordinator', async () => {
    for (const who of ['admin', 'coordinator'])
      assert.ok((await listForms(world.as(who), { county })).length > 5, who)
    for (const who of ['guide', 'area-lead', 'county-leader', 'unit-lead', 'maintainer'])
      await refused(listForms(world.as(who), { county }), 'not-found')
    await refused(listForms(world.as('admin'), { county: '09' }), 'not-found')
    const id = formId(county, 'parent-strength')
    await refused(readForm(world.as('guide'), { id }), 'not-found')
    await refused(beginDraft(world.as('guide'), { id }), 'not-found')
    await refused(publishForm(world.as('guide'), { id }), 'not-found')
    await refused(createForm(world.as('guide'), { county, key: 'mine', audience: 'public' }), 'not-found')
  })

  it('publishes nothing that lacks a language or has a fault', async () => {
    const unfinished = formId(county, 'fathers-group')
    const admin = world.as('admin')
    const kept = await readForm(admin, { id: unfinished })
    assert.deepEqual(
      kept.missing.map(({ at, languages }) => [at.part, languages]),
      [
        ['question', ['sv']],
        ['form', ['sv']],
      ],
    )
    await refused(publishForm(admin, { id: unfinished }), 'conflict', 'form.not-ready')
    await refused(readPublicForm(world.anyone, { key: 'fathers-group' }), 'not-found')
    assert.ok(!(await listPublicForms(world.anyone, {})).some(({ key }) => key === 'fathers-group'))
  })

  it('goes from an empty form to a published one, step by step', async () => {
    const admin = world.as('coordinator')
    const { id } = await createForm(admin, { county, key: 'step-by-step', audience: 'public' })
    const all = (text: string) => ({ fi: text, sv: text, en: text })
    await changeForm(admin, { id, seen: 1, change: { kind: 'add-section', title: all('Osa') } })
    await refused(
      changeForm(admin, { id, seen: 1, change: { kind: 'add-section', title: {} } }),
      'conflict',
      'form.changed-meanwhile',
    )
    await changeForm(admin, {
      id,
      seen: 2,
      change: { kind: 'add-question', section: 's1', question: 'long-text', label: all('Kerro') },
    })
    const form = {
      title: all('Nimi'),
      lead: all('Johdanto'),
      voice: 'grown' as const,
      minutes: 3,
      topics: [],
      closing: { text: all('Kiitos'), next: [] },
    }
    await changeForm(admin, { id, change: { kind: 'set-form', form } })
    await publishForm(admin, { id })
    assert.equal((await readPublicForm(world.anyone, { key: 'step-by-step' })).definition.title.sv, 'Nimi')
    await refused(
      changeForm(admin, { id, change: { kind: 'add-section', title: {} } }),
      'conflict',
      'form.no-draft',
    )
    const copy = await copyForm(admin, { id, key: 'step-by-step-2' })
    assert.equal((await readForm(admin, { id: copy.id })).draft?.definition.title.fi, 'Nimi')
    await refused(createForm(admin, { county, key: 'step-by-step', audience: 'public' }), 'invalid')
    const { draft } = await readForm(admin, { id: copy.id })
    assert.ok(draft !== null)
    const saved = await saveForm(admin, {
      id: copy.id,
      seen: draft.revision,
      definition: { ...draft.definition, minutes: 9 },
    })
    assert.equal(saved.revision, draft.revision + 1)
  })

  it('shows a form that is given by link to nobody else', async () => {
    await refused(readPublicForm(world.anyone, { key: 'initial-survey' }), 'not-found')
    assert.ok(!(await listPublicForms(world.anyone, { county })).some(({ key }) => key === 'initial-survey'))
    assert.ok((await listPublicForms(world.anyone, { county })).some(({ key }) => key === 'trait-survey'))
    assert.ok((await listPublicForms(world.anyone, { county: '16' })).every((form) => form.county === '16'))
  })
})
