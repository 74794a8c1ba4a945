import { demoProof } from './demo-proof.ts'
import { sql } from 'kysely'
import {
  readOwnTalk,
  openTalkByCode,
  receiveText,
  replyInTalk,
  startTalk,
  type Surroundings,
  takeTalk,
  writeInTalk,
} from '#capabilities/conversations/index.ts'
import { type Actor, anyone, system } from '#platform/actor.ts'
import { later, minutes } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import type { Database } from '#platform/db/database.ts'
import type { Language } from '#platform/text.ts'
import type { Caller } from '#platform/use-case.ts'

type Turn = { readonly by: 'young' | 'worker'; readonly ago: number; readonly text: string }

type Story = {
  readonly key: string
  readonly nickname: string
  readonly municipality: string
  readonly language: Language
  /** The persona who has taken it; nobody yet. */
  readonly worker: string | null
  readonly turns: readonly [Turn, ...Turn[]]
}

/** Talks of the chat: two that wait, one of them about danger, and two that go on. All of it is invented. */
const stories: readonly Story[] = [
  {
    key: 'demo-talk-waiting',
    nickname: 'Kuutamo',
    municipality: '905',
    language: 'fi',
    worker: null,
    turns: [
      { by: 'young', ago: 7, text: 'moi. mua jännittää mennä kouluun joka aamu. en oo kertonu kellekään' },
      { by: 'young', ago: 5, text: 'ootteko siellä' },
    ],
  },
  {
    key: 'demo-talk-danger',
    nickname: 'tähti9',
    municipality: '499',
    language: 'fi',
    worker: null,
    turns: [{ by: 'young', ago: 3, text: 'en jaksa enää elää näin. kotona huudetaan koko ajan' }],
  },
  {
    key: 'demo-talk-running',
    nickname: 'Norrsken',
    municipality: '599',
    language: 'sv',
    worker: 'psychologist',
    turns: [
      { by: 'young', ago: 24, text: 'hej. mina föräldrar ska skiljas och jag vet inte vem jag ska bo hos' },
      {
        by: 'worker',
        ago: 20,
        text: 'Hej! Bra att du skrev. Det låter tungt. Hur länge har du vetat om det?',
      },
      { by: 'young', ago: 18, text: 'en vecka. de säger att jag får välja men det känns fel hur jag än gör' },
      { by: 'worker', ago: 15, text: 'Du behöver inte välja i dag. Vill du berätta vad som känns svårast?' },
      { by: 'young', ago: 2, text: 'att mamma blir ledsen' },
    ],
  },
  {
    key: 'demo-talk-second',
    nickname: '',
    municipality: '905',
    language: 'fi',
    worker: 'guide',
    turns: [
      { by: 'young', ago: 12, text: 'saako täällä kysyä kaverista' },
      { by: 'worker', ago: 9, text: 'Saa kysyä. Mikä kaverin asiassa mietityttää?' },
    ],
  },
]

/** Phones of the demo: none of them can be dialled. Each dialogue stands in another state. */
const dialogues: readonly { readonly from: string; readonly texts: readonly string[] }[] = [
  { from: '+358400000201', texts: ['ANNIE'] },
  { from: '+358400000202', texts: ['annie fi', '2', 'en saa nukuttua kokeiden takia'] },
  { from: '+358400000203', texts: ['ANNIE', '4', 'provveckan är snart över', 'nej'] },
  { from: '+358400000204', texts: ['ANNIE fi', '1', 'olen aika yksin', 'kyllä', 'Vaasa'] },
  { from: '+358400000205', texts: ['ANNIE', 'människa', 'jag orkar inte med skolan'] },
  { from: '+358400000206', texts: ['ANNIE', 'SLUTA'] },
]

/**
 * Plays the demo's talks at every start that finds none: talks do not outlive an hour of silence, and whoever looks at the
 * demo should see some. These few are not looked after, so that they stay.
 */
export async function loadTalks(to: {
  db: Database
  crypto: Crypto
  now: Date
  /** The dialogues become requests, so they are played once. */
  isFirst: boolean
}): Promise<void> {
  const { people, countyOf, isReady } = await to.db.asOwner(async (tx) => {
    const found = await sql<{ id: string; key: string; name: string; county: string; language: Language }>`
      select id, key, name, county, language from accounts.person`.execute(tx)
    const places = await sql<{ code: string; county: string }>`
      select code, county from directory.municipality`.execute(tx)
    const talks = await sql<{ n: number; desks: number }>`
      select (select count(*) from conversations.talk) as n, (select count(*) from conversations.chat_desk) as desks`.execute(
      tx,
    )
    const county = new Map(places.rows.map((row) => [row.code, row.county]))
    return {
      people: new Map(found.rows.map((person) => [person.key, person])),
      countyOf: (municipality: string): string | null => county.get(municipality) ?? null,
      isReady: (talks.rows[0]?.n ?? 0) === 0 && (talks.rows[0]?.desks ?? 0) > 0,
    }
  })
  if (!isReady) return
  const callAs = (actor: Actor, at: Date): Caller => ({
    db: to.db,
    crypto: to.crypto,
    clock: { now: () => at },
    actor,
    limitFactor: 100_000,
  })
  const moment = (ago: number): Date => later(to.now, -minutes(ago))
  const workerAt = (key: string, at: Date): Caller => {
    const person = people.get(key)
    if (person === undefined) throw new Error(`The demo has no person ${key}`)
    return callAs({ kind: 'person', proof: demoProof, ...person }, at)
  }

  for (const story of stories) {
    const [first, ...rest] = story.turns
    const { code } = await startTalk(callAs(anyone, moment(first.ago)), {
      // A new one at every start: the talk of the last start may have been saved under its key.
      key: `${story.key} ${to.now.toISOString()}`,
      from: 'demo',
      countyOf,
      talk: {
        municipality: story.municipality,
        language: story.language,
        nickname: story.nickname,
        text: first.text,
      },
    })
    const young = await openTalkByCode(callAs(anyone, to.now), { code, from: 'demo' })
    const { id } = await readOwnTalk(callAs(young, moment(first.ago)), {})
    for (const [index, turn] of rest.entries()) {
      const at = moment(turn.ago)
      if (turn.by === 'young') await writeInTalk(callAs(young, at), { id, text: turn.text })
      else {
        const worker = workerAt(story.worker ?? '', at)
        if (index === 0) await takeTalk(worker, { id })
        await replyInTalk(worker, { id, text: turn.text })
      }
    }
  }

  const around: Surroundings = {
    helpLines: () => '112.',
    municipalityNamed: (words) => (words.trim().toLowerCase() === 'vaasa' ? '905' : null),
    countyOf,
    follow: () => '/seuraa',
  }
  for (const { from, texts } of to.isFirst ? dialogues : []) {
    for (const [index, text] of texts.entries()) {
      const at = moment(40 - index * 3)
      const event = `demo ${from} ${index} ${to.now.toISOString()}`
      await receiveText(callAs(system, at), { event, from, text, at: at.toISOString(), around })
    }
  }
  await to.db.asOwner((tx) => sql`delete from platform.job where name = 'watch-talk'`.execute(tx))
}
