import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages } from '#platform/text.ts'
import { emptyListing, type ListingContent } from '../listing.ts'
import { guessColumn, guessMapping } from './columns.ts'
import { compare, isSameListing } from './compare.ts'
import { coversOf, readRows, type Reference } from './rows.ts'
import { harmless } from '#platform/table-file.ts'
import { asWritten, type Exported, headings, rowsOf } from './table.ts'

const reference: Reference = {
  types: [
    {
      key: 'peer-group',
      variant: 'ngo',
      name: { fi: 'Vertaisryhmä', sv: 'Kamratgrupp', en: 'Peer group' },
      access: 'booking',
      free: true,
      modes: ['site'],
    },
    {
      key: 'baby-clinic',
      variant: '',
      name: { fi: 'Neuvola', sv: 'Rådgivning', en: 'Child health clinic' },
      access: 'self',
      free: true,
      modes: ['site'],
    },
  ],
  municipalities: [
    { code: '905', name: { fi: 'Vaasa', sv: 'Vasa' } },
    { code: '499', name: { fi: 'Mustasaari', sv: 'Korsholm' } },
  ],
  postcodes: [{ code: '65100', municipality: '905' }],
  reader: 'fi',
  organisation: null,
}

const hours = { '1': [{ opens: '09:00', closes: '11:00' }], '3': [{ opens: '17:30', closes: '19:00' }] }
const whole: ListingContent = {
  ...emptyListing('peer-group', 'ngo'),
  name: { fi: 'Isien ryhmä', sv: 'Pappagrupp' },
  summary: { fi: '=1+1 on kaksi' },
  description: { fi: 'Kaksi\nriviä; ja "lainaus", pilkku', en: "'already quoted" },
  cost: { fi: 'Kahvi 2 €' },
  criteria: { sv: 'Öppet för alla' },
  criteriaFrom: '2026-01-01',
  localWords: { fi: ['iskä', 'faijat, äijät'], sv: ['pappor/farsor'] },
  modes: ['site', 'remote'],
  access: 'booking',
  free: false,
  languages: ['fi', 'sv', 'interpreter', 'fse'],
  ageFrom: 0,
  ageTo: 6,
  phone: '+358 40 000 0100',
  phoneHours: hours,
  web: 'https://isat.example/ryhma?x=1',
  answerDays: 3,
  municipalities: ['499', '905'],
  professional: {
    phone: '06 000 000',
    email: 'tuki@isat.example',
    hours,
    whatHappens: { fi: 'Soitamme takaisin.' },
    names: [],
  },
  places: [
    {
      site: null,
      kind: 'ngo',
      name: { fi: 'Isätalo', sv: 'Pappahuset' },
      address: { fi: 'Katu 1' },
      postcode: '65100',
      municipality: '905',
      accessible: true,
      lon: 21.61,
      lat: 63.09,
      hours,
      note: { fi: 'Soita ovikelloa' },
    },
    {
      site: null,
      kind: 'school',
      name: { fi: 'Koulu' },
      address: { fi: 'Koulutie 2' },
      postcode: null,
      municipality: '499',
      accessible: false,
      lon: null,
      lat: null,
      hours: {},
      note: null,
    },
  ],
}
const exported: Exported = {
  id: '11111111-1111-4111-8111-111111111111',
  version: 4,
  organisation: { fi: 'Isät ry' },
  businessCode: '1234567-8',
  sector: 'ngo',
  typeName: {},
  content: whole,
}

describe('a table of listings', () => {
  it('says the same when it has gone out and come back, in every language', () => {
    for (const lang of languages) {
      const rows = [headings(lang), ...rowsOf(exported, lang)].map((row) =>
        row.map((cell) => asWritten(harmless(cell))),
      )
      const mapping = guessMapping(rows, 'fi')
      assert.ok(!mapping.columns.includes(null), `${lang}: ${rows[0]?.[mapping.columns.indexOf(null)]}`)
      const read = readRows(rows, mapping, reference)
      assert.equal(read.candidates.length, 1)
      const [found] = read.candidates
      assert.deepEqual(
        found?.problems.map(({ code }) => code),
        ['formula-as-text'],
      )
      assert.ok(found?.content)
      assert.deepEqual(compare(whole, found.content, null, coversOf(mapping)), [])
      assert.ok(isSameListing(whole, found.content))
      assert.equal(found.version, 4)
      assert.deepEqual(found.organisation, {
        externalId: null,
        name: { fi: 'Isät ry' },
        businessCode: '1234567-8',
        sector: 'ngo',
      })
    }
  })

  it('knows columns by what people call them', () => {
    for (const [head, key] of [
      ['Palvelun nimi', 'name.fi'],
      ['Namn (sv)', 'name.sv'],
      ['Kuvaus ruotsiksi', 'description.sv'],
      ['WWW', 'web'],
      ['Puh.', 'phone'],
      ['Kunta', 'municipality'],
      ['Öppettider', 'hours'],
      ['Y-tunnus', 'businessCode'],
      ['Target group', 'forWhom.fi'],
      ['name.sv', 'name.sv'],
    ] as const)
      assert.equal(guessColumn(head, 'fi'), key, head)
    assert.equal(guessColumn('Hallituksen kokous', 'fi'), undefined)
    const mapping = guessMapping(
      [['Kevään ryhmät'], [], ['Nimi', 'Laji', 'Yhdistys', 'Kunta', 'Muistiinpanoja']],
      'fi',
    )
    assert.deepEqual(mapping, {
      headRow: 2,
      columns: ['name.fi', 'type', 'organisation', 'municipality', null],
    })
  })

  it('names what is wrong by row, column and value, and reads on', () => {
    const { candidates, report } = readRows(
      [
        ['Nimi', 'Laji', 'Yhdistys', 'Kunta', 'Ajat', 'Maksuton', 'Puhelin'],
        ['Ryhmä', 'Vertaisryhmä', 'Isät ry', 'Vasa', 'ma 9–11', 'kyllä', '040 000 0100'],
        ['', '', '', '', '', '', ''],
        ['Toinen', 'Hieronta', '', 'Atlantis', 'joskus', 'ehkä', 'soita'],
        ['Ryhmä', 'Vertaisryhmä', 'Isät ry', 'Mustasaari', 'ti 9–11', '', ''],
      ],
      guessMapping([['Nimi', 'Laji', 'Yhdistys', 'Kunta', 'Ajat', 'Maksuton', 'Puhelin']], 'fi'),
      reference,
    )
    assert.deepEqual(
      candidates.map(({ row, title, content }) => [row, title, content?.places.length ?? null]),
      [
        [2, 'Ryhmä', 2],
        [4, 'Toinen', null],
      ],
    )
    assert.deepEqual(
      candidates[1]?.problems.map(({ field, code, value, row }) => [row, field, code, value]),
      [
        [4, 'type', 'unknown-type', 'Hieronta'],
        [4, 'organisation', 'organisation-missing', ''],
        [4, 'municipality', 'unknown-municipality', 'Atlantis'],
        [4, 'hours', 'hours-not-understood', 'joskus'],
        [4, 'free', 'not-yes-or-no', 'ehkä'],
        [4, 'phone', 'not-a-phone', 'soita'],
      ],
    )
    assert.deepEqual(report, [
      { code: 'empty-rows', where: '', count: 1 },
      { code: 'rows-joined', where: '', count: 1 },
    ])
  })

  it('takes no script for an address and no formula for more than text', () => {
    const rows = [
      ['Nimi', 'Laji', 'Yhdistys', 'WWW'],
      ['=HYPERLINK("http://x.example")', 'Neuvola', '@ry', 'javascript:alert(1)'],
      ['Oikea', 'Neuvola', 'ry', 'www.oikea.example'],
    ]
    const { candidates } = readRows(rows, guessMapping(rows, 'fi'), reference)
    assert.equal(candidates[0]?.content, null)
    assert.deepEqual(
      candidates[0]?.problems.map(({ code }) => code),
      ['formula-as-text', 'formula-as-text', 'not-a-web-address'],
    )
    assert.equal(candidates[1]?.content?.web, 'https://www.oikea.example')
  })
})

describe('comparing three ways', () => {
  const ours = { ...whole, phone: '040 000 0101', web: 'https://ours.example' }
  const incoming = { ...whole, web: 'https://theirs.example', ageTo: 7 }

  it('keeps what was changed here, takes what the source changed, and shows what both did', () => {
    assert.deepEqual(
      compare(ours, incoming, whole).map(({ path, conflict, take }) => [path, conflict, take]),
      [
        ['ageTo', false, 'theirs'],
        ['web', true, 'ours'],
      ],
    )
  })

  it('finds conflicts only in what both say, when it does not know who was first', () => {
    const silent = {
      ...emptyListing('peer-group', 'ngo'),
      name: { fi: 'Isien iltaryhmä' },
      booking: 'https://b.example',
    }
    assert.deepEqual(
      compare(ours, silent, null).map(({ path, conflict }) => [path, conflict]),
      [
        ['name.fi', true],
        ['booking', false],
      ],
    )
  })

  it('takes away what the source has taken away', () => {
    const gone = { ...whole, phone: null, places: whole.places.slice(0, 1) }
    assert.deepEqual(
      compare(whole, gone, whole).map(({ path, take }) => [path, take]),
      [
        ['phone', 'theirs'],
        ['places', 'theirs'],
      ],
    )
  })
})
