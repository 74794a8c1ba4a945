import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { openInEmergency } from '#capabilities/families/index.ts'
import { familyId } from '#seed/demo/families/family-ids.ts'
import { loadFamilies } from '#seed/demo/families/load-families.ts'
import { demoMembers } from '#seed/demo/families/people.ts'
import { browserSite } from '#tests/support/site.ts'
import { problemsHere, signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'
import { path } from '#web/paths.ts'

const rooms = ['workFamily', 'workFamilyPeople', 'workFamilyEntries', 'workFamilyPermits'] as const
const of = (family: string): readonly Visit[] =>
  rooms.map((name) => ({ name, parts: { id: familyId(family) } }))

describe('the pages of families for those who work with them', () => {
  const site = browserSite()
  before(async () => {
    const { world } = site
    await loadFamilies({ db: world.db, crypto: world.product.deps.crypto, now: world.clock.now() })
    const identity = demoMembers.find(({ key }) => key === 'aleksi')?.identityCode ?? ''
    await openInEmergency(world.as('guide'), {
      identity,
      reason: 'child-in-danger',
      words: 'Opettaja kertoi, että lapsi ei uskalla mennä kotiin. '.repeat(10),
    })
  })

  /** Every form of the page at once: the most that can stand on it. */
  const unfolded = async (page: Page, address: string, where: string): Promise<readonly string[]> => {
    await page.goto(address)
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('main details')) each.setAttribute('open', '')
      // Forms of one group close each other: they are shown one by one in use.
      for (const each of document.querySelectorAll('main details')) each.removeAttribute('name')
    })
    return problemsHere(page, where)
  }

  for (const width of widths) {
    it(`are accessible and fit at ${width} px, read only in an emergency too`, async () => {
      const guide = await site.page({ viewport: { width, height: 800 } })
      await signIn(guide, 'guide')
      const second = await site.page({ viewport: { width, height: 800 } })
      await signIn(second, 'second-guide')
      const own: readonly Visit[] = [
        { name: 'workFamilies' },
        { name: 'workEmergency' },
        ...of('parted'),
        ...of('protected'),
      ]
      assert.deepEqual(
        [
          ...(await walk(guide, own, ['fi', 'sv'], `at ${width}`)),
          ...(await walk(guide, of('foster'), ['en'], `opened, at ${width}`)),
          ...(await walk(second, of('own-thread'), ['sv'], `at ${width}`)),
        ],
        [],
      )
    })

    it(`are accessible and fit at ${width} px with every form unfolded`, async () => {
      const page = await site.page({ viewport: { width, height: 800 } })
      await signIn(page, 'guide')
      const problems: string[] = []
      for (const [lang, name, query] of [
        ['fi', 'workFamilies', {}],
        ['sv', 'workFamily', { who: 'Saara' }],
        ['fi', 'workFamilyPeople', {}],
        ['sv', 'workFamilyEntries', {}],
        ['fi', 'workFamilyPermits', {}],
        ['sv', 'workEmergency', {}],
      ] as const) {
        const address = path(name, lang, { id: familyId('parted') }, query)
        problems.push(...(await unfolded(page, address, `${name} in ${lang} at ${width}`)))
      }
      assert.deepEqual(problems, [])
    })
  }
})
