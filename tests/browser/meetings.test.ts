import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import {
  agreeInMeeting,
  answerMeeting,
  callMeeting,
  openCase,
  proposePoint,
  readCase,
  readMeeting,
  writeMinutes,
} from '#capabilities/casework/index.ts'
import { addMinutes, helsinkiDate } from '#platform/dates.ts'
import { familyId, memberId } from '#seed/demo/families/family-ids.ts'
import { loadFamilies } from '#seed/demo/families/load-families.ts'
import { memberActor, memberSession } from '#tests/support/families.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere, signIn, walk, widths } from '#tests/support/sweep.ts'
import { path } from '#web/paths.ts'
import { meetingWorkTexts } from '#web/work/meetings/texts.ts'

const long = 'Sovitaan pitkästi ja perusteellisesti, kuka auttaa, kun päiväkodinvaihto jännittää. '.repeat(5)

describe('the pages of network meetings', () => {
  const site = browserSite()
  let id = ''
  let empty = ''
  let meeting = ''
  let token = ''
  before(async () => {
    const { world } = site
    await loadFamilies({ db: world.db, crypto: world.product.deps.crypto, now: world.clock.now() })
    const guide = world.as('guide')
    const opened = (about: string) =>
      openCase(guide, {
        id: familyId('parted'),
        about: memberId(about),
        group: 'divorce',
        source: 'worker',
        why: 'Vanhemmat ovat eronneet.',
      })
    id = (await opened('eino')).id
    empty = (await opened('ella')).id
    // At the table: everything that can stand on the page stands on it.
    const startsAt = addMinutes(world.clock.now(), 10)
    meeting = (
      await callMeeting(guide, {
        id,
        purpose: long,
        startsAt,
        endsAt: addMinutes(startsAt, 90),
        place: 'Perhekeskuksen neuvotteluhuone numero kaksi, käynti sisäpihan puolelta',
        link: 'https://etayhteys.example/huone-2',
        familyPresent: 'part',
        solved: 'Lapsi kertoo ajatuksensa etukäteen terveydenhoitajalle.',
        team: (await readCase(guide, { id })).seats.map(({ part }) => part),
        members: [memberId('hanna'), memberId('mikael')],
        outside: [{ name: 'Mummo Raili', email: 'raili@example.fi', sector: 'family' }],
        agenda: ['Päiväkodinvaihtojärjestelytoimenpidesuunnitelma', long.slice(0, 400)],
      })
    ).id
    const hanna = world.callAs(memberActor(world, memberId('hanna')))
    await answerMeeting(hanna, { id: meeting, answer: 'comes' })
    await proposePoint(hanna, { id: meeting, words: 'Kesäloma' })
    const point = (await readMeeting(guide, { id: meeting })).agenda[0]
    await writeMinutes(guide, { id: point?.id ?? '', version: 1, minutes: long })
    await agreeInMeeting(guide, {
      id: meeting,
      words: long.slice(0, 300),
      owner: { other: 'Päiväkodin erityisopettaja' },
      dueOn: helsinkiDate(addMinutes(startsAt, 60 * 24 * 14)),
    })
    await world.runJobs()
    const mail = world.mails().find(({ to }) => to.includes('raili@example.fi'))
    token = decodeURIComponent(/\/aika\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '')
  })

  const asHanna = async (width: number, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> => {
    const page = await site.page({ viewport: { width, height: 800 }, ...options })
    const value = await memberSession(site.world, memberId('hanna'))
    await page.context().addCookies([{ name: 'session', value, url: site.base }])
    return page
  }
  const unfold = (page: Page): Promise<void> =>
    page.evaluate(() => {
      for (const each of document.querySelectorAll('main details')) {
        each.setAttribute('open', '')
        each.removeAttribute('name')
      }
    })

  for (const width of widths) {
    it(`are accessible and fit at ${width} px, with every form unfolded too`, async () => {
      const guide = await site.page({ viewport: { width, height: 800 } })
      await signIn(guide, 'guide')
      const problems = [
        ...(await walk(guide, [{ name: 'workCaseMeetings', parts: { id } }], ['fi', 'sv'], `at ${width}`)),
        ...(await walk(guide, [{ name: 'workCaseMeetings', parts: { id: empty } }], ['en'], `at ${width}`)),
        ...(await walk(guide, [{ name: 'workCaseMeeting', parts: { id, meeting } }], ['sv'], `at ${width}`)),
      ]
      await unfold(guide)
      problems.push(...(await problemsHere(guide, `unfolded at ${width}`)))
      const own = await asHanna(width)
      problems.push(
        ...(await walk(own, [{ name: 'myMeetings' }], ['fi', 'sv'], `at ${width}`)),
        ...(await walk(own, [{ name: 'myMeeting', parts: { id: meeting } }], ['fi', 'sv'], `at ${width}`)),
      )
      await unfold(own)
      problems.push(...(await problemsHere(own, `own, unfolded at ${width}`)))
      const guest = await site.page({ viewport: { width, height: 800 } })
      problems.push(
        ...(await walk(guest, [{ name: 'meetingGuest', parts: { token } }], ['fi', 'en'], `at ${width}`)),
      )
      assert.deepEqual(problems, [])
    })
  }

  it('say what is wrong at each field, with everything typed kept', async () => {
    const page = await site.page({ viewport: { width: 390, height: 800 } })
    await signIn(page, 'guide')
    await page.goto(path('workCaseMeetings', 'fi', { id: empty }))
    await page.locator('#call-purpose').fill('Sovitaan arjesta')
    await page.locator('#call-day').fill('2026-03-01')
    await page.locator('#call-from').fill('12:00')
    await page.locator('#call-to').fill('11:00')
    await page.getByRole('button', { name: meetingWorkTexts.fi.call.send }).click()
    await page.locator('.error-summary a[href="#call-day"]').waitFor()
    for (const field of ['call-to', 'call-place', 'call-members'])
      assert.equal(await page.locator(`.error-summary a[href="#${field}"]`).count(), 1, field)
    assert.equal(await page.locator('#call-purpose').inputValue(), 'Sovitaan arjesta')
    assert.deepEqual(await problemsHere(page, 'with faults'), [])
  })

  it('show both texts where two have written under one point, and lose neither, without script', async () => {
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
    await signIn(page, 'guide')
    await page.goto(path('workCaseMeeting', 'fi', { id, meeting }))
    const points = (await readMeeting(site.world.as('guide'), { id: meeting })).agenda
    const [, second, third] = points
    assert.ok(second !== undefined && third !== undefined)
    // Meanwhile somebody else writes under the second point, and under the third, which is not touched here.
    await writeMinutes(site.world.as('guide'), {
      id: second.id,
      version: second.version,
      minutes: 'Toinen ehti.',
    })
    await writeMinutes(site.world.as('guide'), {
      id: third.id,
      version: third.version,
      minutes: 'Kesä puoliksi.',
    })
    await page.locator(`#minutes-${second.id}`).fill('Minä kirjoitin.')
    await page.getByRole('button', { name: meetingWorkTexts.fi.one.minutesSave }).click()
    const there = page.locator(`#point-${second.id}`)
    await there.getByText('Toinen ehti.').waitFor()
    assert.equal(await page.locator(`#minutes-${second.id}`).inputValue(), 'Minä kirjoitin.')
    assert.equal(await page.locator(`#minutes-${third.id}`).inputValue(), 'Kesä puoliksi.')
    await page.locator(`#minutes-${second.id}`).fill('Toinen ehti. Minä kirjoitin.')
    await page.getByRole('button', { name: meetingWorkTexts.fi.one.minutesSave }).click()
    await page.getByText(meetingWorkTexts.fi.one.done['minutes'] ?? '', { exact: true }).waitFor()
    const now = (await readMeeting(site.world.as('guide'), { id: meeting })).agenda
    assert.deepEqual(
      // Other points may have been proposed after them.
      now.slice(1, 3).map(({ minutes }) => minutes),
      ['Toinen ehti. Minä kirjoitin.', 'Kesä puoliksi.'],
    )
  })

  it('show what another writes as it is written, and leave alone where somebody types', async () => {
    const { world } = site
    const guide = world.as('guide')
    const at = path('workCaseMeeting', 'fi', { id, meeting })
    const page = await site.page({ viewport: { width: 1280, height: 900 } })
    await signIn(page, 'guide')
    await page.goto(at)
    const [first, second] = (await readMeeting(guide, { id: meeting })).agenda
    assert.ok(first !== undefined && second !== undefined)
    const box = (point: string) => page.locator(`#point-${point} textarea`)
    // The island has come alive when it offers to rest.
    await page.getByRole('button', { name: 'Älä päivitä itsestään' }).waitFor()
    await box(first.id).fill('Minun sanani, joita ei ole lähetetty.')
    await writeMinutes(guide, { id: second.id, version: second.version, minutes: 'Toinen kirjoitti tämän.' })
    await page.waitForFunction(
      (name) => document.querySelector<HTMLTextAreaElement>(name)?.value === 'Toinen kirjoitti tämän.',
      `#point-${second.id} textarea`,
    )
    await writeMinutes(guide, { id: first.id, version: first.version, minutes: 'Toinen ehti ensin.' })
    await proposePoint(guide, { id: meeting, words: 'Uusi kohta kesken kaiken' })
    await page.getByRole('heading', { name: 'Uusi kohta kesken kaiken' }).first().waitFor()
    assert.equal(await box(first.id).inputValue(), 'Minun sanani, joita ei ole lähetetty.')
    // Sent now, both texts are shown.
    await page.getByRole('button', { name: meetingWorkTexts.fi.one.minutesSave }).click()
    await page.getByText('Toinen ehti ensin.').first().waitFor()
    assert.equal(await box(first.id).inputValue(), 'Minun sanani, joita ei ole lähetetty.')
  })

  it('take a worker to the table and back by keyboard alone', async () => {
    const page = await site.page({ viewport: { width: 1280, height: 900 } })
    await signIn(page, 'guide')
    await page.goto(path('workCaseMeeting', 'fi', { id, meeting }))
    await page.locator('#agree > summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Vaihto perjantaisin')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.locator('#agree-dueOn').fill('2026-04-10')
    await page.locator('#agree-dueOn').press('Enter')
    await page.locator('#agreed').getByText('Vaihto perjantaisin').waitFor()
    assert.deepEqual(site.faults, [])
  })
})
