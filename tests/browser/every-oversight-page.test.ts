import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { sql } from 'kysely'
import { listAlerts, sendDataRequest } from '#capabilities/oversight/index.ts'
import { hours, later } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import { builtFamily, memberSession } from '#tests/support/families.ts'
import { browserSite } from '#tests/support/site.ts'
import { signIn, type Visit, walk, widths } from '#tests/support/sweep.ts'

const longWord = 'Epäjärjestelmällistyttämättömyydelläänsäkäänköhän '

describe('every page about who has looked, in every language, on a small phone and a wide screen', () => {
  const site = browserSite()
  after(() => assert.deepEqual(site.faults, [], 'runs no script of others and breaks no rule of its own'))

  for (const width of widths) {
    it(`is accessible and fits at ${width} px`, async () => {
      const { world } = site
      const family = await builtFamily(world)
      const now = world.clock.now()
      const guide = world.actor('guide').id
      await world.db.asOwner((tx) =>
        sql`insert into families.break_glass (id, family_id, county, person_id, unit_id, reason, words_sealed, opened_at, until, review_due_at)
          select ${newId()}, ${family.id}, '17', ${guide}, m.unit_id, 'child-in-danger', '\\x01', ${now}, ${later(now, hours(4))},
            ${later(now, hours(72))} from published.unit_member m where m.person_id = ${guide} limit 1`.execute(
          tx,
        ),
      )
      const { id } = await sendDataRequest(family.member('anna'), {
        kind: 'older-log',
        words: longWord.repeat(20),
      })
      const { alerts } = await listAlerts(world.as('privacy-officer'), { county: '17' })

      const own = await site.page({ viewport: { width, height: 800 } })
      const value = await memberSession(world, family.person('anna'))
      await own.context().addCookies([{ name: 'session', value, url: site.base }])
      const ownVisits: readonly Visit[] = [
        { name: 'myWhoLooked' },
        { name: 'myData' },
        { name: 'myRequests' },
      ]

      const officer = await site.page({ viewport: { width, height: 800 } })
      await signIn(officer, 'privacy-officer')
      const officerVisits: readonly Visit[] = [
        { name: 'workOversight' },
        { name: 'workOversight', query: { show: 'log' } },
        { name: 'workOversight', query: { show: 'settings' } },
        { name: 'workOversightItem', parts: { id: alerts[0]?.id ?? '' } },
        { name: 'workOversightItem', parts: { id }, query: { what: 'request' } },
      ]
      assert.deepEqual(
        [
          ...(await walk(own, ownVisits, ['fi', 'sv'], `at ${width}`)),
          ...(await walk(officer, officerVisits, ['fi', 'sv'], `at ${width}`)),
        ],
        [],
      )
    })
  }
})
