import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import { sendDataRequest } from '#capabilities/oversight/index.ts'
import { newId } from '#platform/ids.ts'
import { path, type RouteName } from '#web/paths.ts'
import { type BuiltFamily, builtFamily, memberSession } from '#tests/support/families.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

const phone = '050 9990 007'
const street = 'Salasaarenkuja'
const words = 'Kanariankuiskaus'

const ownPages: readonly RouteName[] = [
  'my',
  'myEntries',
  'myThread',
  'myConsents',
  'myWhoLooked',
  'myData',
  'myRequests',
  'mySessions',
]

describe('pages about a family', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const filled = async (): Promise<BuiltFamily> => {
    const family = await builtFamily(world, { team: { 'school-nurse': {} } })
    const { crypto } = world.product.deps
    const home = newId()
    await world.db.asOwner(async (tx) => {
      await sql`update families.person set phone_sealed = ${crypto.seal(phone)} where id = ${family.person('anna')}`.execute(
        tx,
      )
      const place = crypto.seal(
        JSON.stringify({ name: 'Koti', address: `${street} 3`, municipality: 'Vaasa' }),
      )
      await sql`insert into families.home (id, family_id, place_sealed, changed_at)
        values (${home}, ${family.id}, ${place}, ${world.clock.now()})`.execute(tx)
      await sql`insert into families.living (home_id, person_id, share) values (${home}, ${family.person('anna')}, 'most')`.execute(
        tx,
      )
    })
    await sendDataRequest(family.member('anna'), { kind: 'comment', words })
    return family
  }
  const asAnna = async (family: BuiltFamily): Promise<Visitor> => {
    const visitor = world.visitor()
    visitor.cookies.set('session', await memberSession(world, family.person('anna')))
    return visitor
  }
  const asWorker = async (persona: string): Promise<Visitor> => {
    const visitor = world.visitor()
    await visitor.signIn(persona)
    return visitor
  }

  /** Every address of the page: links, forms, pictures. */
  const addressesIn = (html: string): readonly string[] =>
    [...html.matchAll(/(?:href|action|src|formaction)="([^"]*)"/g)].map((match) =>
      decodeURIComponent(match[1] ?? ''),
    )

  it('stay in no cache and tell nothing personal in any address, and the log of the product holds nothing either', async () => {
    const family = await filled()
    const canaries = ['Testinen', 'Anna', phone, street, words, ...Object.values(family.codes)]
    const visits: (readonly [Visitor, string])[] = []
    const anna = await asAnna(family)
    for (const name of ownPages) visits.push([anna, path(name, 'fi')])
    const nurse = await asWorker('school-nurse')
    for (const name of ['workFamily', 'workFamilyPeople', 'workFamilyEntries', 'workFamilyPermits'] as const)
      visits.push([nurse, path(name, 'fi', { id: family.id })])
    visits.push([nurse, path('workFamilies', 'fi')], [nurse, path('workEmergency', 'fi')])
    const officer = await asWorker('privacy-officer')
    for (const show of ['now', 'log', 'settings'])
      visits.push([officer, path('workOversight', 'fi', {}, { show })])
    let named = 0
    for (const [visitor, address] of visits) {
      const page = await visitor.get(address)
      assert.equal(page.status, 200, address)
      assert.match(page.headers.get('cache-control') ?? '', /no-store/, address)
      assert.doesNotMatch(page.headers.get('etag') ?? '', /./, address)
      const found = addressesIn(page.body).filter((each) => canaries.some((word) => each.includes(word)))
      assert.deepEqual(found, [], address)
      if (page.body.includes('Testinen')) named += 1
    }
    assert.ok(named >= 4, `${named} pages named somebody, so there was something to leak`)
    assert.deepEqual(
      world.log.filter((line) => canaries.some((word) => line.includes(word))),
      [],
    )
    const traced = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{
        row: string
      }>`select about::text as row from platform.audit_entry`.execute(tx)
      return rows.filter(({ row }) => canaries.some((word) => row.includes(word)))
    })
    assert.deepEqual(traced, [])
  })

  it('tell no other page where somebody came from', async () => {
    const family = await filled()
    const anna = await asAnna(family)
    for (const name of ownPages) {
      const { headers } = await anna.get(path(name, 'fi'))
      assert.match(headers.get('referrer-policy') ?? '', /no-referrer|same-origin/, name)
    }
  })

  it('are forgotten by the browser at signing out, and closed', async () => {
    const family = await filled()
    const anna = await asAnna(family)
    const token = anna.cookies.get('session') ?? ''
    const ours = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
    const left = await anna.raw(path('signOut', 'fi'), { method: 'POST', headers: ours })
    assert.match(left.headers.get('clear-site-data') ?? '', /cache/)
    const again = world.visitor()
    again.cookies.set('session', token)
    for (const name of ownPages) assert.equal((await again.raw(path(name, 'fi'))).status, 401, name)
  })
})
