import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { hostId } from '#seed/demo/load-times.ts'
import { path } from '#web/paths.ts'
import { axeProblems } from '#tests/support/browser.ts'
import { browserSite } from '#tests/support/site.ts'

const asked = 'Kolmasluokkalainen lyö muita välitunnilla. Mitä voimme kokeilla koulussa?'

describe('a teacher asks a specialist without naming the child', () => {
  const site = browserSite()
  beforeEach(() => site.world.clear())

  const signIn = async (page: Page, persona: string): Promise<void> => {
    await page.goto('/kirjaudu')
    await page.locator(`button[value="${persona}"]`).click()
    await page.waitForURL(/\/(tyo|arbete|work)$/)
  }
  const problemsHere = async (page: Page, where: string): Promise<readonly string[]> => {
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    const found = (await axeProblems(page)).map((problem) => `${where}: ${problem}`)
    return wide > 0 ? [...found, `${where}: ${wide} px too wide`] : found
  }

  it('from sign-in to a booked time in five pages, and from answer to library; without script', async () => {
    const teacher = await site.page({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false })
    let pages = 0
    teacher.on('response', (response) => {
      if (response.request().isNavigationRequest() && response.status() === 200) pages += 1
    })
    await signIn(teacher, 'teacher')
    const afterSignIn = pages
    await teacher.goto(path('workConsultation', 'fi'))
    await teacher.getByRole('link', { name: 'Lastenpsykiatrian työpari' }).click()
    await teacher.getByLabel('Käytös ja tunteiden säätely').check()
    await teacher.locator('#asked').fill(`${asked} Hän on Matti, puhelin 040 123 4567.`)
    await teacher.getByRole('button', { name: 'Lähetä kysymys' }).click()
    // Refused with the words and the reasons; what was written is all there.
    const summary = await teacher.locator('#error-summary').innerText()
    assert.match(summary, /Matti.*nimeltä/)
    assert.match(summary, /040 123 4567.*puhelinnumerolta/)
    assert.equal(
      (await teacher.locator('#asked').inputValue()).trim(),
      `${asked} Hän on Matti, puhelin 040 123 4567.`,
    )
    const before = pages
    await teacher.locator('#asked').fill(asked)
    await teacher.getByRole('button', { name: 'Lähetä kysymys' }).click()
    await teacher.waitForURL(/kysymys\/[\w-]+\?tehty=booked/)
    assert.match(await teacher.locator('main').innerText(), /Aika sovittu/)
    // The refused page apart: the list, the host, the question.
    assert.ok(afterSignIn + (before - afterSignIn - 1) + (pages - before) <= 5, `${pages} pages`)
    const question = new URL(teacher.url()).pathname

    const doctor = await site.page({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false })
    await signIn(doctor, 'consulting-doctor')
    await doctor.goto(question)
    await doctor.locator('#answer').fill('Sama aikuinen lähellä neljä viikkoa.')
    await doctor.getByRole('button', { name: 'Lähetä vastaus' }).click()
    await doctor.locator('#title').fill('Lyöminen välitunnilla')
    await doctor.locator('#situation').fill('Lapsi lyö muita välitunnilla.')
    await doctor.locator('#advice').fill('Sama aikuinen lähellä neljä viikkoa.')
    await doctor.getByRole('button', { name: 'Julkaise kollegoille' }).click()
    await doctor.waitForURL(/tehty=noted/)

    await teacher.goto(question)
    assert.match(await teacher.locator('main').innerText(), /Sama aikuinen lähellä neljä viikkoa/)
    await teacher.goto(path('workLearning', 'fi', {}, { sanat: 'välitunnilla' }))
    assert.match(await teacher.locator('main').innerText(), /1 muistiinpano/)
    await site.world.db.asOwner(async (tx) => {
      await sql`delete from consultation.learning_note`.execute(tx)
      await sql`delete from consultation.question`.execute(tx)
    })
  })

  for (const width of [390, 1280]) {
    it(`is accessible and fits at ${width} px in every language`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } })
      await signIn(page, 'teacher')
      const found: string[] = []
      for (const lang of ['fi', 'sv', 'en'] as const) {
        for (const address of [
          path('workConsultation', lang),
          path('workConsultationHost', lang, { id: hostId('17', 'lanu') }),
          path('workLearning', lang),
          path('workColleagues', lang),
          path('workColleagues', lang, {}, { lista: 'for-families', sanat: 'Aino' }),
          path('workTimes', lang),
          path('workTimes', lang, {}, { kesto: '45', kalenteri: 'x' }),
        ]) {
          await page.goto(address)
          found.push(...(await problemsHere(page, `${address} at ${width}`)))
        }
      }
      assert.deepEqual(found, [])
    })
  }
})
