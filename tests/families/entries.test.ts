import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  closeEntryTo,
  closeOwnThread,
  type EntryItem,
  judgeMinor,
  openEntryTo,
  openOwnThread,
  readEntries,
  readOwnEntries,
  unitsToWrite,
  writeAsMember,
  writeEntry,
  writeInOwnThread,
} from '#capabilities/families/index.ts'
import type { Caller } from '#platform/use-case.ts'
import { type BuiltFamily, builtFamily } from '#tests/support/families.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const worker = 'family-social-worker-17'

describe('what is written about a family', () => {
  const world = freshWorld({ limitFactor: 1000 })
  beforeEach(() => world.clear())

  const texts = async (caller: Caller, family: BuiltFamily): Promise<readonly string[]> =>
    (await readEntries(caller, { id: family.id })).items.map(({ text }) => text).toSorted()
  const unitOf = async (key: string): Promise<string> =>
    world.db.asOwner(async (tx) => {
      const { rows } = await sql<{ unit_id: string }>`
        select unit_id from published.unit_member where person_id = ${world.actor(key).id}`.execute(tx)
      return rows[0]?.unit_id ?? ''
    })

  it('stays in the register of the one who wrote it, and nobody of the family reads it unless it was opened', async () => {
    const family = await builtFamily(world, {
      team: { 'school-nurse': {}, 'second-guide': {}, 'family-counsellor': {}, 'ngo-worker': {} },
    })
    const { id } = await writeEntry(world.as(worker), {
      id: family.id,
      about: family.person('ella'),
      text: 'Sosiaalihuollon huomio.',
    })
    await writeEntry(world.as('school-nurse'), { id: family.id, text: 'Terveydenhuollon huomio.' })
    // The same unit and another unit of the same register; not health care, not an association.
    for (const who of [worker, 'second-guide', 'family-counsellor'])
      assert.deepEqual(await texts(world.as(who), family), ['Sosiaalihuollon huomio.'])
    assert.deepEqual(await texts(world.as('school-nurse'), family), ['Terveydenhuollon huomio.'])
    assert.deepEqual(await texts(world.as('ngo-worker'), family), [])
    assert.deepEqual(await texts(family.member('anna'), family), [])
    assert.deepEqual(await texts(family.member('ella'), family), [])
    await openEntryTo(world.as(worker), { id, member: family.person('anna') })
    assert.deepEqual(await texts(family.member('anna'), family), ['Sosiaalihuollon huomio.'])
    await closeEntryTo(world.as(worker), { id, member: family.person('anna'), ground: 'safety' })
    assert.deepEqual(await texts(family.member('anna'), family), [])
    await refused(closeEntryTo(world.as(worker), { id, member: family.person('anna') }), 'invalid')
  })

  it('is the same answer for an entry that is not yours and one that is not there', async () => {
    const family = await builtFamily(world)
    const { id } = await writeEntry(world.as(worker), { id: family.id, text: 'Huomio.' })
    for (const entry of [id, family.id])
      for (const caller of [world.as('school-nurse'), world.as('admin'), family.member('anna')])
        await refused(openEntryTo(caller, { id: entry, member: family.person('anna') }), 'not-found')
    for (const who of ['school-nurse', 'admin', 'county-leader', 'second-unit-lead'])
      await refused(readEntries(world.as(who), { id: family.id }), 'not-found')
  })

  it('needs a strong sign-in, of workers and of families', async () => {
    const family = await builtFamily(world)
    const weak = { ...world.actor(worker), proof: { level: 'link' as const, at: world.clock.now() } }
    await refused(readEntries(world.callAs(weak), { id: family.id }), 'not-allowed', 'strong-sign-in-needed')
    await refused(
      readEntries(family.member('anna', { level: 'link' }), { id: family.id }),
      'not-allowed',
      'strong-sign-in-needed',
    )
    await refused(readEntries(world.anyone, { id: family.id }), 'not-signed-in')
  })

  it('does not tell one parted guardian what was opened to the other', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, bo: { livesApart: true } } })
    await writeEntry(world.as(worker), {
      id: family.id,
      about: family.person('ella'),
      text: 'Annalle avattu.',
      readers: [family.person('anna')],
    })
    assert.deepEqual(await texts(family.member('anna'), family), ['Annalle avattu.'])
    assert.deepEqual(await texts(family.member('bo'), family), [])
    const { items } = await readEntries(family.member('anna'), { id: family.id })
    assert.deepEqual(items[0]?.readers, [])
  })

  it('keeps a parent’s own part from the other parent, the child, other units and an emergency opening', async () => {
    const family = await builtFamily(world, {
      adults: { anna: {}, bo: { livesApart: true } },
      team: { 'second-guide': {}, 'family-counsellor': {}, 'school-nurse': {} },
    })
    const unit = await unitOf(worker)
    const { id } = await writeAsMember(family.member('anna'), {
      id: family.id,
      unit,
      text: 'Vain teille.',
      ownPart: true,
    })
    const seesIt = [family.member('anna'), world.as(worker), world.as('second-guide')]
    const doesNot = [
      family.member('bo'),
      family.member('ella'),
      world.as('family-counsellor'),
      world.as('school-nurse'),
    ]
    for (const caller of seesIt) assert.deepEqual(await texts(caller, family), ['Vain teille.'])
    for (const caller of doesNot) assert.deepEqual(await texts(caller, family), [])
    await refused(
      openEntryTo(world.as(worker), { id, member: family.person('bo') }),
      'conflict',
      'family-entry.own-part',
    )
    // Not even the number or the newest change of what the other sees tells of it.
    const page = await readEntries(family.member('bo'), { id: family.id })
    assert.deepEqual(page, { items: [], page: 1, more: false })
  })

  it('leaves a young person’s thread to the young person, until that one opens it', async () => {
    const family = await builtFamily(world, {
      children: { wilma: '2011-03-04' },
      adults: { carina: {}, bo: {} },
      team: {
        psychologist: {},
        'school-worker-17': { sees: ['who-is-with', 'entries'] },
        'school-nurse': {},
      },
    })
    const unit = await unitOf('psychologist')
    const me = family.member('wilma')
    assert.ok((await unitsToWrite(me, { id: family.id })).some(({ id }) => id === unit))
    await writeInOwnThread(me, { id: family.id, unit, text: 'Voinko jutella?' })
    await writeEntry(world.as('psychologist'), {
      id: family.id,
      about: family.person('wilma'),
      thread: true,
      text: 'Voit. Huomenna kello 10.',
    })
    const thread = ['Voinko jutella?', 'Voit. Huomenna kello 10.'].toSorted()
    // The child, and the unit it writes to.
    for (const caller of [me, world.as('psychologist'), world.as('school-worker-17')])
      assert.deepEqual(await texts(caller, family), thread)
    const others = [family.member('carina'), family.member('bo'), world.as(worker), world.as('school-nurse')]
    for (const caller of others) assert.deepEqual(await texts(caller, family), [])
    // A guardian acting for the child is not the child; a professional does not open it.
    assert.deepEqual(await texts(family.member('carina', { actingFor: 'wilma' }), family), [])
    await refused(
      writeInOwnThread(family.member('carina', { actingFor: 'wilma' }), { id: family.id, unit, text: 'x' }),
      'conflict',
    )
    const { items } = await readEntries(world.as('psychologist'), { id: family.id })
    for (const { id } of items)
      await refused(
        openEntryTo(world.as('psychologist'), { id, member: family.person('carina') }),
        'conflict',
        'family-entry.thread-is-childs',
      )
    assert.deepEqual(await openOwnThread(me, { id: family.id, unit, member: family.person('carina') }), {
      entries: 2,
    })
    assert.deepEqual(await texts(family.member('carina'), family), thread)
    assert.deepEqual(await texts(family.member('bo'), family), [])
    // What comes later is the child’s again.
    await writeInOwnThread(me, { id: family.id, unit, text: 'Tämä on vain minun.' })
    assert.deepEqual(await texts(family.member('carina'), family), thread)
    await closeOwnThread(me, { id: family.id, unit, member: family.person('carina') })
    assert.deepEqual(await texts(family.member('carina'), family), [])
  })

  it('goes into the child’s own thread when a child writes, whatever it is called', async () => {
    const family = await builtFamily(world, { children: { wilma: '2011-03-04' } })
    const unit = await unitOf(worker)
    await writeAsMember(family.member('wilma'), { id: family.id, unit, text: 'Hei.' })
    const [item] = (await readEntries(family.member('wilma'), { id: family.id })).items
    assert.deepEqual([item?.thread, item?.about?.id], [true, family.person('wilma')])
    assert.deepEqual(await texts(family.member('anna'), family), [])
    await refused(
      writeAsMember(family.member('wilma'), {
        id: family.id,
        unit,
        about: family.person('anna'),
        text: 'x',
      }),
      'invalid',
    )
  })

  it('is read of a parent’s own care by that parent, its unit, and those to whom the parent opens it', async () => {
    const family = await builtFamily(world, {
      adults: { jari: {}, sini: {} },
      team: { 'mind-worker-17': { class: 'adult-care', about: 'jari' }, 'second-guide': {} },
    })
    const { id } = await writeEntry(world.as('mind-worker-17'), {
      id: family.id,
      about: family.person('jari'),
      class: 'adult-care',
      serviceTask: 'adults',
      text: 'Hoito alkoi.',
      readers: [family.person('jari')],
    })
    assert.deepEqual(await texts(family.member('jari'), family), ['Hoito alkoi.'])
    for (const caller of [
      family.member('sini'),
      family.member('ella'),
      world.as(worker),
      world.as('second-guide'),
    ])
      assert.deepEqual(await texts(caller, family), [])
    await refused(
      openEntryTo(world.as('mind-worker-17'), { id, member: family.person('sini') }),
      'conflict',
      'family-entry.adults-own',
    )
    await openEntryTo(family.member('jari'), { id, member: family.person('sini') })
    assert.deepEqual(await texts(family.member('sini'), family), ['Hoito alkoi.'])
    await closeEntryTo(family.member('jari'), { id, member: family.person('sini') })
    assert.deepEqual(await texts(family.member('sini'), family), [])
  })

  it('follows what a child wishes who understands, judged for this contact and told to nobody who is refused', async () => {
    const family = await builtFamily(world, { children: { ella: '2016-05-05' } })
    const { id } = await writeEntry(world.as(worker), {
      id: family.id,
      about: family.person('ella'),
      text: 'Ella kertoi.',
      readers: [family.person('anna'), family.person('ella')],
    })
    const judged = {
      id: family.id,
      child: family.person('ella'),
      entry: id,
      guardiansMaySee: false,
      reasons: 'Sanoi itse.',
    }
    await judgeMinor(world.as(worker), { ...judged, understands: false })
    assert.deepEqual(await texts(family.member('anna'), family), ['Ella kertoi.'])
    await judgeMinor(world.as(worker), { ...judged, understands: true })
    assert.deepEqual(await texts(family.member('anna'), family), [])
    assert.deepEqual(await texts(family.member('ella'), family), ['Ella kertoi.'])
    await refused(
      openEntryTo(world.as(worker), { id, member: family.person('anna') }),
      'conflict',
      'family-entry.child-forbids',
    )
    await judgeMinor(world.as(worker), { ...judged, understands: true, guardiansMaySee: true })
    assert.deepEqual(await texts(family.member('anna'), family), ['Ella kertoi.'])
    await refused(
      judgeMinor(world.as(worker), { ...judged, child: family.person('anna'), understands: true }),
      'invalid',
    )
    await refused(judgeMinor(family.member('anna'), { ...judged, understands: true }), 'not-allowed')
  })

  it('stays one’s own to read where it is one’s own, also for somebody who is kept away from the children', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, jesse: {} } })
    const unit = await unitOf(worker)
    await writeAsMember(family.member('jesse'), { id: family.id, unit, text: 'Jessen viesti.' })
    await writeEntry(world.as(worker), {
      id: family.id,
      text: 'Koko perheestä.',
      readers: [family.person('jesse'), family.person('anna')],
    })
    await world.db.asOwner((tx) =>
      sql`insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at)
        values (gen_random_uuid(), ${family.person('ella')}, ${family.person('jesse')}, '', ${world.actor(worker).id}, ${world.clock.now()})`.execute(
        tx,
      ),
    )
    await refused(readEntries(family.member('jesse'), { id: family.id }), 'not-found')
    await refused(writeAsMember(family.member('jesse'), { id: family.id, unit, text: 'x' }), 'not-found')
    const own = await readOwnEntries(family.member('jesse'), {})
    assert.deepEqual(
      own.items.map(({ text }) => text),
      ['Jessen viesti.'],
    )
    assert.deepEqual(await texts(family.member('anna'), family), ['Koko perheestä.'])
  })

  it('is no way for one of the family to reach another, least of all for somebody who is kept away', async () => {
    const family = await builtFamily(world, { adults: { anna: {}, jesse: {} } })
    const unit = await unitOf(worker)
    const jesse = family.person('jesse')
    const { id } = await writeAsMember(family.member('jesse'), {
      id: family.id,
      unit,
      about: jesse,
      text: 'Terveisiä.',
    })
    await refused(openEntryTo(family.member('jesse'), { id, member: family.person('ella') }), 'not-allowed')
    const { id: about } = await writeEntry(world.as(worker), {
      id: family.id,
      about: jesse,
      text: 'Jesse kertoi.',
      readers: [jesse],
    })
    await openEntryTo(family.member('jesse'), { id: about, member: family.person('ella') })
    assert.deepEqual(await texts(family.member('ella'), family), ['Jesse kertoi.'])
    await world.db.asOwner((tx) =>
      sql`insert into families.block (id, child_id, adult_id, ground_sealed, set_by, set_at)
        values (gen_random_uuid(), ${family.person('ella')}, ${jesse}, '', ${world.actor(worker).id}, ${world.clock.now()})`.execute(
        tx,
      ),
    )
    assert.deepEqual(await texts(family.member('ella'), family), [])
    await refused(
      openEntryTo(family.member('jesse'), { id: about, member: family.person('anna') }),
      'not-found',
    )
  })

  it('tells by its unit no more than the presence of that unit does, and moves no list of those who do not read it', async () => {
    const family = await builtFamily(world, {
      team: {
        'second-guide': { class: 'child-welfare' },
        'family-counsellor': {},
        'school-nurse': {},
      },
    })
    const newsOf = async (): Promise<Readonly<Record<string, number>>> =>
      world.db.asOwner(async (tx) => {
        const { rows } = await sql<{ key: string; at: Date }>`
          select p.key, i.news_at as at from families.involvement i join accounts.person p on p.id = i.person_id
          where i.family_id = ${family.id}`.execute(tx)
        return Object.fromEntries(rows.map(({ key, at }) => [key, at.getTime()]))
      })
    const before = await newsOf()
    world.clock.advance(60_000)
    // Called ordinary, written as child welfare.
    await writeEntry(world.as('second-guide'), {
      id: family.id,
      about: family.person('ella'),
      text: 'Lastensuojelusta.',
    })
    const [item] = (await readEntries(world.as('second-guide'), { id: family.id })).items
    assert.equal(item?.class, 'child-welfare')
    for (const who of ['family-counsellor', 'school-nurse'])
      assert.deepEqual(await texts(world.as(who), family), [])
    const after = await newsOf()
    const moved = Object.keys(after).filter((key) => after[key] !== before[key])
    // Both work in the unit in which it was written.
    assert.deepEqual(moved.toSorted(), ['family-social-worker-17', 'second-guide'])
  })

  it('is read page by page, newest first, and leaves a trace of who read whose', async () => {
    const family = await builtFamily(world)
    for (let number = 0; number < 21; number += 1)
      await writeEntry(world.as(worker), {
        id: family.id,
        about: family.person('ella'),
        text: `Merkintä ${number}`,
      })
    const first = await readEntries(world.as(worker), { id: family.id })
    assert.deepEqual([first.items.length, first.more, first.items[0]?.text], [20, true, 'Merkintä 20'])
    const second = await readEntries(world.as(worker), { id: family.id, page: 2 })
    assert.deepEqual(
      second.items.map(({ text }: EntryItem) => text),
      ['Merkintä 0'],
    )
    const { rows } = await world.db.asOwner((tx) =>
      sql<{
        about: Record<string, unknown>
      }>`select about from platform.audit_entry where name = 'family-entry.read'
        order by seq desc limit 1`.execute(tx),
    )
    const about = rows[0]?.about
    assert.deepEqual(
      [about?.['family'], about?.['member'], about?.['by'], about?.['entries'], about?.['relations']],
      [family.id, family.person('ella'), 'team', 1, 'author'],
    )
  })

  it('is refused where it would pass as something else', async () => {
    const family = await builtFamily(world, { team: { 'school-nurse': {} } })
    const note = { id: family.id, text: 'x' }
    for (const [who, more] of [
      [worker, { serviceTask: 'child-welfare' as const }],
      [worker, { class: 'adult-care' as const, about: family.person('ella') }],
      [worker, { thread: true }],
      [worker, { about: family.id }],
      [worker, { text: '' }],
      [worker, { unit: family.id }],
      ['school-nurse', { class: 'child-welfare' as const }],
    ] as const)
      await refused(writeEntry(world.as(who), { ...note, ...more }), 'invalid')
    await refused(writeEntry(family.member('anna'), note), 'not-allowed')
    await refused(writeEntry(world.as('admin'), note), 'not-found')
    await refused(
      writeAsMember(family.member('anna'), { ...note, unit: await unitOf('mind-worker-17') }),
      'invalid',
    )
  })
})
