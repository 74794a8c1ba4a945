import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { addHome, changePerson, setProtection } from '#capabilities/families/index.ts'
import { draftReferral, sendReferral } from '#capabilities/guidance/index.ts'
import { protectRequest, readRequest, take } from '#capabilities/help-requests/index.ts'
import { operations } from '#api/v1/api.ts'
import { builtFamily, type BuiltFamily, memberSession } from '#tests/support/families.ts'
import { ordinaryWords, receiverIn } from '#tests/support/referrals.ts'
import { ask, type Asked } from '#tests/support/requests.ts'
import { full } from '#tests/support/tier.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'
import { everyRoute } from '#web/paths.ts'

/** Words that stand nowhere else: found anywhere but with the entitled, they have leaked. */
const street = 'Kanarialinnunkuja 7'
const town = 'Piilolanniemi'
const familyPhone = '040 000 7431'
const familyMail = 'kanaria@piilossa.example'
const requestPhone = '040 000 7432'
const otherPhone = '040 000 7433'
const canaries = [street, town, familyPhone, familyMail, requestPhone, otherPhone] as const

/** A number may be written without its spaces. */
const stands = (canary: string, text: string): boolean =>
  text.includes(canary) || (canary.startsWith('040') && text.includes(canary.replaceAll(' ', '')))
/** The municipality of the requests stands in every list of places, so its mentions are compared with those of a world without them. */
const municipality = '545'
const municipalityNames = ['Närpiö', 'Närpes']

const social = 'family-social-worker-17'
const everybody = [
  'guide',
  'second-guide',
  'deputy',
  'unit-lead',
  'second-unit-lead',
  'area-lead',
  'county-leader',
  'coordinator',
  'admin',
  'maintainer',
  'school-nurse',
  'teacher',
  'therapist',
  'ngo-worker',
  'psychologist',
] as const

/** Few of them where the tests are run often: one of each way to stand before it. */
const personas = full ? everybody : (['guide', 'unit-lead', 'admin', 'school-nurse', 'therapist'] as const)

/** Who may read the contact and the place of the requests: who has taken them. Everybody else sees nothing. */
const entitledToRequests = ['guide']

type Hit = { readonly who: string; readonly address: string; readonly canary: string }

const count = (text: string, word: string): number => text.split(word).length - 1
const placesIn = (text: string): number =>
  municipalityNames.reduce((sum, name) => sum + count(text, name), 0) + count(text, `"${municipality}"`)

describe('a protected address', () => {
  const world = freshWorld({ limitFactor: 100_000 })
  let family: BuiltFamily
  let taken: Asked
  let waiting: Asked
  let marked: Asked
  let referral = ''

  async function fill(): Promise<void> {
    family = await builtFamily(world, {
      adults: { anna: {}, otto: { livesApart: true } },
      team: { 'school-nurse': {} },
    })
    await addHome(world.as(social), {
      id: family.id,
      place: { name: 'Koti', address: street, municipality: town },
      living: [
        { person: family.person('anna'), share: 'most' },
        { person: family.person('ella'), share: 'most' },
      ],
    })
    await changePerson(world.as(social), {
      id: family.id,
      person: family.person('anna'),
      contact: { phone: familyPhone, email: familyMail },
    })
    await setProtection(world.as(social), {
      id: family.id,
      person: family.person('anna'),
      until: '2027-03-01',
    })
    const wish = (phone: string): Parameters<typeof ask>[1] => ({
      municipality,
      protectedAddress: true,
      contact: { way: 'phone', value: phone, times: '', not: '' },
    })
    taken = await ask(world, wish(requestPhone))
    await take(world.as('guide'), { id: taken.id })
    waiting = await ask(world, wish(otherPhone))
    // Asked without a word of it, and marked by the worker.
    marked = await ask(world, { ...wish(requestPhone), protectedAddress: false })
    await take(world.as('guide'), { id: marked.id })
    const made = await draftReferral(world.as('guide'), {
      key: randomUUID(),
      helpRequest: marked.id,
      receiver: receiverIn('child-rehab'),
      fields: [...ordinaryWords],
    })
    referral = made.id
    await sendReferral(world.as('guide'), {
      id: made.id,
      consent: { giver: 'guardian', way: 'on-the-spot' },
    })
    await protectRequest(world.as('guide'), { id: marked.id, isProtected: true })
    await world.runJobs()
  }

  const visitors = async (): Promise<ReadonlyMap<string, Visitor>> => {
    const all = new Map<string, Visitor>([['nobody', world.visitor()]])
    for (const persona of personas) {
      const visitor = world.visitor()
      await visitor.signIn(persona)
      all.set(persona, visitor)
    }
    return all
  }

  /** Every page and every reading operation that can be addressed; what has an id is asked for each of ours. */
  const addresses = (): readonly string[] => {
    const found: string[] = []
    const idsFor = (pattern: string): readonly string[] => {
      if (/perhe|famil/.test(pattern)) return [family.id]
      if (/lahet|referral/.test(pattern)) return [referral]
      return /pyynto|help-request|queue/.test(pattern) ? [taken.id, waiting.id, marked.id] : [marked.id]
    }
    const add = (pattern: string): void => {
      if (!pattern.includes(':')) found.push(pattern)
      else if (/^[^:]*:id[^:]*$/.test(pattern))
        for (const id of idsFor(pattern)) found.push(pattern.replace(':id', id))
    }
    for (const { lang, pattern } of everyRoute()) if (lang === 'fi') add(pattern)
    for (const operation of operations)
      if (operation.method === 'get') add(`/api/v1${operation.path.replace(/\{(\w+)\}/g, ':$1')}`)
    found.push('/johto?muoto=csv', '/tyo/kuormitus?muoto=csv')
    return [...new Set(found)]
  }

  const crawl = async (
    who: string,
    visitor: Visitor,
    look: (address: string, body: string) => void,
  ): Promise<number> => {
    let read = 0
    for (const address of addresses()) {
      if (/ulos|logga-ut|sign-out|live|\/events/.test(address)) continue
      const response = await visitor.raw(address)
      // What stays open has no end to read to.
      if ((response.headers.get('content-type') ?? '').includes('event-stream')) {
        await response.body?.cancel()
        continue
      }
      const headers = JSON.stringify([...response.headers])
      look(address, headers + (await response.text()))
      read += 1
    }
    assert.ok(read > 100, `${who} read ${read} addresses`)
    return read
  }

  before(async () => {
    await fill()
  })

  it('is read by those who are entitled to it', async () => {
    for (const { id } of [taken, marked]) {
      const view = await readRequest(world.as('guide'), { id })
      assert.equal(view.contact?.value, requestPhone)
      assert.equal(view.municipality?.fi, 'Närpiö')
    }
    const guide = world.visitor()
    await guide.signIn('guide')
    const page = await guide.get(`/tyo/pyynto/${taken.id}`)
    assert.ok(stands(requestPhone, page.body) && page.body.includes('Närpiö'))
  })

  it('is hidden from whoever reads the request without having taken it', async () => {
    const lead = await readRequest(world.as('unit-lead'), { id: taken.id })
    assert.deepEqual([lead.contact, lead.contactHidden, lead.municipality], [null, true, null])
    const untaken = await readRequest(world.as('deputy'), { id: waiting.id })
    assert.deepEqual([untaken.contact, untaken.contactHidden, untaken.municipality], [null, true, null])
    assert.ok(!('place_sealed' in untaken))
  })

  it('stands on no page and in no answer of a program, whoever asks', async () => {
    const hits: Hit[] = []
    const named: (Hit & { readonly times: number })[] = []
    for (const [who, visitor] of await visitors()) {
      await crawl(who, visitor, (address, body) => {
        for (const canary of canaries)
          if (stands(canary, body) && !(entitledToRequests.includes(who) && canary === requestPhone))
            hits.push({ who, address, canary })
        const times = placesIn(body)
        if (times > 0 && !entitledToRequests.includes(who))
          named.push({ who, address, canary: 'place', times })
      })
    }
    assert.deepEqual(hits, [])
    // The same addresses where no such request is: the municipality is named as often as before, in lists of places alone.
    const before = await fillAgain(named)
    assert.deepEqual(
      named.filter(({ who, address, times }) => (before.get(`${who} ${address}`) ?? 0) < times),
      [],
    )
  })

  /** Everything gone but the reference: the same readers at the same addresses. */
  async function fillAgain(named: readonly Hit[]): Promise<ReadonlyMap<string, number>> {
    await world.clear()
    const all = await visitors()
    const times = new Map<string, number>()
    for (const { who, address } of named) {
      const body = await (await all.get(who)?.raw(address))?.text()
      times.set(`${who} ${address}`, placesIn(body ?? ''))
    }
    await fill()
    return times
  }

  it('is shown to the family’s own people as each of them may see it', async () => {
    for (const [key, sees] of [
      ['anna', [street, town, familyPhone, familyMail]],
      ['ella', [street, town]],
      ['otto', []],
    ] as const) {
      const visitor = world.visitor()
      visitor.cookies.set('session', await memberSession(world, family.person(key)))
      const hits: Hit[] = []
      await crawl(key, visitor, (address, body) => {
        for (const canary of canaries)
          if (stands(canary, body) && !sees.some((each) => each === canary))
            hits.push({ who: key, address, canary })
      })
      assert.deepEqual(hits, [], key)
    }
  })

  it('goes into no mail, message, log, job, trace or open column', async () => {
    await world.runJobs()
    const outside = JSON.stringify([world.mails(), world.texts(), world.log])
    for (const canary of [...canaries, ...municipalityNames])
      assert.ok(!stands(canary, outside), `${canary} in ${outside.slice(0, 400)}`)
    const tables = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ name: string }>`
        select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(tx)
      return rows
    })
    const found: string[] = []
    for (const { name } of tables) {
      const text = await world.db.asOwner(async (tx) => {
        const { rows } = await sql<{ all: string | null }>`
          select string_agg(t::text, ' ') as all from ${sql.raw(name)} t`.execute(tx)
        return rows[0]?.all ?? ''
      })
      for (const canary of canaries) if (stands(canary, text)) found.push(`${canary} in ${name}`)
    }
    assert.deepEqual(found, [])
    const open = await world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ open: number }>`
        select (select count(*) from help_requests.help_request where municipality = ${municipality})
          + (select count(*) from guidance.referral where municipality is not null) as open`.execute(tx)
      return rows[0]?.open
    })
    assert.equal(open, 0)
  })

  it('is not written into what is hung on the request later, and comes back when the mark was a slip', async () => {
    const slip = await ask(world, { municipality, protectedAddress: true })
    await take(world.as('guide'), { id: slip.id })
    const later = await draftReferral(world.as('guide'), {
      key: randomUUID(),
      helpRequest: slip.id,
      receiver: receiverIn('child-rehab'),
      municipality: '905',
      fields: [],
    })
    const stored = async (): Promise<readonly (string | null)[]> =>
      world.db.asOwner(async (tx) => {
        const { rows } = await sql<{ referral: string | null; request: string | null }>`
          select (select municipality from guidance.referral where id = ${later.id}) as referral,
            (select municipality from help_requests.help_request where id = ${slip.id}) as request`.execute(
          tx,
        )
        return [rows[0]?.referral ?? null, rows[0]?.request ?? null]
      })
    assert.deepEqual(await stored(), [null, null])
    await protectRequest(world.as('guide'), { id: slip.id, isProtected: false })
    assert.deepEqual(await stored(), [null, municipality])
    await protectRequest(world.as('guide'), { id: slip.id, isProtected: true })
  })

  it('leads to no door and no unit of one municipality', async () => {
    const where = async (id: string): Promise<unknown> =>
      world.db.asOwner(async (tx) => {
        const { rows } = await sql<{ serves: unknown; own: boolean }>`
          select d.serves, r.unit_id = d.unit_id as own from help_requests.help_request r
          join help_requests.door d on d.id = r.door_id where r.id = ${id}`.execute(tx)
        return rows[0]
      })
    assert.deepEqual(await where(waiting.id), { serves: null, own: true })
  })
})
