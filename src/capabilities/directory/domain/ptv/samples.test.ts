import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { municipalities } from '#seed/reference/municipalities.ts'
import { postcodes } from '#seed/reference/postcodes.ts'
import { listingShape } from '../../listing-shape.ts'
import type { ReadSource } from '../imports/candidate.ts'
import type { Known } from '../reading/municipalities.ts'
import { classify } from './classify.ts'
import { Collector } from './collect.ts'
import { readPtv } from './read.ts'

/** The samples of the register's own release: beside the repository, not in it. */
const samples = path.join(import.meta.dirname, '..', '..', '..', '..', '..', '..', 'shared', 'data', 'ptv')
const skip = existsSync(samples) ? false : `there are no samples at ${samples}`

const files = (folder: string): { name: string; bytes: Uint8Array }[] =>
  readdirSync(path.join(samples, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => ({ name: path.join(folder, name), bytes: readFileSync(path.join(samples, folder, name)) }))

const known = (county: string | null): Known => ({
  municipalities,
  postcodes: new Map(postcodes.map(({ code, municipality }) => [code, municipality])),
  county,
  today: '2026-11-26',
})

const counted = ({ report }: ReadSource, code: string): number =>
  report.filter((each) => each.code === code).reduce((sum, { count }) => sum + count, 0)

describe('the samples of the register', { skip }, () => {
  it('are read whole: every file is known, none is broken', () => {
    const read = readPtv(files('.'), known(null))
    assert.equal(counted(read, 'services-read'), 165 + 2)
    assert.equal(counted(read, 'organisations-read'), 306 + 1)
    assert.equal(counted(read, 'channels-read'), 89 + 28 + 43 + 37 + 32 + 12)
    assert.equal(counted(read, 'general-descriptions-read'), 458 + 101 + 29 + 2)
    assert.equal(counted(read, 'municipalities-read'), 311)
    assert.equal(counted(read, 'postcodes-read'), 4158)
    assert.equal(counted(read, 'regions-read'), 19 + 20 + 68)
    assert.equal(counted(read, 'broken-json'), 0)
    // One record stands alone without saying what it is of.
    assert.equal(counted(read, 'unknown-record'), 1)
    assert.deepEqual(
      read.report.filter(({ code }) => code === 'not-strict-json').map(({ where }) => where),
      [
        'openapi-samples/V10/V10VmOpenApiOrganization.json:218:3',
        'types/AccessRightType.json:87:3',
        'types/ExtraType.json:31:1',
        'types/GeneralDescriptionType.json:89:1',
        'types/Holiday.json:3:27',
      ],
    )
  })

  it('become candidates that a listing may hold', () => {
    const { candidates } = readPtv(files('.'), known(null))
    // Nobody answers for four of them; the two of the interface's own samples are empty shells.
    assert.equal(candidates.filter(({ content }) => content !== null).length, 165 - 4)
    for (const { content, title, left, problems } of candidates) {
      if (content !== null) assert.ok(listingShape.safeParse(content).success, title)
      if (left !== null)
        assert.ok(
          problems.some(({ field }) => field === 'left-out'),
          title,
        )
    }
    const taken = candidates.filter(({ content, left }) => content !== null && left === null)
    assert.deepEqual(
      taken.map(({ title, content }) => [title, content?.type, content?.places.length]),
      [
        ['Kunnallinen perhepäivähoito', 'ece', 0],
        ['Kunnallinen päiväkotihoito', 'ece', 23],
        ['Ryhmäperhepäivähoito', 'ece', 6],
        ['Esiopetusikäisen päivähoito', 'ece', 14],
        ['Perusopetuksen erityisopetus ja erityinen tuki', 'school', 4],
        ['Perusopetuksen oppilashuolto', 'student-welfare', 4],
        ['Perusopetus', 'school', 4],
        ['Koulukuljetus', 'school', 0],
        ['Avoin varhaiskasvatus', 'open-ece', 4],
        ['Erityisvarhaiskasvatus', 'ece', 0],
        ['Tilapäinen päivähoito', 'ece', 0],
        ['Opetussuunnitelmien, koulutusten ja tutkintojen perusteet', 'school', 0],
      ],
    )
  })

  it('put every point of the early shape into Finland, and Mikkeli where it is', () => {
    const { candidates } = readPtv(files('FakePtv'), known(null))
    assert.equal(
      candidates.flatMap(({ problems }) => problems).filter(({ code }) => code === 'point-not-used').length,
      0,
    )
    const collector = new Collector(known(null))
    for (const file of files('FakePtv')) collector.file(file)
    const points = [...collector.register().channels.values()].flatMap(({ addresses }) =>
      addresses.flatMap(({ point }) => point ?? []),
    )
    assert.equal(points.length, 81)
    const daycare = candidates.find(({ externalId }) => externalId === '137')?.content?.places ?? []
    for (const { lon, lat, municipality } of daycare) {
      assert.equal(municipality, '491')
      if (lon === null || lat === null) continue
      assert.ok(lon > 26.5 && lon < 28.2 && lat > 61.3 && lat < 62.2)
    }
  })

  it('are taken in by the county they belong to and no other', () => {
    const own = readPtv(files('FakePtv'), known('12')).candidates
    assert.equal(own.filter(({ left, content }) => left === null && content !== null).length, 12)
    const other = readPtv(files('FakePtv'), known('17')).candidates
    const taken = other.filter(({ left, content }) => left === null && content !== null)
    assert.deepEqual(
      taken.map(({ title }) => title),
      ['Opetussuunnitelmien, koulutusten ja tutkintojen perusteet'],
    )
  })

  it('name kinds of service that the rules tell apart', () => {
    const collector = new Collector(known(null))
    for (const file of files('general-descriptions')) collector.file(file)
    const found = new Map<string, string>()
    const counts: Record<string, number> = {}
    for (const description of new Set(collector.register().generalDescriptions.values())) {
      const { type, variant, left } = classify({ ...description, alternativeNames: {} })
      const kind = left === null ? [type, variant].filter(Boolean).join('/') : left.code
      const sort = left?.code ?? 'for-families'
      counts[sort] = (counts[sort] ?? 0) + 1
      found.set(description.names.fi ?? '', kind)
    }
    assert.equal(
      Object.values(counts).reduce((sum, each) => sum + each, 0),
      458 + 101,
    )
    assert.deepEqual(counts, {
      'for-families': 236,
      'other-class': 119,
      'for-companies': 39,
      'permit-or-duty': 42,
      'not-said-for-families': 92,
      'other-people': 31,
    })
    const expected: Readonly<Record<string, string>> = {
      Äitiysneuvolapalvelut: 'maternity-clinic',
      Lastenneuvolapalvelut: 'child-clinic',
      'Perhesuunnittelu- ja ehkäisyneuvonta': 'sexual-health',
      'Perheneuvolan palvelut': 'family-counselling',
      Perhetyö: 'family-work',
      'Perheasioiden sovittelu': 'family-mediation',
      'Lapsen elatusavun vahvistaminen': 'family-law',
      'Isyyden selvittämispalvelut': 'family-law',
      'Lastensuojelun avohuolto': 'child-welfare',
      Turvakotitoiminta: 'emergency',
      'Tukihenkilö- ja tukiperhetoiminta': 'support-family',
      'Opiskeluhuollon kuraattoritoiminta': 'student-welfare/individual',
      'Perusopetuksen oppilashuolto': 'student-welfare/community',
      'Kouluterveydenhuollon palvelut': 'school-health',
      'Avoin varhaiskasvatuspalvelu': 'open-ece',
      'Kunnallinen päiväkotihoito': 'ece',
      'Etsivä nuorisotyö': 'outreach-youth',
      'Nuorten työpajat': 'start-workshop',
      'Maahanmuuttajien palveluohjaus': 'immigrant-services',
      'Puheterapian palvelut': 'speech-therapy',
      'Suun terveydenhuolto': 'oral-health',
      'Sotaveteraanien kuntoutus': 'other-people',
      'Ikääntyvien palveluohjaus': 'other-people',
      'Julkisten hankintojen neuvonta': 'for-companies',
      Kirjastopalvelut: 'not-said-for-families',
      'Taiteen perusopetus': 'culture',
    }
    for (const [name, kind] of Object.entries(expected)) assert.equal(found.get(name), kind, name)
  })
})
