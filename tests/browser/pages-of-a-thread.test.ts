import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { bookAppointment } from '#capabilities/appointments/index.ts'
import { endTalk, replyInTalk, takeNextTalk } from '#capabilities/conversations/index.ts'
import { take } from '#capabilities/help-requests/index.ts'
import { contactIdOf } from '#capabilities/statutory-contacts/index.ts'
import { languages } from '#platform/text.ts'
import { loadConsultations } from '#seed/demo/load-consultations.ts'
import { loadContacts } from '#seed/demo/load-contacts.ts'
import { loadFilledForms } from '#seed/demo/load-filled-forms.ts'
import { loadDemoReferrals } from '#seed/demo/load-referrals.ts'
import { loadDemoRequests } from '#seed/demo/load-requests.ts'
import { questionId } from '#seed/demo/load-times.ts'
import { aRow, csv, start, tidiedImports } from '#tests/support/imports.ts'
import { linkOf, referred } from '#tests/support/referrals.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere, sendOne, signIn, type Visit, walk } from '#tests/support/sweep.ts'
import { path } from '#web/paths.ts'

const widths = [320, 1280] as const

describe('the pages that have something to show only when a family’s matter is under way', () => {
  const site = browserSite()
  tidiedImports(site.world)

  before(async () => {
    const { world } = site
    const to = { db: world.db, crypto: world.product.deps.crypto, now: world.clock.now() }
    await loadDemoRequests({ ...to, history: 0 })
    await loadDemoReferrals(to)
    await loadFilledForms(to)
    await loadContacts(to)
    await loadConsultations(to)
  })
  after(() => site.world.clear())

  const filled = (): Promise<readonly { id: string; ofRequest: boolean }[]> =>
    site.world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ id: string; ofRequest: boolean }>`
        select id, help_request_id is not null as "ofRequest" from forms.submission`.execute(tx)
      return rows
    })

  const workVisits = async (): Promise<Readonly<Record<string, readonly Visit[]>>> => {
    const forms = await filled()
    const { crypto } = site.world.product.deps
    const contact = { id: contactIdOf(crypto, 'demo-contact-notice') }
    const question = { id: questionId('17', 'teacher', 'family-counselling') }
    const of = (ofRequest: boolean): Visit => ({
      name: 'workFilledForm',
      parts: { id: forms.find((each) => each.ofRequest === ofRequest)?.id ?? '' },
    })
    const table = csv([aRow('R-1'), aRow('R-2', { Laji: 'ei-ole' })])
    const run = await start(site.world, table)
    return {
      guide: [
        { name: 'workLoad' },
        { name: 'workWallboard' },
        { name: 'morningMail' },
        { name: 'workWorryContact', parts: contact },
        { name: 'workSent', parts: contact },
        of(true),
      ],
      'school-nurse': [
        of(false),
        { name: 'workWorryContact', parts: { id: contactIdOf(crypto, 'demo-contact-together') } },
      ],
      teacher: [{ name: 'workConsultationQuestion', parts: question }],
      coordinator: [{ name: 'workImports' }, { name: 'workImport', parts: { id: run } }],
      'unit-lead': [{ name: 'workLoad' }, { name: 'workWallboard' }],
    }
  }

  for (const width of widths) {
    const viewport = { width, height: 800 }

    it(`are accessible and fit at ${width} px: for workers`, async () => {
      const found: string[] = []
      for (const [persona, visits] of Object.entries(await workVisits())) {
        const page = await site.page({ viewport })
        await signIn(page, persona)
        found.push(...(await walk(page, visits, languages, `of ${persona} at ${width}`)))
      }
      assert.deepEqual(found, [])
    })

    it(`are accessible and fit at ${width} px: the time and the service of a family`, async () => {
      const { world } = site
      const asked = await sendOne(site, `time-${width}`, 'Haluan jutella rauhassa.')
      const guide = world.as('guide')
      await take(guide, { id: asked.id })
      const time = await bookAppointment(guide, {
        kind: 'talk',
        startsAt: width === 320 ? '2026-03-04T08:30:00Z' : '2026-03-05T08:30:00Z',
        minutes: 30,
        way: 'on-site',
        subject: { kind: 'help-request', id: asked.id },
      })
      const guided = await referred(world)
      const found: string[] = []
      const behind: readonly [string, Visit][] = [
        [asked.code, { name: 'followedTime', parts: { id: time.id } }],
        [guided.code, { name: 'followedReferral', parts: { id: guided.id } }],
      ]
      for (const [code, visit] of behind) {
        const page = await site.page({ viewport })
        await page.goto('/seuraa')
        await page.getByRole('textbox').first().fill(code)
        await page.locator('main form button[type=submit]').first().click()
        await page.waitForURL('**/seuraa/pyynto')
        found.push(...(await walk(page, [{ name: 'followed' }, visit], languages, `at ${width}`)))
      }
      assert.deepEqual(found, [])
    })

    it(`are accessible and fit at ${width} px: for a receiver without accounts`, async () => {
      const { id } = await referred(site.world, { to: 'peer-support' })
      const link: Visit = { name: 'guestReferral', parts: { token: linkOf(site.world, id) } }
      const page = await site.page({ viewport })
      const found = [...(await walk(page, [link], languages, `closed at ${width}`))]
      await page.goto(path('guestReferral', 'fi', link.parts))
      await page.locator('main button[value=code]').click()
      await page.locator('main input[name=code]').waitFor()
      found.push(...(await problemsHere(page, `the code at ${width}`)))
      await site.world.runJobs()
      const code = site.world
        .mails()
        .flatMap(({ text }) => /\d{4} \d{4}/.exec(text)?.[0] ?? [])
        .at(-1)
      await page.locator('main input[name=code]').fill(code ?? '')
      await page.locator('main button[value=open]').click()
      await page.locator('main button[value=close]').waitFor()
      found.push(...(await walk(page, [link], languages, `opened at ${width}`)))
      assert.deepEqual(found, [])
    })

    it(`are accessible and fit at ${width} px: a talk of both sides`, async () => {
      const { world } = site
      const until = world.clock.now()
      // The chat opens at noon.
      world.clock.set('2026-03-02T10:30:00Z')
      const young = await site.page({ viewport })
      await young.context().addCookies([{ name: 'place', value: '905', url: site.base }])
      await young.goto(path('chat', 'fi'))
      await young.locator('#text').fill('Hei, onko joku siellä? '.repeat(12))
      await young.locator('main form button').click()
      await young.waitForURL(/keskustelu$/)
      const id = (await takeNextTalk(world.as('guide'), {})) ?? ''
      await replyInTalk(world.as('guide'), { id, text: 'Perheidenkohtaamispaikantoiminnanohjaaja vastaa.' })
      const found = [...(await walk(young, [{ name: 'chatTalk' }], languages, `at ${width}`))]
      const worker = await site.page({ viewport })
      await signIn(worker, 'guide')
      const visits: readonly Visit[] = [{ name: 'workTalks' }, { name: 'workTalk', parts: { id } }]
      found.push(...(await walk(worker, visits, languages, `at ${width}`)))
      await endTalk(world.as('guide'), { id })
      world.clock.set(until.toISOString())
      assert.deepEqual(found, [])
    })

    it(`are accessible and fit at ${width} px: the last steps of asking`, async () => {
      const found: string[] = []
      for (const lang of languages) {
        const page = await site.page({ viewport })
        const next = (): Promise<void> => page.locator('main form button[type=submit]').first().click()
        await page.goto(path('ask', lang))
        await page.getByRole('radio').first().check()
        await next()
        await page.locator('[name=text]').fill('Taapero valvottaa ja olen aivan loppu.')
        await next()
        await page.getByRole('radio').nth(1).check()
        await next()
        await page.locator('[name=place]').fill('Vaasa')
        await next()
        await page.locator('input[type=radio][value="text-message"]').check()
        await page.locator('input[name=phone]').fill('040 000 0001')
        await next()
        await page.waitForURL(`**${path('askCheck', lang)}`)
        found.push(...(await problemsHere(page, `askCheck ${lang} at ${width}`)))
        await next()
        await page.waitForURL(`**${path('askReceipt', lang)}`)
        found.push(...(await problemsHere(page, `askReceipt ${lang} at ${width}`)))
      }
      assert.deepEqual(found, [])
    })
  }

  it('run no script of others and break no rule of its own', () => {
    assert.deepEqual(site.faults, [])
  })
})
