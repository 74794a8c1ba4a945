import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import {
  changeSection,
  readAssessment,
  startLimit,
  writeOwnSection,
  writeSection,
} from '#capabilities/casework/index.ts'
import { languages } from '#platform/text.ts'
import { openedCase } from '#tests/support/cases.ts'
import { type BuiltFamily, builtFamily, memberSession } from '#tests/support/families.ts'
import { browserSite } from '#tests/support/site.ts'
import { signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'
import { myAssessmentTexts } from '#web/public/assessment/texts.ts'
import { path } from '#web/paths.ts'
import { assessmentTexts } from '#web/work/assessment/assessment-texts.ts'

const words = assessmentTexts.fi
const mine = myAssessmentTexts.fi

describe('the assessment of a case, in a browser', () => {
  const site = browserSite()
  let family: BuiltFamily
  let id = ''
  const begun = async (): Promise<void> => {
    family = await builtFamily(site.world, {
      by: 'guide',
      adults: { anna: {}, mikael: { livesApart: true } },
    })
    id = (
      await openedCase(site.world, family, {
        by: 'guide',
        about: 'ella',
        responsible: true,
        stage: 'assessment',
      })
    ).id
  }
  before(begun)
  beforeEach(async () => {
    await site.world.clear()
    await begun()
  })

  const asMember = async (who: string, script: boolean): Promise<Page> => {
    const page = await site.page({ javaScriptEnabled: script, viewport: { width: 390, height: 900 } })
    const value = await memberSession(site.world, family.person(who))
    await page.context().addCookies([{ name: 'session', value, url: site.base }])
    return page
  }
  /** A part of the page that unfolds without script. */
  const unfold = async (page: Page, name: string, nth = 0): Promise<void> => {
    await page.locator('main details > summary').filter({ hasText: name }).nth(nth).click()
  }

  it('is written, told and changed without script; a limit is started and met', async () => {
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 390, height: 900 } })
    await signIn(page, 'guide')
    await page.goto(path('workCaseAssessment', 'fi', { id }))
    assert.match(await page.locator('#assessment').innerText(), new RegExp(words.empty.assessment))
    await unfold(page, words.write, 1)
    const writing = page.locator('#assessment form').first()
    await writing.locator('textarea').fill('Illat venyvät.\nAamut ovat hitaita.')
    await writing.getByLabel(words.title).fill('Arki')
    await writing.getByRole('button', { name: words.send }).click()
    const section = page.locator('#assessment article').first()
    assert.match(await section.innerText(), /Arki[\s\S]*Illat venyvät\./)
    assert.match(await section.innerText(), /Perhe ei vielä/)
    await section.getByRole('button', { name: words.tell }).click()
    assert.match(await page.locator('#assessment article').first().innerText(), /ja perhe\./)
    // A limit: without a choice the page says so and keeps the day.
    await unfold(page, words.add)
    await page.locator('.limit__add').getByRole('button', { name: words.addSend }).click()
    assert.match(await page.locator('.limit__add').innerText(), /Valitse määräaika/)
    await page.locator('.limit__add select').first().selectOption('D3')
    await page.locator('.limit__add').getByRole('button', { name: words.addSend }).click()
    assert.match(await page.locator('#limits').innerText(), /viimeistään keskiviikkona 11\.3\./)
    await unfold(page, words.meet)
    await page.locator('#limits').getByRole('button', { name: words.meetSend, exact: true }).click()
    await unfold(page, words.earlier)
    assert.match(await page.locator('#limits').innerText(), new RegExp(words.states.met))
  })

  it('shows both texts when somebody has changed it meanwhile, and nothing is lost', async () => {
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
    await signIn(page, 'guide')
    await page.goto(path('workCaseAssessment', 'fi', { id }))
    await unfold(page, words.writeSummary, 1)
    await page.locator('#assessment form textarea').nth(1).fill('Ensin.')
    await page.locator('#assessment form').nth(1).getByRole('button', { name: words.send }).click()
    await unfold(page, words.change)
    const other = await readAssessment(site.world.as('guide'), { id })
    const summary = other.documents.find(({ document }) => document === 'assessment')?.summary
    await changeSection(site.world.as('guide'), {
      id: summary?.id ?? '',
      version: 1,
      words: 'Toisen teksti.',
    })
    const form = page.locator('#assessment article form').first()
    await form.locator('textarea').fill('Minun tekstini.')
    await form.getByRole('button', { name: words.changeSend }).click()
    const conflict = page.locator('.plan-conflict')
    assert.match(await conflict.innerText(), /Toisen teksti\.[\s\S]*Minun tekstini\./)
    const joined = page.locator('#assessment article form').first()
    assert.equal(await joined.locator('textarea').inputValue(), 'Toisen teksti.\n\nMinun tekstini.')
    await joined.locator('textarea').fill('Yhteinen teksti.')
    await joined.getByRole('button', { name: words.conflict.save }).click()
    assert.match(await page.locator('#assessment article').first().innerText(), /Yhteinen teksti\./)
  })

  it('takes a parent’s own words, which the other parent does not see, without script', async () => {
    const anna = await asMember('anna', false)
    await anna.goto(path('myAssessment', 'fi'))
    await unfold(anna, mine.write)
    const form = anna.locator('main form').first()
    await form.locator('textarea').fill('Pelkään vaihtoja.')
    await form.getByLabel(mine.see.me).check()
    await form.getByRole('button', { name: mine.send }).click()
    assert.match(
      await anna.locator('#assessment').innerText(),
      /Pelkään vaihtoja\.[\s\S]*Vain sinä näet tämän\./,
    )
    const mikael = await asMember('mikael', false)
    await mikael.goto(path('myAssessment', 'fi'))
    assert.doesNotMatch(await mikael.content(), /Pelkään/)
    assert.match(await mikael.locator('#assessment').innerText(), new RegExp(mine.empty.assessment))
    // She opens it to the workers, and it is theirs to read.
    await unfold(anna, mine.open)
    await anna.locator('#assessment form').last().getByLabel(mine.see.team).check()
    await anna.locator('#assessment form').last().getByRole('button', { name: mine.openSend }).click()
    const page = await site.page({ viewport: { width: 390, height: 900 } })
    await signIn(page, 'guide')
    await page.goto(path('workCaseAssessment', 'fi', { id }))
    assert.match(await page.locator('#assessment').innerText(), /Pelkään vaihtoja\.[\s\S]*Muu perhe ei näe/)
  })

  it('is taken out for the record as a file', async () => {
    const page = await site.page({ viewport: { width: 1280, height: 900 } })
    await signIn(page, 'guide')
    await page.goto(path('workCaseExport', 'fi', { id }))
    await page.locator('input[value="json"]').check()
    const coming = page.waitForEvent('download')
    await page.locator('main form button').last().click()
    const file = await coming
    assert.match(file.suggestedFilename(), /^2026-03-02-[\da-f]{8}\.json$/)
    await page.goto(path('workCaseExport', 'fi', { id }))
    assert.match(await page.locator('#earlier').innerText(), /JSON/)
  })

  for (const width of widths)
    it(`is accessible and fits at ${width} px, for workers and for the family`, async () => {
      const guide = site.world.as('guide')
      await writeSection(guide, {
        id,
        document: 'assessment',
        kind: 'professional',
        title: 'Perhevalmennuksenjälkeisentukikeskustelun havainnot',
        words: 'Sosiaalihuoltolainmukaisenpalvelutarpeenarvioinninaloittamisajankohta.',
        told: true,
      })
      await writeOwnSection(family.member('anna'), { id, document: 'assessment', words: 'Omat sanani.' })
      await startLimit(guide, { id, rule: 'D3', dayZero: '2026-02-10' })
      await startLimit(guide, { id, rule: 'D17', dayZero: '2026-03-02' })
      const page = await site.page({ viewport: { width, height: 800 } })
      await signIn(page, 'guide')
      const visits: readonly Visit[] = [
        { name: 'workCaseAssessment', parts: { id } },
        { name: 'workCaseExport', parts: { id } },
      ]
      const found = [...(await walk(page, visits, languages, `at ${width}`))]
      const own = await asMember('anna', true)
      await own.setViewportSize({ width, height: 800 })
      found.push(...(await walk(own, [{ name: 'myAssessment' }], languages, `of a parent at ${width}`)))
      assert.deepEqual(found, [])
    })
})
