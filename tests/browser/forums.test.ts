import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import {
  addForum,
  addForumTask,
  addSeat,
  draftDecision,
  openForumVote,
  planForumMeeting,
  proposeForumMatter,
  readDecision,
  readForumMeeting,
  setDecisionRecipients,
  setForumOffice,
  setSeatTerm,
  writeForumMinutes,
} from '#capabilities/network/index.ts'
import { addDays, addMinutes, helsinkiDate } from '#platform/dates.ts'
import { canTypeset } from '#platform/typeset.ts'
import { personId } from '#seed/demo/ids.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere, signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'
import { decisionTexts } from '#web/lead/forums/decision-texts.ts'
import { forumTexts } from '#web/lead/forums/forum-texts.ts'
import { meetingTexts } from '#web/lead/forums/meeting-texts.ts'
import { forumWords } from '#web/lead/forums/words.ts'
import { path } from '#web/paths.ts'

const long =
  'Lähipalvelujen yhteensovittamisen toimeenpanosuunnitelman seurantakokousmuistio ja jatkotoimet. '

describe('the pages of forums', () => {
  const site = browserSite()
  type Begun = { readonly forum: string; readonly meeting: string; readonly decision: string }
  let forum = ''
  let meeting = ''
  let decision = ''

  /** A forum with an empty seat and a meeting that is going on, with everything on its page that can stand there. */
  const begin = async (task: string): Promise<Begun> => {
    const { world } = site
    const coordinator = world.as('coordinator')
    const now = world.clock.now()
    const today = helsinkiDate(now)
    const forum = (
      await addForum(coordinator, {
        forum: {
          name: { fi: 'Kokeiltavien paikkojen operatiivinen ryhmä', sv: 'Operativa gruppen' },
          level: 'operative',
          purpose: { fi: long, sv: 'Leder vardagen i familjecentret.' },
          cadenceWeeks: 4,
          customerPresent: 'no',
          customerWords: { fi: 'Perheiden raati lausuu asioista etukäteen.' },
        },
      })
    ).id
    const seats = await Promise.all(
      (['student-welfare', 'family-services', 'third-sector', 'police'] as const).map((sector) =>
        addSeat(coordinator, { id: forum, seat: { sector } }),
      ),
    )
    const holders = ['school-nurse', 'unit-lead', 'ngo-worker']
    for (const [index, key] of holders.entries()) {
      await setSeatTerm(coordinator, {
        seat: seats[index]?.id ?? '',
        term: {
          person: personId(key),
          deputyName: key === 'ngo-worker' ? 'Vesa Varajäsen' : null,
          firstDay: addDays(today, -30),
        },
      })
    }
    for (const key of ['school-nurse', 'psychologist'])
      await setForumOffice(coordinator, {
        id: forum,
        office: { office: 'secretary', person: personId(key), firstDay: addDays(today, -30) },
      })
    const meeting = (
      await planForumMeeting(coordinator, {
        id: forum,
        meeting: {
          startsAt: addMinutes(now, -20),
          endsAt: addMinutes(now, 100),
          place: 'Perhekeskuksen neuvotteluhuone',
          remoteLink: 'https://etayhteys.example/ryhma',
        },
        agenda: ['Toimitilojen yhteiskäyttö', 'Kevään vuosikello', long.repeat(2)],
      })
    ).id
    await proposeForumMatter(world.as('ngo-worker'), {
      id: forum,
      matter: { title: 'Isien ilta', grounds: long },
    })
    const [first] = (await readForumMeeting(coordinator, { id: meeting })).matters
    const decision = (
      await draftDecision(coordinator, {
        id: forum,
        meeting,
        matter: first?.id ?? null,
        decision: { kind: 'premises', title: 'Otetaan yhteinen tila käyttöön', words: long },
        recipients: [{ kind: 'person', of: personId('unit-lead') }],
      })
    ).id
    await addForumTask(coordinator, {
      id: forum,
      meeting,
      task: { words: task, owner: personId('coordinator'), dueOn: addDays(today, -3) },
    })
    await openForumVote(coordinator, {
      id: meeting,
      title: 'Mihin keskitytään ensin',
      points: 5,
      options: ['Matala kynnys', 'Yhteiset tilat', long],
    })
    return { forum, meeting, decision }
  }
  before(async () => {
    ;({ forum, meeting, decision } = await begin('Sovi avaimista'))
  })

  const everyPage = (): readonly Visit[] => [
    { name: 'forums' },
    { name: 'forum', parts: { id: forum } },
    { name: 'forumMeeting', parts: { id: meeting } },
    { name: 'decisions' },
    { name: 'decision', parts: { id: decision } },
    { name: 'forumTasks' },
    { name: 'forumTasks', query: { whose: 'all', done: '1' } },
    { name: 'forumMinutes' },
    { name: 'forumMinutes', query: { q: 'ei-löydy-mistään' } },
  ]
  const unfold = (page: Page): Promise<void> =>
    page.evaluate(() => {
      for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '')
    })
  const at = async (persona: string, width = 1280, options: { javaScriptEnabled?: boolean } = {}) => {
    const page = await site.page({ viewport: { width, height: 900 }, ...options })
    await signIn(page, persona)
    return page
  }
  const press = (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().click()
  const told = (page: Page, words: string | undefined): Promise<void> =>
    page
      .locator('main')
      .getByText(words ?? 'nothing is said', { exact: true })
      .waitFor()

  for (const width of widths) {
    it(`are accessible and fit at ${width} px, with every form unfolded too`, async () => {
      const page = await at('coordinator', width)
      const problems = [
        ...(await walk(page, everyPage(), ['fi', 'sv'], `at ${width}`)),
        ...(await walk(page, [...everyPage(), { name: 'forumNew' }], ['en'], `at ${width}`)),
      ]
      for (const visit of [
        { name: 'forum', parts: { id: forum } },
        { name: 'forumMeeting', parts: { id: meeting } },
        { name: 'decision', parts: { id: decision } },
      ] as const) {
        await page.goto(path(visit.name, 'sv', visit.parts))
        await unfold(page)
        problems.push(...(await problemsHere(page, `${visit.name} unfolded at ${width}`)))
      }
      const reader = await at('guide', width)
      problems.push(...(await walk(reader, everyPage().slice(0, 4), ['fi'], `read at ${width}`)))
      assert.deepEqual(problems, [])
    })
  }

  it('start a forum from a template, fill a seat and say what is wrong with everything typed kept', async () => {
    const page = await at('coordinator', 390)
    await page.goto(path('forumNew', 'fi'))
    await page.locator('#make-name-sv').fill('Teamet för skolstarten')
    await page.locator('#make-cadenceWeeks').fill('100')
    await press(page, forumTexts.fi.make.send)
    await page.locator('.error-summary a[href="#make-cadenceWeeks"]').waitFor()
    assert.equal(await page.locator('#make-name-sv').inputValue(), 'Teamet för skolstarten')
    await page.locator('#make-name-fi').fill('Koulunaloitustiimi')
    await page.locator('#make-cadenceWeeks').fill('3')
    await page.locator('#make-starts').fill(addDays(helsinkiDate(site.world.clock.now()), 14))
    await page.locator('input[name="make-template"]').first().check()
    await press(page, forumTexts.fi.make.send)
    await told(page, forumTexts.fi.done.made)
    await page.getByRole('heading', { level: 1, name: /Koulu/ }).waitFor()
    await page.getByText(forumWords.fi.empty).first().waitFor()
    await page.locator('#seats details.disclosure > summary').click()
    await page.locator('#seats summary', { hasText: forumTexts.fi.seats.fill }).first().click()
    const form = page.locator('#seats form', { has: page.locator('[name$="-firstDay"]:visible') }).first()
    await form.locator('[name$="-name"]').fill('Pirkko Poliisi')
    await form.getByRole('button').click()
    await told(page, forumTexts.fi.done.fill)
    await page.locator('#seat-list').getByText('Pirkko Poliisi').waitFor()
    assert.deepEqual(site.faults, [])
  })

  it('take a proposal to the agenda and answer the one that is not taken', async () => {
    const guide = await at('guide', 390, { javaScriptEnabled: false })
    await guide.goto(path('forum', 'sv', { id: forum }))
    await guide.locator('#propose > summary').click()
    await guide.locator('#propose-title').fill('Kvällsöppet på mötesplatsen')
    await press(guide, forumTexts.sv.proposals.send)
    await told(guide, forumTexts.sv.done.propose)
    const page = await at('coordinator', 1280, { javaScriptEnabled: false })
    await page.goto(path('forumMeeting', 'fi', { id: meeting }))
    const row = page.locator('#agenda .forum-row', { hasText: 'Kvällsöppet på mötesplatsen' })
    await row.getByRole('button', { name: new RegExp(meetingTexts.fi.agenda.take) }).click()
    await told(page, meetingTexts.fi.done.take)
    await page.locator('.forum-points').getByText('Kvällsöppet på mötesplatsen').first().waitFor()
  })

  it('are written by two secretaries at once, who lose nothing, without script', async () => {
    const { world } = site
    const [one, other] = [
      await at('school-nurse', 1280, { javaScriptEnabled: false }),
      await at('psychologist', 1280, { javaScriptEnabled: false }),
    ]
    const here = path('forumMeeting', 'fi', { id: meeting })
    await one.goto(here)
    await other.goto(here)
    const [first, second] = (await readForumMeeting(world.as('school-nurse'), { id: meeting })).matters
    assert.ok(first !== undefined && second !== undefined)
    const box = (page: Page, id: string) => page.locator(`#minutes-${id}`)
    await box(one, first.id).fill('Tila on vapaa maaliskuusta.')
    await press(one, meetingTexts.fi.agenda.minutesSave)
    await told(one, meetingTexts.fi.done.minutes)
    // The other has typed under the same matter, and under one of their own.
    await box(other, first.id).fill('Avaimista sovitaan erikseen.')
    await box(other, second.id).fill('Vuosikello käytiin läpi.')
    await press(other, meetingTexts.fi.agenda.minutesSave)
    const there = other.locator(`#matter-${first.id}`)
    await there.getByText('Tila on vapaa maaliskuusta.').first().waitFor()
    assert.equal(await box(other, first.id).inputValue(), 'Avaimista sovitaan erikseen.')
    assert.deepEqual(await problemsHere(await at('coordinator'), 'signed in'), [])
    await box(other, first.id).fill('Tila on vapaa maaliskuusta. Avaimista sovitaan erikseen.')
    await press(other, meetingTexts.fi.agenda.minutesSave)
    await told(other, meetingTexts.fi.done.minutes)
    const now = (await readForumMeeting(world.as('psychologist'), { id: meeting })).matters
    assert.deepEqual(
      now.slice(0, 2).map(({ minutes }) => minutes.words),
      ['Tila on vapaa maaliskuusta. Avaimista sovitaan erikseen.', 'Vuosikello käytiin läpi.'],
    )
    // Who sits at the same table with script sees it appear, in minutes that are open for writing.
    const watching = await at('school-nurse', 1280)
    await watching.goto(here)
    await watching.getByText('Älä päivitä itsestään').waitFor()
    // Whoever has only read writes over nobody.
    await writeForumMinutes(world.as('school-nurse'), {
      id: second.id,
      version: now[1]?.minutes.version ?? 0,
      words: 'Vuosikello hyväksyttiin.',
    })
    await watching.waitForFunction(
      (id) =>
        document.querySelector<HTMLTextAreaElement>(`#minutes-${id}`)?.value === 'Vuosikello hyväksyttiin.',
      second.id,
    )
    await box(one, first.id).fill('Tila on vapaa maaliskuusta. Avaimista sovitaan erikseen. Kiitos.')
    await press(one, meetingTexts.fi.agenda.minutesSave)
    await one.locator(`#matter-${first.id} .notice`).waitFor()
    assert.equal(await box(one, second.id).inputValue(), 'Vuosikello hyväksyttiin.')
  })

  it('divide points in a vote and show its result in order', async () => {
    const nurse = await at('school-nurse')
    await nurse.goto(path('forumMeeting', 'fi', { id: meeting }))
    await nurse.getByLabel('Yhteiset tilat').fill('4')
    await nurse.getByLabel('Matala kynnys').fill('4')
    await press(nurse, meetingTexts.fi.votes.cast)
    await nurse.locator('.error-summary').waitFor()
    await nurse.getByLabel('Matala kynnys').fill('1')
    await press(nurse, meetingTexts.fi.votes.cast)
    await told(nurse, meetingTexts.fi.done.cast)
    const page = await at('coordinator')
    await page.goto(path('forumMeeting', 'fi', { id: meeting }))
    await press(page, meetingTexts.fi.votes.close)
    await told(page, meetingTexts.fi.done['close-vote'])
    const rows = await page.locator('[id^="result-"] tbody th').allTextContents()
    assert.deepEqual(rows.slice(0, 2), ['Yhteiset tilat', 'Matala kynnys'])
  })

  it('hold a whole meeting, decide with the children in mind, and hear that the decision has arrived', async () => {
    const { world } = site
    // One of its own: after it nothing more is written.
    const { meeting, decision } = await begin('Tilaa kahvi')
    const page = await at('coordinator')
    const here = path('forumMeeting', 'fi', { id: meeting })
    await page.goto(here)
    await press(page, meetingTexts.fi.keep.invite)
    await told(page, meetingTexts.fi.done.invite)
    const nurse = await at('school-nurse', 390)
    await nurse.goto(path('forumMeeting', 'sv', { id: meeting }))
    await press(nurse, forumWords.sv.mine.comes)
    await told(nurse, meetingTexts.sv.done.answer)
    await page.goto(here)
    await page.locator('#present > summary').click()
    await page.locator('#present select').first().selectOption('there')
    await press(page, meetingTexts.fi.people.save)
    await told(page, meetingTexts.fi.done.present)
    await press(page, meetingTexts.fi.keep.hold)
    await told(page, meetingTexts.fi.done.hold)
    // Premises are decided on only when the effects on children have been assessed.
    await page.goto(path('decision', 'fi', { id: decision }))
    await page.getByText(decisionTexts.fi.assessment.demanded).waitFor()
    await page.locator('#make > summary').click()
    await page.locator('#make form button').click()
    await page.locator('.error-summary').waitFor()
    assert.equal((await readDecision(world.as('coordinator'), { id: decision })).state, 'draft')
    await page.goto(path('decision', 'fi', { id: decision }))
    await page.locator('#assess > summary').click()
    for (const field of ['childrenConcerned', 'good', 'bad', 'heard', 'alternatives', 'chosenWhy'])
      await page.locator(`#assess-${field}`).fill(`Alle kouluikäiset: ${field}`)
    await press(page, decisionTexts.fi.assessment.save)
    await told(page, decisionTexts.fi.done.assess)
    await page.locator('#make > summary').click()
    await page.locator('#make form button').click()
    await told(page, decisionTexts.fi.done.make)
    await press(page, decisionTexts.fi.acts.announce)
    await told(page, decisionTexts.fi.done.announce)
    const lead = await at('unit-lead', 390)
    await lead.goto(path('decisions', 'fi'))
    await lead.locator('#mine a').first().click()
    await lead.getByRole('button', { name: /^Vahvistan/ }).click()
    await told(lead, decisionTexts.fi.done.confirm)
    await lead.getByText('Alle kouluikäiset: heard').waitFor()
    // From the first confirmation on its words stand; another one comes in its stead.
    await page.goto(path('decision', 'fi', { id: decision }))
    await page.getByText(decisionTexts.fi.acts.frozen).waitFor()
    assert.equal(await page.locator('#change').count(), 0)
    await page.locator('#supersede > summary').click()
    await page.locator('#supersede-kind').selectOption('practice')
    await page.locator('#supersede-title').fill('Tila on käytössä myös iltaisin')
    await press(page, decisionTexts.fi.acts.supersedeSend)
    await told(page, decisionTexts.fi.done.draft)
    await page.getByText(decisionTexts.fi.supersedes).waitFor()
    const next = page.url().split('/').at(-1)?.split('?')[0] ?? ''
    await setDecisionRecipients(world.as('coordinator'), {
      id: next,
      recipients: [{ kind: 'person', of: personId('unit-lead') }],
    })
    await page.goto(here)
    await press(page, meetingTexts.fi.keep.approve)
    await told(page, meetingTexts.fi.done.approve)
    assert.equal(await page.locator('.forum-points textarea').count(), 0)
    assert.deepEqual(await problemsHere(page, 'approved'), [])
  })

  it('give the agenda, the minutes, the calendar and every table as a file', async () => {
    const page = await at('guide')
    const get = async (address: string) => {
      const answer = await page.request.get(address)
      assert.equal(answer.status(), 200, address)
      return answer
    }
    const here = (muoto: string) => path('forumMeeting', 'sv', { id: meeting }, { muoto })
    if (canTypeset) {
      for (const paper of ['asialista', 'poytakirja']) {
        const bytes = (await (await get(here(paper))).body()).toString('latin1')
        assert.match(bytes, /\/StructTreeRoot/)
        assert.match(bytes, /<pdfuaid:part>1<\/pdfuaid:part>/)
      }
    }
    assert.match(await (await get(here('ics'))).text(), /BEGIN:VEVENT/)
    for (const name of ['forums', 'decisions', 'forumMinutes'] as const) {
      const answer = await get(path(name, 'fi', {}, { taulukko: 'xlsx' }))
      assert.match(answer.headers()['content-type'] ?? '', /spreadsheetml/)
    }
    await get(path('forumTasks', 'fi', {}, { whose: 'all', done: '1', taulukko: 'csv' }))
  })

  it('mark a task done by keyboard alone', async () => {
    const page = await at('coordinator')
    await page.goto(path('forumTasks', 'fi'))
    const row = page.locator('.forum-row', { hasText: 'Sovi avaimista' })
    await row.locator('summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Avaimet ovat vahtimestarilla.')
    await page.keyboard.press('Enter')
    await page.getByText('Tehtävä on merkitty.').waitFor()
    assert.equal(await page.locator('.forum-row', { hasText: 'Sovi avaimista' }).count(), 0)
    assert.deepEqual(site.faults, [])
  })
})
