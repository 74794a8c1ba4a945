import { addDays, addMonths, type PlainDate, plainDate } from '#platform/dates.ts'
import type { Tx } from '#platform/db/database.ts'
import { stableId } from '../../stable-id.ts'
import { upsert } from '../../upsert.ts'
import { demoCounties } from '../counties.ts'
import { areaId, personId } from '../ids.ts'
import type { DemoCounty } from '../shape.ts'
import { demoMethods, demoTrainings, type DemoTraining } from './telling-trainings.ts'
import {
  countyLetter,
  demoBulletins,
  demoChildWords,
  demoMessages,
  demoWordings,
  hartolaLetter,
} from './telling-words.ts'

export const trainingId = (county: string, key: string): string => stableId('training', `${county}:${key}`)
export const methodId = (county: string, key: string): string => stableId('method', `${county}:${key}`)
export const bulletinId = (county: string, key: string): string => stableId('bulletin', `${county}:${key}`)
export const plannedMessageId = (county: string, key: string): string =>
  stableId('planned-message', `${county}:${key}`)
export const letterId = (county: string, municipality: string | null): string =>
  stableId('welcome-letter', `${county}:${municipality ?? ''}`)

/** Somebody of the county by a key without its ending; nobody where the county has no such person. */
function personIn(county: DemoCounty, key: string): string | null {
  const known = new Set(county.people.map((person) => person.key))
  const found = [`${key}-${county.code}`, ...(county.code === '17' ? [key] : [])].find((each) =>
    known.has(each),
  )
  return found === undefined ? null : personId(found)
}

const dayOf = (today: PlainDate, day: number | string | null | undefined): PlainDate | null =>
  day === null || day === undefined ? null : typeof day === 'string' ? plainDate(day) : addDays(today, day)
const at = (day: PlainDate): string => `${day}T09:00:00Z`
const only =
  ({ languages }: DemoCounty) =>
  (text: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string | undefined>> =>
    languages.includes('sv') ? text : { fi: text['fi'], en: text['en'] }

const ofCounty = (county: DemoCounty): readonly DemoTraining[] =>
  demoTrainings.filter((training) => training.county === undefined || training.county === county.code)

async function loadTrainings(tx: Tx, today: PlainDate): Promise<void> {
  await upsert(
    tx,
    {
      name: 'network.method',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        name: 'jsonb',
        about: 'jsonb',
        reuse: 'jsonb',
        needs_licence: 'boolean',
        valid_months: 'integer',
        changed_at: 'timestamptz',
      },
    },
    demoCounties.flatMap((county) =>
      demoMethods.map((method) => ({
        id: methodId(county.code, method.key),
        county: county.code,
        name: method.name,
        about: only(county)(method.about),
        reuse: only(county)(method.reuse),
        needs_licence: method.licence,
        valid_months: method.months,
        changed_at: at(addDays(today, -200)),
      })),
    ),
  )
  const seats = demoCounties.flatMap((county) =>
    ofCounty(county).flatMap((training) => {
      const state = training.state === 'held' ? 'attended' : 'signed-up'
      const made = at(addDays(today, -70))
      const shared = { training_id: trainingId(county.code, training.key), state, made_at: made }
      return [
        ...(training.people ?? []).flatMap((key, index) => {
          const person = personIn(county, key)
          const found = county.people.find((each) => personId(each.key) === person)
          return person === null || found === undefined
            ? []
            : [
                {
                  ...shared,
                  id: stableId('training-seat', `${county.code}:${training.key}:${key}`),
                  person_id: person,
                  name: null,
                  role_words: found.title.fi,
                  organisation_words: '',
                  evaluated: index < (training.answers?.length ?? 0),
                },
              ]
        }),
        ...(training.others ?? []).map(([name, role, organisation]) => ({
          ...shared,
          id: stableId('training-seat', `${county.code}:${training.key}:${name}`),
          person_id: null,
          name,
          role_words: role,
          organisation_words: organisation,
          evaluated: false,
        })),
      ]
    }),
  )
  await upsert(
    tx,
    {
      name: 'network.training',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        title: 'jsonb',
        about: 'jsonb',
        need: 'jsonb',
        kind: 'text',
        provider: 'text',
        skill: 'jsonb',
        method_id: 'uuid',
        professions: 'text[]',
        first_day: 'date',
        last_day: 'date',
        times_words: 'jsonb',
        place_words: 'jsonb',
        languages: 'text[]',
        seats: 'integer',
        sign_up_until: 'date',
        responsible_id: 'uuid',
        state: 'text',
        held_words: 'text',
        taken: 'integer',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
      },
    },
    demoCounties.flatMap((county) =>
      ofCounty(county).map((training) => {
        const id = trainingId(county.code, training.key)
        const first = dayOf(today, training.from)
        const say = only(county)
        return {
          id,
          county: county.code,
          title: training.title,
          about: say(training.about ?? {}),
          need: say(training.need ?? {}),
          kind: training.kind,
          provider: training.provider,
          skill: say(training.skill),
          method_id: training.method === undefined ? null : methodId(county.code, training.method),
          professions: training.professions,
          first_day: first,
          last_day: dayOf(today, training.until),
          times_words: say(training.times ?? {}),
          place_words: say(training.place ?? {}),
          languages: county.languages.includes('sv') ? ['fi', 'sv'] : ['fi'],
          seats: training.seats ?? null,
          sign_up_until: training.state === 'open' && first !== null ? addDays(first, -3) : null,
          responsible_id: personIn(county, 'coordinator'),
          state: training.state,
          held_words: training.heldWords ?? '',
          taken: seats.filter(({ training_id }) => training_id === id).length,
          created_at: at(addDays(today, -300)),
          changed_at: at(addDays(today, -20)),
        }
      }),
    ),
  )
  await upsert(
    tx,
    {
      name: 'network.training_seat',
      key: ['id'],
      columns: {
        id: 'uuid',
        training_id: 'uuid',
        person_id: 'uuid',
        name: 'text',
        role_words: 'text',
        organisation_words: 'text',
        state: 'text',
        made_at: 'timestamptz',
        evaluated: 'boolean',
      },
    },
    seats,
  )
  await upsert(
    tx,
    {
      name: 'network.training_answer',
      key: ['id'],
      columns: {
        id: 'uuid',
        training_id: 'uuid',
        useful: 'integer',
        usable: 'integer',
        met_others: 'integer',
        words: 'text',
      },
    },
    demoCounties.flatMap((county) =>
      ofCounty(county).flatMap((training) =>
        (training.answers ?? []).map(([useful, usable, met, words], index) => ({
          id: stableId('training-answer', `${county.code}:${training.key}:${index}`),
          training_id: trainingId(county.code, training.key),
          useful,
          usable,
          met_others: met,
          words: words ?? '',
        })),
      ),
    ),
  )
  await loadLicences(tx, today)
}

async function loadLicences(tx: Tx, today: PlainDate): Promise<void> {
  await upsert(
    tx,
    {
      name: 'network.licence',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        method_id: 'uuid',
        person_id: 'uuid',
        area_id: 'uuid',
        gained_on: 'date',
        valid_until: 'date',
        may_be_asked: 'boolean',
        made_at: 'timestamptz',
      },
    },
    demoCounties.flatMap((county) =>
      demoMethods.flatMap((method) =>
        method.known.flatMap((key, index) => {
          const person = personIn(county, key)
          const area = county.areas[index % county.areas.length]
          if (person === null || area === undefined) return []
          // One of them ends soon, so that it is seen.
          const gained = addDays(
            method.months === null ? addDays(today, -400 - 90 * index) : addMonths(today, -method.months),
            method.months === null ? 0 : 40 + 200 * index,
          )
          return [
            {
              id: stableId('licence', `${county.code}:${method.key}:${key}`),
              county: county.code,
              method_id: methodId(county.code, method.key),
              person_id: person,
              area_id: areaId(county.code, area.key),
              gained_on: gained,
              valid_until: method.months === null ? null : addMonths(gained, method.months),
              may_be_asked: index === 0,
              made_at: at(addDays(today, -100)),
            },
          ]
        }),
      ),
    ),
  )
}

async function loadCommunication(tx: Tx, today: PlainDate): Promise<void> {
  const made = at(addDays(today, -60))
  await upsert(
    tx,
    {
      name: 'network.message',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        kind: 'text',
        audience: 'text',
        message: 'jsonb',
        channel: 'text',
        languages: 'text[]',
        due_on: 'date',
        owner_id: 'uuid',
        done_on: 'date',
        note: 'text',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
      },
    },
    demoCounties.flatMap((county) =>
      demoMessages.map((message) => ({
        id: plannedMessageId(county.code, message.key),
        county: county.code,
        kind: message.kind,
        audience: message.audience,
        message: only(county)(message.message),
        channel: message.channel,
        languages: message.languages.filter((each) => county.languages.includes(each)),
        due_on: dayOf(today, message.dueIn),
        owner_id: message.owner === null ? null : personIn(county, message.owner),
        done_on: message.doneAgo === undefined ? null : addDays(today, -message.doneAgo),
        note: message.note ?? '',
        created_at: made,
        changed_at: made,
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'network.wording',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        audience: 'text',
        say: 'jsonb',
        instead_of: 'jsonb',
        why: 'jsonb',
        position: 'integer',
        changed_at: 'timestamptz',
      },
    },
    demoCounties.flatMap((county) =>
      demoWordings.map((wording, index) => ({
        id: stableId('wording', `${county.code}:${index}`),
        county: county.code,
        audience: wording.audience,
        say: only(county)(wording.say),
        instead_of: only(county)(wording.insteadOf),
        why: only(county)(wording.why),
        position: index,
        changed_at: made,
      })),
    ),
  )
  await upsert(
    tx,
    {
      name: 'network.child_words',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        service_type: 'text',
        words: 'jsonb',
        changed_at: 'timestamptz',
      },
    },
    demoCounties.flatMap((county) =>
      demoChildWords.map(([type, words]) => ({
        id: stableId('child-words', `${county.code}:${type}`),
        county: county.code,
        service_type: type,
        words: only(county)(words),
        changed_at: made,
      })),
    ),
  )
}

async function loadBulletins(tx: Tx, today: PlainDate): Promise<void> {
  await upsert(
    tx,
    {
      name: 'network.bulletin',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        title: 'jsonb',
        lead: 'jsonb',
        body: 'jsonb',
        on_page: 'boolean',
        to_workers: 'boolean',
        to_organisations: 'boolean',
        state: 'text',
        published_at: 'timestamptz',
        withdrawn_at: 'timestamptz',
        withdrawn_words: 'jsonb',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
        changed_by: 'uuid',
      },
    },
    demoCounties.flatMap((county) =>
      demoBulletins.map((bulletin) => {
        const say = only(county)
        const out = bulletin.ago === null ? null : at(addDays(today, -bulletin.ago))
        return {
          id: bulletinId(county.code, bulletin.key),
          county: county.code,
          title: say(bulletin.title),
          lead: say(bulletin.lead),
          body: say(bulletin.body),
          on_page: bulletin.onlyNetwork !== true,
          to_workers: bulletin.toWorkers === true,
          to_organisations: bulletin.toWorkers === true,
          state: out === null ? 'draft' : bulletin.withdrawn === undefined ? 'published' : 'withdrawn',
          published_at: out,
          withdrawn_at: bulletin.withdrawn === undefined ? null : at(addDays(today, -60)),
          withdrawn_words: say(bulletin.withdrawn ?? {}),
          created_at: at(addDays(today, -(bulletin.ago ?? 1) - 2)),
          changed_at: out ?? at(addDays(today, -1)),
          changed_by: personIn(county, 'coordinator'),
        }
      }),
    ),
  )
}

async function loadLetters(tx: Tx, today: PlainDate): Promise<void> {
  const rows = [
    ...demoCounties.map((county) => ({
      county,
      municipality: null,
      body: only(county)(countyLetter),
      ago: 120,
    })),
    ...demoCounties
      .filter(({ code }) => code === '09')
      .map((county) => ({ county, municipality: '081', body: only(county)(hartolaLetter), ago: 300 })),
  ]
  await upsert(
    tx,
    {
      name: 'network.letter',
      key: ['id'],
      columns: {
        id: 'uuid',
        county: 'text',
        municipality: 'text',
        body: 'jsonb',
        addressees: 'jsonb',
        state: 'text',
        published_at: 'timestamptz',
        created_at: 'timestamptz',
        changed_at: 'timestamptz',
      },
    },
    rows.map(({ county, municipality, body, ago }) => ({
      id: letterId(county.code, municipality),
      county: county.code,
      municipality,
      body,
      addressees: only(county)({
        fi: 'Perheet, joissa on alle 18-vuotias ja jotka ovat muuttaneet kuntaan edellisen kuukauden aikana',
        sv: 'Familjer med barn under 18 år som har flyttat till kommunen under den senaste månaden',
      }),
      state: 'published',
      published_at: at(addDays(today, -ago)),
      created_at: at(addDays(today, -ago - 10)),
      changed_at: at(addDays(today, -ago)),
    })),
  )
  await upsert(
    tx,
    {
      name: 'network.letter_sent',
      key: ['id'],
      columns: {
        id: 'uuid',
        letter_id: 'uuid',
        municipality: 'text',
        sent_on: 'date',
        language: 'text',
        way: 'text',
        families: 'integer',
        note: 'text',
        made_at: 'timestamptz',
      },
    },
    [6, 5, 9, 4].map((families, index) => ({
      id: stableId('letter-sent', `09:081:${index}`),
      letter_id: letterId('09', '081'),
      municipality: '081',
      sent_on: addDays(today, -20 - 30 * index),
      language: 'fi',
      way: index === 3 ? 'handed' : 'post',
      families,
      note: '',
      made_at: at(addDays(today, -20 - 30 * index)),
    })),
  )
}

/** What the network learns together and tells: a year of it in each county (R167–R173). */
export async function loadTelling(tx: Tx, today: string): Promise<void> {
  const day = plainDate(today)
  await loadTrainings(tx, day)
  await loadCommunication(tx, day)
  await loadBulletins(tx, day)
  await loadLetters(tx, day)
}
