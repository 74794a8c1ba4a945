import { addDays, addMonths, partsOf, plainDate, type PlainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { stableId } from '../../stable-id.ts'
import { upsert } from '../../upsert.ts'
import { demoCounties } from '../counties.ts'
import { areaId, organisationId, personId } from '../ids.ts'
import { areasLedFirst } from './areas-led.ts'
import { only, organisationsOf } from '../organisations.ts'
import type { DemoCounty } from '../shape.ts'
import { agreementStories, contractStories } from './agreement-stories.ts'

export const agreementId = (county: string, key: string): string => stableId('agreement', `${county}:${key}`)
export const contractId = (county: string, key: string): string => stableId('contract', `${county}:${key}`)

/** The personas of the first county go by their bare names; those behind doors always carry their county. */
const person = (county: string, key: string): string => {
  const isPersona = key === 'coordinator' || key === 'area-lead' || key === 'county-leader'
  return personId(isPersona && county === '17' ? key : `${key}-${county}`)
}
const at = (day: PlainDate): string => `${day}T12:00:00+02:00`
const dayOr = (today: PlainDate, days: number | null): PlainDate | null =>
  days === null ? null : addDays(today, days)
const monthOr = (today: PlainDate, months: number | null): PlainDate | null =>
  months === null ? null : addMonths(today, months)
const areaOf = (county: DemoCounty, index: number | null): string | null => {
  const area = index === null ? undefined : areasLedFirst(county)[index]
  return area === undefined ? null : areaId(county.code, area.key)
}
/** Not every county has every association: the county's own is always there. */
const organisationOf = (county: DemoCounty, key: string): string =>
  organisationId(county.code, organisationsOf(county).some((each) => each.key === key) ? key : 'ngo-families')

async function loadAgreementRows(tx: Tx, today: PlainDate): Promise<void> {
  const all = demoCounties.flatMap((county) => agreementStories.map((story) => ({ county, story })))
  await upsert(
    tx,
    {
      name: 'network.agreement',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        area_id: 'uuid',
        kind: 'text',
        name: 'jsonb',
        about: 'jsonb',
        valid_from: 'date',
        valid_to: 'date',
        review_on: 'date',
        responsible_id: 'uuid',
        state: 'text',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    all.map(({ county, story }) => ({
      id: agreementId(county.code, story.key),
      county: county.code,
      area_id: areaOf(county, story.area),
      kind: story.kind,
      name: only(story.name, county.languages),
      about: only(story.about, county.languages),
      valid_from: addMonths(today, story.from),
      valid_to: monthOr(today, story.to),
      review_on: dayOr(today, story.review),
      responsible_id: person(county.code, story.responsible),
      state: story.state,
      created_at: at(addMonths(today, Math.min(-1, story.from))),
      changed_at: at(addMonths(today, Math.min(-1, story.from))),
      changed_by: person(county.code, 'coordinator'),
    })),
  )
  await upsert(
    tx,
    {
      name: 'network.agreement_party',
      key: ['agreement_id', 'position'],
      columns: { agreement_id: 'uuid', position: 'integer', organisation_id: 'uuid', name: 'text' },
    },
    all.flatMap(({ county, story }) =>
      story.parties.map((party, position) => ({
        agreement_id: agreementId(county.code, story.key),
        position,
        organisation_id: typeof party === 'string' ? organisationOf(county, party) : null,
        name: typeof party === 'string' ? null : party.name,
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'network.agreement_review',
      key: ['id'],
      columns: {
        id: 'uuid',
        agreement_id: 'uuid',
        reviewed_on: 'date',
        reviewed_by: 'uuid',
        outcome: 'text',
        words: 'text',
        next_on: 'date',
        made_at: 'timestamptz',
      },
    },
    all.flatMap(({ county, story }) => {
      if (story.reviewed === undefined) return []
      const on = addDays(addMonths(today, -12), 3)
      const lang = county.languages[0] ?? 'fi'
      return [
        {
          id: stableId('agreement-review', `${county.code}:${story.key}`),
          agreement_id: agreementId(county.code, story.key),
          reviewed_on: on,
          reviewed_by: person(county.code, story.responsible),
          outcome: 'keep',
          words: story.reviewed[lang],
          next_on: dayOr(today, story.review),
          made_at: at(on),
        },
      ]
    }),
  )
}

async function loadContractRows(tx: Tx, today: PlainDate): Promise<void> {
  const all = demoCounties.flatMap((county) => contractStories.map((story) => ({ county, story })))
  const { year } = partsOf(today)
  await upsert(
    tx,
    {
      name: 'network.contract',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        organisation_id: 'uuid',
        provider_name: 'text',
        name: 'jsonb',
        about: 'jsonb',
        price_words: 'text',
        price_cents: 'integer',
        price_unit: 'text',
        valid_from: 'date',
        valid_to: 'date',
        option_words: 'text',
        review_on: 'date',
        responsible_id: 'uuid',
        targeting_words: 'text',
        customers_words: 'text',
        customers_took_part: 'text',
        state: 'text',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    all.map(({ county, story }) => ({
      id: contractId(county.code, story.key),
      county: county.code,
      organisation_id: typeof story.provider === 'string' ? organisationOf(county, story.provider) : null,
      provider_name: typeof story.provider === 'string' ? null : story.provider.name,
      name: only(story.name, county.languages),
      about: only(story.about, county.languages),
      price_words: story.price?.words ?? '',
      price_cents: story.price?.cents ?? null,
      price_unit: story.price?.unit ?? null,
      valid_from: addMonths(today, story.from),
      valid_to: monthOr(today, story.to),
      option_words: story.option,
      review_on: dayOr(today, story.review),
      responsible_id: person(county.code, 'coordinator'),
      targeting_words: story.targeting,
      customers_words: story.customers,
      customers_took_part: story.part,
      state: story.state,
      created_at: at(addMonths(today, Math.min(-1, story.from))),
      changed_at: at(addMonths(today, Math.min(-1, story.from))),
      changed_by: person(county.code, 'coordinator'),
    })),
  )
  await upsert(
    tx,
    {
      name: 'network.contract_area',
      key: ['contract_id', 'area_id'],
      columns: { contract_id: 'uuid', area_id: 'uuid' },
    },
    all.flatMap(({ county, story }) =>
      story.areas.flatMap((index) => {
        const area = areaOf(county, index)
        return area === null ? [] : [{ contract_id: contractId(county.code, story.key), area_id: area }]
      }),
    ),
  )
  await upsert(
    tx,
    {
      name: 'network.contract_visit',
      key: ['id'],
      columns: {
        id: 'uuid',
        contract_id: 'uuid',
        held_on: 'date',
        finding: 'text',
        next_step: 'text',
        next_on: 'date',
        done_on: 'date',
        made_by: 'uuid',
        made_at: 'timestamptz',
      },
    },
    all.flatMap(({ county, story }) =>
      story.visits.map((visit, position) => ({
        id: stableId('contract-visit', `${county.code}:${story.key}:${position}`),
        contract_id: contractId(county.code, story.key),
        held_on: addDays(today, visit.on),
        finding: visit.finding,
        next_step: visit.next,
        next_on: dayOr(today, visit.nextOn),
        done_on: dayOr(today, visit.done),
        made_by: person(county.code, 'area-lead'),
        made_at: at(addDays(today, visit.on)),
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'network.contract_year',
      key: ['contract_id', 'year'],
      columns: {
        contract_id: 'uuid',
        year: 'integer',
        euros: 'integer',
        units: 'integer',
        families: 'integer',
        words: 'text',
        made_at: 'timestamptz',
        made_by: 'uuid',
      },
    },
    all.flatMap(({ county, story }) =>
      story.years.map((each, position) => ({
        contract_id: contractId(county.code, story.key),
        year: year - 1 + position,
        euros: each.euros,
        units: each.units,
        families: each.families,
        words: each.words,
        made_at: at(addDays(today, -20)),
        made_by: person(county.code, 'coordinator'),
      })),
    ),
  )
}

/** What the network of each county has agreed on, and what the county buys. @source R59–R67, R188 */
export async function loadAgreements(tx: Tx, today: string): Promise<void> {
  const day = plainDate(today)
  await loadAgreementRows(tx, day)
  await loadContractRows(tx, day)
}
