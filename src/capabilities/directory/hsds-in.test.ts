import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import type { Candidate, ReadSource } from './domain/imports/candidate.ts'
import { type Known, nothingKnown } from './domain/reading/municipalities.ts'
import { readHsds } from './hsds-in.ts'
import { listingShape } from './listing-shape.ts'

const file = (name: string, value: unknown): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
})

const known: Known = {
  ...nothingKnown,
  municipalities: [
    { code: '905', county: '17', name: { fi: 'Vaasa', sv: 'Vasa' }, lon: 21.6165, lat: 63.0951 },
    { code: '499', county: '17', name: { fi: 'Mustasaari', sv: 'Korsholm' } },
    { code: '743', county: '16', name: { fi: 'Seinäjoki' } },
  ],
  postcodes: new Map([['65100', '905']]),
  today: '2026-11-26',
}

const organization = {
  id: 'o1',
  name: 'Vaasan perheyhdistys ry',
  description: 'Perheiden yhdistys',
  legal_status: 'yhdistys',
  organization_identifiers: [
    { id: 'i1', identifier_scheme: 'FI-PRO', identifier_type: 'Y-tunnus', identifier: '1234567-8' },
  ],
}

const location = {
  id: 'l1',
  location_type: 'physical',
  name: 'Perheiden kohtaamispaikka',
  latitude: 63.09,
  longitude: 21.61,
  addresses: [
    {
      id: 'a1',
      address_1: 'Satamakatu 1',
      city: 'Vaasa',
      state_province: 'Pohjanmaa',
      postal_code: '65100',
      country: 'FI',
      address_type: 'physical',
    },
  ],
  accessibility: [{ id: 'x1', description: 'Tila on esteetön.' }],
}

const service = {
  id: 's1',
  organization_id: 'o1',
  name: 'Perhekahvila',
  status: 'active',
  description: 'Tule kahville.\n\nKahvilassa tapaat muita vanhempia ja lapset voivat leikkiä.',
  application_process: 'Tule paikalle, et tarvitse ajanvarausta.',
  eligibility_description: 'Alle kouluikäisille ja heidän vanhemmilleen.',
  wait_time: 'Voit tulla heti.',
  minimum_age: 0,
  maximum_age: 6,
  url: 'https://perheet.example/kahvila',
  additional_urls: [{ id: 'u1', label: 'Ajanvaraus', url: 'https://varaa.example' }],
  phones: [{ id: 'p1', number: '06 000 0000', type: 'voice' }],
  languages: [
    { id: 'g1', code: 'fi' },
    { id: 'g2', code: 'sv' },
  ],
  cost_options: [{ id: 'c1', option: 'free', amount: 0, currency: 'EUR' }],
  service_areas: [
    { id: 'e1', name: 'Vaasa' },
    { id: 'e2', name: 'Korsholm', uri: 'urn:fi:municipality:499' },
  ],
  schedules: [
    {
      id: 'h1',
      freq: 'WEEKLY',
      byday: 'MO,TU',
      opens_at: '09:00',
      closes_at: '15:00',
      attending_type: 'phone',
    },
  ],
  organization,
  service_at_locations: [
    {
      id: 'sl1',
      location,
      description: 'Sisäänkäynti pihalta.',
      schedules: [
        {
          id: 'h2',
          freq: 'WEEKLY',
          interval: 1,
          byday: 'WE,FR',
          opens_at: '10:00:00',
          closes_at: '13:00:00+02:00',
        },
        { id: 'h3', valid_from: '2026-12-24', valid_to: '2026-12-26', description: 'suljettu: Joulu' },
        { id: 'h4', valid_from: '2020-12-24', valid_to: '2020-12-26', description: 'suljettu' },
      ],
    },
  ],
}

const one = (read: ReadSource): Candidate => {
  const [candidate, ...more] = read.candidates
  assert.ok(candidate)
  assert.equal(more.length, 0)
  return candidate
}
const counted = ({ report }: ReadSource, code: string): readonly string[] =>
  report.filter((each) => each.code === code).map(({ where, count }) => `${where} ${count}`)

describe('an HSDS service as a listing', () => {
  const reading = readHsds([file('service.json', service)], known)

  it('says what the source says', async () => {
    const candidate = one(await reading)
    assert.deepEqual(candidate.problems, [])
    assert.equal(candidate.left, null)
    assert.deepEqual(candidate.organisation, {
      externalId: 'o1',
      name: { fi: 'Vaasan perheyhdistys ry' },
      businessCode: '1234567-8',
      sector: 'ngo',
    })
    assert.ok(candidate.content)
    assert.ok(listingShape.safeParse(candidate.content).success)
    assert.deepEqual(candidate.content, {
      ...candidate.content,
      type: 'family-cafe',
      name: { fi: 'Perhekahvila' },
      summary: { fi: 'Tule kahville.' },
      description: { fi: 'Kahvilassa tapaat muita vanhempia ja lapset voivat leikkiä.' },
      forWhom: { fi: 'Alle kouluikäisille ja heidän vanhemmilleen.' },
      afterContact: { fi: 'Voit tulla heti.' },
      ageFrom: 0,
      ageTo: 6,
      free: true,
      cost: null,
      access: 'self',
      web: 'https://perheet.example/kahvila',
      booking: 'https://varaa.example',
      phone: '06 000 0000',
      phoneHours: { 1: [{ opens: '09:00', closes: '15:00' }], 2: [{ opens: '09:00', closes: '15:00' }] },
      languages: ['fi', 'sv'],
      municipalities: ['499', '905'],
      modes: ['site'],
      places: [
        {
          site: null,
          kind: 'meeting-place',
          name: { fi: 'Perheiden kohtaamispaikka' },
          address: { fi: 'Satamakatu 1' },
          postcode: '65100',
          municipality: '905',
          accessible: true,
          lon: 21.61,
          lat: 63.09,
          hours: { 3: [{ opens: '10:00', closes: '13:00' }], 5: [{ opens: '10:00', closes: '13:00' }] },
          note: { fi: 'Sisäänkäynti pihalta.' },
        },
      ],
      exceptions: [
        {
          from: '2026-12-24',
          to: '2026-12-26',
          opens: null,
          closes: null,
          note: { fi: 'Joulu' },
          place: null,
        },
      ],
    })
  })

  it('is the same in every wrapping of the standard', async () => {
    const plain = one(await reading)
    const { organization: _, service_at_locations: places, ...bare } = service
    const [place] = places
    const page = {
      total_items: 1,
      total_pages: 1,
      page_number: 1,
      size: 1,
      empty: false,
      contents: [service],
    }
    const wrappings: readonly (readonly [string, unknown])[] = [
      ['list.json', [service]],
      ['page.json', page],
      ['organization.json', { ...organization, services: [{ ...bare, service_at_locations: places }] }],
      ['places.json', [{ ...place, service: { ...bare, organization } }]],
      [
        'dataset.json',
        { services: [{ ...bare, service_at_locations: places }], organizations: [organization] },
      ],
      ['lines.ndjson', `${JSON.stringify(service)}\n${JSON.stringify({ ...organization, services: [] })}\n`],
      ['comments.json', `\uFEFF// from our system\n${JSON.stringify(service)}`],
    ]
    for (const [name, value] of wrappings)
      assert.deepEqual(one(await readHsds([file(name, value)], known)), plain, name)
  })

  it('is the same from tables, with either separator', async () => {
    const tables = (sign: string): { name: string; bytes: Uint8Array }[] => {
      const table = (name: string, ...rows: readonly (readonly string[])[]) =>
        file(
          name,
          rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign)).join('\r\n'),
        )
      return [
        table(
          'services.csv',
          [
            'id',
            'organization_id',
            'name',
            'status',
            'description',
            'application_process',
            'eligibility_description',
            'wait_time',
            'minimum_age',
            'maximum_age',
            'url',
            'our_code',
          ],
          [
            's1',
            'o1',
            service.name,
            'active',
            service.description,
            service.application_process,
            service.eligibility_description,
            service.wait_time,
            '0',
            '6',
            service.url,
            'x',
          ],
        ),
        table(
          'organizations.csv',
          ['id', 'name', 'description', 'legal_status', 'tax_id'],
          ['o1', organization.name, 'Perheiden yhdistys', 'yhdistys', '1234567-8'],
        ),
        table(
          'url.csv',
          ['id', 'label', 'url', 'service_id'],
          ['u1', 'Ajanvaraus', 'https://varaa.example', 's1'],
        ),
        table('phones.csv', ['id', 'number', 'type', 'service_id'], ['p1', '06 000 0000', 'voice', 's1']),
        table('languages.csv', ['id', 'code', 'service_id'], ['g1', 'fi', 's1'], ['g2', 'sv', 's1']),
        table('cost_options.csv', ['id', 'service_id', 'option', 'amount'], ['c1', 's1', 'free', '0']),
        table(
          'service_areas.csv',
          ['id', 'service_id', 'name'],
          ['e1', 's1', 'Vaasa'],
          ['e2', 's1', 'Korsholm'],
        ),
        table(
          'service_at_location.csv',
          ['id', 'service_id', 'location_id', 'description'],
          ['sl1', 's1', 'l1', 'Sisäänkäynti pihalta.'],
        ),
        table(
          'locations.csv',
          ['id', 'location_type', 'name', 'latitude', 'longitude'],
          ['l1', 'physical', location.name, '63.09', '21.61'],
        ),
        table(
          'addresses.csv',
          [
            'id',
            'location_id',
            'address_1',
            'city',
            'state_province',
            'postal_code',
            'country',
            'address_type',
          ],
          ['a1', 'l1', 'Satamakatu 1', 'Vaasa', 'Pohjanmaa', '65100', 'FI', 'physical'],
        ),
        table('accessibility.csv', ['id', 'location_id', 'description'], ['x1', 'l1', 'Tila on esteetön.']),
        table(
          'schedules.csv',
          [
            'id',
            'service_id',
            'service_at_location_id',
            'freq',
            'byday',
            'opens_at',
            'closes_at',
            'attending_type',
            'valid_from',
            'valid_to',
            'description',
          ],
          ['h1', 's1', '', 'WEEKLY', 'MO,TU', '09:00', '15:00', 'phone', '', '', ''],
          ['h2', '', 'sl1', 'WEEKLY', 'WE,FR', '10:00', '13:00', '', '', '', ''],
          ['h3', '', 'sl1', '', '', '', '', '', '2026-12-24', '2026-12-26', 'suljettu: Joulu'],
        ),
      ]
    }
    for (const sign of [',', ';', '\t']) {
      const fromTables = await readHsds(tables(sign).toReversed(), known)
      assert.deepEqual(one(fromTables), one(await reading))
      assert.deepEqual(counted(fromTables, 'unknown-column'), ['services.csv: our_code 1'])
    }
  })

  it('takes the language of the texts from what the translations leave out, else from the words', async () => {
    const swedish = {
      ...service,
      name: 'Familjecafé',
      description: 'Du kan komma med barn.',
      translations: { fi: { name: 'Perhekahvila' }, en: { name: 'Family café' } },
    }
    assert.deepEqual(one(await readHsds([file('a.json', swedish)], known)).content?.name, {
      fi: 'Perhekahvila',
      sv: 'Familjecafé',
      en: 'Family café',
    })
    const english = {
      ...service,
      name: 'Family café',
      description: 'Come and meet other families with your children.',
      application_process: '',
      eligibility_description: '',
    }
    assert.deepEqual(one(await readHsds([file('a.json', english)], known)).content?.name, {
      en: 'Family café',
    })
  })

  it('knows our own kinds by the taxonomy and others by their words', async () => {
    const kind = async (more: object): Promise<string> => {
      const { content, left } = one(await readHsds([file('a.json', { ...service, ...more })], known))
      return left === null ? [content?.type, content?.variant].filter(Boolean).join('/') : left
    }
    const term = (code: string, name = ''): object => ({
      name: 'Tiistairyhmä',
      attributes: [{ id: 't', taxonomy_term: { id: 'tt', code, name } }],
    })
    assert.equal(await kind(term('student-welfare/individual')), 'student-welfare/individual')
    assert.equal(await kind(term('P3.7')), 'family-counselling')
    assert.equal(await kind(term('x', 'Vertaistukiryhmät vanhemmille')), 'peer-groups')
    assert.equal(await kind(term('x', 'Autokorjaamo')), 'left-out')
  })

  it('keeps what the county is not concerned with out of it', async () => {
    const elsewhere = one(await readHsds([file('a.json', service)], { ...known, county: '16' }))
    assert.equal(elsewhere.left, 'left-out')
    assert.ok(elsewhere.problems.some(({ code }) => code === 'outside-county'))
    const inside = one(await readHsds([file('a.json', service)], { ...known, county: '17' }))
    assert.deepEqual(inside.content?.municipalities, [])
  })

  it('does not take the middle of a municipality for the point of a building', async () => {
    const text = JSON.stringify(service).replace('63.09', '63.0951').replace('21.61', '21.6165')
    assert.equal(one(await readHsds([file('a.json', text)], known)).content?.places[0]?.lon, null)
  })
})

describe('an HSDS source that is not as it should be', () => {
  it('is read on, with what is wrong named and counted', async () => {
    const read = await readHsds(
      [
        file(
          'services.csv',
          'id,name,status,colour\ns1,Perhekahvila,open,red\ns2,,active\ns3,Perhetyö,active,blue,more\n',
        ),
        file('phones.csv', 'id,service_id,number\np1,s1,kysy toimistosta\n'),
        file('weather.csv', 'a,b\n1,2\n'),
        file('funding.csv', 'id,source\n1,x\n'),
        file('broken.json', '[{"id":"s9","name":"Isäryhmä","status":"active","organization_id":"o1"},{"id":'),
        file('organizations.csv', 'id;name;description\no1;Yhdistys ry;x\n'),
      ],
      known,
    )
    assert.deepEqual(counted(read, 'unknown-column'), ['services.csv: colour 1'])
    assert.deepEqual(counted(read, 'bad-enum'), ['services.csv: service.status = open 1'])
    assert.deepEqual(counted(read, 'missing-required'), ['services.csv: service.name 1'])
    assert.deepEqual(counted(read, 'row-too-long'), ['services.csv 1'])
    assert.deepEqual(counted(read, 'unknown-table'), ['weather.csv 1'])
    assert.deepEqual(counted(read, 'table-passed-over'), ['funding.csv 1'])
    assert.deepEqual(counted(read, 'broken-json'), ['broken.json:1:79 1'])
    assert.equal(read.candidates.length, 4)
    const [cafe, nameless, , fathers] = read.candidates
    assert.ok(cafe?.problems.some((each) => each.code === 'not-a-phone' && each.value === 'kysy toimistosta'))
    assert.equal(nameless?.content, null)
    assert.equal(fathers?.content?.type, 'fathers-group')
    assert.deepEqual(fathers?.organisation.name, { fi: 'Yhdistys ry' })
  })

  it('says what a week cannot hold', async () => {
    const schedules = [
      { id: '1', freq: 'MONTHLY', byday: '2TU', opens_at: '10:00', closes_at: '12:00' },
      { id: '2', freq: 'WEEKLY', interval: 2, byday: 'MO', opens_at: '10:00', closes_at: '12:00' },
      { id: '3', freq: 'WEEKLY', byday: 'MO', opens_at: 'noon', closes_at: '' },
      { id: '4', freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', closes_at: '12:00', valid_to: '2020-01-01' },
      { id: '5', description: 'Sopimuksen mukaan' },
      { id: '6', freq: 'WEEKLY', byday: 'SA', opens_at: '22:00', closes_at: '02:00' },
    ]
    const places = [{ id: 'sl', location, schedules }]
    const { content, problems } = one(
      await readHsds([file('a.json', { ...service, service_at_locations: places })], known),
    )
    assert.deepEqual(content?.places[0]?.hours, {
      6: [{ opens: '22:00', closes: '23:59' }],
      7: [{ opens: '00:00', closes: '02:00' }],
    })
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['not-every-week', 'not-a-time', 'seasonal-hours', 'hours-in-words'].flatMap((code) =>
        code === 'not-every-week' ? [code, code] : [code],
      ),
    )
  })

  it('leaves out what has ended', async () => {
    for (const status of ['inactive', 'defunct', 'temporarily closed']) {
      const candidate = one(await readHsds([file('a.json', { ...service, status })], known))
      assert.equal(candidate.left, 'left-out')
      assert.ok(candidate.content)
    }
  })

  it('never throws and never runs anything, whatever stands in it', async () => {
    const values = [
      null,
      0,
      -1,
      1e308,
      true,
      '',
      'x',
      [],
      [[]],
      {},
      [null],
      [{}],
      { id: {} },
      '=1+1',
      '<script>alert(1)</script>',
    ]
    for (const name of Object.keys(service)) {
      for (const value of values) {
        const read = await readHsds([file('a.json', { ...service, [name]: value })], known)
        for (const { content } of read.candidates) {
          if (content === null) continue
          assert.ok(listingShape.safeParse(content).success, `${name} ${String(value)}`)
          assert.doesNotMatch(JSON.stringify(content), /<script/)
        }
      }
    }
    const odd = [
      file('a.json', '['.repeat(1_000_000)),
      file('b.json', '{"__proto__":{"polluted":1},"services":[{"__proto__":{"name":"x"},"constructor":1}]}'),
      file('services.csv', '"unclosed,\n1,2\n'),
      file('services.csv', '__proto__,constructor,name\n1,2,3\n'),
      file('', ''),
      file('x', '\u0000\u0001'),
      file('phones.csv', '\u0000'.repeat(1000)),
    ]
    await assert.doesNotReject(readHsds(odd, known))
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false)
  })
})

const examples = path.join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  '..',
  'shared',
  'data',
  'hsds-3.1',
  'examples',
)

describe(
  'the examples of the standard',
  { skip: existsSync(examples) ? false : `there are none at ${examples}` },
  () => {
    const files = (extension: string): { name: string; bytes: Uint8Array }[] =>
      readdirSync(examples, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(extension))
        .map((name) => ({ name, bytes: readFileSync(path.join(examples, name)) }))

    it('are read, each by itself and all together', async () => {
      const single = [
        'service_full.json',
        'organization_full.json',
        'service_at_location_full.json',
        'tabular.json',
      ]
      for (const { name, bytes } of files('.json').filter((each) => single.includes(each.name))) {
        const candidate = one(await readHsds([{ name, bytes }], known))
        assert.equal(candidate.title, 'Community Counselling', name)
        assert.ok(listingShape.safeParse(candidate.content).success)
      }
      assert.equal((await readHsds(files('.json'), known)).candidates.length, 1)
    })

    it('are read as tables: every table and column is known', async () => {
      const read = await readHsds(files('.csv'), known)
      assert.equal(one(read).title, 'Community Counselling')
      for (const code of ['unknown-table', 'unknown-column', 'broken-csv', 'bad-enum'])
        assert.deepEqual(counted(read, code), [])
    })
  },
)
