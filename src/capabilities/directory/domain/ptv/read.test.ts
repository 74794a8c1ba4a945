import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { listingShape } from '../../listing-shape.ts'
import type { Candidate } from '../imports/candidate.ts'
import { nothingKnown } from '../reading/municipalities.ts'
import { readPtv } from './read.ts'

const file = (value: unknown, name = 'register.json'): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
})

const fi = (value: string, type?: string): object => ({
  language: 'fi',
  value,
  ...(type === undefined ? {} : { type }),
})

const organisation = {
  id: 'org-1',
  organizationNames: [
    fi('Esimerkkilän kunta', 'Name'),
    { language: 'sv', value: 'Exempelby kommun', type: 'Name' },
  ],
  organizationType: 'Municipality',
  businessCode: '1234567-8',
}

const generalDescription = {
  id: 'gd-1',
  names: [fi('Äitiysneuvolan palvelut', 'Name'), { language: 'sv', value: 'Mödrarådgivning', type: 'Name' }],
  descriptions: [
    fi('Seuraamme raskautta.', 'BackgroundDescription'),
    { language: 'sv', value: 'Vi följer graviditeten.', type: 'BackgroundDescription' },
    fi('Varaa aika neuvolasta.', 'UserInstruction'),
  ],
  type: 'Service',
  serviceChargeType: 'FreeOfCharge',
  requirements: [fi('Odotat lasta.')],
  serviceClasses: [{ name: [fi('Neuvolapalvelut')], uri: 'http://urn.fi/URN:NBN:fi:au:ptvl:v1040' }],
  targetGroups: [{ code: 'KR1.2', name: [fi('Lapset ja lapsiperheet')] }],
  lifeEvents: [],
}

const place = {
  id: 'place-1',
  serviceChannelType: 'ServiceLocation',
  organizationId: 'org-1',
  serviceChannelNames: [fi('Keskustan terveysasema', 'Name'), fi('Vanha nimi', 'AlternativeName')],
  displayNameType: [{ type: 'Name', language: 'fi' }],
  addresses: [
    {
      type: 'Location',
      subType: 'Single',
      streetAddress: {
        street: [fi('Maaherrankatu')],
        streetNumber: '9',
        postalCode: '50100',
        municipality: { code: '491', name: [fi('Mikkeli')] },
        latitude: '6839282',
        longitude: '514366',
        coordinateState: 'Ok',
      },
      entrances: [
        {
          isMainEntrance: true,
          accessibilitySentences: [{ sentences: [{ sentence: [fi('Sisäänkäynti on esteetön.')] }] }],
        },
      ],
    },
    { type: 'Postal', subType: 'PostOfficeBox', postOfficeBoxAddress: { postalCode: '50101' } },
  ],
  phoneNumbers: [{ type: 'Phone', number: '015 000 001', language: 'fi' }],
  serviceHours: [
    {
      serviceHourType: 'Standard',
      openingHour: [{ dayFrom: 'Monday', dayTo: 'Friday', from: '08:00', to: '16:00' }],
    },
  ],
  publishingStatus: 'Published',
}

const service = {
  id: 'service-1',
  generalDescriptionId: 'gd-1',
  serviceNames: [fi('Keskustan äitiysneuvola', 'Name'), fi('Raskausneuvonta', 'AlternativeName')],
  serviceDescriptions: [fi('Neuvola on keskustassa.', 'Description'), fi('Lyhyesti', 'ShortDescription')],
  languages: ['fi', 'sv', 'se'],
  keywords: [fi('raskaus')],
  areaType: 'LimitedType',
  areas: [{ type: 'Municipality', code: '491', municipalities: [{ code: '491', name: [fi('Mikkeli')] }] }],
  serviceChannels: [
    {
      serviceChannel: { id: 'place-1', name: 'Keskustan terveysasema' },
      contactDetails: {
        phoneNumbers: [{ type: 'Phone', prefixNumber: '+358', number: '015 000 002', language: 'fi' }],
      },
      serviceHours: [
        {
          serviceHourType: 'DaysOfTheWeek',
          validForNow: true,
          isReservation: true,
          openingHour: [{ dayFrom: 'Tuesday', dayTo: null, from: '09:00:00', to: '12:00:00' }],
        },
        {
          serviceHourType: 'Exceptional',
          validFrom: '2026-12-23T22:00:00Z',
          validTo: null,
          isClosed: true,
          additionalInformation: [fi('Joulu')],
        },
      ],
    },
  ],
  organizations: [
    { organization: { id: 'org-2', name: 'Tuottaja Oy' }, roleType: 'Producer' },
    { organization: { id: 'org-1', name: 'Esimerkkilän kunta' }, roleType: 'Responsible' },
  ],
  publishingStatus: 'Published',
}

const everything = [organisation, generalDescription, place, service]
const one = (...records: readonly unknown[]): Candidate => {
  const [candidate, ...more] = readPtv(records.map((each, index) => file(each, `${index}.json`))).candidates
  assert.ok(candidate)
  assert.equal(more.length, 0)
  return candidate
}
const codes = (candidate: Candidate): readonly string[] => candidate.problems.map(({ code }) => code)

describe('a service of the register as a listing', () => {
  it('joins what stands in four files, whichever comes first', () => {
    const candidate = one(...everything)
    assert.deepEqual(one(...everything.toReversed()), candidate)
    assert.deepEqual(candidate.organisation, {
      externalId: 'org-1',
      name: { fi: 'Esimerkkilän kunta', sv: 'Exempelby kommun' },
      businessCode: '1234567-8',
      sector: 'municipality',
    })
    assert.equal(candidate.left, null)
    assert.deepEqual(candidate.problems, [])
    const { content } = candidate
    assert.ok(content)
    assert.ok(listingShape.safeParse(content).success)
    assert.equal(content.type, 'maternity-clinic')
    assert.deepEqual(content.name, { fi: 'Keskustan äitiysneuvola' })
    assert.deepEqual(content.summary, { fi: 'Lyhyesti' })
    assert.deepEqual(content.localWords, { fi: ['Raskausneuvonta', 'raskaus'] })
    assert.deepEqual(content.languages, ['fi', 'sv', 'se'])
    assert.deepEqual(content.municipalities, ['491'])
    assert.equal(content.access, 'booking')
  })

  it('takes from the general description what it does not say itself', () => {
    const { content } = one(...everything)
    assert.deepEqual(content?.description, {
      fi: 'Seuraamme raskautta.\n\nNeuvola on keskustassa.',
      sv: 'Vi följer graviditeten.',
    })
    assert.deepEqual(content?.howToGetIn, { fi: 'Varaa aika neuvolasta.' })
    assert.deepEqual(content?.criteria, { fi: 'Odotat lasta.' })
    assert.equal(content?.free, true)
  })

  it('reads a general description that the register joined itself', () => {
    const joined = {
      ...service,
      generalDescriptionId: null,
      serviceDescriptions: [
        fi('Neuvola on keskustassa.', 'Description'),
        fi('Varaa aika.', 'GD_UserInstruction'),
      ],
      serviceClasses: generalDescription.serviceClasses,
      serviceChargeType: 'Chargeable',
    }
    const { content } = one(joined, place, organisation)
    assert.deepEqual(content?.howToGetIn, { fi: 'Varaa aika.' })
    assert.equal(content?.free, false)
  })

  it('says when the general description is not there', () => {
    assert.ok(codes(one(service, place, organisation)).includes('general-description-missing'))
  })

  it('lets the hours and the number of the connection go before the place’s', () => {
    const { content } = one(...everything)
    assert.equal(content?.phone, '+358 15 000 002')
    assert.deepEqual(content?.places[0]?.hours, { 2: [{ opens: '09:00', closes: '12:00' }] })
    const bare = { ...service, serviceChannels: [{ serviceChannel: { id: 'place-1' } }] }
    const without = one(organisation, generalDescription, place, bare).content
    assert.equal(without?.phone, '015 000 001')
    assert.equal(Object.keys(without?.places[0]?.hours ?? {}).length, 5)
  })

  it('reads a day with other hours in the time of Finland', () => {
    assert.deepEqual(one(...everything).content?.exceptions, [
      { from: '2026-12-24', to: '2026-12-24', opens: null, closes: null, note: { fi: 'Joulu' }, place: null },
    ])
  })

  it('puts the place on the map and knows that one gets in', () => {
    const [read] = one(...everything).content?.places ?? []
    assert.deepEqual(read?.address, { fi: 'Maaherrankatu 9' })
    assert.equal(read?.municipality, '491')
    assert.equal(read?.kind, 'health-centre')
    assert.equal(read?.accessible, true)
    assert.ok(Math.abs((read?.lon ?? 0) - 27.27149) < 1e-4)
    assert.ok(Math.abs((read?.lat ?? 0) - 61.68646) < 1e-4)
  })

  it('does not use a point that the register marks as bad', () => {
    const text = JSON.stringify(place).replace('"Ok"', '"MultipleResultsReceived"')
    const candidate = one(organisation, generalDescription, text, service)
    assert.equal(candidate.content?.places[0]?.lon, null)
    assert.ok(codes(candidate).includes('point-not-used'))
  })

  it('finds connections that only the channel tells', () => {
    const alone = { ...service, serviceChannels: undefined }
    const told = { ...place, services: [{ service: { id: 'service-1', name: '' } }] }
    assert.equal(one(organisation, generalDescription, told, alone).content?.places.length, 1)
  })

  it('knows the municipality of today and names what it cannot find', () => {
    const old = JSON.stringify(service).replaceAll('"491"', '"696"')
    assert.deepEqual(one(organisation, generalDescription, place, old).content?.municipalities, ['491'])
    const known = {
      ...nothingKnown,
      municipalities: [{ code: '491', county: '10', name: { fi: 'Mikkeli' } }],
    }
    const unknown = JSON.stringify(service).replaceAll('"491"', '"998"')
    const [candidate] = readPtv(
      [organisation, generalDescription, place, unknown].map((each) => file(each)),
      known,
    ).candidates
    assert.ok(
      candidate?.problems.some((each) => each.code === 'municipality-unknown' && each.value === '998'),
    )
  })

  it('reads e-services as booking, pages as web, numbers as a telephone', () => {
    const channels = [
      {
        id: 'e-1',
        serviceChannelType: 'EChannel',
        serviceChannelNames: [fi('Neuvolan ajanvaraus', 'Name')],
        webPages: [{ url: 'https://varaa.example/', language: 'fi' }],
      },
      {
        id: 'w-1',
        serviceChannelType: 'WebPage',
        serviceChannelNames: [fi('Neuvolan sivut', 'Name')],
        webPages: [{ url: 'javascript:alert(1)', language: 'fi' }],
      },
      {
        id: 'w-2',
        serviceChannelType: 'WebPage',
        serviceChannelNames: [fi('Neuvolan sivut', 'Name')],
        webPages: [{ url: 'www.neuvola.example', language: 'sv' }],
      },
      {
        id: 'p-1',
        serviceChannelType: 'Phone',
        serviceChannelNames: [fi('Neuvolan numero', 'Name')],
        phoneNumbers: [
          { type: 'Sms', number: '18000' },
          { type: 'Phone', number: '116117', isFinnishServiceNumber: true, prefixNumber: '+358' },
        ],
        serviceHours: [{ serviceHourType: 'DaysOfTheWeek', isAlwaysOpen: true, validForNow: true }],
      },
    ]
    const connected = {
      ...service,
      serviceChannels: channels.map(({ id }) => ({ serviceChannel: { id } })),
    }
    const candidate = one(organisation, generalDescription, ...channels, connected)
    assert.equal(candidate.content?.booking, 'https://varaa.example/')
    assert.equal(candidate.content?.web, 'https://www.neuvola.example')
    assert.ok(codes(candidate).includes('not-a-web-address'))
    assert.equal(candidate.content?.phone, '116117')
    assert.deepEqual(candidate.content?.phoneHours?.['7'], [{ opens: '00:00', closes: '23:59' }])
    assert.deepEqual(candidate.content?.modes, ['phone', 'digital'])
  })

  it('carries hours over midnight to the next day, in both spellings', () => {
    for (const serviceHourType of ['OverMidnight', 'Special']) {
      const night = {
        ...place,
        serviceHours: [
          {
            serviceHourType,
            openingHour: [{ dayFrom: 'Friday', dayTo: 'Sunday', from: '20:00', to: '04:00' }],
          },
        ],
      }
      const bare = { ...service, serviceChannels: [{ serviceChannel: { id: 'place-1' } }] }
      assert.deepEqual(one(organisation, generalDescription, night, bare).content?.places[0]?.hours, {
        5: [{ opens: '20:00', closes: '23:59' }],
        6: [{ opens: '00:00', closes: '23:59' }],
        7: [{ opens: '00:00', closes: '04:00' }],
      })
    }
  })

  it('leaves out the hours of another season, and takes them when it is now', () => {
    const summer = {
      ...place,
      serviceHours: [
        {
          serviceHourType: 'DaysOfTheWeek',
          validForNow: false,
          validFrom: '2026-06-01T00:00:00',
          validTo: '2026-08-31T00:00:00',
          openingHour: [{ dayFrom: 'Monday', from: '10:00', to: '11:00' }],
        },
      ],
    }
    const bare = { ...service, serviceChannels: [{ serviceChannel: { id: 'place-1' } }] }
    const files = [organisation, generalDescription, summer, bare].map((each) => file(each))
    const on = (today: string): Candidate | undefined =>
      readPtv(files, { ...nothingKnown, today }).candidates[0]
    assert.deepEqual(on('2026-11-01')?.content?.places[0]?.hours, {})
    assert.ok(on('2026-11-01')?.problems.some(({ code }) => code === 'seasonal-hours'))
    assert.deepEqual(on('2026-07-01')?.content?.places[0]?.hours, {
      1: [{ opens: '10:00', closes: '11:00' }],
    })
  })

  it('leaves out what is withdrawn, a permit, or for companies, and says why', () => {
    const left = (more: object): readonly [string | null, readonly string[]] => {
      const candidate = one(organisation, generalDescription, place, { ...service, ...more })
      assert.ok(candidate.content)
      return [candidate.left, codes(candidate)]
    }
    assert.deepEqual(left({ publishingStatus: 'Withdrawn' }), ['left-out', ['not-published']])
    assert.deepEqual(left({ type: 'PermissionAndObligation' }), ['left-out', ['permit-or-duty']])
    const companies = one(organisation, place, {
      ...service,
      generalDescriptionId: '',
      targetGroups: [{ code: 'KR2', name: [fi('Yritykset')] }],
    })
    assert.equal(companies.left, 'left-out')
    assert.ok(companies.problems.some((each) => each.code === 'for-companies' && each.value === 'Yritykset'))
  })

  it('cannot make a listing of what has no name or no provider', () => {
    const nameless = one({
      ...service,
      serviceNames: [{ language: 'se', value: 'Nama' }],
      generalDescriptionId: '',
    })
    assert.equal(nameless.content, null)
    const orphan = one({ ...service, organizations: [], serviceChannels: [] }, generalDescription)
    assert.equal(orphan.content, null)
    assert.ok(codes(orphan).includes('missing'))
  })

  it('keeps scripts and marks of pages out of the words', () => {
    const dirty = {
      ...service,
      serviceDescriptions: [
        fi('<p>Tule <b>käymään</b>.</p><script>alert(1)</script><img src=x onerror=alert(2)>', 'Summary'),
        fi(
          '{"entityMap":{},"blocks":[{"text":"Ensin","type":"unstyled"},{"text":"Sitten","type":"unordered-list-item"}]}',
          'Description',
        ),
      ],
    }
    const candidate = one(organisation, place, dirty, { ...generalDescription, descriptions: [] })
    assert.deepEqual(candidate.content?.summary, { fi: 'Tule käymään.' })
    assert.deepEqual(candidate.content?.description, { fi: 'Ensin\n• Sitten' })
    assert.ok(codes(candidate).includes('markup-removed'))
  })

  it('counts the languages it does not take', () => {
    const { report } = readPtv([
      file(
        { ...service, serviceNames: [...service.serviceNames, { language: 'smn', value: 'Nommâ' }] },
        'a.json',
      ),
    ])
    assert.deepEqual(report[0], { code: 'language-not-taken', where: 'a.json: smn', count: 1 })
  })
})

describe('files of the register that are not as they should be', () => {
  it('reads past comments, commas too many and a mark at the start', () => {
    const text = `\uFEFF[${JSON.stringify(service)}, /* poistettu */\n // yksi rivi\n]`
    const { candidates, report } = readPtv([file(text, 'a.json')])
    assert.equal(candidates.length, 1)
    assert.equal(report[0]?.code, 'not-strict-json')
  })

  it('names the file and the place of a break and goes on with what stands', () => {
    const whole = JSON.stringify([service, organisation])
    const { candidates, report } = readPtv([
      file(whole.slice(0, -2), 'broken.json'),
      file('<!doctype html>', 'page.json'),
      file('', 'empty.json'),
      file(generalDescription, 'gd.json'),
    ])
    assert.equal(candidates.length, 1)
    assert.deepEqual(
      report.filter(({ code }) => code === 'broken-json').map(({ where }) => where),
      [`broken.json:1:${whole.length - 1}`, 'page.json:1:1', 'empty.json:1:1'],
    )
  })

  it('never throws and never pollutes, whatever stands in the fields', () => {
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
      ['__proto__'],
      '\u0000',
    ]
    const names = [
      ...new Set([
        ...Object.keys(service),
        ...Object.keys(place),
        ...Object.keys(organisation),
        ...Object.keys(generalDescription),
      ]),
    ]
    const records = [service, place, organisation, generalDescription]
    for (const record of records) {
      for (const name of names) {
        const files = values.map((value, index) => file({ ...record, [name]: value }, `${index}.json`))
        for (const { content } of readPtv([...files, ...records.map((each) => file(each))]).candidates) {
          if (content !== null) assert.ok(listingShape.safeParse(content).success, name)
        }
      }
    }
    const evil =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"serviceNames":[{"__proto__":{"language":"fi"}}],"id":"a",}'
    assert.doesNotThrow(() => readPtv([file(evil), file(`[${evil}`)]))
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false)
  })

  it('does not follow a file that nests without end', () => {
    const { report } = readPtv([
      file('['.repeat(2_000_000), 'deep.json'),
      file('{"a":'.repeat(500_000), 'b.json'),
    ])
    assert.deepEqual(
      report.map(({ code, where }) => `${code} ${where}`),
      ['broken-json deep.json:1:101', 'nothing-in-file deep.json', 'broken-json b.json:1:501'],
    )
  })
})
