import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { demoCounties } from './demo/counties.ts'
import { doorOrganisation, doorPhone, doors } from './demo/doors.ts'
import { type Listing, listingsOf, typeKey } from './demo/listings.ts'
import { organisationsOf } from './demo/organisations.ts'
import { personas } from './demo/personas.ts'
import { areaOf } from './demo/places.ts'
import { pohjanmaa } from './demo/pohjanmaa/county.ts'
import { type DemoCounty, doorKeys } from './demo/shape.ts'
import { localities } from './reference/localities.ts'
import { municipalities } from './reference/municipalities.ts'
import { serviceTypes } from './reference/service-types/all.ts'

/** The glossary's kinds of service, and the three added to it. */
const kinds = `maternity-clinic family-training child-clinic sexual-health doctor psychologist speech-therapy
  physiotherapy occupational-therapy nutrition-therapy child-rehab rehab-class oral-health family-work home-service
  everyday-support family-counselling family-social-work social-guidance guidance drop-in-guidance family-law
  supervised-contact family-mediation divorce-advice couple-support church-counselling legal-advice blended-family
  school-health student-welfare/community student-welfare/individual nepsy-coach mental-health youth-early
  substance-services hal-clinic psychoedu-groups peer-groups family-school incredible-years fathers-group divorce-group
  girls-group family-cafe meeting-place parish-clubs ngo-activities ece open-ece school youth-work outreach-youth
  start-workshop leisure support-family child-welfare disability-services child-psychiatry child-neurology
  specialised-care violence-work ankkuri immigrant-services kela older-people youth-chat sms-bot consultation emergency
  culture school-psychiatric-nurse`.split(/\s+/)

/** The places as the county's plan prints them, area by area (R142). */
const printed = {
  south: ['Kristiina', 'Kaskinen', 'Korsnäs', 'Maalahti', 'Närpiö'],
  middle: ['Laihia', 'Mustasaari', 'Maksamaa', 'Oravainen', 'Vöyri', 'Vaasa', 'Vähäkyrö'],
  north: ['Pietarsaari', 'Kruunupyö', 'Luoto', 'Pännäinen', 'Uusikaarlepyy'],
}
/** Two of them are printed in another form than their names have. */
const properly: Readonly<Record<string, string>> = { Kristiina: 'Kristiinankaupunki', Kruunupyö: 'Kruunupyy' }

const published = (county: DemoCounty): readonly Listing[] =>
  listingsOf(county).filter(({ state }) => state === 'published')

describe('the demonstration', () => {
  it('puts the seventeen printed places of Pohjanmaa in their three areas', () => {
    for (const [area, places] of Object.entries(printed)) {
      for (const place of places) {
        const name = properly[place] ?? place
        const municipality =
          municipalities.find((each) => each.county === '17' && each.name.fi === name)?.code ??
          localities.find((each) => each.name.fi === name)?.municipality
        assert.ok(municipality !== undefined, name)
        assert.equal(areaOf(pohjanmaa, municipality), area, name)
      }
    }
    assert.equal(Object.values(printed).flat().length, 17)
  })

  it('puts Pedersöre with its village', () => {
    assert.equal(areaOf(pohjanmaa, '599'), 'north')
  })

  it('has three larger centres in Pohjanmaa and both forms of centre', () => {
    assert.equal(pohjanmaa.centres.filter(({ larger }) => larger).length, 3)
    for (const county of demoCounties) {
      const forms = new Set(
        county.centres.map(({ premises }) => (premises === undefined ? 'network' : 'site')),
      )
      assert.equal(forms.size, 2, county.code)
    }
  })

  it('names its personas once', () => {
    assert.equal(personas.length, 56)
    assert.equal(new Set(personas.map(({ key }) => key)).size, 56)
    const keys = demoCounties.flatMap(({ people }) => people.map(({ key }) => key))
    assert.equal(new Set(keys).size, keys.length)
  })

  for (const county of demoCounties) {
    describe(`county ${county.code}`, () => {
      const codes = municipalities.filter((each) => each.county === county.code).map(({ code }) => code)

      it('puts every municipality in exactly one area and one centre', () => {
        const inAreas = county.areas.flatMap((area) => area.municipalities)
        const inCentres = county.centres.flatMap((centre) => centre.municipalities)
        assert.deepEqual(inAreas.toSorted(), codes.toSorted())
        assert.deepEqual(inCentres.toSorted(), codes.toSorted())
        for (const centre of county.centres) {
          for (const code of centre.municipalities) assert.equal(areaOf(county, code), centre.area)
        }
      })

      it('has organisations of every sector', () => {
        const sectors = new Set(organisationsOf(county).map(({ sector }) => sector))
        assert.deepEqual([...sectors].toSorted(), [
          'company',
          'county',
          'kela',
          'municipality',
          'ngo',
          'parish',
        ])
      })

      it('keeps nine doors, each with an organisation, somebody on the rota and somebody who leads', () => {
        assert.deepEqual(
          doors.map(({ key }) => key),
          doorKeys,
        )
        const organisations = new Set(organisationsOf(county).map(({ key }) => key))
        for (const { key } of doors) {
          assert.ok(organisations.has(doorOrganisation(county, key)), key)
          const staff = county.people.filter(({ door }) => door === key)
          assert.ok(
            staff.some(({ leads }) => leads !== true),
            key,
          )
          assert.ok(
            staff.some(({ leads }) => leads === true),
            key,
          )
        }
      })

      it('has somebody who leads each area', () => {
        for (const area of county.areas) {
          assert.equal(county.people.filter((person) => person.area === area.key).length, 1, area.key)
        }
      })

      it('lists every kind of service, published', () => {
        const listed = new Set(published(county).map(({ type }) => typeKey(type)))
        assert.deepEqual(
          kinds.filter((kind) => !listed.has(kind)),
          [],
        )
      })

      it('knows the types it speaks of', () => {
        const known = new Set(serviceTypes.map(typeKey))
        assert.deepEqual(
          Object.keys(county.coverage).filter((key) => !known.has(key)),
          [],
        )
      })

      it('keeps a draft and a hidden listing that nobody may see', () => {
        const states = listingsOf(county).map(({ state }) => state)
        assert.ok(states.includes('draft') && states.includes('hidden'))
      })

      it('gives each listing a key of its own', () => {
        const keys = listingsOf(county).map(({ key }) => key)
        assert.equal(new Set(keys).size, keys.length)
      })

      it('names what the county itself gives in all of its languages', () => {
        for (const { organisation, name, key, type } of listingsOf(county)) {
          if (organisation.sector !== 'county') continue
          const text = name ?? type.name
          for (const language of county.languages) assert.ok(text[language], `${key} ${language}`)
        }
      })

      it('has a meeting place in every area', () => {
        const areas = published(county)
          .filter(({ type }) => type.key === 'meeting-place')
          .flatMap(({ places }) => places.map(({ site }) => areaOf(county, site.municipality)))
        assert.deepEqual([...new Set(areas)].toSorted(), county.areas.map(({ key }) => key).toSorted())
      })

      it('serves municipalities of the county only, and every listing with a place stands in one', () => {
        for (const { key, municipalities: serves, places } of listingsOf(county)) {
          for (const code of serves) assert.ok(codes.includes(code), key)
          for (const { site } of places) assert.ok(codes.includes(site.municipality), key)
        }
      })

      it('gives only numbers that cannot be dialled', () => {
        const phones = listingsOf(county).flatMap(({ phone }) => (phone === null ? [] : [phone]))
        for (const phone of [...phones, ...doors.map(({ key }) => doorPhone(county, key))]) {
          assert.match(phone, /^0[36] 000 0\d{3}$/)
        }
        // A family in a crisis never meets a made-up number.
        for (const { type, phone } of listingsOf(county)) {
          if (type.key === 'emergency' || type.key === 'violence-work') assert.equal(phone, null)
        }
      })

      it('has no numbers or mail addresses in its texts, and only mailboxes that cannot exist', () => {
        for (const organisation of organisationsOf(county))
          assert.match(organisation.domain, /^[a-z]+\.example$/)
        const texts = JSON.stringify(
          listingsOf(county).map((listing) => ({ ...listing, phone: null, type: null })),
        )
        assert.doesNotMatch(texts, /\d{3} ?\d{3,}|@/)
      })

      it('says that made-up organisations are examples', () => {
        for (const { sector, name } of organisationsOf(county)) {
          if (sector !== 'ngo' && sector !== 'parish' && sector !== 'company') continue
          for (const text of Object.values(name)) assert.match(text, /esimerkki|exempel|example/i)
        }
      })
    })
  }
})
