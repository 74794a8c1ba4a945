import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { counties } from './reference/counties.ts'
import { localities } from './reference/localities.ts'
import { municipalities } from './reference/municipalities.ts'
import { serviceTypes } from './reference/service-types/all.ts'
import { stableId } from './stable-id.ts'

/** Base data that some workplaces keep beside the project; it is not part of it. */
const shared = new URL('../../../shared/data/finland/', import.meta.url)
const without = existsSync(shared) ? false : 'no base data beside the project to compare with'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

describe('reference data', () => {
  it('has the 308 municipalities of 2025, each once', () => {
    assert.equal(municipalities.length, 308)
    assert.equal(new Set(municipalities.map(({ code }) => code)).size, 308)
    assert.ok(municipalities.every(({ code }) => /^\d{3}$/.test(code)))
  })

  it('has 21 counties and Helsinki, and Åland outside', () => {
    const kinds = counties.map(({ kind }) => kind)
    assert.equal(kinds.filter((kind) => kind === 'county').length, 21)
    assert.equal(kinds.filter((kind) => kind === 'city').length, 1)
    assert.deepEqual(
      counties.filter(({ kind }) => kind === 'outside').map(({ code }) => code),
      ['91'],
    )
    assert.equal(new Set(counties.map(({ code }) => code)).size, 23)
  })

  it('counts the people of Finland on 31 December 2022', () => {
    assert.equal(sum(municipalities.map(({ population }) => population)), 5_563_970)
  })

  it('puts every municipality in a county, and the people add up', () => {
    for (const county of counties) {
      const members = municipalities.filter((municipality) => municipality.county === county.code)
      assert.equal(sum(members.map(({ population }) => population)), county.population, county.code)
    }
    const known = new Set(counties.map(({ code }) => code))
    assert.ok(municipalities.every(({ county }) => known.has(county)))
  })

  it('keeps public pages in three languages in Pohjanmaa, in two in the other two, in none elsewhere', () => {
    const inUse = counties.filter(({ languages }) => languages.length > 0)
    assert.deepEqual(Object.fromEntries(inUse.map(({ code, languages }) => [code, languages.join(' ')])), {
      '09': 'fi en',
      '16': 'fi en',
      '17': 'fi sv en',
    })
  })

  it('names neighbours that exist and know each other where both are in use', () => {
    const byCode = new Map(counties.map((county) => [county.code, county]))
    for (const county of counties) {
      for (const code of county.neighbours) {
        const other = byCode.get(code)
        assert.ok(other !== undefined, code)
        if (other.languages.length > 0)
          assert.ok(other.neighbours.includes(county.code), `${code} ${county.code}`)
      }
    }
  })

  it('puts every locality in a municipality and near it', () => {
    for (const locality of localities) {
      const home = municipalities.find(({ code }) => code === locality.municipality)
      assert.ok(home !== undefined, locality.key)
      assert.ok(
        Math.abs(home.lat - locality.lat) < 0.4 && Math.abs(home.lon - locality.lon) < 0.8,
        locality.key,
      )
      assert.match(locality.key, /^[a-z]+$/)
    }
  })

  it('has every kind of service once', () => {
    const keys = serviceTypes.map(({ key, variant }) => `${key} ${variant ?? ''}`)
    assert.equal(new Set(keys).size, keys.length)
  })

  it('gives the same identifier for the same thing, shaped as a UUID', () => {
    assert.equal(stableId('service', '17:a'), stableId('service', '17:a'))
    assert.notEqual(stableId('service', '17:a'), stableId('site', '17:a'))
    assert.match(
      stableId('service', '17:a'),
      /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    )
  })

  it('agrees with the published classification', { skip: without }, () => {
    const [, ...lines] = readFileSync(new URL('municipalities-2025.csv', shared), 'utf8')
      .trim()
      .split(/\r?\n/)
    const published = lines.map((line) => {
      const [code, fi, sv, en, county, , , , languageStatus, , population, lon, lat] = line.split(',')
      return { code, county, name: { fi, sv, en }, languageStatus, population, lon, lat }
    })
    const ours = municipalities.map((each) => ({
      code: each.code,
      county: each.county,
      name: each.name,
      languageStatus: String(each.languageStatus),
      population: String(each.population),
      lon: String(each.lon),
      lat: String(each.lat),
    }))
    const byCode = (one: { code?: string | undefined }, other: { code?: string | undefined }): number =>
      String(one.code).localeCompare(String(other.code))
    assert.deepEqual(ours.toSorted(byCode), published.toSorted(byCode))

    const text = readFileSync(new URL('wellbeing-counties-2025.json', shared), 'utf8')
    const publishedCounties = JSON.parse(text) as readonly Record<'code' | 'fi' | 'sv' | 'en', string>[]
    assert.deepEqual(
      counties.map(({ code, name }) => ({ code, ...name })),
      publishedCounties.map(({ code, fi, sv, en }) => ({ code, fi, sv, en })),
    )
  })
})
