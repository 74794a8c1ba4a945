import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import type { Language } from '#platform/text.ts'
import { axeProblems } from '#tests/support/browser.ts'
import { browserSite } from '#tests/support/site.ts'
import { familyWords } from '#web/public/referral/family-texts.ts'
import { path } from '#web/paths.ts'
import { referralTexts } from '#web/work/guiding/referral-texts.ts'
import { referralWords } from '#web/work/guiding/referral-words.ts'

/** Whole pages loaded since counting began: what a person waits for. */
function pagesOf(page: Page): () => number {
  let count = 0
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest() && response.request().frame() === page.mainFrame()
    if (isPage && response.status() !== 303) count += 1
  })
  return () => count
}

const signInAs = async (page: Page, persona: string): Promise<void> => {
  await page.goto('/kirjaudu')
  // The demonstration offers a few people by button; the others sign in in the same way.
  await page
    .locator('button[name=persona]')
    .first()
    .evaluate((button, value) => button.setAttribute('value', value), persona)
  await page.locator('button[name=persona]').first().click()
  await page.waitForURL(/\/(tyo|arbete|work)/)
}

const press = async (page: Page, move: string, fill: () => Promise<void> = async () => {}): Promise<void> => {
  await page.locator(`#move-${move} summary`).click()
  await fill()
  await page.locator(`#move-${move} form button[type=submit]`).click()
  await page.waitForURL(new RegExp(`done=${move}`))
}

describe('scene 5: an assessment for a boy and a group for the family', () => {
  const site = browserSite()

  const walk = async (lang: Language, javaScriptEnabled: boolean, width: number): Promise<void> => {
    const words = referralTexts[lang]
    const terms = referralWords[lang]
    const options = { javaScriptEnabled, viewport: { width, height: 900 }, reducedMotion: 'reduce' as const }
    const nurse = await site.page({ ...options, javaScriptEnabled: true })
    const pages = pagesOf(nurse)
    await signInAs(nurse, 'school-nurse')
    await nurse.goto(path('workNewReferral', lang))
    for (const name of [/kuntoutus|Barnrehab/, /Eroryhmät|Skilsmässogrupp/])
      await nurse.locator('label.choice__label', { hasText: name }).click()
    await nurse.locator('[name=f-need]').fill('Kynä ei pysy kädessä, arki on raskasta.')
    await nurse.locator('[name=f-contact]').fill('040 000 0001')
    await nurse.locator('[name=f-child-age]').fill('7')
    await nurse.locator('button[value=write]').click()
    await nurse.waitForURL(/drafts=/)
    assert.deepEqual(await axeProblems(nurse), [])
    // Within one register the family is told; the association is another controller, and the family says yes.
    assert.equal(await nurse.locator('input[name^=yes-]').count(), 1)
    await nurse.locator('button[value=send]').click()
    assert.equal(await nurse.locator('.error-summary').count(), 1, 'nothing goes without the family’s yes')
    await nurse.locator('input[name^=yes-]').check()
    await nurse.locator('button[value=send]').click()
    await nurse.getByRole('heading', { level: 1, name: words.sent.title(2) }).waitFor()
    // The refused try was one of them.
    assert.ok(pages() - 1 <= 6, `${pages()} pages`)
    const code = (await nurse.locator('.family-code__code').innerText()).trim()

    const therapist = await site.page({ ...options, javaScriptEnabled: true })
    await signInAs(therapist, 'therapist')
    await therapist.goto(path('workReferrals', lang, {}, { list: 'received' }))
    await therapist.locator('.referral-row__name a').first().click()
    await therapist.waitForURL(/lahetteet\/|remisser\//)
    assert.match(await therapist.locator('main').innerText(), /Kynä ei pysy kädessä/)
    await press(therapist, 'accept', () =>
      therapist.locator('[name=acceptText]').fill('Soitan ensi viikolla.'),
    )
    await therapist.locator('button', { hasText: words.one.moves.start }).click()
    await therapist.waitForURL(/done=start/)
    await press(therapist, 'complete', () => therapist.locator('input[name=outcome][value=helped]').check())
    assert.deepEqual(await axeProblems(therapist), [])

    await nurse.goto(path('workReferrals', lang, {}, { list: 'closed' }))
    const closed = nurse.locator('.referral-row', { hasText: /kuntoutus|Barnrehab/ }).first()
    assert.match(await closed.innerText(), new RegExp(terms.outcomes.helped))

    const family = await site.page(options)
    await family.goto(path('follow', lang))
    await family.locator('[name=code]').fill(code)
    await family.locator('main form button[type=submit]').first().click()
    await family.waitForURL(/pyynto|begaran/)
    const said = await family.locator('main').innerText()
    assert.match(said, new RegExp(familyWords[lang].outcomes.helped))
    assert.match(
      said,
      new RegExp(familyWords[lang].now.sent({ service: '', worker: '', who: '', due: '', expected: '' })),
    )
    // The group: the family takes its yes back, and the association can no longer read.
    await family.locator('.guided a', { hasText: /Eroryhmät|Skilsmässogrupp/ }).click()
    await family.waitForURL(/palvelu\/|tjanst\//)
    assert.match(await family.locator('main').innerText(), /040 000 0001/)
    await family.locator('details', { hasText: familyWords[lang].withdraw }).locator('summary').click()
    await family.locator('button[value=withdraw]').click()
    await family.waitForURL(/tehty=withdraw/)
    assert.match(
      await family.locator('main').innerText(),
      new RegExp(
        familyWords[lang].now.withdrawn({ service: '', worker: '', who: '', due: '', expected: '' }),
      ),
    )
    if (javaScriptEnabled) assert.deepEqual(await axeProblems(family), [])

    const worker = await site.page({ ...options, javaScriptEnabled: true })
    await signInAs(worker, 'ngo-worker')
    await worker.goto(path('workReferrals', lang, {}, { list: 'received' }))
    assert.equal(await worker.locator('.referral-row').count(), 0)
    for (const page of [nurse, therapist, family, worker]) await page.context().close()
  }

  it('in Finnish on a wide screen', () => walk('fi', true, 1280))
  it('in Swedish on a phone, the family without a script', () => walk('sv', false, 390))

  it('runs no script of others and breaks no rule of its own', () => {
    assert.deepEqual(site.faults, [])
  })
})
