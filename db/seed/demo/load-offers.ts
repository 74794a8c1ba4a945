import { sql } from 'kysely'
import { bookOffer, offerTimes } from '#capabilities/appointments/index.ts'
import { anyone } from '#platform/actor.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database, Tx } from '#platform/db/database.ts'
import type { Text3 } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { stableId } from '../stable-id.ts'
import { demoCounties } from './counties.ts'
import { doorPhone } from './doors.ts'
import { personId, unitId } from './ids.ts'
import { calendarId } from './load-times.ts'
import type { DemoCounty, UnitKey } from './shape.ts'

export const offerId = (county: string, key: string): string => stableId('offer', `${county}:${key}`)

type Hours = {
  readonly calendar: string
  readonly rule: string
  readonly opens: string
  readonly closes: string
}

type DemoOffer = {
  readonly key: string
  readonly kind: 'central' | 'phone' | 'pop-up' | 'slot' | 'joint'
  readonly unit: UnitKey
  /** The listing's type, for the way in from it. */
  readonly service: string
  readonly title: Text3
  readonly summary: Text3
  readonly next: Text3
  readonly bring?: Text3
  readonly place?: Text3
  readonly ways: readonly ('on-site' | 'remote' | 'phone')[]
  readonly minutes: number
  readonly identity?: 'none'
  readonly when?: 'after-school' | 'evening'
  readonly cancelHours: number
  readonly travel?: number
  readonly room?: boolean
  /** Calendars by their keys of the demonstration. */
  readonly hours: readonly Hours[]
}

const workdays = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'

/** What families of every county book by themselves. */
const offers: readonly DemoOffer[] = [
  {
    key: 'central',
    kind: 'central',
    unit: 'guidance',
    service: 'guidance',
    title: {
      fi: 'Ohjauksen ja neuvonnan aika',
      sv: 'Tid för handledning och rådgivning',
      en: 'A time for guidance and advice',
    },
    summary: {
      fi: 'Kerro perheen tilanteesta. Etsimme yhdessä, mistä saatte apua.',
      sv: 'Berätta om familjens situation. Tillsammans tar vi reda på var ni får hjälp.',
      en: 'Tell us about your family. Together we find out where you get help.',
    },
    next: {
      fi: 'Työntekijä kuuntelee ja kertoo vaihtoehdot. Tarvittaessa oma työntekijäsi ottaa sinuun yhteyttä muutaman päivän sisällä.',
      sv: 'Vi lyssnar och berättar vilka alternativ som finns. Vid behov kontaktar din egen kontaktperson dig inom några dagar.',
      en: 'We listen and tell you what there is. If needed, your own worker contacts you within a few days.',
    },
    ways: ['phone', 'remote'],
    minutes: 30,
    cancelHours: 4,
    hours: [
      { calendar: 'person:guide', rule: workdays, opens: '09:00', closes: '12:00' },
      { calendar: 'person:deputy', rule: workdays, opens: '12:00', closes: '15:00' },
      { calendar: 'person:guide', rule: 'FREQ=WEEKLY;BYDAY=WE', opens: '16:00', closes: '18:00' },
    ],
  },
  {
    key: 'phone',
    kind: 'phone',
    unit: 'family-social',
    service: 'social-guidance',
    title: {
      fi: 'Puhelinaika perheohjaajalle',
      sv: 'Telefontid hos familjehandledaren',
      en: 'Time on the phone with a family guide',
    },
    summary: {
      fi: 'Lyhyt puhelu arjen kysymyksistä: uni, ruokailu, riidat, jaksaminen.',
      sv: 'Ett kort samtal om vardagens frågor: sömn, mat, gräl, ork.',
      en: 'A short call about everyday questions: sleep, meals, quarrels, strength.',
    },
    next: {
      fi: 'Perheohjaaja soittaa sinulle varattuna aikana. Puhelu kestää noin vartin.',
      sv: 'Familjehandledaren ringer dig på den bokade tiden. Samtalet tar ungefär en kvart.',
      en: 'The family guide calls you at the booked time. The call takes about a quarter of an hour.',
    },
    ways: ['phone'],
    minutes: 15,
    cancelHours: 1,
    hours: [
      { calendar: 'person:second-guide', rule: 'FREQ=WEEKLY;BYDAY=TU,TH', opens: '12:30', closes: '14:00' },
    ],
  },
  {
    key: 'day-care',
    kind: 'slot',
    unit: 'family-social',
    service: 'drop-in-guidance',
    title: {
      fi: 'Perheohjaaja päiväkodilla',
      sv: 'Familjehandledaren på daghemmet',
      en: 'A family guide at the day-care centre',
    },
    summary: {
      fi: 'Tule juttelemaan, kun haet lasta. Emme kysy nimeä, eikä käynnistä jää merkintöjä.',
      sv: 'Kom och prata när du hämtar ditt barn. Vi frågar inget namn och antecknar inget om besöket.',
      en: 'Come and talk when you fetch your child. No name is asked, and nothing is written down.',
    },
    next: {
      fi: 'Juttelette kahden. Voit tulla myös ilman aikaa, jos ohjaaja on vapaana.',
      sv: 'Ni pratar på tu man hand. Du kan också komma utan tid, om handledaren är ledig.',
      en: 'You talk in private. You can also come without a time if the guide is free.',
    },
    place: {
      fi: 'Päiväkodin henkilöstön neuvotteluhuone',
      sv: 'Daghemmets mötesrum',
      en: 'The meeting room of the day-care centre',
    },
    ways: ['on-site'],
    minutes: 20,
    identity: 'none',
    when: 'after-school',
    cancelHours: 0,
    travel: 15,
    hours: [
      { calendar: 'person:second-guide', rule: 'FREQ=WEEKLY;BYDAY=WE', opens: '14:40', closes: '16:40' },
    ],
  },
  {
    key: 'kela',
    kind: 'pop-up',
    unit: 'guidance',
    service: 'kela',
    title: {
      fi: 'Kelan pop-up perhekeskuksessa',
      sv: 'FPA:s popup-punkt på familjecentret',
      en: 'Kela’s pop-up at the family centre',
    },
    summary: {
      fi: 'Kelan asiantuntija neuvoo vanhempainrahassa, kotihoidon tuessa ja asumistuessa.',
      sv: 'En sakkunnig från FPA hjälper dig med föräldrapenning, hemvårdsstöd och bostadsbidrag.',
      en: 'An adviser of Kela helps with parental allowance, home care allowance and housing allowance.',
    },
    next: {
      fi: 'Käytte asian läpi yhdessä ja teette hakemuksen valmiiksi, jos haluat.',
      sv: 'Ni går igenom ärendet tillsammans och gör ansökan klar om du vill.',
      en: 'You go through the matter together and finish the application if you like.',
    },
    bring: {
      fi: 'Henkilökortti tai passi, ja päätökset tai kirjeet, joista haluat kysyä.',
      sv: 'Identitetskort eller pass, och de beslut eller brev som du vill fråga om.',
      en: 'Identity card or passport, and the decisions or letters you want to ask about.',
    },
    ways: ['on-site', 'remote'],
    minutes: 30,
    cancelHours: 2,
    room: true,
    hours: [{ calendar: 'kela-pop-up', rule: 'FREQ=MONTHLY;BYDAY=1TH,3TH', opens: '10:00', closes: '14:00' }],
  },
  {
    key: 'both-parents',
    kind: 'joint',
    unit: 'family-law',
    service: 'family-law',
    title: {
      fi: 'Vanhempien yhteinen aika lastenvalvojalle',
      sv: 'Föräldrarnas gemensamma tid hos barnatillsyningsmannen',
      en: 'A time of both parents with the child welfare supervisor',
    },
    summary: {
      fi: 'Sovitte yhdessä lapsen asumisesta, tapaamisista, huollosta tai elatuksesta.',
      sv: 'Ni kommer tillsammans överens om barnets boende, umgänge, vårdnad eller underhåll.',
      en: 'Together you agree on where your child lives, contact, custody or maintenance.',
    },
    next: {
      fi: 'Lastenvalvoja kuuntelee molempia ja kirjoittaa sopimuksen. Vahvistettuna se on yhtä pitävä kuin oikeuden päätös.',
      sv: 'Barnatillsyningsmannen lyssnar på er båda och skriver avtalet. När det har fastställts gäller det som ett domstolsbeslut.',
      en: 'The supervisor listens to both of you and writes the agreement. Once confirmed it holds like a decision of a court.',
    },
    bring: {
      fi: 'Henkilötodistus ja tiedot tuloista, jos sovitte elatuksesta.',
      sv: 'Identitetsbevis och uppgifter om era inkomster, om ni avtalar om underhåll.',
      en: 'An identity document, and details of income if you agree on maintenance.',
    },
    ways: ['on-site', 'remote'],
    minutes: 60,
    cancelHours: 24,
    hours: [
      {
        calendar: 'person:family-law-worker',
        rule: 'FREQ=WEEKLY;BYDAY=MO,TH',
        opens: '12:00',
        closes: '16:00',
      },
      { calendar: 'person:family-law-worker', rule: 'FREQ=WEEKLY;BYDAY=TU', opens: '15:00', closes: '18:00' },
    ],
  },
]

const centre: Text3 = { fi: 'Perhekeskus, huone 1', sv: 'Familjecentret, rum 1', en: 'Family centre, room 1' }

/** Rooms beside the one of the family centre, kept by others and open to all who work with families (R189). */
const rooms: readonly {
  readonly key: string
  readonly unit: UnitKey
  readonly name: Text3
  readonly atOnce: number
}[] = [
  {
    key: 'room-hall',
    unit: 'guidance',
    name: { fi: 'Perhekeskuksen sali', sv: 'Familjecentrets sal', en: 'Hall of the family centre' },
    atOnce: 3,
  },
  {
    key: 'room-parish',
    unit: 'parish-families',
    name: { fi: 'Seurakunnan kerhotila', sv: 'Församlingens klubbrum', en: 'The parish’s club room' },
    atOnce: 1,
  },
]

async function rowsInto(tx: Tx, table: string, shape: string, rows: readonly object[]): Promise<void> {
  const columns = shape
    .split(', ')
    .map((each) => each.split(' ')[0])
    .join(', ')
  await sql`insert into ${sql.raw(table)} (${sql.raw(columns)})
    select ${sql.raw(columns)} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (${sql.raw(shape)})
    on conflict do nothing`.execute(tx)
}

const lawKey = (county: DemoCounty): string => `family-law-worker-${county.code}`

/** Calendars that only what families book needs: Kela's point, the supervisor's own, and rooms of others. */
async function loadCalendars(tx: Tx, today: string): Promise<void> {
  const of = (county: DemoCounty, key: string): object => ({
    id: calendarId(county.code, key),
    county: county.code,
    kind: 'group',
    person_id: null,
    unit_id: unitId(county.code, 'guidance'),
    name: centre,
    open_to: 'unit',
    attends: 'any',
    lengths: [30],
    step_minutes: 30,
    place: centre,
    remote_link: `https://etapalaveri.example/${key.replace(':', '-')}-${county.code}`,
    at_once: 1,
    created_at: today,
    changed_at: today,
  })
  await rowsInto(
    tx,
    'appointments.calendar',
    'id uuid, county text, kind text, person_id uuid, unit_id uuid, name jsonb, open_to text, attends text, lengths smallint[], step_minutes smallint, place jsonb, remote_link text, at_once smallint, created_at timestamptz, changed_at timestamptz',
    demoCounties.flatMap((county) => [
      {
        ...of(county, 'kela-pop-up'),
        name: { fi: 'Kelan pop-up', sv: 'FPA:s popup-punkt', en: 'Kela’s pop-up' },
      },
      {
        ...of(county, 'person:family-law-worker'),
        kind: 'person',
        person_id: personId(lawKey(county)),
        unit_id: unitId(county.code, 'family-law'),
        name: { fi: county.people.find(({ key }) => key === lawKey(county))?.name ?? '' },
        lengths: [60],
        attends: 'all',
      },
      ...rooms.map((room) => ({
        ...of(county, room.key),
        kind: 'room',
        unit_id: unitId(county.code, room.unit),
        name: room.name,
        place: room.name,
        open_to: 'county',
        attends: 'all',
        lengths: [60],
        remote_link: null,
        at_once: room.atOnce,
      })),
    ]),
  )
  await rowsInto(
    tx,
    'appointments.pattern',
    'id uuid, calendar_id uuid, rule text, opens text, closes text, first_day date',
    demoCounties.flatMap(({ code }) =>
      rooms.map((room) => ({
        id: stableId('pattern', `${code}:${room.key}`),
        calendar_id: calendarId(code, room.key),
        rule: 'FREQ=DAILY',
        opens: '08:00',
        closes: '20:00',
        first_day: '2023-01-02',
      })),
    ),
  )
  // A time that is far away is held from a distance: those who are booked by families have a room for it.
  await sql`update appointments.calendar set remote_link = 'https://etapalaveri.example/' || left(id::text, 8)
    where kind = 'person' and remote_link is null and id = any(${sql.val(
      demoCounties.flatMap(({ code }) =>
        ['person:guide', 'person:deputy', 'person:second-guide'].map((key) => calendarId(code, key)),
      ),
    )}::uuid[])`.execute(tx)
}

/** Offers of every county with their hours. */
export async function loadOffers(tx: Tx, today: string): Promise<void> {
  await loadCalendars(tx, today)
  await rowsInto(
    tx,
    'appointments.offer',
    'id uuid, county text, unit_id uuid, kind text, title jsonb, summary jsonb, next_words jsonb, bring_words jsonb, place jsonb, room_id uuid, ways text[], minutes smallint, identity text, hours text, own_hours boolean, cancel_hours smallint, travel_minutes smallint, languages text[], phone text, state text, created_at timestamptz, changed_at timestamptz',
    demoCounties.flatMap((county) =>
      offers.map((offer) => ({
        id: offerId(county.code, offer.key),
        county: county.code,
        unit_id: unitId(county.code, offer.unit),
        kind: offer.kind,
        title: offer.title,
        summary: offer.summary,
        next_words: offer.next,
        bring_words: offer.bring ?? {},
        place: offer.place ?? {},
        room_id: offer.room === true ? calendarId(county.code, 'room') : null,
        ways: offer.ways,
        minutes: offer.minutes,
        identity: offer.identity ?? 'asked',
        hours: offer.when ?? 'any',
        own_hours: true,
        cancel_hours: offer.cancelHours,
        travel_minutes: offer.travel ?? 0,
        languages: county.code === '17' ? ['sv', 'fi'] : ['fi'],
        phone: doorPhone(county, 'guidance'),
        state: 'published',
        created_at: today,
        changed_at: today,
      })),
    ),
  )
  for (const county of demoCounties) {
    for (const offer of offers) {
      await sql`update appointments.offer set service_id = (select s.id from directory.service s
          where s.county = ${county.code} and s.type = ${offer.service} and s.state = 'published' order by s.variant, s.id limit 1)
        where id = ${offerId(county.code, offer.key)}`.execute(tx)
    }
  }
  await rowsInto(
    tx,
    'appointments.offer_calendar',
    'offer_id uuid, calendar_id uuid',
    demoCounties.flatMap(({ code }) =>
      offers.flatMap((offer) =>
        [...new Set(offer.hours.map(({ calendar }) => calendar))].map((calendar) => ({
          offer_id: offerId(code, offer.key),
          calendar_id: calendarId(code, calendar),
        })),
      ),
    ),
  )
  await rowsInto(
    tx,
    'appointments.pattern',
    'id uuid, calendar_id uuid, offer_id uuid, rule text, opens text, closes text, first_day date',
    demoCounties.flatMap(({ code }) =>
      offers.flatMap((offer) =>
        offer.hours.map((each, index) => ({
          id: stableId('pattern', `${code}:offer:${offer.key}:${index}`),
          calendar_id: calendarId(code, each.calendar),
          offer_id: offerId(code, offer.key),
          rule: each.rule,
          opens: each.opens,
          closes: each.closes,
          first_day: '2023-01-02',
        })),
      ),
    ),
  )
}

type Stage = { readonly db: Database; readonly crypto: Crypto; readonly now: Date }

/** Invented families who have booked: a first name and an address that leads nowhere. */
const visitors = [
  { name: 'Noora', words: 'Vauvan uni', offer: 'central', at: 1 },
  { name: 'Antti', words: '', offer: 'central', at: 4 },
  { name: 'Henna', words: 'Riidat nukkumaanmenosta', offer: 'phone', at: 0 },
  { name: '', words: '', offer: 'day-care', at: 0 },
  { name: 'Sami', words: 'Kotihoidon tuki', offer: 'kela', at: 1 },
  { name: 'Laura', words: '', offer: 'both-parents', at: 0 },
] as const

/** A few booked times in every county, as families would book them. */
export async function loadBookedTimes({ db, crypto, now }: Stage): Promise<void> {
  const caller: Caller = { db, crypto, clock: { now: () => now }, actor: anyone, limitFactor: 1000 }
  for (const { code, bilingual } of demoCounties.map(({ code: each }) => ({
    code: each,
    bilingual: each === '17',
  }))) {
    for (const visitor of visitors) {
      const id = offerId(code, visitor.offer)
      const { times } = await offerTimes(caller, { id, days: 40 })
      const time = times[visitor.at]
      if (time === undefined) continue
      const way = visitor.offer === 'central' || visitor.offer === 'phone' ? 'phone' : 'on-site'
      await bookOffer(caller, {
        offer: id,
        startsAt: time.from,
        way,
        key: `demo booking ${code} ${visitor.offer} ${visitor.at}`,
        body: `${code} ${visitor.offer} ${visitor.at}`,
        name: visitor.name,
        phone: visitor.name === '' ? '' : '+358 40 000 0000',
        email: visitor.name === '' ? '' : `${visitor.name.toLowerCase()}@perhe.example`,
        words: visitor.words,
        language: bilingual && visitor.at === 1 ? 'sv' : 'fi',
        from: 'demo',
      })
    }
  }
}
