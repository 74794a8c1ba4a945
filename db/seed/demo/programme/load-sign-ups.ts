import { sql } from 'kysely'
import { answerWish, makeWish, signUp } from '#capabilities/meeting-places/index.ts'
import { type Actor, anyone } from '#platform/actor.ts'
import { days, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { helsinkiDate } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import { Refusal } from '#platform/refusal.ts'
import type { Language, Localized } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'
import { demoProof } from '../demo-proof.ts'
import { activityId, meetingPlaceId, personId } from '../ids.ts'
import { loadSignUpExample } from './load-sign-up-example.ts'

type Stage = { readonly db: Database; readonly crypto: Crypto; readonly now: Date }

/** Invented people who come: a first name is all that is asked. */
const names: Readonly<Record<Language, readonly string[]>> = {
  fi: [
    'Noora',
    'Antti',
    'Henna ja Kalle',
    'Maija',
    'Sami',
    'Laura',
    'Mummi Irja',
    'Jonna',
    'Petri',
    'Aino',
    'Tiia',
    'Veera',
  ],
  sv: [
    'Ida',
    'Johan',
    'Malin och Kim',
    'Frida',
    'Mormor Gun',
    'Sofia',
    'Robin',
    'Jenny',
    'Mats',
    'Elin',
    'Nina',
    'Linus',
  ],
  en: ['Amara', 'Daniel', 'Priya and Tom', 'Olena'],
}

type Story = {
  readonly county: string
  readonly key: string
  /** How many families sign up. */
  readonly families: number
  readonly language: Language
  /** The first coming day; for a group the whole series. */
  readonly forDay: boolean
  /** Signed up so many days ago. */
  readonly daysAgo: number
  readonly care?: true
  readonly coffee?: true
  readonly adults?: number
}

const stories: readonly Story[] = [
  {
    county: '17',
    key: 'event:phones',
    families: 4,
    language: 'sv',
    forDay: true,
    daysAgo: 5,
    care: true,
    coffee: true,
    adults: 2,
  },
  {
    county: '17',
    key: 'event:sleep',
    families: 9,
    language: 'fi',
    forDay: true,
    daysAgo: 6,
    care: true,
    coffee: true,
    adults: 2,
  },
  {
    county: '17',
    key: 'event:action',
    families: 7,
    language: 'fi',
    forDay: true,
    daysAgo: 3,
    care: true,
    coffee: true,
    adults: 1,
  },
  { county: '17', key: 'event:trip', families: 6, language: 'sv', forDay: true, daysAgo: 4, adults: 2 },
  { county: '17', key: 'event:online', families: 5, language: 'sv', forDay: true, daysAgo: 2 },
  {
    county: '17',
    key: 'meeting-place-545:saturday',
    families: 4,
    language: 'sv',
    forDay: true,
    daysAgo: 1,
    coffee: true,
  },
  {
    county: '17',
    key: 'group:years',
    families: 7,
    language: 'fi',
    forDay: false,
    daysAgo: 40,
    care: true,
    adults: 1,
  },
  { county: '17', key: 'group:divorce', families: 6, language: 'fi', forDay: false, daysAgo: 8, care: true },
  { county: '17', key: 'group:tired', families: 5, language: 'sv', forDay: false, daysAgo: 7, care: true },
  { county: '17', key: 'group:fathers', families: 4, language: 'fi', forDay: false, daysAgo: 3 },
  {
    county: '16',
    key: 'event:phones',
    families: 4,
    language: 'fi',
    forDay: true,
    daysAgo: 3,
    care: true,
    coffee: true,
    adults: 2,
  },
  {
    county: '16',
    key: 'event:sleep',
    families: 6,
    language: 'fi',
    forDay: true,
    daysAgo: 4,
    care: true,
    coffee: true,
  },
  { county: '16', key: 'group:years', families: 6, language: 'fi', forDay: false, daysAgo: 35, care: true },
  {
    county: '09',
    key: 'event:phones',
    families: 4,
    language: 'fi',
    forDay: true,
    daysAgo: 4,
    care: true,
    coffee: true,
    adults: 2,
  },
  {
    county: '09',
    key: 'event:sleep',
    families: 8,
    language: 'fi',
    forDay: true,
    daysAgo: 5,
    care: true,
    coffee: true,
  },
  { county: '09', key: 'group:years', families: 8, language: 'fi', forDay: false, daysAgo: 50, care: true },
  { county: '09', key: 'group:divorce', families: 5, language: 'fi', forDay: false, daysAgo: 6, care: true },
]

/**
 * On some days of the year what is shown here is closed already or falls into a break, and a demo that was loaded long ago has days
 * that are over: a story that cannot be told is left out, and the product starts.
 */
function unlessRefused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error
}

async function signUpFamilies(stage: Stage, story: Story): Promise<void> {
  const id = activityId(story.county, story.key)
  const today = helsinkiDate(stage.now)
  const occurrence = story.forDay
    ? await stage.db.asOwner(async (tx) => {
        const { rows } = await sql<{ id: string }>`select id from meeting_places.occurrence
          where activity_id = ${id} and day > ${today} order by day limit 1`.execute(tx)
        return rows[0]?.id ?? null
      })
    : null
  if (story.forDay && occurrence === null) return
  for (let turn = 0; turn < story.families; turn += 1) {
    const at = later(stage.now, -days(story.daysAgo) + turn * 47 * 60_000)
    const children = Array.from({ length: 1 + (turn % 2) }, (_, index) => ({
      name: '',
      months: 10 + ((turn * 13 + index * 29) % 60),
    }))
    const name = names[story.language][turn % names[story.language].length] ?? 'Perhe'
    const caller: Caller = {
      db: stage.db,
      crypto: stage.crypto,
      clock: { now: () => at },
      actor: anyone,
      limitFactor: 1000,
    }
    await signUp(caller, {
      key: `demo-sign-up:${story.county}:${story.key}:${String(turn)}`,
      from: 'demo',
      signUp: {
        activity: id,
        occurrence,
        language: story.language,
        name,
        email: `${name.split(' ')[0]?.toLowerCase() ?? 'perhe'}.${String(turn)}@posti.example`,
        adults: story.adults ?? 1,
        children,
        care: story.care === true && turn % 2 === 0 ? children.length : 0,
        coffee: story.coffee === true ? (story.adults ?? 1) : 0,
        consented: true,
      },
    }).catch(unlessRefused)
  }
}

type Wish = {
  readonly county: string
  readonly place: string
  readonly language: Language
  readonly words: string
  readonly answer: {
    readonly state: 'planned' | 'done' | 'not-now'
    readonly words: Localized
    readonly by: string
  } | null
}

/** @source R123 */
const wishes: readonly Wish[] = [
  {
    county: '17',
    place: 'meeting-place-905',
    language: 'fi',
    words: 'Voisiko kahvila olla auki myös lauantaina? Olemme arkisin töissä.',
    answer: {
      state: 'done',
      words: {
        fi: 'Kyllä, perheiden lauantai on nyt kaksi kertaa kuussa.',
        sv: 'Ja, familjelördagen ordnas nu två gånger i månaden.',
      },
      by: 'coordinator',
    },
  },
  {
    county: '17',
    place: 'meeting-place-545',
    language: 'sv',
    words: 'Mer sång och rörelse för dem som just har lärt sig gå.',
    answer: {
      state: 'done',
      words: {
        sv: 'Lördagsleken har nu sång och hinderbana.',
        fi: 'Lauantaileikissä on nyt laulua ja temppurata.',
      },
      by: 'coordinator',
    },
  },
  {
    county: '17',
    place: 'meeting-place-499',
    language: 'fi',
    words: 'Vanhempainiltaan lapsille oma ohjelma, niin voi kuunnella rauhassa.',
    answer: {
      state: 'planned',
      words: {
        fi: 'Seuraavassa illassa on lastenhoito ja rastit lapsille.',
        sv: 'Nästa kväll har barnpassning och stationer för barnen.',
      },
      by: 'coordinator',
    },
  },
  {
    county: '17',
    place: 'meeting-place-905',
    language: 'sv',
    words: 'En träff för pappor som är hemma på dagarna.',
    answer: null,
  },
  {
    county: '16',
    place: 'meeting-place-743',
    language: 'fi',
    words: 'Uimareissu yhdessä, bussi olisi hyvä.',
    answer: {
      state: 'not-now',
      words: { fi: 'Ei tänä keväänä. Kysymme yhdistyksiltä bussia syksyksi.' },
      by: 'coordinator-16',
    },
  },
  {
    county: '09',
    place: 'meeting-place-398',
    language: 'fi',
    words: 'Selkosuomella pidetty kerho maahan muuttaneille.',
    answer: null,
  },
]

async function makeWishes(stage: Stage): Promise<void> {
  const people = await stage.db.asOwner(async (tx) => {
    const { rows } = await sql<{ id: string; key: string; name: string; county: string; language: Language }>`
      select id, key, name, county, language from accounts.person`.execute(tx)
    return new Map(rows.map((person) => [person.id, person]))
  })
  for (const [turn, wish] of wishes.entries()) {
    const at = later(stage.now, -days(30 - turn * 4))
    const as = (actor: Actor): Caller => ({
      db: stage.db,
      crypto: stage.crypto,
      clock: { now: () => at },
      actor,
      limitFactor: 1000,
    })
    const made = await makeWish(as(anyone), {
      key: `demo-wish:${String(turn)}`,
      from: 'demo',
      wish: {
        county: wish.county,
        place: meetingPlaceId(wish.county, wish.place),
        words: wish.words,
        language: wish.language,
      },
    }).catch(unlessRefused)
    const person = wish.answer === null ? undefined : people.get(personId(wish.answer.by))
    if (made === undefined || wish.answer === null || person === undefined) continue
    await answerWish(as({ kind: 'person', ...person, proof: demoProof }), {
      id: made.id,
      version: 1,
      state: wish.answer.state,
      answer: wish.answer.words,
      shown: true,
    }).catch(unlessRefused)
  }
}

/** How many came on each day that has been: by chance, but the same on every machine. */
async function countVisitors(stage: Stage): Promise<void> {
  await stage.db.asOwner(async (tx) => {
    await sql`
      insert into meeting_places.tally (occurrence_id, what, count)
      select o.id, w.what, greatest(0, w.least + (('x' || substr(md5(o.id::text || w.what), 1, 4))::bit(16)::integer % w.spread))
      from meeting_places.occurrence o
        cross join (values ('adults', 4, 9), ('children', 5, 12), ('first-time', 0, 3)) as w (what, least, spread)
      where o.state = 'held' and o.ends_at < ${stage.now}
      on conflict do nothing`.execute(tx)
  })
}

/** Who has signed up, what was wished for, and how many came. @source R117, R121, R123 */
export async function loadSignUps(stage: Stage): Promise<void> {
  for (const story of stories) await signUpFamilies(stage, story)
  await loadSignUpExample(stage)
  await makeWishes(stage)
  await countVisitors(stage)
}
