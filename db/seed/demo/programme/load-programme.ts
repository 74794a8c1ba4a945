import { sql } from 'kysely'
import { type Break, horizonDays, seriesDays } from '#capabilities/meeting-places/domain/series.ts'
import { addDays, plainDate, type PlainDate, wallTime } from '#platform/dates.ts'
import { idFrom } from '#platform/ids.ts'
import type { Tx } from '#platform/db/database.ts'
import type { Localized, Text3 } from '#platform/text.ts'
import { upsert } from '../../upsert.ts'
import { stableId } from '../../stable-id.ts'
import { demoCounties } from '../counties.ts'
import {
  activityId,
  areaId,
  meetingPlaceId,
  organisationId,
  outreachId,
  personId,
  serviceId,
  siteId,
  unitId,
} from '../ids.ts'
import { only } from '../organisations.ts'
import { areaOf } from '../places.ts'
import type { DemoCounty } from '../shape.ts'
import { activitiesOf, type DemoActivity } from './activities.ts'
import { type DemoMeetingPlace, meetingPlacesOf } from './places.ts'

const placeSummary: Text3 = {
  fi: 'Leikkiä, kahvia ja seuraa perheille. Et tarvitse asiaa etkä aikaa.',
  sv: 'Lek, kaffe och sällskap för familjer. Du behöver varken ärende eller bokad tid.',
  en: 'Play, coffee and company for families. You need no reason and no booking.',
}
const remoteSummary: Text3 = {
  fi: 'Tapaa muita vanhempia kotoa käsin. Saat linkin toiminnan sivulta.',
  sv: 'Träffa andra föräldrar hemifrån. Länken finns på verksamhetens sida.',
  en: 'Meet other parents from home. The link is on the page of each activity.',
}
const carSummary: Text3 = {
  fi: 'Auto ajaa sinne, missä perheet ovat. Katso pysähdykset ja tule käymään.',
  sv: 'Bilen kör dit familjerna finns. Se hållplatserna och kom på besök.',
  en: 'The car drives to where families are. See its stops and come by.',
}
const contactWords: Text3 = {
  fi: 'Vuorossa oleva ohjaaja vastaa.',
  sv: 'Ledaren som har tur svarar.',
  en: 'The leader on duty answers.',
}
const planWords: Text3 = {
  fi: 'Toiminnan suunnittelevat vastuutaho, yhteistyökumppanit ja kävijät yhdessä kaksi kertaa vuodessa.',
  sv: 'Verksamheten planeras av den ansvariga aktören, samarbetsparterna och besökarna tillsammans två gånger om året.',
  en: 'The responsible body, its partners and the visitors plan the activities together twice a year.',
}
const directions: Text3 = {
  fi: 'Sisään pihan puolelta, rattaat mahtuvat eteiseen. Soita ovikelloa, jos ovi on kiinni.',
  sv: 'Ingång från gården, vagnen ryms i tamburen. Ring på om dörren är stängd.',
  en: 'Come in from the yard; prams fit in the hall. Ring the bell if the door is shut.',
}

const summaryOf = ({ kind }: DemoMeetingPlace): Text3 =>
  kind === 'remote' ? remoteSummary : kind === 'mobile' ? carSummary : placeSummary

const said = (text: Text3 | undefined, county: DemoCounty): Localized =>
  text === undefined ? {} : only(text, county.languages)

const areaAt = (county: DemoCounty, municipality: string | null): string | null =>
  municipality === null ? null : areaId(county.code, areaOf(county, municipality))

/** A number of the range that no network gives to anybody. */
const phoneOf = (turn: number): string => `0${40 + (turn % 5)} 0000 ${String(100 + turn).padStart(3, '0')}`

async function loadPlaces(tx: Tx, places: readonly DemoMeetingPlace[], at: string): Promise<void> {
  await upsert(
    tx,
    {
      name: 'meeting_places.place',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        area_id: 'uuid',
        municipality: 'text',
        kind: 'text',
        organisation_id: 'uuid',
        unit_id: 'uuid',
        site_id: 'uuid',
        service_id: 'uuid',
        name: 'jsonb',
        summary: 'jsonb',
        address: 'jsonb',
        remote_link: 'text',
        age_from: 'integer',
        age_to: 'integer',
        audiences: 'text[]',
        languages: 'text[]',
        accessibility: 'text[]',
        access_words: 'jsonb',
        phone: 'text',
        contact_words: 'jsonb',
        plan_words: 'jsonb',
        state: 'text',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
      },
    },
    places.map((place) => ({
      id: meetingPlaceId(place.county.code, place.key),
      county: place.county.code,
      area_id: areaAt(place.county, place.municipality),
      municipality: place.municipality,
      kind: place.kind,
      organisation_id: organisationId(place.county.code, place.organisation),
      unit_id: place.unit === null ? null : unitId(place.county.code, place.unit),
      site_id: place.site === null ? null : siteId(place.county.code, place.site),
      service_id: place.service === null ? null : serviceId(place.county.code, place.service),
      name: place.name,
      summary: said(summaryOf(place), place.county),
      address: place.address,
      remote_link:
        place.kind === 'remote' ? `https://etana.example/${place.county.code}/kohtaamispaikka` : null,
      age_from: place.kind === 'place' ? 0 : null,
      age_to: place.kind === 'place' ? 120 : null,
      audiences: ['parents', 'under-school-age', 'babies'],
      languages: place.languages,
      accessibility:
        place.kind === 'remote'
          ? []
          : place.accessible
            ? ['step-free', 'accessible-toilet', 'pram-space', 'changing-table', 'bus-stop']
            : ['pram-space', 'changing-table'],
      access_words: place.kind === 'place' ? said(directions, place.county) : {},
      phone: phoneOf(place.turn),
      contact_words: said(contactWords, place.county),
      plan_words: said(planWords, place.county),
      state: 'published',
      created_at: at,
      changed_at: at,
    })),
  )
  await upsert(
    tx,
    {
      name: 'meeting_places.place_partner',
      key: ['place_id', 'organisation_id'],
      columns: { place_id: 'uuid', organisation_id: 'uuid', share: 'jsonb' },
    },
    places.flatMap((place) =>
      place.partners.map((partner) => ({
        place_id: meetingPlaceId(place.county.code, place.key),
        organisation_id: organisationId(place.county.code, partner),
        share: said(
          { fi: 'Omat vuorot viikossa', sv: 'Egna turer i veckan', en: 'Own times in the week' },
          place.county,
        ),
      })),
    ),
  )
  // Where exactly is made up; the point is that of the municipality or the locality, which is not.
  await sql`update meeting_places.place p set lon = coalesce(l.lon, m.lon), lat = coalesce(l.lat, m.lat)
    from directory.municipality m
    left join directory.site s on s.municipality = m.code
    left join directory.locality l on l.key = s.locality
    where m.code = p.municipality and p.lon is null and (p.site_id is null or s.id = p.site_id)`.execute(tx)
}

function rowOf(activity: DemoActivity, at: string) {
  const { county, template, place } = activity
  return {
    id: activityId(county.code, activity.key),
    county: county.code,
    area_id: areaAt(county, activity.municipality),
    municipality: activity.municipality,
    place_id: place === null ? null : meetingPlaceId(county.code, place.key),
    outreach_id: activity.outreach === null ? null : outreachId(county.code, activity.outreach),
    kind: template.kind,
    form: template.form,
    organisation_id: organisationId(county.code, activity.organisation),
    unit_id: activity.unit === null ? null : unitId(county.code, activity.unit),
    title: activity.title,
    summary: said(template.summary, county),
    description: said(template.description, county),
    address: activity.address,
    remote_link:
      place?.kind === 'remote'
        ? `https://etana.example/${county.code}/${activity.key.replaceAll(':', '-')}`
        : null,
    age_from: template.ages?.[0] ?? null,
    age_to: template.ages?.[1] ?? null,
    audiences: template.audiences,
    languages: place === null || place.languages.length === 0 ? county.languages : place.languages,
    free: template.cost === undefined,
    cost_words: said(template.cost, county),
    food: template.food ?? 'none',
    bring_words: said(template.bring, county),
    rule: activity.rule,
    first_day: activity.firstDay,
    last_day: activity.lastDay,
    opens: activity.opens,
    closes: activity.closes,
    keeps_breaks: activity.keepsBreaks,
    entry: template.entry ?? 'open',
    sign_up_for: template.signUpFor ?? 'day',
    seats: template.seats ?? null,
    care_places: template.care ?? null,
    coffee: template.coffee ?? null,
    closes_hours_before: template.closesHoursBefore ?? 0,
    consent_words: said(template.consent, county),
    parents_words: said(template.parents, county),
    phone: phoneOf(place?.turn ?? 0),
    contact_words: said(contactWords, county),
    state: 'published',
    created_at: at,
    changed_at: at,
  }
}

async function loadActivities(tx: Tx, activities: readonly DemoActivity[], at: string): Promise<void> {
  await upsert(
    tx,
    {
      name: 'meeting_places.activity',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        area_id: 'uuid',
        municipality: 'text',
        place_id: 'uuid',
        outreach_id: 'uuid',
        kind: 'text',
        form: 'text',
        organisation_id: 'uuid',
        unit_id: 'uuid',
        title: 'jsonb',
        summary: 'jsonb',
        description: 'jsonb',
        address: 'jsonb',
        remote_link: 'text',
        age_from: 'integer',
        age_to: 'integer',
        audiences: 'text[]',
        languages: 'text[]',
        free: 'boolean',
        cost_words: 'jsonb',
        food: 'text',
        bring_words: 'jsonb',
        rule: 'text',
        first_day: 'date',
        last_day: 'date',
        opens: 'text',
        closes: 'text',
        keeps_breaks: 'boolean',
        entry: 'text',
        sign_up_for: 'text',
        seats: 'integer',
        care_places: 'integer',
        coffee: 'integer',
        closes_hours_before: 'integer',
        consent_words: 'jsonb',
        parents_words: 'jsonb',
        phone: 'text',
        contact_words: 'jsonb',
        state: 'text',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
      },
    },
    activities.map((activity) => rowOf(activity, at)),
  )
  const idOf = (activity: DemoActivity): string => activityId(activity.county.code, activity.key)
  await upsert(
    tx,
    {
      name: 'meeting_places.organiser',
      key: ['activity_id', 'organisation_id'],
      columns: {
        activity_id: 'uuid',
        organisation_id: 'uuid',
        share: 'jsonb',
        budget_euros: 'integer',
        position: 'integer',
      },
    },
    activities.flatMap((activity) =>
      activity.organisers.map(({ key, share, euros }, position) => ({
        activity_id: idOf(activity),
        organisation_id: organisationId(activity.county.code, key),
        share: said(share, activity.county),
        budget_euros: euros,
        position,
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'meeting_places.leader',
      key: ['id'],
      columns: { id: 'uuid', activity_id: 'uuid', person_id: 'uuid', role_words: 'jsonb' },
    },
    activities.flatMap((activity) =>
      activity.leaders.map((leader) => ({
        id: stableId('activity-leader', `${idOf(activity)}:${leader}`),
        activity_id: idOf(activity),
        person_id: personId(leader),
        role_words: said({ fi: 'ohjaaja', sv: 'ledare', en: 'leader' }, activity.county),
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'meeting_places.session',
      key: ['id'],
      columns: {
        id: 'uuid',
        activity_id: 'uuid',
        position: 'integer',
        theme: 'jsonb',
        contents: 'jsonb',
        for_parents: 'boolean',
      },
    },
    activities.flatMap((activity) =>
      activity.sessions.map((session, index) => ({
        id: stableId('session', `${idOf(activity)}:${String(index + 1)}`),
        activity_id: idOf(activity),
        position: index + 1,
        theme: said(session.theme, activity.county),
        contents: said(session.contents, activity.county),
        for_parents: session.forParents === true,
      })),
    ),
  )
}

type DemoBreak = Break & { readonly words: Text3 }

/** Christmas and the summer of every county; what keeps on is said by each activity. */
function breaksAround(today: string): readonly DemoBreak[] {
  const year = Number(today.slice(0, 4))
  const rest = (from: string, to: string, words: Text3): DemoBreak => ({
    firstDay: plainDate(from),
    lastDay: plainDate(to),
    words,
  })
  return [year - 1, year, year + 1].flatMap((each) => [
    rest(`${String(each)}-06-15`, `${String(each)}-08-09`, {
      fi: 'Kesätauko',
      sv: 'Sommarpaus',
      en: 'Summer break',
    }),
    rest(`${String(each)}-12-21`, `${String(each + 1)}-01-06`, {
      fi: 'Joulutauko',
      sv: 'Julpaus',
      en: 'Christmas break',
    }),
  ])
}

async function loadBreaks(tx: Tx, breaks: readonly DemoBreak[]): Promise<void> {
  await upsert(
    tx,
    {
      name: 'meeting_places.break',
      key: ['id'],
      columns: { id: 'uuid', county: 'text', first_day: 'date', last_day: 'date', words: 'jsonb' },
    },
    demoCounties.flatMap((county) =>
      breaks.map(({ firstDay, lastDay, words }) => ({
        id: stableId('programme-break', `${county.code}:${firstDay}`),
        county: county.code,
        first_day: firstDay,
        last_day: lastDay,
        words: said(words, county),
      })),
    ),
  )
}

/** The days of every series, as the daily job makes them. */
async function loadDays(
  tx: Tx,
  activities: readonly DemoActivity[],
  breaks: readonly Break[],
  today: PlainDate,
  at: string,
): Promise<void> {
  const until = addDays(today, horizonDays)
  const rows = activities.flatMap((activity) => {
    const id = activityId(activity.county.code, activity.key)
    const series = {
      rule: activity.rule,
      firstDay: activity.firstDay,
      lastDay: activity.lastDay,
      extraDays: [],
      opens: wallTime(activity.opens),
      closes: wallTime(activity.closes),
      onHolidays: false,
      keepsBreaks: activity.keepsBreaks,
    }
    return seriesDays(series, breaks, activity.firstDay, until).map(({ day, startsAt, endsAt }, index) => ({
      id: idFrom('occurrence', id, day),
      activity_id: id,
      day,
      county: activity.county.code,
      area_id: areaAt(activity.county, activity.municipality),
      municipality: activity.municipality,
      place_id: activity.place === null ? null : meetingPlaceId(activity.county.code, activity.place.key),
      starts_at: startsAt.toISOString(),
      ends_at: endsAt.toISOString(),
      published: true,
      session_id: index < activity.sessions.length ? stableId('session', `${id}:${String(index + 1)}`) : null,
      changed_at: at,
    }))
  })
  await upsert(
    tx,
    {
      name: 'meeting_places.occurrence',
      key: ['id'],
      columns: {
        id: 'uuid',
        activity_id: 'uuid',
        day: 'date',
        county: 'text',
        area_id: 'uuid',
        municipality: 'text',
        place_id: 'uuid',
        starts_at: 'timestamptz',
        ends_at: 'timestamptz',
        published: 'boolean',
        session_id: 'uuid',
        changed_at: 'timestamptz',
      },
    },
    rows,
  )
  await sql`update meeting_places.activity set made_until = ${until}
    where id = any (${activities.map((each) => activityId(each.county.code, each.key))}::uuid[])`.execute(tx)
  await changeSomeDays(tx, activities, today)
}

/** What happens to single days: one is cancelled, one is moved, one has another host. */
async function changeSomeDays(tx: Tx, activities: readonly DemoActivity[], today: PlainDate): Promise<void> {
  const of = (key: string): readonly string[] =>
    activities.filter((each) => each.key.endsWith(key)).map((each) => activityId(each.county.code, each.key))
  const change = async (key: string, nth: number, set: ReturnType<typeof sql>): Promise<void> => {
    await sql`update meeting_places.occurrence o set own = true, sequence = 1, ${set} from (
        select id, row_number() over (partition by activity_id order by day) as nth from meeting_places.occurrence
        where activity_id = any (${of(key)}::uuid[]) and day > ${today}) next
      where next.id = o.id and next.nth = ${nth}`.execute(tx)
  }
  const said3 = (text: Text3): string => JSON.stringify(text)
  await change(
    ':park',
    2,
    sql`state = 'cancelled', cancel_reason = 'weather', note = ${said3({
      fi: 'Kova pakkanen. Nähdään ensi viikolla!',
      sv: 'Sträng kyla. Vi ses nästa vecka!',
      en: 'Too cold this time. See you next week!',
    })}::jsonb`,
  )
  await change(
    ':baby',
    3,
    sql`state = 'moved', starts_at = o.starts_at + interval '1 day', ends_at = o.ends_at + interval '1 day', note = ${said3(
      {
        fi: 'Siirtyy yhdellä päivällä, koska talossa on koulutus.',
        sv: 'Flyttas en dag, eftersom det är utbildning i huset.',
        en: 'Moved by a day, as there is training in the house.',
      },
    )}::jsonb`,
  )
  await change(
    ':supper',
    2,
    sql`title = ${said3({
      fi: 'Yhteinen iltapala: seurakunta keittää',
      sv: 'Gemensam kvällsmat: församlingen kokar',
      en: 'Supper together: the parish cooks',
    })}::jsonb`,
  )
  await sql`update meeting_places.occurrence set state = 'held' where ends_at < (${today}::date)::timestamp at time zone 'Europe/Helsinki'
    and state = 'planned'`.execute(tx)
}

/**
 * The week of every meeting place, groups, events and the stops of the cars, with their days made ahead.
 * @source R52, R83, R112–R125
 */
export async function loadProgramme(tx: Tx, today: string): Promise<void> {
  const at = `${addDays(plainDate(today), -20)}T07:00:00Z`
  await loadPlaces(
    tx,
    demoCounties.flatMap((county) => meetingPlacesOf(county)),
    at,
  )
  const breaks = breaksAround(today)
  await loadBreaks(tx, breaks)
  const activities = demoCounties.flatMap((county) => activitiesOf(county, today))
  await loadActivities(tx, activities, at)
  await loadDays(tx, activities, breaks, plainDate(today), at)
}
