import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import {
  addAgreement,
  addContract,
  addContractVisit,
  type AgreementInput,
  changeAgreement,
  changeContract,
  closeContractVisit,
  type ContractInput,
  listAgreementChoices,
  listAgreements,
  listAgreementsDue,
  listContracts,
  readAgreement,
  readContract,
  remindOfAgreements,
  reviewAgreement,
  setContractYear,
} from '#capabilities/network/index.ts'
import { areaId, organisationId, personId } from '#seed/demo/ids.ts'
import { agreementId, contractId } from '#seed/demo/leading/agreements.ts'
import { refused } from '#tests/support/requests.ts'
import { freshWorld } from '#tests/support/world.ts'

const county = '17'
const middle = areaId(county, 'middle')
const north = areaId(county, 'north')
const agreement: AgreementInput = {
  kind: 'premises',
  area: middle,
  name: { fi: 'Sali torstai-iltaisin', sv: 'Salen på torsdagskvällar' },
  parties: [{ organisation: organisationId(county, 'county') }, { name: 'Kyläyhdistys' }],
  validFrom: '2026-01-01',
  reviewOn: '2026-03-20',
  responsible: personId('area-lead'),
}

describe('agreements', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const anAgreement = async (more: Partial<AgreementInput> = {}): Promise<string> =>
    (await addAgreement(world.as('coordinator'), { county, agreement: { ...agreement, ...more } })).id

  it('are read by everybody who works in the county; what is due comes first', async () => {
    const { items, mayAdd } = await listAgreements(world.as('guide'), { county })
    assert.equal(mayAdd, false)
    assert.equal(items[0]?.due, 'late')
    assert.equal(items.at(-1)?.state, 'ended')
    assert.equal(
      items.every(({ parties }) => parties.length > 0),
      true,
    )
    await refused(listAgreements(world.as('guide-16'), { county }), 'not-found')
    await refused(readAgreement(world.as('guide-16'), { id: agreementId(county, 'pool') }), 'not-found')
    const { items: ofNorth } = await listAgreements(world.as('guide'), {
      county,
      area: north,
      state: 'in-force',
    })
    assert.equal(
      ofNorth.every(({ area_id: area, state }) => (area === null || area === north) && state === 'in-force'),
      true,
    )
  })

  it('are made by those who lead: in an area by its lead, in the county by its coordinator and leader', async () => {
    const by = (who: string, area: string | null) =>
      addAgreement(world.as(who), { county, agreement: { ...agreement, area } })
    await by('county-leader', null)
    await by('area-lead', middle)
    await refused(by('area-lead', north), 'not-allowed')
    await refused(by('area-lead', null), 'not-allowed')
    await refused(by('guide', middle), 'not-allowed')
    await refused(by('coordinator-16', middle), 'not-found')
    const key = 'a key of the form'
    const first = await addAgreement(world.as('coordinator'), { county, agreement, key })
    assert.equal((await addAgreement(world.as('coordinator'), { county, agreement, key })).id, first.id)
    assert.equal((await readAgreement(world.as('guide'), first)).parties.length, 2)
  })

  it('name only what is of their county, and have a day on which they are looked at', async () => {
    const wrong = async (more: Partial<AgreementInput>) =>
      (await refused(anAgreement(more), 'invalid')).fields.map(({ field, code }) => [field, code])
    assert.deepEqual(await wrong({ reviewOn: null }), [['agreement.reviewOn', 'required']])
    assert.deepEqual(await wrong({ validTo: '2025-12-01' }), [['agreement.validTo', 'ends-before-begins']])
    assert.deepEqual(await wrong({ fileLink: 'javascript:alert(1)' }), [
      ['agreement.fileLink', 'not-a-web-address'],
    ])
    assert.deepEqual(await wrong({ parties: [{}] }), [['agreement.parties.0', 'one-of-these']])
    assert.deepEqual(
      await wrong({
        area: areaId('09', 'lahti'),
        responsible: personId('guide-09'),
        parties: [{ organisation: organisationId('09', 'county') }],
      }),
      [
        ['agreement.area', 'not-of-this-county'],
        ['agreement.parties', 'not-of-this-county'],
        ['agreement.responsible', 'not-of-this-county'],
      ],
    )
  })

  it('are changed as they were seen, and never once they have ended', async () => {
    const id = await anAgreement()
    await changeAgreement(world.as('area-lead'), {
      id,
      version: 1,
      agreement: { ...agreement, parties: [{ name: 'Kylä' }] },
    })
    const late = await refused(
      changeAgreement(world.as('coordinator'), { id, version: 1, agreement }),
      'conflict',
      'changed-meanwhile',
    )
    assert.match(JSON.stringify(late.theirs), /Kylä/)
    // The lead of an area takes no agreement out of the own area.
    await refused(
      changeAgreement(world.as('area-lead'), { id, version: 2, agreement: { ...agreement, area: north } }),
      'not-allowed',
    )
    await reviewAgreement(world.as('coordinator'), {
      id,
      version: 2,
      outcome: 'end',
      words: 'Tilaa ei enää ole.',
    })
    await refused(
      changeAgreement(world.as('coordinator'), { id, version: 3, agreement }),
      'conflict',
      'agreement.ended',
    )
    assert.equal((await readAgreement(world.as('guide'), { id })).valid_to, '2026-03-02')
  })

  it('are looked at by whoever answers for them, and every look stays', async () => {
    const id = await anAgreement({ responsible: personId('unit-lead') })
    await refused(reviewAgreement(world.as('guide'), { id, version: 1, outcome: 'keep' }), 'not-allowed')
    await reviewAgreement(world.as('unit-lead'), { id, version: 1, outcome: 'keep', words: 'Toimii.' })
    const wordless = await refused(
      reviewAgreement(world.as('unit-lead'), { id, version: 2, outcome: 'change' }),
      'invalid',
    )
    assert.equal(wordless.fields[0]?.code, 'required')
    const past = await refused(
      reviewAgreement(world.as('unit-lead'), { id, version: 2, outcome: 'keep', nextOn: '2026-03-02' }),
      'invalid',
    )
    assert.equal(past.fields[0]?.code, 'not-a-coming-day')
    const view = await readAgreement(world.as('guide'), { id })
    assert.equal(view.review_on, '2027-03-02')
    assert.deepEqual(
      view.reviews.map(({ outcome, words }) => [outcome, words]),
      [['keep', 'Toimii.']],
    )
    // Whoever only answers for it does not change what it says.
    await refused(changeAgreement(world.as('unit-lead'), { id, version: 2, agreement }), 'not-allowed')
  })

  it('that are due surface by area, contracts among them only for those who lead', async () => {
    const due = (who: string, area: string | null = null) =>
      listAgreementsDue(world.as(who), { county, area })
    const mine = await due('guide')
    assert.equal(
      mine.items.every(({ what }) => what === 'agreement'),
      true,
    )
    const theirs = await due('coordinator')
    assert.equal(
      theirs.items.some(({ what }) => what === 'contract'),
      true,
    )
    assert.deepEqual(
      theirs.items.map(({ due_on: day }) => day),
      theirs.items.map(({ due_on: day }) => day).toSorted(),
    )
    assert.equal(theirs.count, theirs.items.length)
    const ofNorth = await due('coordinator', north)
    assert.ok(ofNorth.count < theirs.count)
    const { items } = await listAgreementsDue(world.as('coordinator'), { county, limit: 1 })
    assert.equal(items.length, 1)
  })

  it('are told of once by mail to whoever answers for them', async () => {
    await world.clear()
    const { db, clock, crypto } = world.as('coordinator')
    const links = {
      agreement: (id: string) => `https://x/${id}`,
      contract: (id: string) => `https://y/${id}`,
    }
    const letters = async (): Promise<number> => {
      const { rows } = await db.asOwner((tx) =>
        sql<{ count: string }>`select count(*) from platform.job where name = 'send-mail'`.execute(tx),
      )
      return Number(rows[0]?.count ?? 0)
    }
    const before = await letters()
    await remindOfAgreements({ db, clock, crypto, links })
    const after = await letters()
    assert.ok(after > before)
    await remindOfAgreements({ db, clock, crypto, links })
    assert.equal(await letters(), after)
  })

  it('offer to answer for them those who lead or keep something in the county', async () => {
    const { people, organisations } = await listAgreementChoices(world.as('coordinator'), { county })
    const ids = people.map(({ id }) => id)
    assert.ok(ids.includes(personId('area-lead')))
    assert.equal(ids.includes(personId('area-lead-09')), false)
    assert.ok(organisations.some(({ id }) => id === organisationId(county, 'kela')))
  })
})

describe('contracts with providers', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const contract: ContractInput = {
    provider: { name: 'Esimerkki Oy' },
    name: { fi: 'Toimintaterapia' },
    areas: [north],
    priceCents: 8_800,
    priceUnit: 'visit',
    customers: 'Vanhemmat lukivat vaatimukset.',
    customersPart: 'asked',
  }
  const aContract = async (): Promise<string> =>
    (await addContract(world.as('coordinator'), { county, contract })).id

  it('and their prices are for those who lead', async () => {
    const id = contractId(county, 'speech-therapy')
    for (const who of ['coordinator', 'county-leader', 'area-lead'])
      assert.equal((await readContract(world.as(who), { id })).price_cents, 9_450)
    for (const who of ['guide', 'unit-lead', 'maintainer', 'coordinator-16']) {
      await refused(readContract(world.as(who), { id }), 'not-found')
      await refused(listContracts(world.as(who), { county }), 'not-found')
    }
    assert.ok((await listContracts(world.as('area-lead'), { county })).items.length >= 4)
  })

  it('stay behind the database’s own rules when a query forgets them', async () => {
    const seen = async (who: string): Promise<number> => {
      const caller = world.as(who)
      const { rows } = await caller.db.transaction(caller.actor, (tx) =>
        sql<{
          count: string
        }>`select (select count(*) from network.contract) + (select count(*) from network.contract_visit)
          + (select count(*) from network.contract_year) + (select count(*) from network.contract_area) as count`.execute(
          tx,
        ),
      )
      return Number(rows[0]?.count ?? 0)
    }
    assert.equal(await seen('guide'), 0)
    assert.ok((await seen('area-lead')) > 0)
  })

  it('are kept by the county’s coordinator and leader', async () => {
    const id = await aContract()
    await changeContract(world.as('county-leader'), {
      id,
      version: 1,
      contract: { ...contract, priceCents: 9_000 },
    })
    const late = await refused(
      changeContract(world.as('coordinator'), { id, version: 1, contract }),
      'conflict',
      'changed-meanwhile',
    )
    assert.match(JSON.stringify(late.theirs), /9000/)
    await refused(changeContract(world.as('area-lead'), { id, version: 2, contract }), 'not-allowed')
    await refused(addContract(world.as('area-lead'), { county, contract }), 'not-allowed')
    const wrong = await refused(
      addContract(world.as('coordinator'), {
        county,
        contract: { ...contract, provider: {}, priceUnit: null },
      }),
      'invalid',
    )
    assert.deepEqual(
      wrong.fields.map(({ field, code }) => [field, code]),
      [
        ['contract.provider', 'one-of-these'],
        ['contract.priceUnit', 'required'],
      ],
    )
  })

  it('are supervised by visits, in an area by its lead; what was found waits until it is put right', async () => {
    const id = await aContract()
    const visit = { id, heldOn: '2026-02-10', finding: 'Kirjaukset kunnossa.', nextStep: 'Tulkkausohje.' }
    // It is used in the north alone.
    await refused(addContractVisit(world.as('area-lead'), visit), 'not-allowed')
    const { id: made } = await addContractVisit(world.as('area-lead-north-17'), visit)
    assert.equal((await readContract(world.as('coordinator'), { id })).open_findings, 1)
    await closeContractVisit(world.as('area-lead-north-17'), { id, visit: made, version: 1 })
    await refused(closeContractVisit(world.as('coordinator'), { id, visit: made, version: 1 }), 'conflict')
    const view = await readContract(world.as('coordinator'), { id })
    assert.equal(view.open_findings, 0)
    assert.equal(view.visits[0]?.done_on, '2026-03-02')
    const ahead = await refused(
      addContractVisit(world.as('coordinator'), { ...visit, heldOn: '2026-03-03' }),
      'invalid',
    )
    assert.equal(ahead.fields[0]?.code, 'not-yet-held')
  })

  it('are followed by numbers of each year', async () => {
    const id = await aContract()
    const year = { id, year: 2025, euros: 88_000, units: 1_000, families: 60 }
    await setContractYear(world.as('coordinator'), year)
    await setContractYear(world.as('county-leader'), { ...year, families: 61 })
    await refused(setContractYear(world.as('area-lead'), year), 'not-allowed')
    await refused(setContractYear(world.as('coordinator'), { ...year, year: 2027 }), 'invalid')
    const { years } = await readContract(world.as('area-lead'), { id })
    assert.deepEqual(
      years.map(({ families }) => families),
      [61],
    )
  })
})
