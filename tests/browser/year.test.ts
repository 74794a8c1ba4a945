import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { addClockEntry, readClockEntry } from '#capabilities/network/index.ts'
import { languages } from '#platform/text.ts'
import { personId } from '#seed/demo/ids.ts'
import { clockEntryId } from '#seed/demo/leading/year.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere, signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'
import { entryTexts } from '#web/lead/year/entry-texts.ts'
import { yearTexts } from '#web/lead/year/year-texts.ts'
import { path } from '#web/paths.ts'

const long =
  'Lasten ja nuorten hyvinvointisuunnitelmantoimeenpanosuunnitelman seurantaneuvottelu kuntien kanssa '

describe('the year and the month', () => {
  const site = browserSite()
  let entry = ''
  before(async () => {
    entry = (
      await addClockEntry(site.world.as('coordinator'), {
        entry: {
          kind: 'negotiation',
          municipality: '905',
          title: { fi: long, sv: 'Förhandling' },
          note: long.repeat(3),
          owner: personId('area-lead'),
          ownerWords: 'Hyvinvointikoordinaattori',
          returns: 'yearly',
          firstDay: '2025-02-01',
          wholeMonth: true,
        },
      })
    ).id
  })

  for (const width of widths) {
    it(`are accessible and fit at ${width} px, for those who lead and for those who read`, async () => {
      const visits: readonly Visit[] = [
        { name: 'leadMonth' },
        { name: 'leadMonth', query: { alue: 'kaikki' } },
        { name: 'annualClock' },
        { name: 'annualClock', query: { vuosi: '2031', laji: 'risk-review' } },
        { name: 'annualEntry', parts: { id: entry } },
        { name: 'annualEntry', parts: { id: clockEntryId('17', 'coffee') } },
        { name: 'annualEntry', parts: { id: entry }, query: { muokkaa: '1' } },
        { name: 'annualEntryNew' },
      ]
      const page = await site.page({ viewport: { width, height: 800 } })
      await signIn(page, 'coordinator')
      assert.deepEqual(await walk(page, visits, languages, `${width}`), [])
      const guide = await site.page({ viewport: { width, height: 800 } })
      await signIn(guide, 'guide')
      const read: readonly Visit[] = [{ name: 'annualClock' }, { name: 'annualEntry', parts: { id: entry } }]
      assert.deepEqual(await walk(guide, read, ['fi'], `${width}`), [])
      assert.deepEqual(site.faults, [])
    })
  }

  it('go by the keyboard through the wheel in the order of the year; on a narrow screen the list is what one uses', async () => {
    const page = await site.page({ viewport: { width: 1280, height: 900 } })
    await signIn(page, 'coordinator')
    await page.goto(path('annualClock', 'fi'))
    await page.locator('.year-month').last().focus()
    await page.keyboard.press('Tab')
    const marks = page.locator('.year-wheel__link')
    const names = await marks.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
    assert.equal(names.length > 12 && names.every((name) => name !== ''), true)
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), names[0])
    const many = page.locator('.year-wheel__link[href^="#kk-"]').first()
    const href = await many.getAttribute('href')
    await many.focus()
    await page.keyboard.press('Enter')
    assert.equal(new URL(page.url()).hash, href)
    assert.equal(await page.locator(href ?? '').isVisible(), true)

    const phone = await site.page({ viewport: { width: 320, height: 800 } })
    await signIn(phone, 'coordinator')
    await phone.goto(path('annualClock', 'fi'))
    assert.equal(await phone.locator('.year-wheel__link').first().isVisible(), false)
    assert.equal(await phone.locator('.year-dates a').first().isVisible(), true)
  })

  it('take an entry without script: added, its day agreed on, held, and both shown when somebody else was quicker', async () => {
    const page = await site.page({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
    const words = entryTexts.sv
    await signIn(page, 'coordinator')
    await page.goto(path('annualEntryNew', 'sv'))
    // Nothing named: what is missing is said, and what was chosen stays.
    await page.locator('select[name=kind]').selectOption('survey')
    await page.getByRole('button', { name: words.add }).click()
    await page.locator('.error-summary').waitFor()
    assert.equal(await page.locator('select[name=kind]').inputValue(), 'survey')
    await page.locator('[name="title.sv"]').fill('Enkät till farföräldrar')
    await page.locator('[name=firstDay]').fill('2026-02-10')
    await page.getByRole('button', { name: words.add }).click()
    await page.getByText(words.dones.added).waitFor()
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    // February is over on this second of March.
    await page.locator('[name=doneOn]').fill('2026-02-26')
    await page.locator('[name=outcome]').fill('Fyrtio svar.')
    const other = await site.page({ viewport: { width: 390, height: 800 } })
    await signIn(other, 'county-leader')
    await other.goto(path('annualEntry', 'sv', { id }))
    await other.locator('[name=outcome]').fill('Fyrtioett svar.')
    await other.getByRole('button', { name: words.saveTime }).click()
    await other.getByText(words.dones.time).waitFor()
    await page.getByRole('button', { name: words.saveTime }).click()
    await page.getByText(words.theirs, { exact: false }).first().waitFor()
    assert.equal(await page.locator('[name=outcome]').inputValue(), 'Fyrtio svar.')
    await page.getByText('Fyrtioett svar.').first().waitFor()
    await page.getByRole('button', { name: words.saveTime }).click()
    await page.getByText(words.dones.time).waitFor()
    const kept = await readClockEntry(site.world.as('coordinator'), { id })
    assert.deepEqual(
      kept.times
        .filter(({ outcome }) => outcome !== '')
        .map(({ slot, state, outcome }) => [slot, state, outcome]),
      [['2026', 'done', 'Fyrtio svar.']],
    )
    await page.goto(path('annualClock', 'sv'))
    await page.getByRole('link', { name: 'Enkät till farföräldrar' }).waitFor()
    assert.equal(await page.getByRole('button', { name: yearTexts.sv.show }).isVisible(), true)
  })

  it('show what was wrong with an entry again, accessibly', async () => {
    const page = await site.page({ viewport: { width: 390, height: 800 } })
    await signIn(page, 'area-lead')
    await page.goto(path('annualEntryNew', 'fi'))
    await page.getByRole('button', { name: entryTexts.fi.add }).click()
    await page.locator('.error-summary').waitFor()
    assert.deepEqual(await problemsHere(page, 'a new entry'), [])
  })
})
