import { sql } from 'kysely'
import type {
  OutreachKind,
  OutreachState,
  PlaceKind,
  Point,
  Purpose,
  Result,
  TaskKind,
  What,
} from '#capabilities/outreach/index.ts'
import { addDays, plainDate, weekday } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized } from '#platform/text.ts'
import { demoCounties } from './counties.ts'
import { areaId, outreachId, personId, unitId } from './ids.ts'
import { areaOf } from './places.ts'
import type { UnitKey } from './shape.ts'

type Story = {
  readonly county: string
  readonly key: string
  readonly municipality: string
  readonly unit: UnitKey
  readonly goers: readonly string[]
  readonly kind: OutreachKind
  readonly placeKind: PlaceKind
  readonly purposes: readonly Purpose[]
  readonly place: Localized
  readonly why: Localized
  readonly partner: Localized
  readonly rule: string | null
  readonly from: number
  readonly until: number | null
  readonly times: readonly [string, string] | null
  readonly state: OutreachState
  readonly points: readonly Point[]
  readonly tasks: readonly (readonly [kind: TaskKind, dueIn: number, done: boolean])[]
  readonly results: readonly Result[]
  readonly resultWords: Localized
  /** Visits of the last weeks: by so many days ago. */
  readonly visits: readonly (readonly [daysAgo: number, counts: Readonly<Partial<Record<What, number>>>])[]
}

const everything: readonly Point[] = [
  'planning-meeting',
  'staff-informed',
  'quiet-room',
  'brochure',
  'information-flow',
  'follow-up',
  'to-assessment',
  'staff-teams',
  'visible-in-hall',
  'staff-mention',
  'advert',
  'parents-afternoons',
  'started',
]

const weeks = (count: number): readonly (readonly [number, Readonly<Partial<Record<What, number>>>])[] =>
  Array.from({ length: count }, (_, week) => [
    (week + 1) * 7,
    {
      'age:0-2': 2 + (week % 3),
      'age:3-6': 5 + ((week * 2) % 4),
      'age:adult': 6 + (week % 4),
      'topic:tiredness': 3 + (week % 2),
      'topic:parenting': 4,
      'topic:child-development': 1 + (week % 3),
      'onward:to-service': week % 3,
      ...(week % 4 === 1 ? { 'onward:to-assessment': 1 } : {}),
    },
  ])

/** Every place is invented. */
const stories: readonly Story[] = [
  {
    county: '09',
    key: 'day-care-lahti',
    municipality: '398',
    unit: 'guidance',
    goers: ['guide-09'],
    kind: 'open',
    placeKind: 'day-care',
    purposes: ['guidance', 'staff-support'],
    place: { fi: 'Päiväkoti Metsätähti, Lahti', sv: 'Daghemmet Metsätähti, Lahtis' },
    why: { fi: 'Perheohjaaja on paikalla, kun lapsia tuodaan. Aikaa ei tarvitse varata.' },
    partner: { fi: 'Varhaiskasvatuksen kiertävä erityisopettaja' },
    rule: 'FREQ=WEEKLY;BYDAY=TU',
    from: -120,
    until: null,
    times: ['07:30', '10:00'],
    state: 'running',
    points: everything.filter((point) => point !== 'parents-afternoons'),
    tasks: [
      ['brochure', -80, true],
      ['notice-board', -75, true],
      ['parents-evening', 9, false],
    ],
    results: ['families-found-it', 'staff-got-support'],
    resultWords: { fi: 'Vanhemmat tulevat mieluiten aamulla. Hiljainen huone on tärkeä.' },
    visits: weeks(8),
  },
  {
    county: '17',
    key: 'family-car',
    municipality: '905',
    unit: 'guidance',
    goers: ['guide', 'deputy'],
    kind: 'open',
    placeKind: 'mobile-unit',
    purposes: ['guidance', 'benefits'],
    place: {
      fi: 'Perheauto: Vaasa, Mustasaari ja Maalahti',
      sv: 'Familjebilen: Vasa, Korsholm och Malax',
      en: 'The family car: Vaasa, Mustasaari and Maalahti',
    },
    why: {
      fi: 'Auto pysähtyy kauppojen pihoille. Sisään saa tulla ilman asiaa.',
      sv: 'Bilen stannar vid butikerna. Man får stiga in utan ärende.',
    },
    partner: { fi: 'Neuvola ja Kela', sv: 'Rådgivningen och FPA' },
    rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU',
    from: -60,
    until: null,
    times: ['13:00', '17:00'],
    state: 'running',
    points: everything.filter((point) => point !== 'staff-teams' && point !== 'parents-afternoons'),
    tasks: [
      ['local-paper', -50, true],
      ['social-media', -3, false],
      ['website', 14, false],
    ],
    results: ['families-found-it'],
    resultWords: {},
    visits: [
      [
        1,
        {
          'age:0-2': 6,
          'age:3-6': 7,
          'age:7-12': 2,
          'age:adult': 11,
          'topic:everyday-life': 6,
          'topic:money-or-housing': 5,
          'onward:to-service': 3,
          'onward:to-ask-for-help': 2,
        },
      ],
      [
        2,
        {
          'age:0-2': 4,
          'age:3-6': 5,
          'age:adult': 8,
          'topic:tiredness': 3,
          'topic:couple-or-divorce': 1,
          'onward:to-service': 2,
        },
      ],
      [
        5,
        {
          'age:3-6': 6,
          'age:7-12': 5,
          'age:13-17': 1,
          'age:adult': 9,
          'topic:school': 4,
          'topic:mood': 2,
          'onward:to-ask-for-help': 1,
        },
      ],
      ...weeks(6),
    ],
  },
  {
    county: '17',
    key: 'school-visit',
    municipality: '905',
    unit: 'school',
    goers: ['psychologist'],
    kind: 'targeted',
    placeKind: 'school',
    purposes: ['joint-assessment', 'staff-support'],
    place: { fi: 'Keskustan alakoulu, Vaasa', sv: 'Centrums lågstadieskola, Vasa' },
    why: {
      fi: 'Neuropsykiatrinen valmentaja kävi luokissa.',
      sv: 'Den neuropsykiatriska coachen besökte klasserna.',
    },
    partner: { fi: 'Opettajat ja kouluterveydenhuolto', sv: 'Lärarna och skolhälsovården' },
    rule: null,
    from: -200,
    until: -40,
    times: null,
    state: 'ended',
    points: everything,
    tasks: [['staff-meeting', -190, true]],
    results: ['staff-got-support', 'needs-another-time'],
    resultWords: {
      sv: 'Besök bara under skoldagen nådde inte föräldrarna.',
      fi: 'Käynnit vain koulupäivän aikana eivät tavoittaneet vanhempia.',
    },
    visits: [],
  },
  {
    county: '16',
    key: 'parish-club',
    municipality: '743',
    unit: 'parish-families',
    goers: ['parish-worker-16', 'guide-16'],
    kind: 'open',
    placeKind: 'club',
    purposes: ['guidance'],
    place: { fi: 'Seurakunnan perhekerho, Seinäjoki', sv: 'Församlingens familjeklubb, Seinäjoki' },
    why: { fi: 'Perheohjaaja tulee kerhoon joka toinen torstai.' },
    partner: { fi: 'Seurakunnan varhaiskasvatus' },
    rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    from: 7,
    until: null,
    times: ['09:30', '11:30'],
    state: 'planned',
    points: ['planning-meeting', 'staff-informed', 'quiet-room'],
    tasks: [
      ['brochure', 3, false],
      ['letter-home', 5, false],
    ],
    results: [],
    resultWords: {},
    visits: [],
  },
]

const json = (value: unknown): string => JSON.stringify(value)

export async function loadOutreach(tx: Tx, today: string): Promise<void> {
  const day = (offset: number): string => addDays(plainDate(today), offset)
  const at = `${today}T06:00:00Z`
  for (const story of stories) {
    const county = demoCounties.find(({ code }) => code === story.county)
    if (county === undefined) throw new Error(`The demo has no county ${story.county}`)
    const id = outreachId(story.county, story.key)
    const area = areaId(story.county, areaOf(county, story.municipality))
    await sql`insert into outreach.work (id, county, area_id, municipality, unit_id, kind, place_kind, purposes, place_words,
        purpose_words, partner_words, rule, starts_on, ends_on, begins_at, ends_at, state, results, result_words, created_at,
        changed_at)
      values (${id}, ${story.county}, ${area}, ${story.municipality}, ${unitId(story.county, story.unit)}, ${story.kind},
        ${story.placeKind}, (select array_agg(v) from jsonb_array_elements_text(${json(story.purposes)}::jsonb) v),
        ${json(story.place)}::jsonb, ${json(story.why)}::jsonb, ${json(story.partner)}::jsonb, ${story.rule},
        ${day(story.from)}, ${story.until === null ? null : day(story.until)}, ${story.times?.[0] ?? null},
        ${story.times?.[1] ?? null}, ${story.state},
        (select coalesce(array_agg(v), '{}') from jsonb_array_elements_text(${json(story.results)}::jsonb) v),
        ${json(story.resultWords)}::jsonb, ${at}, ${at}) on conflict do nothing`.execute(tx)
    for (const goer of story.goers) {
      await sql`insert into outreach.goer (work_id, person_id) values (${id}, ${personId(goer)}) on conflict do nothing`.execute(
        tx,
      )
    }
    for (const point of story.points) {
      await sql`insert into outreach.checked (work_id, point, done_on) values (${id}, ${point}, ${day(Math.min(-1, story.from))})
        on conflict do nothing`.execute(tx)
    }
    for (const [kind, dueIn, done] of story.tasks) {
      await sql`insert into outreach.task (id, work_id, kind, due_on, done_on)
        values (gen_random_uuid(), ${id}, ${kind}, ${day(dueIn)}, ${done ? day(dueIn - 1) : null})`.execute(
        tx,
      )
    }
  }
}

/** Some weeks of numbers, on days on which somebody was there. */
export async function loadTallies(tx: Tx, today: string): Promise<void> {
  for (const story of stories) {
    for (const [daysAgo, counts] of story.visits) {
      const back = addDays(plainDate(today), -daysAgo)
      // Nobody is there at a weekend.
      const day = weekday(back) > 5 ? addDays(back, -2) : back
      for (const [what, count] of Object.entries(counts)) {
        await sql`insert into outreach.tally (work_id, day, what, count)
          values (${outreachId(story.county, story.key)}, ${day}, ${what}, ${count}) on conflict do nothing`.execute(
          tx,
        )
      }
    }
  }
}
