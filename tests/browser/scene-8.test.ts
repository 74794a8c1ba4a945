import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import {
  nameResponsible,
  openCase,
  readCase,
  readMeeting,
  readPlan,
  seatInCase,
} from '#capabilities/casework/index.ts'
import { whoIsWith } from '#capabilities/families/index.ts'
import { addMinutes, helsinkiDate, helsinkiTime } from '#platform/dates.ts'
import type { Language } from '#platform/text.ts'
import { familyId, memberId } from '#seed/demo/families/family-ids.ts'
import { loadFamilies } from '#seed/demo/families/load-families.ts'
import { memberActor, memberSession } from '#tests/support/families.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere, signIn } from '#tests/support/sweep.ts'
import { path } from '#web/paths.ts'
import { meetingTexts } from '#web/public/meetings/texts.ts'
import { meetingWorkTexts } from '#web/work/meetings/texts.ts'

const typed = {
  fi: {
    purpose: 'Sovitaan, miten lapsen viikot sujuvat kahdessa kodissa',
    points: ['Miten lapsi voi', 'Viikkojen vaihto'],
    hers: 'Kuka kertoo lapsille kesästä',
    minutes: 'Vaihto jännittää vielä.\nKoulussa sujuu hyvin.',
    agreed: ['Vaihto on perjantaisin koulun jälkeen', 'Kouluterveydenhoitaja tapaa lapsen'],
    place: 'Perhekeskus, huone 2',
  },
  sv: {
    purpose: 'Vi kommer överens om hur barnets veckor fungerar i två hem',
    points: ['Hur barnet mår', 'Växlingen mellan hemmen'],
    hers: 'Vem berättar för barnen om sommaren',
    minutes: 'Växlingen känns spännande än.\nI skolan går det bra.',
    agreed: ['Växlingen är på fredagar efter skolan', 'Skolhälsovårdaren träffar barnet'],
    place: 'Familjecentret, rum 2',
  },
} as const

describe('scene 8: a responsible worker brings a divorce family and its helpers to one table', () => {
  const site = browserSite()
  before(() =>
    loadFamilies({
      db: site.world.db,
      crypto: site.world.product.deps.crypto,
      now: site.world.clock.now(),
    }),
  )

  const counting = (page: Page): (() => number) => {
    let count = 0
    page.on('response', (response) => {
      const isPage =
        response.request().isNavigationRequest() && response.request().frame() === page.mainFrame()
      if (isPage && response.status() !== 303 && response.url().startsWith(site.base)) count += 1
    })
    return () => count
  }

  const asMember = async (who: string, lang: Language, width: number, script: boolean): Promise<Page> => {
    const page = await site.page({ javaScriptEnabled: script, viewport: { width, height: 900 } })
    const value = await memberSession(site.world, memberId(who))
    await page.context().addCookies([{ name: 'session', value, url: site.base }])
    await page.goto(path('my', lang))
    return page
  }

  /** The case of a child of parted parents, with those seated in it who are with the family. */
  const prepared = async (about: string): Promise<string> => {
    const guide = site.world.as('guide')
    const family = familyId('parted')
    const { id } = await openCase(guide, {
      id: family,
      about: memberId(about),
      group: 'divorce',
      source: 'worker',
      why: 'Vanhemmat ovat eronneet ja haluavat sopia arjesta.',
    })
    for (const part of (await whoIsWith(guide, { id: family })).people) {
      const seats = (await readCase(guide, { id })).seats
      if (part.sees.includes('plan') && !seats.some((seat) => seat.part === part.id))
        await seatInCase(guide, { id, part: part.id })
    }
    await nameResponsible(guide, { id, person: site.world.actor('guide').id })
    return id
  }

  for (const [lang, width, about, script] of [
    ['fi', 390, 'eino', false],
    ['fi', 1280, 'eino', true],
    ['sv', 390, 'ella', true],
    ['sv', 1280, 'ella', false],
  ] as const) {
    it(`is called, held and agreed in within eight pages, in ${lang} at ${width} px${script ? '' : ', without script'}`, async () => {
      const { world } = site
      const [texts, own, words] = [meetingWorkTexts[lang], meetingTexts[lang], typed[lang]]
      const id = await prepared(about)
      const page = await site.page({ javaScriptEnabled: script, viewport: { width, height: 900 } })
      await signIn(page, 'guide')
      const pages = counting(page)

      // From the family to its case, and to the table.
      await page.goto(path('workFamily', lang, { id: familyId('parted') }))
      await page
        .locator(`main a[href="${path('workCase', lang, { id })}"]`)
        .first()
        .click()
      await page
        .locator(`main a[href="${path('workCaseMeetings', lang, { id })}"]`)
        .first()
        .click()
      await page.locator('#call-purpose').fill(words.purpose)
      const starts = addMinutes(world.clock.now(), 30)
      await page.locator('#call-day').fill(helsinkiDate(starts))
      await page.locator('#call-from').fill(helsinkiTime(starts))
      await page.locator('#call-to').fill(helsinkiTime(addMinutes(starts, 90)))
      await page.locator('#call-place').fill(words.place)
      await page.locator(`input[name=call-members][value="${memberId('hanna')}"]`).check()
      await page.locator('#call-agenda').fill(words.points.join('\n'))
      await page.getByRole('button', { name: texts.call.send }).click()
      await page.getByText(texts.one.done['call'] ?? '', { exact: true }).waitFor()
      const meeting = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      const people = (await readMeeting(world.as('guide'), { id: meeting })).participants
      assert.ok(people.filter(({ kind }) => kind === 'worker').length > 2)

      // Everybody who is asked is told, without a word of whom or what.
      const before = world.mails().length
      await world.runJobs()
      const told = world.mails().slice(before)
      assert.ok(told.some(({ to }) => to.includes('hanna.koskela@posti.example')))
      for (const { subject, text } of told)
        assert.doesNotMatch(subject + text, /Koskela|Eino|Ella|Hanna|huone|rum 2/)

      // The mother answers and brings up something of her own. The father is not asked, and sees nothing of it.
      const hanna = await asMember('hanna', lang, width, script)
      await hanna
        .locator(`a[href="${path('myMeetings', lang)}"]`)
        .first()
        .click()
      await hanna.locator(`a[href="${path('myMeeting', lang, { id: meeting })}"]`).click()
      assert.deepEqual(await problemsOf(hanna, script), [])
      await hanna.getByRole('button', { name: own.answers.comes }).click()
      await hanna.getByText(own.mine.done['answer'] ?? '', { exact: true }).waitFor()
      await hanna.getByLabel(own.mine.propose).last().fill(words.hers)
      await hanna.getByRole('button', { name: own.mine.proposeSend }).click()
      const file = await hanna.context().request.get(`${path('myMeeting', lang, { id: meeting })}?muoto=ics`)
      const calendar = await file.text()
      assert.match(calendar, new RegExp(`SUMMARY:${own.guest.tab}\r\n`))
      assert.ok(!calendar.includes(words.place) && !calendar.includes(meeting))
      const mikael = await asMember('mikael', lang, width, script)
      await mikael.goto(path('myMeetings', lang))
      assert.ok(!(await mikael.content()).includes(words.purpose))

      // At the table: minutes under each point, then what was agreed, with who and by when.
      world.clock.set(addMinutes(starts, 1).toISOString())
      assert.deepEqual(await problemsOf(page, script), [])
      const minutes = page.locator('.meeting-minutes textarea')
      await minutes.first().fill(words.minutes)
      await page.getByRole('button', { name: texts.one.minutesSave }).click()
      await page.getByRole('heading', { name: words.hers }).waitFor()
      assert.equal(await minutes.first().inputValue(), words.minutes)
      for (const [index, each] of words.agreed.entries()) {
        await page.locator('#agree > summary').click()
        await page.locator('#agree-words').fill(each)
        await page
          .locator('#agree-who')
          .selectOption(index === 0 ? `member ${memberId('hanna')}` : `person ${world.actor('guide').id}`)
        await page.locator('#agree-dueOn').fill(index === 0 ? '2026-04-10' : '2026-04-24')
        await page.getByRole('button', { name: texts.one.agreeSend }).click()
        await page.locator('#agreed').getByText(each).waitFor()
      }
      await page.getByRole('button', { name: texts.one.hold }).click()
      await page.getByText(texts.one.done['hold'] ?? '', { exact: true }).waitFor()
      assert.ok(pages() <= 8, `${pages()} pages`)

      // What was agreed is the plan: hers to do, and seen by her.
      const plan = await readPlan(world.callAs(memberActor(world, memberId('hanna'))), { id })
      assert.deepEqual(
        plan.steps
          .filter((step) => step.meeting === meeting)
          .map((step) => [step.words, step.dueOn, step.owner.me])
          .toSorted(),
        [
          [words.agreed[0], '2026-04-10', true],
          [words.agreed[1], '2026-04-24', false],
        ].toSorted(),
      )
      const later = await asMember('hanna', lang, width, script)
      await later.goto(path('myMeeting', lang, { id: meeting }))
      const shown = await later.locator('main').innerText()
      for (const each of [...words.agreed, ...words.minutes.split('\n'), words.hers])
        assert.ok(shown.includes(each), `${each} in ${shown}`)
      assert.deepEqual(site.faults, [])
    })
  }

  /** Axe works where script runs. */
  const problemsOf = async (page: Page, script: boolean): Promise<readonly string[]> =>
    script ? problemsHere(page, page.url()) : []
})
