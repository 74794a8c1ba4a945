import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addClockEntry,
  addLegalEntries,
  changeClockEntry,
  type ClockEntryInput,
  listClockDates,
  listClockOwners,
  readAnnualClock,
  readClockEntry,
  readYearFeed,
  removeClockEntry,
  setClockTime,
} from '#capabilities/network/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { areaId, personId } from '#seed/demo/ids.ts'
import { clockEntryId } from '#seed/demo/leading/year.ts'
import { refused, traces } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const middle = areaId('17', 'middle')
const north = areaId('17', 'north')
const parents: ClockEntryInput = {
  kind: 'survey',
  title: { fi: 'Kysely isille', sv: 'Enkät till pappor' },
  returns: 'yearly',
  firstDay: '2025-06-01',
  wholeMonth: true,
}

describe('annual clock', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const coordinator = () => world.as('coordinator')
  const nothing = { plannedOn: null, plannedAt: null, place: '', doneOn: null, outcome: '' }

  it('shows the whole year of a county to everybody who works in its network, and to nobody else', async () => {
    const year = await readAnnualClock(world.as('guide'), {})
    assert.equal(year.county, '17')
    assert.equal(year.year, 2026)
    assert.deepEqual(year.keeps, { county: false, areas: [] })
    assert.equal(
      year.dates.every(({ day }) => day.startsWith('2026-')),
      true,
    )
    assert.deepEqual(
      year.dates.map(({ day }) => day),
      year.dates.map(({ day }) => day).toSorted(),
    )
    await refused(readAnnualClock(world.as('coordinator-09'), { county: '17' }), 'not-found')
    await refused(readAnnualClock(world.anyone, { county: '17' }), 'not-signed-in')
  })

  it('holds both reports of the law and a negotiation with every municipality', async () => {
    const { dates, missing } = await readAnnualClock(coordinator(), {})
    const reports = dates.filter(({ kind }) => kind === 'report')
    assert.deepEqual(
      reports.map(({ day }) => day),
      ['2026-04-17', '2026-10-17'],
    )
    assert.deepEqual(missing, { reports: 0, municipalities: [] })
    assert.equal(
      new Set(dates.filter(({ kind }) => kind === 'negotiation').map((each) => each.municipality)).size,
      14,
    )
  })

  it('brings forums, programmes, the plan, trials and trainings from where they are kept', async () => {
    const { dates } = await readAnnualClock(world.as('coordinator-09'), {})
    const kinds = new Set(dates.map(({ kind }) => kind))
    for (const kind of ['programme', 'negotiation', 'report', 'survey'] as const)
      assert.equal(kinds.has(kind), true, kind)
    const begins = dates.find(({ edge }) => edge === 'begins')
    assert.equal((begins?.count ?? 0) > 0, true)
  })

  it('is narrowed by area and kind; what is of the whole county stays', async () => {
    const all = await readAnnualClock(coordinator(), {})
    const some = await readAnnualClock(coordinator(), { area: middle, kinds: ['negotiation', 'report'] })
    assert.equal(some.dates.length < all.dates.length, true)
    assert.deepEqual(new Set(some.dates.map(({ area }) => area)), new Set([middle, null]))
    assert.deepEqual(new Set(some.dates.map(({ kind }) => kind)), new Set(['negotiation', 'report']))
  })

  it('keeps an entry for every year from its first one, in a month or on a day, until its last', async () => {
    const { id } = await addClockEntry(coordinator(), { entry: { ...parents, lastDay: '2027-12-31' } })
    const seen = async (year: number) =>
      (await readAnnualClock(coordinator(), { year })).dates.filter((date) => date.id === id)
    assert.deepEqual(await seen(2024), [])
    assert.deepEqual(
      (await seen(2026)).map(({ day, lastDay, wholeMonth, state }) => ({ day, lastDay, wholeMonth, state })),
      [{ day: '2026-06-01', lastDay: '2026-06-30', wholeMonth: true, state: 'coming' }],
    )
    assert.equal((await seen(2025))[0]?.state, 'late')
    assert.deepEqual(await seen(2028), [])
    const leap = await addClockEntry(coordinator(), {
      entry: { ...parents, firstDay: '2024-02-29', wholeMonth: false },
    })
    const plain = await readAnnualClock(coordinator(), { year: 2026 })
    assert.equal(plain.dates.find((date) => date.id === leap.id)?.day, '2026-02-28')
    const told = await traces(world, 'clock-entry.add')
    assert.equal(
      told.some(({ county, outcome }) => county === '17' && outcome === 'done'),
      true,
    )
  })

  it('keeps an entry by a rule of months', async () => {
    const entry: ClockEntryInput = {
      ...parents,
      returns: 'rule',
      wholeMonth: false,
      firstDay: '2026-01-01',
      rule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=1WE',
    }
    const { id } = await addClockEntry(coordinator(), { entry })
    const { dates } = await readAnnualClock(coordinator(), {})
    assert.deepEqual(
      dates.filter((date) => date.id === id).map(({ day }) => day),
      ['2026-01-07', '2026-04-01', '2026-07-01', '2026-10-07'],
    )
    const weekly = await refused(
      addClockEntry(coordinator(), { entry: { ...entry, rule: 'FREQ=WEEKLY;BYDAY=MO' } }),
      'invalid',
    )
    assert.deepEqual(weekly.fields, [{ field: 'entry.rule', code: 'not-a-clock-rule', limit: undefined }])
  })

  it('is kept for the county by its coordinator and leaders, for an area by its lead', async () => {
    await refused(addClockEntry(world.as('guide'), { entry: parents }), 'not-allowed')
    const whole = await refused(addClockEntry(world.as('area-lead'), { entry: parents }), 'invalid')
    assert.equal(whole.fields[0]?.code, 'not-your-area')
    const other = await refused(
      addClockEntry(world.as('area-lead'), { entry: { ...parents, area: north } }),
      'invalid',
    )
    assert.equal(other.fields[0]?.code, 'not-your-area')
    const { id } = await addClockEntry(world.as('area-lead'), { entry: { ...parents, area: middle } })
    await addClockEntry(world.as('county-leader'), { entry: parents })
    await refused(
      changeClockEntry(world.as('area-lead-north-17'), {
        id,
        version: 1,
        entry: { ...parents, area: middle },
      }),
      'not-allowed',
    )
    await refused(readClockEntry(world.as('coordinator-09'), { id }), 'not-found')
    // Nobody moves an entry of the own area to the whole county.
    const moved = await refused(
      changeClockEntry(world.as('area-lead'), { id, version: 1, entry: parents }),
      'invalid',
    )
    assert.equal(moved.fields[0]?.code, 'not-your-area')
  })

  it('is of the own county in all that it names', async () => {
    const wrong = async (entry: Partial<ClockEntryInput>) =>
      (await refused(addClockEntry(coordinator(), { entry: { ...parents, ...entry } }), 'invalid')).fields[0]
        ?.field
    assert.equal(await wrong({ area: areaId('09', 'lahti') }), 'entry.area')
    assert.equal(await wrong({ kind: 'negotiation', municipality: '398' }), 'entry.municipality')
    assert.equal(await wrong({ kind: 'negotiation' }), 'entry.municipality')
    assert.equal(await wrong({ owner: personId('coordinator-09') }), 'entry.owner')
    assert.equal(await wrong({ lastDay: '2020-01-01' }), 'entry.lastDay')
    assert.equal(await wrong({ title: {} }), 'entry.title')
    assert.equal(await wrong({ firstDay: '2026-02-30' }), 'entry.firstDay')
  })

  it('says which day was agreed on, that it was done and what came out of it, year by year', async () => {
    const { id } = await addClockEntry(coordinator(), {
      entry: { ...parents, kind: 'negotiation', municipality: '905', owner: personId('guide') },
    })
    // Whoever sees to it says so without keeping the year.
    const owner = world.as('guide')
    await setClockTime(owner, {
      ...nothing,
      id,
      slot: '2026',
      version: 0,
      plannedOn: '2026-09-09',
      plannedAt: '13.30',
    })
    const agreed = await readAnnualClock(coordinator(), {})
    const date = agreed.dates.find((each) => each.id === id)
    assert.deepEqual(
      [date?.day, date?.at, date?.state, date?.wholeMonth],
      ['2026-09-09', '13:30', 'agreed', false],
    )
    await setClockTime(owner, {
      ...nothing,
      id,
      slot: '2025',
      version: 0,
      doneOn: '2025-06-11',
      outcome: 'Sovittiin tilasta.',
    })
    const view = await readClockEntry(owner, { id })
    assert.deepEqual(
      view.times.map(({ slot, state, outcome }) => [slot, state, outcome]),
      [
        ['2027', 'coming', ''],
        ['2026', 'agreed', ''],
        ['2025', 'done', 'Sovittiin tilasta.'],
      ],
    )
    assert.equal(view.can['mark'], true)
    assert.equal(view.can['keep'], false)
    await refused(
      setClockTime(world.as('deputy'), { ...nothing, id, slot: '2026', version: 1 }),
      'not-allowed',
    )
    await refused(setClockTime(owner, { ...nothing, id, slot: '1999', version: 0 }), 'not-found')
    const early = await refused(
      setClockTime(owner, { ...nothing, id, slot: '2026', version: 1, doneOn: '2026-09-09' }),
      'invalid',
    )
    assert.deepEqual(early.fields, [{ field: 'doneOn', code: 'not-held-yet' }])
  })

  it('loses nothing when two say what became of it, and shows what the other wrote', async () => {
    const { id } = await addClockEntry(coordinator(), { entry: parents })
    await setClockTime(coordinator(), { ...nothing, id, slot: '2025', version: 0, outcome: 'Vastauksia 40.' })
    const conflict = await refused(
      setClockTime(world.as('county-leader'), {
        ...nothing,
        id,
        slot: '2025',
        version: 0,
        outcome: 'Vastauksia 41.',
      }),
      'conflict',
      'changed-meanwhile',
    )
    assert.equal(
      conflict.theirs instanceof Object && 'outcome' in conflict.theirs && conflict.theirs.outcome,
      'Vastauksia 40.',
    )
    await changeClockEntry(coordinator(), { id, version: 1, entry: { ...parents, note: 'Uusi' } })
    await refused(
      changeClockEntry(coordinator(), { id, version: 1, entry: parents }),
      'conflict',
      'changed-meanwhile',
    )
  })

  it('keeps its history: what has been done once is ended, never removed', async () => {
    const { id } = await addClockEntry(coordinator(), { entry: parents })
    await setClockTime(coordinator(), { ...nothing, id, slot: '2025', version: 0, doneOn: '2025-06-30' })
    await refused(removeClockEntry(coordinator(), { id }), 'conflict', 'clock-entry.has-history')
    await changeClockEntry(coordinator(), { id, version: 1, entry: { ...parents, lastDay: '2025-12-31' } })
    const after = await readAnnualClock(coordinator(), { year: 2026 })
    assert.equal(
      after.dates.some((date) => date.id === id),
      false,
    )
    const { id: unused } = await addClockEntry(coordinator(), { entry: parents })
    await removeClockEntry(coordinator(), { id: unused })
    await refused(readClockEntry(coordinator(), { id: unused }), 'not-found')
  })

  it('is filled with what the law demands, once', async () => {
    const leader = world.as('county-leader-16')
    for (const key of ['report-spring', 'negotiation-743'])
      await world.db.asOwner((tx) =>
        sql`delete from network.clock_entry where id = ${clockEntryId('16', key)}`.execute(tx),
      )
    const before = await readAnnualClock(leader, {})
    assert.equal(before.missing.reports, 1)
    assert.deepEqual(
      before.missing.municipalities.map(({ code }) => code),
      ['743'],
    )
    await refused(addLegalEntries(world.as('area-lead-16'), {}), 'not-allowed')
    assert.deepEqual(await addLegalEntries(leader, {}), { added: 2 })
    assert.deepEqual(await addLegalEntries(leader, {}), { added: 0 })
    const { missing } = await readAnnualClock(leader, {})
    assert.deepEqual(missing, { reports: 0, municipalities: [] })
  })

  it('gives everybody a calendar without names, notes, trials, risks, measures and meetings of teams', async () => {
    const { id: kept } = await addClockEntry(coordinator(), { entry: { ...parents, inFeed: false } })
    const { id: open } = await addClockEntry(coordinator(), {
      entry: { ...parents, note: 'Vain meille', owner: personId('guide') },
    })
    const feed = await readYearFeed(world.anyone, { county: '17' })
    assert.equal(
      feed.some(({ id }) => id === kept),
      false,
    )
    assert.deepEqual(new Set(feed.filter(({ id }) => id === open).map(({ owner }) => owner)), new Set(['']))
    assert.equal(JSON.stringify(feed).includes('Vain meille'), false)
    const closed = new Set(['measure', 'bar', 'spearhead', 'experiment-decision', 'risk-review'])
    assert.deepEqual(
      feed.filter(({ kind }) => closed.has(kind)),
      [],
    )
  })

  it('lists what comes within some days, for at most two years', async () => {
    const today = helsinkiDate(world.clock.now())
    const dates = await listClockDates(world.as('area-lead'), { area: middle, from: today, to: '2090-01-01' })
    assert.equal(
      dates.every(
        ({ day, area }) => day >= today && day <= '2028-03-02' && (area === null || area === middle),
      ),
      true,
    )
  })

  it('names as owners those who lead or keep something in the county', async () => {
    const owners = await listClockOwners(coordinator(), {})
    assert.equal(
      owners.some(({ id }) => id === personId('area-lead')),
      true,
    )
    assert.equal(
      owners.some(({ id }) => id === personId('area-lead-09')),
      false,
    )
    await refused(listClockOwners(world.as('guide'), { county: '09' }), 'not-found')
  })
})
