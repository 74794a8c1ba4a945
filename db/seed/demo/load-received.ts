import { demoProof } from './demo-proof.ts'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { sql } from 'kysely'
import {
  answer,
  contact,
  judgeUrgency,
  listTemplates,
  openByCode,
  recordHelpRequest,
  recordMatter,
  resolve,
  sendHelpRequest,
  sendNotice,
  take,
  templateText,
  writeMessage,
} from '#capabilities/help-requests/index.ts'
import { type Actor, anyone } from '#platform/actor.ts'
import { cleanFile } from '#platform/clean-file.ts'
import { hours, later } from '#platform/clock.ts'
import type { Crypto } from '#platform/crypto.ts'
import { addDays, helsinkiDate, instantInHelsinki, type WallTime } from '#platform/dates.ts'
import type { Database } from '#platform/db/database.ts'
import type { Caller } from '#platform/use-case.ts'

type Wish = Readonly<Record<string, unknown>>

const wish = (text: string, more: Wish = {}): Wish => ({
  forWhom: 'own-family',
  topics: [],
  worry: 'small',
  text,
  municipality: '905',
  language: 'fi',
  interpreter: null,
  contact: { way: 'phone', value: '040 000 0021', times: 'arkisin klo 9–15', not: '' },
  ...more,
})

/** A letter of a school, as a family would photograph or forward it. */
async function schoolLetter(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const page = pdf.addPage([420, 595])
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const lines = [
    'Hei kotiväki!',
    '',
    'Poissaoloja on kertynyt syksyn aikana 32 tuntia.',
    'Toivomme, että tapaamme koululla ja mietimme',
    'yhdessä, mikä auttaisi.',
    '',
    'Terveisin luokanopettaja',
  ]
  for (const [row, line] of lines.entries()) page.drawText(line, { x: 48, y: 530 - row * 22, size: 13, font })
  return pdf.save()
}

/**
 * Stories of receiving a matter, through the same use cases as everybody's: a call that was the answer, a letter, one
 * judged urgent, one that was not reached, one that became pending, one with files and a ready text.
 */
export async function loadReceived(to: { db: Database; crypto: Crypto; now: Date }): Promise<void> {
  const { db, crypto, now } = to
  const { people, counties } = await db.asOwner(async (tx) => {
    const found = await sql<{
      id: string
      key: string
      name: string
      county: string
      language: 'fi' | 'sv' | 'en'
    }>`
      select id, key, name, county, language from accounts.person`.execute(tx)
    const places = await sql<{
      code: string
      county: string
    }>`select code, county from directory.municipality`.execute(tx)
    return {
      people: new Map(found.rows.map((row) => [row.key, row])),
      counties: new Map(places.rows.map((row) => [row.code, row.county])),
    }
  })
  const countyOf = (municipality: string): string | null => counties.get(municipality) ?? null
  const callAs = (actor: Actor, at: Date): Caller => ({
    db,
    crypto,
    clock: { now: () => at },
    actor,
    limitFactor: 100_000,
  })
  const as = (key: string, at: Date): Caller => {
    const person = people.get(key)
    if (person === undefined) throw new Error(`The demo has no person ${key}`)
    const { id, name, county, language } = person
    return callAs({ kind: 'person', proof: demoProof, id, name, county, language }, at)
  }
  const on = (daysAgo: number, time: WallTime): Date => {
    const at = instantInHelsinki(addDays(helsinkiDate(now), -daysAgo), time)
    return at > now ? later(now, -hours(0.2)) : at
  }
  const send = async (key: string, at: Date, request: Wish): Promise<{ id: string; code: string }> =>
    sendHelpRequest(callAs(anyone, at), {
      key,
      body: JSON.stringify(request),
      from: 'demo',
      countyOf,
      request,
    })

  await recordHelpRequest(as('guide', on(1, '10:40')), {
    key: 'demo-recorded-call',
    countyOf,
    channel: 'phone',
    contactAt: on(1, '10:20').toISOString(),
    next: 'answered',
    urgency: { urgent: false, ground: 'Lapset ovat turvassa, isovanhemmat auttavat viikonlopun.' },
    request: wish(
      'Isä soitti. Ero on tuore, lapset ovat vuoroviikoin. Illat ovat raskaita, ja seitsemänvuotias itkee nukkumaan mennessä. Toivoo jotakuta, jonka kanssa jutella.',
      { topics: ['divorce', 'tiredness'] },
    ),
  })
  await recordHelpRequest(as('guide', on(1, '13:30')), {
    key: 'demo-recorded-letter',
    countyOf,
    channel: 'letter',
    contactAt: on(2, '09:00').toISOString(),
    next: 'queue',
    request: wish(
      'Brev från en mormor: Dottern är ensam med tre barn och orkar inte. Jag bor långt borta. Kan någon ringa henne? Hon vet att jag skriver.',
      {
        language: 'sv',
        forWhom: 'grandchild',
        topics: ['tiredness'],
        municipality: '499',
        contact: {
          way: 'phone',
          value: '040 000 0022',
          times: 'vardagar kl. 12–14',
          not: 'inga textmeddelanden',
        },
      },
    ),
  })

  const urgent = await send(
    'demo-judged-urgent',
    on(1, '08:10'),
    wish('Olen ollut kolme yötä valveilla vauvan kanssa. Pelkään, että nukahdan kesken kaiken. Olen yksin.', {
      topics: ['pregnancy-and-baby', 'tiredness'],
      worry: 'big',
      contact: { way: 'phone', value: '040 000 0023', times: 'milloin vain', not: '' },
    }),
  )
  await judgeUrgency(as('guide', on(1, '08:35')), {
    id: urgent.id,
    urgent: true,
    ground: 'Vauva ja valvonut vanhempi yksin kotona: apua tarvitaan tänään.',
  })

  const silent = await send(
    'demo-not-reached',
    on(9, '12:15'),
    wish('Poika ei enää käy harrastuksissa eikä halua puhua. Voisiko joku soittaa?', {
      forWhom: 'child',
      topics: ['hobbies-and-peers'],
      contact: {
        way: 'phone',
        value: '040 000 0024',
        times: 'klo 16 jälkeen',
        not: 'Älkää jättäkö viestiä vastaajaan',
      },
    }),
  )
  const tries = [on(8, '16:20'), on(8, '17:10'), on(7, '16:30')]
  const [firstTry = now] = tries
  const community = await holderFor(db, silent.id)
  await take(as(community, later(firstTry, -hours(1))), { id: silent.id })
  for (const at of tries) await contact(as(community, at), { id: silent.id, way: 'phone', reached: false })
  await sendNotice(as(community, on(6, '09:00')), { id: silent.id, way: 'letter' })
  await resolve(as(community, on(6, '09:05')), { id: silent.id, outcome: 'not-reached' })

  const pending = await send(
    'demo-became-pending',
    on(5, '11:00'),
    wish(
      'Lapsellamme on kehitysvamma, ja minä sairastuin. Emme selviä enää arjesta ilman apua. Mistä saisimme apua kotiin?',
      { topics: ['everyday-life'], worry: 'big', forWhom: 'child' },
    ),
  )
  const social = await holderFor(db, pending.id)
  await take(as(social, on(4, '09:00')), { id: pending.id })
  await judgeUrgency(as(social, on(4, '09:05')), {
    id: pending.id,
    urgent: false,
    ground: 'Isä hoitaa lapsia tällä viikolla, apua tarvitaan ensi viikosta alkaen.',
  })
  await contact(as(social, on(4, '09:40')), { id: pending.id, way: 'phone', reached: true })
  await recordMatter(as(social, on(4, '10:00')), { id: pending.id, kind: 'special-support' })

  const filed = await send(
    'demo-with-files',
    on(3, '19:30'),
    wish('Sain koulusta tämän viestin enkä tiedä, mitä tehdä. Voinko lähettää sen teille?'),
  )
  await take(as('guide', on(2, '09:10')), { id: filed.id })
  const { actor } = await openByCode(callAs(anyone, on(2, '12:00')), { code: filed.code, from: 'demo' })
  await writeMessage(callAs(actor, on(2, '12:00')), {
    id: filed.id,
    text: 'Tässä on koulun viesti.',
    files: [await cleanFile({ name: 'koulun viesti.pdf', bytes: await schoolLetter() })],
  })
  const { items } = await listTemplates(as('guide', on(2, '13:00')), {})
  const thanks = items.find(({ name }) => name.fi === 'Kiitos viestistä')
  await answer(as('guide', on(2, '13:00')), {
    id: filed.id,
    text: thanks === undefined ? 'Hei! Kiitos viestistä.' : templateText(thanks, 'fi').text,
  })
}

/** The first on the rota of the door that has a request. */
async function holderFor(db: Database, request: string): Promise<string> {
  return db.asOwner(async (tx) => {
    const { rows } = await sql<{ key: string }>`select p.key from help_requests.help_request r
      join help_requests.door_rota t on t.door_id = r.door_id join accounts.person p on p.id = t.person_id
      where r.id = ${request} and p.active and (t.unit_id is null or t.unit_id = r.unit_id) and t.valid_from < r.arrived_at
        and (t.valid_to is null or t.valid_to > now()) order by p.key limit 1`.execute(tx)
    const key = rows[0]?.key
    if (key === undefined) throw new Error('Nobody is on the rota of that door')
    return key
  })
}
